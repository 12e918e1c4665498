import type { Ballot, Frame, Setting, Vote, World } from '../../../engine/index.ts';
import type { HistoricalRecord } from '../../../store/catalogue.ts';
import { aboutOf, dateOf, numberOf } from '../../../text/form.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { symbolOfText } from '../../../text/symbol.ts';
import { Chronicle } from './Chronicle.tsx';
import styles from './Debrief.module.css';
import { DATED, type Milestones, milestonesOf, milestonesOfRecord } from './milestones.ts';
import { type VoteLine, VoteTable } from './VoteTable.tsx';

interface HistoryProps {
  readonly setting: Setting;
  readonly frames: readonly Frame[];
  readonly world: World;
  readonly record: HistoricalRecord | undefined;
}

/** The record beside the run: dates, tolls, votes. */
export function History({ setting, frames, world, record }: HistoryProps) {
  const outbreak = setting.scenario.outbreak;
  return (
    <section className={styles['section']} aria-labelledby="history">
      <h2 id="history">{say('debrief.history.title')}</h2>
      <p className={styles['intro']}>
        {say(record === undefined ? 'debrief.history.none' : 'debrief.history.intro')}
      </p>
      {record && (
        <Facts
          outbreak={outbreak}
          record={milestonesOfRecord(record)}
          run={milestonesOf(frames, world)}
        />
      )}
      <div className={styles['pair']}>
        {record && (
          <VoteTable
            title={say('debrief.history.votesRecord')}
            outbreak={outbreak}
            lines={record.votes.map((vote) => ({
              id: vote.symbol,
              symbol: vote.symbol,
              day: vote.day,
              measures: vote.measures,
              body: vote.body,
              counts: [vote.yes.length, vote.no.length, vote.abstain.length],
              roll: {
                yes: vote.yes.map(nameOf),
                no: vote.no.map(nameOf),
                abstain: vote.abstain.map(nameOf),
                absent: vote.absent.map(nameOf),
              },
              result: vote.result,
            }))}
          />
        )}
        <VoteTable
          title={say('debrief.history.votesRun')}
          outbreak={outbreak}
          lines={world.ballots.map((ballot) => lineOf(setting, ballot))}
        />
      </div>
      {record && <Chronicle record={record} scenario={setting.scenario.id} outbreak={outbreak} />}
    </section>
  );
}

function lineOf(setting: Setting, ballot: Ballot): VoteLine {
  const { draft, day, tally, votes, resolution } = ballot;
  const namesOf = (cast: Vote) =>
    votes
      .filter(({ vote }) => vote === cast)
      .map(({ country }) => nameOf(setting.ids[country] ?? ''));
  return {
    id: String(draft.number),
    symbol: resolution > 0 ? symbolOfText(setting, ballot) : undefined,
    day,
    measures: draft.measures,
    body: draft.body,
    counts: [tally.yes, tally.no, tally.abstain],
    roll: {
      yes: namesOf('yes'),
      no: namesOf('no'),
      abstain: namesOf('abstain'),
      absent: namesOf('absent'),
    },
    result: tally.result,
  };
}

interface FactsProps {
  readonly outbreak: string;
  readonly record: Milestones;
  readonly run: Milestones;
}

function Facts({ outbreak, record, run }: FactsProps) {
  const date = (day: number) =>
    day < 0 ? say('debrief.history.never') : dateOf(outbreak, day, 'medium');
  const rows: readonly (readonly [name: string, record: string, run: string])[] = [
    ...DATED.map(
      (fact) =>
        [
          say(`debrief.history.facts.${fact}`),
          date(record.days[fact]),
          date(run.days[fact]),
        ] as const,
    ),
    [say('debrief.history.facts.dead'), aboutOf(record.dead), aboutOf(run.dead)],
    [
      say('debrief.history.facts.contributors'),
      numberOf(record.contributors),
      numberOf(run.contributors),
    ],
  ];
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{say('debrief.history.fact')}</th>
          <th scope="col">{say('debrief.history.record')}</th>
          <th scope="col">{say('debrief.history.run')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, then, now]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{then}</td>
            <td>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
