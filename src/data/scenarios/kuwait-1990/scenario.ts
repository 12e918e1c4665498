/** Iraq's attack on Kuwait, 2 August 1990. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, CountryFacts, DatedFact, Scenario } from '../../../engine/index.ts';
import { ROWS_1990 } from '../../countries/1990.ts';
import { countriesOf } from '../../countries/rows.ts';
import { PACTS_1990 } from '../../pacts/1990.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/**
 * Israel has never declared its weapons, and is counted. India's test of 1974 and South Africa's secret
 * arsenal are not; Byelorussia and Ukraine held Soviet weapons without command over them.
 */
const NUCLEAR = [...PERMANENT, 'ISR'];

/**
 * Tempers that the formulas cannot know. Iraq: second attack on a neighbour in ten years, and eight years
 * of war borne before (prior, from the war of 1980–88). China: between taking the seat in November 1971 and
 * July 1990 it took no part in 66 and abstained on 7 of 340 adopted texts (count of the recorded votes); sizes prior.
 */
const TEMPERS = new Map<string, CountryFacts['temper'] & object>([
  ['IRQ', { revisionism: 0.85, patience: 0.8, valueOfPeace: 0.25 }],
  ['CHN', { sovereignty: 0.95, commitment: 0.25 }],
]);

/** Source: roll calls (UN Digital Library), which agree with the membership lists for every vote. */
const COUNCIL: readonly CouncilPeriod[] = [
  {
    fromDay: 0,
    members: 'CAN CHN COL CIV CUB ETH FIN FRA MYS ROU SUN GBR USA YEM ZAR'.split(' '),
  },
  {
    // 1 January 1991
    fromDay: 152,
    members: 'AUT BEL CHN CIV CUB ECU FRA IND ROU SUN GBR USA YEM ZAR ZWE'.split(' '),
  },
];

/** First day of each month from August 1990. The order is the Council's own, by English names. */
const PRESIDENTS: readonly (readonly [country: string, fromDay: number])[] = [
  ['ROU', 0],
  ['SUN', 30],
  ['GBR', 60],
  ['USA', 91],
  ['YEM', 121],
  ['ZAR', 152],
  ['ZWE', 183],
  ['AUT', 211],
  ['BEL', 242],
];

const FACTS: readonly DatedFact[] = [
  ...PRESIDENTS.map(([country, fromDay]) => ({ kind: 'presides' as const, country, fromDay })),
  // Yemen took no part in the vote on S/RES/660 of 2 August: it had no instructions.
  { kind: 'absent', country: 'YEM', fromDay: 0, toDay: 1 },
];

/**
 * Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. Iraq’s government, which ruled by
 * force, outlasted a lost war and the risings after it: it needs less support than one that is voted for.
 */
const SEATS = seatsOf([
  ['USA', 'victimFreed', ['coalitionBroad', 20], ['burdenLight', 0.4]],
  ['SUN', 'lawUpheld', 'clientSpared', 'warAvoided'],
  ['CHN', 'lawUpheld', ['sovereigntyKept', 0.5], 'mandateKept'],
  ['MYS', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['YEM', 'warAvoided', ['burdenLight', 0.01], ['homeSupport', 0.1]],
  ['SAU', 'victimFreed', ['burdenLight', 0.2], 'homeSupport'],
  ['IRQ', 'gainKept', 'nationSurvives', ['homeSupport', -0.6]],
  ['KWT', 'victimFreed', ['livesSaved', 20_000], ['coalitionBroad', 20]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 20_000], ['impartialityKept', 0.6]],
]);

export const KUWAIT_1990: Scenario = {
  id: 'kuwait-1990',
  version: 1,
  year: 1990,
  outbreak: '1990-08-02',
  invented: false,
  countries: countriesOf(ROWS_1990, {
    permanent: PERMANENT,
    nonMembers: ['CHE', 'KOR'],
    nuclear: NUCLEAR,
  }).map((country) => {
    const temper = TEMPERS.get(country.id);
    return temper === undefined ? country : { ...country, temper };
  }),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  pacts: PACTS_1990,
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['IRQ'],
    victims: ['KWT'],
    // GA 3314, Article 3 (a): invasion, occupation and, on 8 August, annexation.
    acts: ['a'],
    aim: 'conquest',
    // Nobody denied the invasion; Iraq spoke for six days of a request by a new government (prior).
    clarity: 0.92,
    evidence: EVIDENCE,
    truth: TRUTH,
    pretext: 0.1,
    // Oil, debts of the war of 1980–88 and a coast, against a victim with hardly an army (prior).
    prize: 1.5,
    // Iraq and Kuwait held about a fifth of the world's proved reserves of oil (G); .85 is prior.
    worldStake: 0.85,
    // Flat, open ground; no edge.
    terrain: 1,
    // The country was overrun on 2–4 August.
    front: 0.95,
    intensity: 0.35,
    // About 400 dead on the first days and refugees in the first week (G); the record has 1,000 Kuwaitis in all.
    dead: 400,
    displaced: 100_000,
    // About 100,000 to 120,000 of 1.39 million (G), the Republican Guard among them: weighed up from .08.
    readiness: 0.12,
    // Stood down the day before: a few thousand of 18,000 (G).
    victimReadiness: 0.2,
    consent: 0.1,
    internal: false,
  },
  // Ends: days 4, 7, 23, 42, 54, 88 and 119 were voting days; 152 is the new Council, 166 the date set by
  // S/RES/678, 206 the ground offensive; 249 follows the last vote (day 246).
  turns: [4, 3, 16, 19, 12, 34, 31, 33, 14, 20, 20, 13, 30],
  resolutionNumber: 660,
  seats: SEATS,
  // Low after Iran and Iraq, raised a little by 1988–90 (prior).
  credibility: 0.35,
};
