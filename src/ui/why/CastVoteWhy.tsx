import type { CountryIndex, Setting } from '../../engine/index.ts';
import { useVoteAccount } from '../../store/views.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { VoteWhy } from './VoteWhy.tsx';

interface CastVoteWhyProps {
  readonly setting: Setting;
  /** Number of the text. */
  readonly draft: number;
  readonly country: CountryIndex;
}

/** The account of a vote of the run shown. */
export function CastVoteWhy({ setting, draft, country }: CastVoteWhyProps) {
  const account = useVoteAccount(draft, country);
  const id = setting.ids[country];
  if (account === undefined || id === undefined) return undefined;
  return <VoteWhy account={account} names={[nameOf(id), theNameOf(id)]} />;
}
