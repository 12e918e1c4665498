import { useEffect, useMemo, useState } from 'react';
import type { Frame, Setting, World } from '../../../engine/index.ts';
import type { HistoricalRecord, ScenarioSheet } from '../../../store/catalogue.ts';
import { POINTS, pointsOfRecord, pointsOfRun } from '../../../store/points.ts';
import { recordIds, slugOf } from '../../../store/record.ts';
import { aboutOf, dateOf, numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { isPhone } from '../../parts/isPhone.ts';
import { Chronicle } from './Chronicle.tsx';
import styles from './Debrief.module.css';
import { FivePoints } from './FivePoints.tsx';
import { DATED, type Milestones, milestonesOf, milestonesOfRecord } from './milestones.ts';
import { Section } from './Section.tsx';
import { Sourced, Unverified, unverifiedIn } from './Unverified.tsx';
import { VotePairs } from './VotePairs.tsx';
import { VoteTable } from './VoteTable.tsx';
import { lineOfRecord, lineOfRun, type VoteLine } from './voteLines.ts';

interface HistoryProps {
  readonly setting: Setting;
  readonly frames: readonly Frame[];
  readonly world: World;
  readonly sheet: Pick<ScenarioSheet, 'record' | 'sources'>;
}

/** The record beside the run: the points, dates, tolls, vote by vote. */
export function History({ setting, frames, world, sheet }: HistoryProps) {
  const { outbreak, id } = setting.scenario;
  const { record } = sheet;
  const isUnverified = useMemo(() => unverifiedIn(sheet.sources), [sheet.sources]);
  const run = world.ballots.map((ballot) => lineOfRun(setting, ballot));
  return (
    <Section
      id="history"
      title={record === undefined ? say('debrief.history.votesRun') : undefined}
      gist={gistOf(world, record)}
    >
      <p className={styles['intro']}>
        {say(record === undefined ? 'debrief.history.none' : 'debrief.history.intro')}
      </p>
      {record === undefined ? (
        <VoteTable title={undefined} outbreak={outbreak} lines={run} />
      ) : (
        <Sourced value={isUnverified}>
          <FivePoints world={world} record={record} scenario={id} />
          <Facts
            outbreak={outbreak}
            record={milestonesOfRecord(record)}
            source={record.outcome.source}
            run={milestonesOf(frames, world)}
          />
          <Votes
            setting={setting}
            record={record.votes.map((vote) => lineOfRecord(vote, isUnverified))}
            run={run}
          />
          <Chronicle record={record} scenario={id} outbreak={outbreak} />
          {isMarked(record, isUnverified) && (
            <p className={styles['intro']}>{say('debrief.history.unverifiedNote')}</p>
          )}
        </Sourced>
      )}
    </Section>
  );
}

function gistOf(world: World, record: HistoricalRecord | undefined): string {
  if (record === undefined) return say('debrief.history.none');
  const [then, now] = [pointsOfRecord(record), pointsOfRun(world)];
  return say('debrief.history.points.gist', {
    alike: POINTS.filter((point) => then[point] === now[point]).length,
    all: POINTS.length,
  });
}

function isMarked(record: HistoricalRecord, isUnverified: (source: string) => boolean): boolean {
  const { votes, events, forces, costs, outcome } = record;
  return [...votes, ...events, ...forces, ...outcome.deaths, costs, outcome].some(({ source }) =>
    isUnverified(source),
  );
}

interface VotesProps {
  readonly setting: Setting;
  readonly record: readonly VoteLine[];
  readonly run: readonly VoteLine[];
}

function Votes(props: VotesProps) {
  const ids = useRecordIds();
  const addressOf = (symbol: string) => {
    const id = slugOf(symbol);
    return ids.has(id) ? `#/record/${id}` : undefined;
  };
  const pairs = (
    <>
      <VotePairs {...props} addressOf={addressOf} />
      <p className={styles['intro']}>{say('debrief.history.pairs.reading')}</p>
    </>
  );
  return (
    <>
      {isPhone() ? (
        <Disclosure plain summary={say('debrief.history.pairs.caption')}>
          {pairs}
        </Disclosure>
      ) : (
        pairs
      )}
      <p>
        <a href="#/record">{say('debrief.history.pairs.all')}</a>
      </p>
    </>
  );
}

/** Texts that the list of real votes has: none until it is fetched. */
function useRecordIds(): ReadonlySet<string> {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  useEffect(() => {
    let gone = false;
    recordIds().then(
      (found) => gone || setIds(new Set(found)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return ids;
}

interface FactsProps {
  readonly outbreak: string;
  readonly record: Milestones;
  /** Where the record's outcome is from. */
  readonly source: string;
  readonly run: Milestones;
}

function Facts({ outbreak, record, source, run }: FactsProps) {
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
            <td>
              {then}
              <Unverified source={source} />
            </td>
            <td>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
