/** Does a sheet's record agree with itself, its Council and its calendar? */
import type { Report } from './fault.ts';
import type { HistoricalRecord, RecordedVote, ScenarioSheet } from './sheet.ts';

export function checkRecord(sheet: ScenarioSheet, report: Report): void {
  const { scenario, record, imputed, lessons } = sheet;
  const known = new Set(scenario.countries.map(({ id }) => id));
  imputed.forEach(({ country }, i) => {
    if (!known.has(country)) report(`imputed.${i}.country`, 'unknownCountry', country);
  });
  lessons.forEach(({ turn }, i) => {
    if (turn >= scenario.turns.length) report(`lessons.${i}.turn`, 'turnBeyondEnd', turn);
  });
  if (record === undefined) return;
  record.votes.forEach((vote, i) => {
    checkVote(sheet, vote, { path: `record.votes.${i}`, report });
  });
  checkDates(scenario.outbreak, record, report);
  checkPeople(record, known, report);
  checkSources(sheet, record, report);
}

interface Place {
  readonly path: string;
  readonly report: Report;
}

/**
 * A roll call has each member of the body once. The Council's has nobody else; the Assembly's may have
 * members that were admitted after the outbreak.
 */
function checkVote({ scenario }: ScenarioSheet, vote: RecordedVote, { path, report }: Place): void {
  const council = scenario.council.findLast(({ fromDay }) => fromDay <= vote.day)?.members ?? [];
  const members = scenario.countries.filter(({ membership }) => membership === 'member');
  const inAssembly = vote.body === 'assembly';
  const present = inAssembly ? members.map(({ id }) => id) : council;
  const allowed = inAssembly ? scenario.countries.map(({ id }) => id) : council;
  const positions = [...vote.yes, ...vote.no, ...vote.abstain, ...vote.absent];
  for (const id of new Set(positions)) {
    if (positions.indexOf(id) !== positions.lastIndexOf(id)) report(path, 'voteTwice', id);
    if (!allowed.includes(id)) report(path, 'unmatched', id);
  }
  for (const id of present) if (!positions.includes(id)) report(path, 'unmatched', id);
}

const MILLISECONDS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

function checkDates(outbreak: string, record: HistoricalRecord, report: Report): void {
  for (const list of ['votes', 'events'] as const) {
    record[list].forEach(({ date, day }, i) => {
      const counted = daysBetween(outbreak, date);
      if (counted !== day) report(`record.${list}.${i}.day`, 'wrongDay', `${day}, not ${counted}`);
    });
  }
}

function checkPeople(
  { forces, costs }: HistoricalRecord,
  known: ReadonlySet<string>,
  report: Report,
): void {
  forces.forEach(({ country }, i) => {
    if (!known.has(country)) report(`record.forces.${i}.country`, 'unknownCountry', country);
  });
  costs.payers.forEach((country, i) => {
    if (!known.has(country)) report(`record.costs.payers.${i}`, 'unknownCountry', country);
  });
  if (costs.byOthers > costs.total) report('record.costs.byOthers', 'tooLarge', costs.byOthers);
}

function checkSources({ sources }: ScenarioSheet, record: HistoricalRecord, report: Report): void {
  const keys = new Set(sources.map(({ key }) => key));
  const expect = (path: string, source: string): void => {
    if (!keys.has(source)) report(path, 'unknownSource', source);
  };
  for (const list of ['votes', 'events', 'forces'] as const) {
    record[list].forEach(({ source }, i) => {
      expect(`record.${list}.${i}.source`, source);
    });
  }
  record.outcome.deaths.forEach(({ source }, i) => {
    expect(`record.outcome.deaths.${i}.source`, source);
  });
  expect('record.costs.source', record.costs.source);
  expect('record.outcome.source', record.outcome.source);
}
