/**
 * The primer: fourteen invented states, a Council of seven, six turns, one idea a turn. Every number here is
 * invented; where one was chosen so that a lesson can be seen, the comment says which.
 */
import type { Relation, Scenario } from '../../../engine/index.ts';
import { type CountryRow, countriesOf } from '../../countries/rows.ts';
import type { Lesson, Tile } from '../../sheet.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';

/** Odd rows lie half a tile to the right. The sea is between the columns 3 and 4. */
export const TILES: readonly Tile[] = [
  { id: 'SRN', x: 1, y: 0 },
  { id: 'VAS', x: 2, y: 0 },
  { id: 'OST', x: 5, y: 0 },
  { id: 'BRK', x: 1, y: 1 },
  { id: 'QUI', x: 2, y: 1 },
  { id: 'VLT', x: 5, y: 1 },
  { id: 'YRW', x: 0, y: 2 },
  { id: 'TRN', x: 1, y: 2 },
  { id: 'UMB', x: 2, y: 2 },
  { id: 'PEL', x: 1, y: 3 },
  { id: 'DUN', x: 2, y: 3 },
  { id: 'FEN', x: 5, y: 3 },
  { id: 'MRW', x: 5, y: 4 },
  { id: 'ROV', x: 6, y: 4 },
];

/** Degrees from one column or row to the next: about 900 km, so that the sea is a way off. */
const COLUMN = 8;
const ROW = 7;

function isOdd(y: number): boolean {
  return y % 2 === 1;
}

function touch(a: Tile, b: Tile): boolean {
  if (a.y === b.y) return Math.abs(a.x - b.x) === 1;
  if (Math.abs(a.y - b.y) !== 1) return false;
  const shift = isOdd(a.y) ? 1 : -1;
  return b.x === a.x || b.x === a.x + shift;
}

/** id, share of world power, thousands of people, share of output, democracy, ideal point. */
type Row = readonly [string, number, number, number, number, number];

/** Roster order: English alphabetical. */
const ROWS: readonly Row[] = [
  ['BRK', 0.06, 38_000, 0.035, 0.15, -1.1],
  ['DUN', 0.05, 30_000, 0.07, 0.7, 0.6],
  ['FEN', 0.04, 9_000, 0.05, 0.85, 1.2],
  ['MRW', 0.29, 140_000, 0.32, 0.85, 1.6],
  ['OST', 0.17, 110_000, 0.17, 0.5, -0.1],
  ['PEL', 0.04, 45_000, 0.04, 0.55, -0.1],
  ['QUI', 0.03, 20_000, 0.02, 0.4, -0.5],
  ['ROV', 0.03, 12_000, 0.04, 0.8, 0.9],
  ['SRN', 0.02, 15_000, 0.015, 0.2, -0.9],
  ['TRN', 0.012, 6_000, 0.012, 0.7, 0.4],
  ['UMB', 0.02, 18_000, 0.015, 0.45, 0.1],
  ['VAS', 0.2, 190_000, 0.16, 0.2, -1.3],
  ['VLT', 0.03, 22_000, 0.043, 0.6, 0.2],
  ['YRW', 0.008, 2_000, 0.01, 0.75, 0.5],
];

/** Soldiers for each thousand people, everywhere alike. */
const SOLDIERS = 0.006;

function rowOf([id, power, population, output, democracy, ideal]: Row): CountryRow {
  const tile = TILES.find((one) => one.id === id) ?? { id, x: 0, y: 0 };
  const longitude = (tile.x + (isOdd(tile.y) ? 0.5 : 0) - 3) * COLUMN;
  const neighbours = TILES.filter((other) => touch(tile, other)).map((other) => other.id);
  return [
    id,
    power,
    power,
    Math.round(population * SOLDIERS),
    population,
    output,
    democracy,
    ideal,
    14 - tile.y * ROW,
    longitude,
    neighbours.sort().join(' '),
  ];
}

const PERMANENT = ['MRW', 'OST', 'VAS'];
const INVENTED = 'Invented for the primer';

function relation(from: string, to: string, value: number): Relation {
  return { from, to, value, source: INVENTED };
}

export const PRIMER: Scenario = {
  id: 'primer',
  version: 1,
  year: 2030,
  outbreak: '2030-03-04',
  invented: true,
  countries: countriesOf(ROWS.map(rowOf), {
    permanent: PERMANENT,
    nonMembers: [],
    nuclear: ['MRW', 'VAS'],
  }).map((country) =>
    country.id === 'BRK'
      ? { ...country, temper: { revisionism: 0.85, valueOfPeace: 0.25, patience: 0.5 } }
      : country,
  ),
  charter: 'unCharter',
  // Five of seven, as nine of fifteen.
  charterPatch: { votesNeeded: 5 },
  permanent: PERMANENT,
  council: [{ fromDay: 0, members: ['DUN', 'FEN', 'MRW', 'OST', 'PEL', 'QUI', 'VAS'] }],
  facts: [],
  // An alliance that does not cover the victim, so that only the organisation can answer.
  pacts: [
    ['FEN', 'MRW'],
    ['MRW', 'ROV'],
    ['SRN', 'VAS'],
  ],
  // For the lesson of the veto: the patron lets a condemnation pass and blocks full sanctions in three games of
  // four (at .5 in two of five; from .6 it blocks what condemns as well).
  stakes: [relation('VAS', 'BRK', 0.56), relation('MRW', 'TRN', 0.2), relation('DUN', 'TRN', 0.2)],
  ties: [
    relation('BRK', 'TRN', -0.8),
    relation('VAS', 'BRK', 0.5),
    relation('DUN', 'TRN', 0.5),
    relation('MRW', 'TRN', 0.5),
    relation('MRW', 'VAS', -0.5),
    relation('BRK', 'MRW', -0.5),
  ],
  crisis: {
    status: 'dispute',
    aggressors: ['BRK'],
    victims: ['TRN'],
    acts: ['a'],
    aim: 'conquest',
    clarity: 0.9,
    evidence: EVIDENCE,
    truth: TRUTH,
    pretext: 0.15,
    // For the lesson of deterrence: worth an attack while help is not believed in, not worth one when it is.
    prize: 3,
    worldStake: 0.4,
    terrain: 1.1,
    front: 0,
    intensity: 0,
    dead: 0,
    displaced: 0,
    readiness: 0.7,
    victimReadiness: 0.4,
    consent: 0.2,
    internal: false,
  },
  turns: [7, 7, 14, 30, 45, 60],
  resolutionNumber: 1,
  seats: [
    {
      country: 'MRW',
      goals: [
        { kind: 'lawUpheld', limit: 0 },
        { kind: 'burdenLight', limit: 0.5 },
        { kind: 'homeSupport', limit: 0 },
      ],
    },
    {
      country: 'FEN',
      goals: [
        { kind: 'lawUpheld', limit: 0 },
        { kind: 'livesSaved', limit: 5_000 },
        { kind: 'homeSupport', limit: 0 },
      ],
    },
    {
      country: 'BRK',
      goals: [
        { kind: 'gainKept', limit: 0 },
        { kind: 'nationSurvives', limit: 0 },
        { kind: 'homeSupport', limit: 0 },
      ],
    },
    {
      country: 'TRN',
      goals: [
        { kind: 'victimFreed', limit: 0 },
        { kind: 'nationSurvives', limit: 0 },
        { kind: 'livesSaved', limit: 5_000 },
      ],
    },
    {
      office: 'secretaryGeneral',
      goals: [
        { kind: 'lawUpheld', limit: 0 },
        { kind: 'livesSaved', limit: 5_000 },
        { kind: 'impartialityKept', limit: 0.6 },
      ],
    },
  ],
  // Little help is believed in, so Brakka attacks at once in nine games of ten, and in two or three where
  // credibility is .9 (tests/data/primer.test.ts).
  credibility: 0.1,
};

export const LESSONS: readonly Lesson[] = [
  { turn: 0, idea: 'deterrence' },
  { turn: 1, idea: 'vote' },
  { turn: 2, idea: 'veto' },
  { turn: 3, idea: 'sanctions' },
  { turn: 4, idea: 'pledge' },
  { turn: 5, idea: 'memory' },
];
