import type { Setting } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { pairsOf } from './matching.ts';
import { VoteCell } from './VoteCell.tsx';
import styles from './VotePairs.module.css';
import { countryOf, type Otherwise, otherwise, type VoteLine } from './voteLines.ts';

interface VotePairsProps {
  readonly setting: Setting;
  readonly record: readonly VoteLine[];
  readonly run: readonly VoteLine[];
  /** Addresses of texts that the list of real votes has. */
  readonly addressOf: (symbol: string) => string | undefined;
}

/** Run and record vote by vote: each text beside the one that answers it, or alone. */
export function VotePairs({ setting, record, run, addressOf }: VotePairsProps) {
  const { outbreak } = setting.scenario;
  const pairs = pairsOf(record, run);
  return (
    <table className={styles['pairs']}>
      <caption>{say('debrief.history.pairs.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.history.record')}</th>
          <th scope="col">{say('debrief.history.run')}</th>
        </tr>
      </thead>
      {pairs.map((pair) => (
        <tbody key={`${pair.record?.id} ${pair.run?.id}`}>
          <tr>
            <td data-of={say('debrief.history.record')}>
              {pair.record ? (
                <VoteCell
                  line={pair.record}
                  outbreak={outbreak}
                  address={addressOf(pair.record.id)}
                />
              ) : (
                <p className={styles['alone']}>{say('debrief.history.pairs.onlyRun')}</p>
              )}
            </td>
            <td data-of={say('debrief.history.run')}>
              {pair.run ? (
                <VoteCell line={pair.run} outbreak={outbreak} address={undefined} />
              ) : (
                <p className={styles['alone']}>
                  {say(
                    pair.record?.elsewhere === true
                      ? 'debrief.history.pairs.elsewhere'
                      : 'debrief.history.pairs.onlyRecord',
                  )}
                </p>
              )}
            </td>
          </tr>
          {pair.record && pair.run && (
            <tr className={styles['others']}>
              <td colSpan={2}>
                <Differing
                  setting={setting}
                  draft={pair.run.draft ?? 0}
                  members={otherwise(pair.record, pair.run)}
                />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** More than these are folded away. */
const NAMED = 8;

interface DifferingProps {
  readonly setting: Setting;
  /** Its number in the run. */
  readonly draft: number;
  readonly members: readonly Otherwise[];
}

/** Who voted otherwise; each opens why in this run. */
function Differing(props: DifferingProps) {
  const { members } = props;
  if (members.length === 0) return <p>{say('debrief.history.pairs.alike')}</p>;
  const title = say('debrief.history.pairs.otherwise', { count: members.length });
  return members.length > NAMED ? (
    <Disclosure plain summary={title}>
      <Members {...props} />
    </Disclosure>
  ) : (
    <>
      <p>{title}</p>
      <Members {...props} />
    </>
  );
}

function Members({ setting, draft, members }: DifferingProps) {
  const openPanel = useGame((game) => game.openPanel);
  return (
    <ul className={styles['members']}>
      {members.map(({ id, record, run }) => (
        <li key={id}>
          <button
            type="button"
            title={say('debrief.history.pairs.why')}
            onClick={() => openPanel({ kind: 'vote', draft, country: countryOf(setting, id) })}
          >
            {nameOf(id)}
          </button>{' '}
          {say('debrief.history.pairs.change', {
            record: say(`vote.${record}.name`),
            run: say(`vote.${run}.name`),
          })}
        </li>
      ))}
    </ul>
  );
}
