import { type Ballot, countIn, type Setting, type Vote, type World } from '../../engine/index.ts';
import { nameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import styles from './BallotBox.module.css';
import { useSealed } from './BallotBox.tsx';

interface BallotsComparedProps {
  readonly setting: Setting;
  /** The world in which the votes were cast. */
  readonly before: World;
  readonly ballot: Ballot;
  /** Key of the ballot. */
  readonly about: string;
}

/** The class's secret ballots, opened beside the vote, and what they would have come to in law. */
export function BallotsCompared({ setting, before, ballot, about }: BallotsComparedProps) {
  const sealed = useSealed(about);
  const rows = ballot.votes.flatMap(({ country, vote }) => {
    const own = sealed[country];
    return own === undefined ? [] : [{ country, vote, own }];
  });
  if (rows.length === 0) return undefined;
  const votes = ballot.votes.map((cast) => ({ ...cast, vote: sealed[cast.country] ?? cast.vote }));
  const { yes, no, abstain, result } = countIn(setting, before, ballot.draft, votes);
  return (
    <section className={styles['opened']} aria-label={say('present.box.compare')}>
      <table>
        <caption>{say('present.box.compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('present.box.member')}</th>
            <th scope="col">{say('present.hands.class')}</th>
            <th scope="col">{say('present.hands.model')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.country}>
              <th scope="row">{nameOf(setting.ids[row.country] ?? '')}</th>
              <td>
                <Cast vote={row.own} />
              </td>
              <td>
                <Cast vote={row.vote} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {say('present.box.same', {
          same: rows.filter(({ own, vote }) => own === vote).length,
          count: rows.length,
        })}{' '}
        {say('present.box.lawful', {
          yes,
          no,
          abstain,
          result: say(`chamber.resultWord.${result}`),
        })}
      </p>
    </section>
  );
}

function Cast({ vote }: { readonly vote: Vote }) {
  return (
    <span className={classes(styles[vote])}>
      <span aria-hidden="true">{say(`chamber.mark.${vote}`)}</span> {say(`vote.${vote}.name`)}
    </span>
  );
}
