/** The second Soviet intervention in Hungary, 4 November 1956. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { ROWS_1956 } from '../../countries/1956.ts';
import { countriesOf } from '../../countries/rows.ts';
import { PACTS_1956 } from '../../pacts/1956.ts';
import { seatsOf } from '../seats.ts';
import { NON_MEMBERS_1956 } from '../suez-1956/scenario.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/** Britain since 3 October 1952; France not before 1960. */
const NUCLEAR = ['SUN', 'GBR', 'USA'];

/**
 * What the formulas cannot know (prior): a leadership that held its whole outer ring to be at stake, with no
 * public to ask.
 */
const TEMPERS = new Map([['SUN', { revisionism: 0.5, patience: 0.85 }]]);

/** Source: roll calls (UN Digital Library), which agree with the membership lists for every vote. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'AUS BEL CHN CUB FRA IRN PER SUN GBR USA YUG'.split(' ') },
  // 1 January 1957
  { fromDay: 58, members: 'AUS CHN COL CUB FRA IRQ PHL SWE SUN GBR USA'.split(' ') },
];

/** First day of each month from November 1956. The order is the Council's own, by English names. */
const PRESIDENTS: readonly (readonly [country: string, fromDay: number])[] = [
  ['IRN', 0],
  ['PER', 27],
  ['PHL', 58],
  ['SWE', 89],
];

/** A/RES/1110 to 1112 (XI) of 12 November 1956, A/RES/1113 (XI) of 18 December. */
const ADMITTED: readonly (readonly [country: string, fromDay: number])[] = [
  ['SDN', 8],
  ['MAR', 8],
  ['TUN', 8],
  ['JPN', 44],
];

const FACTS: readonly DatedFact[] = [
  ...PRESIDENTS.map(([country, fromDay]) => ({ kind: 'presides' as const, country, fromDay })),
  ...ADMITTED.map(([country, fromDay]) => ({ kind: 'admitted' as const, country, fromDay })),
  // Took no part in the vote on S/3730: instructions had not come (G).
  { kind: 'instructions', country: 'YUG', fromDay: 0, toDay: 1 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['SUN', 'gainKept', 'warAvoided', ['livesSaved', 3_000]],
  ['GBR', 'lawUpheld', ['burdenLight', 0.05], 'homeSupport'],
  ['YUG', 'clientSpared', ['sovereigntyKept', 0.3], 'homeSupport'],
  ['IND', 'warAvoided', ['sovereigntyKept', 0.3], ['livesSaved', 3_000]],
  ['POL', 'nationSurvives', 'warAvoided', 'victimFreed'],
  ['HUN', 'victimFreed', 'nationSurvives', ['livesSaved', 3_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 3_000], ['impartialityKept', 0.6]],
]);

export const HUNGARY_1956: Scenario = {
  id: 'hungary-1956',
  version: 1,
  year: 1956,
  outbreak: '1956-11-04',
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
    aggressors: ['SUN'],
    victims: ['HUN'],
    // GA 3314, Article 3 (a) and (e), by the letters of a later text: invasion; forces beyond their agreed stay.
    acts: ['a', 'e'],
    // Not land but the government: the model has no such aim, and a conqueror would annex, which nobody meant to.
    aim: 'slice',
    // Guns in Budapest before dawn, and a government that asks for help by radio (prior).
    clarity: 0.85,
    evidence: EVIDENCE,
    truth: TRUTH,
    // A treaty, and a rival government that says it called them (prior).
    pretext: 0.3,
    // The ring of allies from the Baltic to the Black Sea (prior).
    prize: 3,
    // No oil and no canal (prior).
    worldStake: 0.05,
    terrain: 1,
    // The airfields, the frontiers and the roads were held since 1 November (G); the share is prior.
    front: 0.35,
    intensity: 0.6,
    // The first morning (prior).
    dead: 200,
    displaced: 2_000,
    // 150,000 of 5,100,000 (W-HUN, the higher figure, against COW-CAP).
    readiness: 0.03,
    // The army's leaders were seized at the talks on the night before; few units fought (G).
    victimReadiness: 0.15,
    // Budapest had asked for observers; who held it from that morning refused them.
    consent: 0.1,
    internal: false,
  },
  // Ends: days 1, 5, 38 and 67 follow or are voting days; 8 and 44 are the admissions, 58 the new Council.
  turns: [1, 2, 2, 3, 6, 7, 8, 9, 6, 14, 9, 14],
  resolutionNumber: 120,
  seats: SEATS,
  // Korea was answered; Suez was being answered that very week (prior).
  credibility: 0.4,
};
