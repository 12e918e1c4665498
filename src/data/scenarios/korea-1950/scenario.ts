/** North Korea's attack on South Korea, 25 June 1950. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { ROWS_1950 } from '../../countries/1950.ts';
import { countriesOf } from '../../countries/rows.ts';
import { PACTS_1950 } from '../../pacts/1950.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/** Membership of the first day; Indonesia came in on 28 September 1950. */
export const NON_MEMBERS_1950 =
  'ALB AUT BGR LKA PRK FIN DDR DEU HUN IDN IRL ITA JPN JOR MNG NPL PRC PRT KOR ROU ESP CHE'.split(
    ' ',
  );

/** The Soviet Union tested its first bomb on 29 August 1949. */
const NUCLEAR = ['SUN', 'USA'];

/** North Korea had prepared for a year and asked Moscow for leave; a war of liberation in its own eyes (prior). */
const TEMPERS = new Map([['PRK', { revisionism: 0.9, patience: 0.8, valueOfPeace: 0.2 }]]);

/** Source: roll calls (UN Digital Library), which agree with the membership lists for every vote. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'CHN CUB ECU EGY FRA IND NOR SUN GBR USA YUG'.split(' ') },
  // 1 January 1951
  { fromDay: 190, members: 'BRA CHN ECU FRA IND NLD TUR SUN GBR USA YUG'.split(' ') },
];

/** First day of each month from June 1950. The order is the Council's own, by English names. */
const PRESIDENTS: readonly (readonly [country: string, fromDay: number])[] = [
  ['IND', 0],
  ['NOR', 6],
  ['SUN', 37],
  ['GBR', 68],
  ['USA', 98],
  ['YUG', 129],
  ['CHN', 159],
  ['ECU', 190],
  ['FRA', 221],
  ['IND', 249],
  ['NLD', 280],
  ['TUR', 310],
  ['SUN', 341],
  ['GBR', 371],
  ['USA', 402],
  ['YUG', 433],
];

const FACTS: readonly DatedFact[] = [
  ...PRESIDENTS.map(([country, fromDay]) => ({ kind: 'presides' as const, country, fromDay })),
  // GA 377 (V) A, Uniting for Peace, 3 November 1950.
  { kind: 'charter', patch: { unitingForPeace: true }, fromDay: 131 },
  // A/RES/491 (V), 28 September 1950.
  { kind: 'admitted', country: 'IDN', fromDay: 95 },
  // Away since 13 January 1950 over who holds China's seat; back in the chair on 1 August.
  { kind: 'absent', country: 'SUN', fromDay: 0, toDay: 37 },
  // Took no part in the vote on S/RES/83 of 27 June: instructions had not come.
  { kind: 'instructions', country: 'EGY', fromDay: 2, toDay: 3 },
  { kind: 'instructions', country: 'IND', fromDay: 2, toDay: 3 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'victimFreed', ['coalitionBroad', 16], ['burdenLight', 0.6]],
  ['SUN', 'clientSpared', ['sovereigntyKept', 0.5], ['burdenLight', 0.05]],
  ['GBR', 'lawUpheld', 'mandateKept', 'homeSupport'],
  ['IND', 'lawUpheld', 'mandateKept', 'homeSupport'],
  ['YUG', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['PRC', 'clientSpared', 'mandateKept', 'homeSupport'],
  ['PRK', 'gainKept', 'nationSurvives', 'homeSupport'],
  ['KOR', 'victimFreed', 'nationSurvives', ['livesSaved', 200_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 200_000], ['impartialityKept', 0.6]],
]);

export const KOREA_1950: Scenario = {
  id: 'korea-1950',
  version: 1,
  year: 1950,
  outbreak: '1950-06-25',
  invented: false,
  countries: countriesOf(ROWS_1950, {
    permanent: PERMANENT,
    nonMembers: NON_MEMBERS_1950,
    nuclear: NUCLEAR,
  }).map((country) => {
    const temper = TEMPERS.get(country.id);
    return temper === undefined ? country : { ...country, temper };
  }),
  charter: 'unCharterBefore1966',
  // GA 377A came into force on 3 November 1950, day 131.
  charterPatch: { unitingForPeace: false },
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  pacts: PACTS_1950,
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['PRK'],
    victims: ['KOR'],
    // GA 3314, Article 3 (a), by the letter of a later text: invasion.
    acts: ['a'],
    aim: 'conquest',
    // Observers of the United Nations had seen no southern preparation and cabled so; Pyongyang charged the South (prior).
    clarity: 0.85,
    evidence: EVIDENCE,
    truth: TRUTH,
    pretext: 0.15,
    // All of Korea, against an army without tanks and a patron that had left it out of its perimeter (prior).
    prize: 2,
    // No oil and no canal: the stake was the principle, and Japan (prior).
    worldStake: 0.1,
    // Mountains and rivers; later a narrow waist (prior).
    terrain: 1.15,
    // Across the parallel everywhere on the first morning.
    front: 0.1,
    intensity: 0.6,
    // The first hours (prior).
    dead: 1_000,
    displaced: 20_000,
    // Nine of ten divisions stood at the parallel, with all the tanks (G).
    readiness: 0.85,
    // Four of eight divisions forward, a third on leave, no tanks (G).
    victimReadiness: 0.4,
    // Pyongyang refused the commission of the United Nations entry.
    consent: 0.1,
    internal: false,
  },
  // Ends: days 2, 12, 36, 73, 158, 221 and 327 were voting days; 82 is the landing at Inchon, 104 A/RES/376 and
  // the crossing of the parallel, 131 GA 377A, 190 the new Council, 380 the first talks.
  turns: [2, 10, 24, 37, 9, 22, 27, 27, 32, 31, 49, 57, 53, 80],
  resolutionNumber: 82,
  seats: SEATS,
  // The League's failures remembered; a new organisation, already split (prior).
  credibility: 0.35,
};
