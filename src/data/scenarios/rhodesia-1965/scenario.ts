/**
 * Rhodesia’s unilateral declaration of independence, 11 November 1965, to the end of 1979. Opening position and dated facts; what
 * history did is in the record. Years lie between the later turns: what a government could decide each month it decides here
 * once. Who held Mozambique, and China’s seat, is as it was in 1965 throughout.
 */
import type { DatedFact, Scenario } from '../../../engine/index.ts';
import { admissionsIn } from '../../countries/admissions.ts';
import { withPeoples } from '../../countries/peoples.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { councilOf } from './council.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1965-11-11';
/** Sanctions were ended on 21 December 1979. */
const END = '1979-12-31';
const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/** Left out: Viet Nam, two states until it came in as one. */
const ADMITTED = admissionsIn(OUTBREAK, END).filter(({ country }) => country !== 'VNM');

/** It left in January 1965 and took its seat again on 28 September 1966. */
const INDONESIA = { id: 'IDN', fromDay: 321 };

const DRAWN_UP = withPeoples(
  rosterOn({
    date: OUTBREAK,
    permanent: PERMANENT,
    // Taipei, which held China’s seat, had none; Beijing since 16 October 1964.
    nuclear: ['FRA', 'SUN', 'GBR', 'USA', 'PRC'],
    nonMembers: [...'ZWE PRK PRC KOR CHE'.split(' '), ...ADMITTED.map(({ country }) => country)],
  }),
  [
    {
      id: 'XZW',
      within: 'ZWE',
      // Nineteen of twenty; the first armed groups: general knowledge.
      population: 4_250,
      soldiers: 0.3,
      latitude: -19,
      longitude: 30,
    },
  ],
);

/** What the formulas cannot know (prior): a minority that saw no other future, and a power that had ruled out an army. */
const TEMPERS = new Map([
  ['ZWE', { revisionism: 0.6, patience: 0.85 }],
  ['GBR', { patience: 0.25, valueOfPeace: 0.85 }],
  ['XZW', { patience: 0.95 }],
]);

export const ROSTER = {
  imputed: DRAWN_UP.imputed,
  countries: withTempers(DRAWN_UP.countries, TEMPERS).map((country) =>
    country.id === INDONESIA.id ? { ...country, membership: 'nonMember' as const } : country,
  ),
};
const IDS = ROSTER.countries.map(({ id }) => id);

export const COUNCIL = councilOf(PERMANENT, IDS);

/** Ends: 9, 149, 400, 930 and 1588 were voting days; the rest divide what is left. */
const TURNS = [9, 140, 251, 530, 658, 893, 893, 893, 893];

const LAW: readonly DatedFact[] = [
  // Amended Articles 23 and 27 from 1 January 1966; force was first authorised, not recommended, by S/RES/221 that April.
  { kind: 'charter', patch: { votesNeeded: 9, authorisesForce: 'authorises' }, fromDay: 51 },
  // A/RES/3314 (XXIX), 14 December 1974.
  { kind: 'charter', patch: { aggressionDefined: true }, fromDay: 3320 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['GBR', 'victimFreed', 'warAvoided', ['burdenLight', 0.1]],
  ['USA', 'lawUpheld', 'warAvoided', ['burdenLight', 0.2]],
  ['SUN', 'victimFreed', 'lawUpheld', ['burdenLight', 0.05]],
  ['NLD', 'lawUpheld', 'homeSupport', ['burdenLight', 0.02]],
  ['PRT', 'clientSpared', 'homeSupport', 'warAvoided'],
  ['ZAF', 'clientSpared', 'warAvoided', 'homeSupport'],
  ['ZWE', 'gainKept', 'homeSupport', ['livesSaved', 1_000]],
  ['XZW', 'victimFreed', ['livesSaved', 10_000], 'lawUpheld'],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 10_000], ['impartialityKept', 0.5]],
]);

export const RHODESIA_1965: Scenario = {
  id: 'rhodesia-1965',
  version: 1,
  year: 1965,
  outbreak: OUTBREAK,
  invented: false,
  countries: ROSTER.countries,
  charter: 'unCharterBefore1966',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: [
    ...LAW,
    ...presidencies({
      outbreak: OUTBREAK,
      council: COUNCIL,
      first: 'BOL',
      until: 5160,
      order: IDS,
    }),
    ...ADMITTED,
    { kind: 'admitted', country: INDONESIA.id, fromDay: INDONESIA.fromDay },
  ],
  pacts: pactsIn(1965, IDS),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['ZWE'],
    victims: ['XZW'],
    // No act between states: a minority and the people it ruled.
    acts: [],
    aim: 'conquest',
    // The deed was open; whose affair it was, and whether it threatened anybody’s peace, was in dispute (prior).
    clarity: 0.7,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Forty years of its own rule at home (prior).
    pretext: 0.3,
    // A way of life (prior).
    prize: 2.2,
    // Chrome and tobacco (prior).
    worldStake: 0.05,
    terrain: 1.2,
    // It ruled all of the land.
    front: 1,
    intensity: 0.03,
    dead: 0,
    displaced: 0,
    // 4,000 regulars and reserves (G, against COW-CAP).
    readiness: 0.6,
    victimReadiness: 1,
    // It let nobody in.
    consent: 0.1,
    internal: true,
  },
  turns: TURNS,
  resolutionNumber: 216,
  seats: SEATS,
  // Katanga was ended; South Africa had been left alone (prior).
  credibility: 0.4,
};
