/** The shape of a scenario's sheet, checked field by field. What fields say of each other is in `check.ts`. */
import * as v from 'valibot';
import {
  ACTS,
  AIMS,
  ASSEMBLY_OVERRIDES,
  BALLOT_RESULTS,
  type Body,
  CHAPTERS,
  CHARTER_IDS,
  type CharterPatch,
  FORCE_POWERS,
  GOAL_KINDS,
  MEASURES,
  ORGANISATIONS,
  PARTY_RULES,
  SECRETARY_GENERAL,
  type SeatSpec,
  type TemperId,
  VETO_RULES,
} from '../engine/index.ts';
import { FORCE_SIDES, LAND_STATUSES, MAP_NOTES, type ScenarioSheet } from './sheet.ts';

/** Everything that can be wrong with one field alone. */
export const FIELD_PROBLEMS = [
  'missing',
  'unknownField',
  'notText',
  'empty',
  'notNumber',
  'notWhole',
  'notTrueOrFalse',
  'notList',
  'notRecord',
  'tooSmall',
  'tooLarge',
  'tooMany',
  'notAnId',
  'notADate',
  'notInSet',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

const text = v.pipe(v.string('notText'), v.nonEmpty('empty'));
const flag = v.boolean('notTrueOrFalse');
/** ISO 3166 alpha-3, a former code, or an invented id. */
const id = v.pipe(text, v.regex(/^[A-Z]{3,8}$/, 'notAnId'));
const name = v.pipe(text, v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'notAnId'));
const date = v.pipe(text, v.isoDate('notADate'));
const finite = v.pipe(v.number('notNumber'), v.finite('notNumber'));

function between(least: number, most: number) {
  return v.pipe(finite, v.minValue(least, 'tooSmall'), v.maxValue(most, 'tooLarge'));
}
function whole(least: number, most: number) {
  return v.pipe(between(least, most), v.integer('notWhole'));
}
function list<T extends v.GenericSchema>(item: T, most = 1000) {
  return v.pipe(v.array(item, 'notList'), v.maxLength(most, 'tooMany'));
}
function some<T extends v.GenericSchema>(item: T, most = 1000) {
  return v.pipe(v.array(item, 'notList'), v.minLength(1, 'empty'), v.maxLength(most, 'tooMany'));
}
function record<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? 'unknownField'
      : issue.received === 'undefined'
        ? 'missing'
        : 'notRecord',
  );
}
function oneOf<const T extends readonly string[]>(set: T) {
  return v.picklist(set, 'notInSet');
}

const share = between(0, 1);
const latitude = between(-90, 90);
const longitude = between(-180, 180);
/** Longest crisis, days: fifteen years. */
const day = whole(0, 5490);
/** The same, or −1 where it never came. */
const dayOrNever = whole(-1, 5490);

const own = v.exactOptional(share);
const temper = record({
  commitment: own,
  valueOfPeace: own,
  sovereignty: own,
  patience: own,
  revisionism: own,
} satisfies Record<TemperId, typeof own>);

const country = record({
  id,
  membership: oneOf(['member', 'nonMember']),
  // Nobody counts for nothing: power divides.
  power: v.pipe(share, v.gtValue(0, 'tooSmall')),
  reach: share,
  ideal: between(-4, 4),
  democracy: share,
  population: between(1, 2_000_000),
  output: share,
  militarySpending: share,
  personnel: between(0, 20_000),
  nuclear: flag,
  latitude,
  longitude,
  neighbours: list(id),
  within: v.exactOptional(id),
  temper: v.exactOptional(temper),
});

function relation(least: number) {
  return record({ from: id, to: id, value: between(least, 1), source: text });
}

const given = v.exactOptional(flag);
const charterPatch: v.GenericSchema<unknown, CharterPatch> = record({
  council: given,
  votesNeeded: v.exactOptional(whole(1, 60)),
  veto: v.exactOptional(oneOf(VETO_RULES)),
  partyAbstains: v.exactOptional(oneOf(PARTY_RULES)),
  binding: given,
  assembly: v.exactOptional(oneOf(ASSEMBLY_OVERRIDES)),
  unitingForPeace: given,
  vetoDebate: given,
  aggressionDefined: given,
  automaticSanctions: given,
  automaticForce: given,
  standingForce: v.exactOptional(share),
  jointCommand: given,
  alliancesHonoured: given,
  authorisesForce: v.exactOptional(oneOf(FORCE_POWERS)),
  organisation: v.exactOptional(oneOf(ORGANISATIONS)),
  councilExpels: given,
  officeMayCall: given,
});

const datedFact = v.variant(
  'kind',
  [
    record({ kind: v.literal('absent'), country: id, fromDay: day, toDay: day }),
    record({ kind: v.literal('charter'), patch: charterPatch, fromDay: day }),
    record({ kind: v.literal('admitted'), country: id, fromDay: day }),
    record({ kind: v.literal('presides'), country: id, fromDay: day }),
    record({ kind: v.literal('submitted'), country: id, fromDay: day }),
    record({ kind: v.literal('mandate'), measures: some(oneOf(MEASURES)), fromDay: day }),
    record({ kind: v.literal('instructions'), country: id, fromDay: day, toDay: day }),
  ],
  'notInSet',
);

const goal = record({ kind: oneOf(GOAL_KINDS), limit: between(-1, 1e7) });
const goals = v.strictTuple([goal, goal, goal], 'notList');
const countrySeat = record({ country: id, goals });
const officeSeat = record({ office: v.literal(SECRETARY_GENERAL), goals });
/** Told apart before they are read, so that a fault is told at its own field. */
const seat: v.GenericSchema<unknown, SeatSpec> = v.lazy((given) =>
  typeof given === 'object' && given !== null && 'office' in given ? officeSeat : countrySeat,
);

const evidence = record({
  id: name,
  fromDay: day,
  by: v.union([id, v.literal('observers')], 'notAnId'),
  favours: oneOf(['charge', 'answer']),
  // Five in log-odds turns an even chance into 99 of 100: more than that no single item does.
  weight: between(0, 5),
  source: text,
});

const crisis = record({
  status: oneOf(['dispute', 'attack']),
  aggressors: some(id),
  victims: some(id),
  acts: list(oneOf(ACTS)),
  aim: oneOf(AIMS),
  aimShare: v.exactOptional(share),
  clarity: share,
  evidence: v.exactOptional(list(evidence, 40)),
  truth: v.exactOptional(share),
  pretext: share,
  prize: between(0, 10),
  worldStake: share,
  terrain: between(1, 12),
  part: v.exactOptional(
    record({
      latitude: between(-90, 90),
      longitude: between(-180, 180),
      area: between(0, 1),
      people: share,
      covered: flag,
    }),
  ),
  front: between(-1, 1),
  intensity: share,
  dead: whole(0, 1e8),
  displaced: whole(0, 1e8),
  readiness: share,
  massed: v.exactOptional(share),
  victimReadiness: share,
  called: v.exactOptional(share),
  consent: share,
  internal: flag,
  killing: v.exactOptional(between(0, 0.2)),
  inForce: v.exactOptional(list(oneOf(MEASURES))),
  mission: v.exactOptional(
    list(record({ country: id, soldiers: between(0, 100), fallen: whole(0, 10_000) })),
  ),
});

const scenario = record({
  id: name,
  version: whole(1, 9999),
  year: whole(1900, 2100),
  outbreak: date,
  invented: flag,
  countries: some(country, 250),
  charter: oneOf(CHARTER_IDS),
  charterPatch: v.exactOptional(charterPatch),
  permanent: list(id, 15),
  council: list(record({ fromDay: day, members: some(id, 60) })),
  facts: list(datedFact),
  pacts: list(v.strictTuple([id, id], 'notList'), 20_000),
  stakes: list(relation(0)),
  ties: list(relation(-1)),
  crisis,
  // Three years between turns at the most.
  turns: some(whole(1, 1096), 14),
  resolutionNumber: whole(1, 100_000),
  assemblyNumber: v.exactOptional(whole(1, 100_000)),
  seats: some(seat, 30),
  credibility: share,
  weariness: v.exactOptional(record({ others: share, of: v.record(id, share), source: text })),
});

const recordedVote = record({
  body: oneOf(['council', 'assembly'] satisfies Body[]),
  symbol: text,
  date,
  day,
  measures: some(oneOf(MEASURES)),
  chapter: oneOf(CHAPTERS),
  yes: list(id),
  no: list(id),
  abstain: list(id),
  absent: list(id),
  result: oneOf(BALLOT_RESULTS),
  elsewhere: v.exactOptional(v.literal(true)),
  source: text,
});

const history = record({
  votes: list(recordedVote),
  events: list(record({ id: name, day, date, source: text })),
  forces: list(
    record({
      country: id,
      side: oneOf(FORCE_SIDES),
      soldiers: v.undefinedable(whole(0, 1e7)),
      source: text,
    }),
  ),
  costs: record({
    total: between(0, 1e5),
    byOthers: between(0, 1e5),
    payers: list(id),
    source: text,
  }),
  outcome: record({
    reversed: flag,
    victimSurvived: flag,
    regimeSurvived: flag,
    day,
    dead: whole(0, 1e8),
    deaths: list(record({ id: text, dead: whole(0, 1e8), source: text })),
    forceDay: dayOrNever,
    firstDecisionDay: dayOrNever,
    sanctionsDay: dayOrNever,
    authorisationDay: dayOrNever,
    source: text,
  }),
});

export const sheetSchema: v.GenericSchema<unknown, ScenarioSheet> = record({
  scenario,
  record: v.undefinedable(history),
  shapes: list(record({ id, parts: list(id), markerOnly: flag })),
  map: record({
    lands: list(record({ id, parts: list(id), holders: list(id), status: oneOf(LAND_STATUSES) })),
    dashed: list(v.tuple([id, id])),
    notes: list(oneOf(MAP_NOTES), 40),
    theatre: v.undefinedable(
      record({
        window: v.tuple([longitude, latitude, longitude, latitude]),
        advance: v.tuple([between(-1, 1), between(-1, 1)]),
        places: list(record({ id: name, at: list(v.tuple([longitude, latitude])) })),
      }),
    ),
  }),
  tiles: list(record({ id, x: whole(0, 60), y: whole(0, 60) })),
  imputed: list(record({ country: id, field: text, rule: text }), 5000),
  sources: list(record({ key: text, title: text, read: flag })),
  lessons: list(record({ turn: whole(0, 13), idea: name }), 14),
  glossary: list(v.pipe(text, v.regex(/^[a-z][a-zA-Z]*\.[a-zA-Z0-9]+$/, 'notAnId')), 20),
});
