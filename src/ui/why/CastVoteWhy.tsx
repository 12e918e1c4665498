import type { Ballot, CountryIndex, Setting, Vote } from '../../engine/index.ts';
import { useVoteAccount } from '../../store/views.ts';
import { startNameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { useBallot } from '../council/useBallot.ts';
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
  const ballot = useBallot(draft)?.ballot;
  const id = setting.ids[country];
  if (account === undefined || id === undefined) return undefined;
  const note = ballot?.draft.body === 'assembly' ? weightWords(ballot, account.vote) : undefined;
  return <VoteWhy account={account} names={[startNameOf(id), theNameOf(id)]} note={note} />;
}

/** What one vote weighs where two thirds are taken of those who vote yes or no. */
function weightWords({ tally }: Ballot, vote: Vote): string {
  if (vote === 'abstain' || vote === 'absent') return say('why.vote.uncounted');
  const turn = vote === 'yes' ? -1 : 1;
  const carried = (yes: number, no: number) => yes > 0 && yes >= 2 * no;
  const turned = carried(tally.yes + turn, tally.no - turn);
  return say(
    turned === (tally.result === 'adopted') ? 'why.vote.notDecisive' : 'why.vote.decisive',
  );
}
