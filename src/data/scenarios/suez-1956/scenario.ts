/** The attack of Israel, Britain and France on Egypt, 29 October 1956. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { ROWS_1956 } from '../../countries/1956.ts';
import { countriesOf } from '../../countries/rows.ts';
import { PACTS_1956 } from '../../pacts/1956.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/** Membership of the first day; who came in later is among the dated facts. */
export const NON_MEMBERS_1956 = 'PRK DDR DEU JPN MNG MAR PRC KOR SDN CHE TUN'.split(' ');

/** Britain since 3 October 1952; France not before 1960. */
const NUCLEAR = ['SUN', 'GBR', 'USA'];

/**
 * What the formulas cannot know (prior): cabinets that had decided on force against the advice of allies, and
 * publics and parties at home that split over it within days.
 */
const TEMPERS = new Map([
  ['ISR', { revisionism: 0.5, patience: 0.55 }],
  ['GBR', { revisionism: 0.4, patience: 0.3 }],
  ['FRA', { revisionism: 0.45, patience: 0.4 }],
]);

/** Source: roll calls (UN Digital Library), which agree with the membership lists for every vote. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'AUS BEL CHN CUB FRA IRN PER SUN GBR USA YUG'.split(' ') },
  // 1 January 1957
  { fromDay: 64, members: 'AUS CHN COL CUB FRA IRQ PHL SWE SUN GBR USA'.split(' ') },
];

/** First day of each month from October 1956. The order is the Council's own, by English names. */
const PRESIDENTS: readonly (readonly [country: string, fromDay: number])[] = [
  ['FRA', 0],
  ['IRN', 3],
  ['PER', 33],
  ['PHL', 64],
  ['SWE', 95],
  ['SUN', 123],
];

/** A/RES/1110 to 1112 (XI) of 12 November 1956, A/RES/1113 (XI) of 18 December. */
const ADMITTED: readonly (readonly [country: string, fromDay: number])[] = [
  ['SDN', 14],
  ['MAR', 14],
  ['TUN', 14],
  ['JPN', 50],
];

const FACTS: readonly DatedFact[] = [
  ...PRESIDENTS.map(([country, fromDay]) => ({ kind: 'presides' as const, country, fromDay })),
  ...ADMITTED.map(([country, fromDay]) => ({ kind: 'admitted' as const, country, fromDay })),
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'lawUpheld', 'warAvoided', 'clientSpared'],
  ['SUN', 'victimFreed', 'warAvoided', ['burdenLight', 0.05]],
  ['GBR', 'gainKept', 'homeSupport', ['livesSaved', 2_000]],
  ['FRA', 'gainKept', 'clientSpared', ['livesSaved', 2_000]],
  ['YUG', 'lawUpheld', 'victimFreed', 'homeSupport'],
  ['CAN', 'warAvoided', 'clientSpared', 'homeSupport'],
  ['ISR', 'gainKept', 'homeSupport', 'nationSurvives'],
  ['EGY', 'victimFreed', ['sovereigntyKept', 0.6], ['livesSaved', 3_000]],
  ['SYR', 'victimFreed', 'homeSupport', ['burdenLight', 0.03]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 3_000], ['impartialityKept', 0.6]],
]);

export const SUEZ_1956: Scenario = {
  id: 'suez-1956',
  version: 1,
  year: 1956,
  outbreak: '1956-10-29',
  invented: false,
  countries: countriesOf(ROWS_1956, {
    permanent: PERMANENT,
    nonMembers: NON_MEMBERS_1956,
    nuclear: NUCLEAR,
  }).map((country) => {
    const temper = TEMPERS.get(country.id);
    return temper === undefined ? country : { ...country, temper };
  }),
  charter: 'unCharterBefore1966',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  pacts: PACTS_1956,
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['ISR', 'GBR', 'FRA'],
    victims: ['EGY'],
    // GA 3314, Article 3 (a) and (b), by the letters of a later text: invasion, bombardment.
    acts: ['a', 'b'],
    // The canal and the Sinai, not the country.
    aim: 'slice',
    // Israel's crossing was open; that the three acted together was denied for years (prior).
    clarity: 0.85,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Raids and the closed straits; “to separate the combatants” (prior).
    pretext: 0.3,
    // The canal, a government in Cairo, the straits; against allies and creditors that had warned (prior).
    prize: 1.8,
    // Two thirds of Europe's oil came through the canal or the pipelines beside it (G); .5 is prior.
    worldStake: 0.5,
    terrain: 1,
    // Paratroops at the Mitla pass and columns over the border on the first night.
    front: 0.04,
    intensity: 0.4,
    // The first night (prior).
    dead: 50,
    displaced: 1_000,
    // 254,000 of 1,692,000: Israel's whole army, a twelfth of the two others (W-SUEZ against COW-CAP); .1 by power.
    readiness: 0.1,
    // Half the army in the Sinai and on the canal (G).
    victimReadiness: 0.5,
    // Cairo asked the Council for help, and took peacekeepers within a fortnight.
    consent: 0.6,
    internal: false,
  },
  // Ends: days 1, 2, 4, 6, 7, 9 and 26 were voting days; 17 is the first contingent, 54 the leaving of Britain and
  // France, 64 the new Council, 130 the leaving of Israel.
  turns: [1, 1, 2, 2, 1, 2, 8, 9, 14, 14, 10, 32, 34, 14],
  resolutionNumber: 119,
  // A/RES/997 (ES-I) of 2 November 1956 was its first; numbers ran on from session to session until 1976.
  assemblyNumber: 997,
  seats: SEATS,
  // Korea was answered; nothing since had been (prior).
  credibility: 0.4,
};
