import type { ReactNode } from 'react';
import {
  bandOf,
  type Command,
  type CountryIndex,
  explainVote,
  type Measure,
  type PledgeKind,
  type Prospects,
  type Setting,
  type World,
} from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { once } from '../../store/memo.ts';
import {
  useCalculus,
  useComposition,
  useLedger,
  useMoveAccount,
  useProspects,
  useResponseAccount,
} from '../../store/views.ts';
import { nameOf, startNameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { countryList } from '../../text/tell.ts';
import { MoveWhy } from '../why/MoveWhy.tsx';
import { ResponseWhy } from '../why/ResponseWhy.tsx';
import { VoteWhy } from '../why/VoteWhy.tsx';
import styles from './Move.module.css';

interface About {
  readonly setting: Setting;
  readonly world: World;
  /** Who decides. */
  readonly own: CountryIndex;
}

/** What stands behind an option, where there is something: a function, so that it is computed only when asked. */
export function whyOf(about: About, command: Command): (() => ReactNode) | undefined {
  switch (command.kind) {
    case 'proposeDraft':
      return () => <TextWhy setting={about.setting} measures={command.measures} />;
    case 'lobby':
      return () => <DraftWhy setting={about.setting} draft={command.draft} />;
    case 'castVote':
      return () => <OwnVote {...about} draft={command.draft} />;
    case 'pledge':
      return () => <OwnResponse {...about} what={command.what} />;
    case 'comply':
    case 'imposeSanctions':
      return () => <OwnResponse {...about} what="compliance" />;
    case 'takePosture':
    case 'commandCoalition':
    case 'announceDeadline':
      return () => <OwnMove {...about} />;
    default:
      return undefined;
  }
}

function TextWhy({
  setting,
  measures,
}: {
  readonly setting: Setting;
  readonly measures: readonly Measure[];
}) {
  const known = useComposition(measures)?.prospects;
  return known && <Bands setting={setting} known={known} />;
}

function DraftWhy({ setting, draft }: { readonly setting: Setting; readonly draft: number }) {
  const known = useProspects(draft);
  return known && <Bands setting={setting} known={known} />;
}

const BANDS = ['likely', 'open', 'unlikely'] as const;

/** Members by how likely a yes is: all that is known before anybody is asked. */
export function Bands({
  setting,
  known,
}: {
  readonly setting: Setting;
  readonly known: Prospects;
}) {
  return (
    <dl className={styles['bands']}>
      {BANDS.map((band) => {
        const countries = known.chances
          .filter(({ chances }) => bandOf(chances.yes) === band)
          .map(({ country }) => country);
        return (
          countries.length > 0 && (
            <div key={band} className={styles[band]}>
              <dt>
                <span aria-hidden="true">{say(`chamber.mark.${band}`)} </span>
                {say(`move.bands.${band}`, { count: countries.length })}
              </dt>
              <dd>{countryList(setting, countries)}</dd>
            </div>
          )
        );
      })}
      {known.likelyAgainst.length > 0 && (
        <p>
          {say('chamber.prospects.against', {
            countries: countryList(setting, known.likelyAgainst),
          })}
        </p>
      )}
    </dl>
  );
}

function OwnVote({ setting, world, own, draft }: About & { readonly draft: number }) {
  const seed = useGame((game) => game.seed);
  const text = world.table.find((on) => on.number === draft);
  if (text === undefined) return undefined;
  const account = once(world, `own vote ${draft}`, () =>
    explainVote(setting, seed, world, text, own),
  );
  const id = setting.ids[own] ?? '';
  return <VoteWhy account={account} names={[startNameOf(id), theNameOf(id)]} ahead />;
}

function OwnResponse({ setting, own, what }: About & { readonly what: PledgeKind | 'compliance' }) {
  const account = useResponseAccount(own, what);
  const row = useLedger()?.find(({ country }) => country === own);
  if (account === undefined) return undefined;
  return <ResponseWhy account={account} name={theNameOf(setting.ids[own] ?? '')} row={row} />;
}

function OwnMove({ setting, own }: About) {
  const account = useMoveAccount(own);
  const calculus = useCalculus(own);
  if (account === undefined) return undefined;
  return <MoveWhy account={account} name={nameOf(setting.ids[own] ?? '')} calculus={calculus} />;
}
