/** The seizure of Manchuria, from 18 September 1931. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { interwarRosterOn } from '../../countries/interwar/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1931-09-18';

/** Permanent seats of the League's Council: no vote of theirs weighs more than another's. */
const PERMANENT = 'FRA DEU ITA JPN GBR'.split(' ');

/** Turkey and Iraq came in during the crisis. */
const NON_MEMBERS = 'AFG BRA CRI ECU EGY IRQ TUR SUN USA'.split(' ');

/** What the formulas cannot know (prior): an army that went its own way, and a government that could not go back. */
const TEMPERS = new Map([
  ['JPN', { revisionism: 0.75, patience: 0.75 }],
  ['CHN', { patience: 0.6 }],
]);

export const ROSTER = interwarRosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  nonMembers: NON_MEMBERS,
});

/** Fourteen members fit the count of 24 October 1931; Irish Free State, Guatemala, Norway: W-CQ30; others G. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'CHN FRA DEU GTM IRL ITA JPN NOR PAN PER POL ESP GBR YUG'.split(' ') },
  // 3 October 1932 (G): Czechoslovakia and Mexico for Peru and Yugoslavia.
  { fromDay: 381, members: 'CHN CSK FRA DEU GTM IRL ITA JPN MEX NOR PAN POL ESP GBR'.split(' ') },
];

const FACTS: readonly DatedFact[] = [
  // Lerroux in September; Briand sat for him from 13 October to December (G).
  { kind: 'presides', country: 'ESP', fromDay: 0 },
  { kind: 'presides', country: 'FRA', fromDay: 25 },
  // 29 January 1932, the day after Shanghai (G): until then China had invoked Article 11 alone.
  { kind: 'submitted', country: 'CHN', fromDay: 133 },
  // 18 July and 3 October 1932.
  { kind: 'admitted', country: 'TUR', fromDay: 304 },
  { kind: 'admitted', country: 'IRQ', fromDay: 381 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['JPN', 'gainKept', 'homeSupport', ['livesSaved', 40_000]],
  ['CHN', 'victimFreed', 'nationSurvives', ['livesSaved', 60_000]],
  ['GBR', 'lawUpheld', 'warAvoided', ['burdenLight', 0.02]],
  ['FRA', 'lawUpheld', 'homeSupport', ['burdenLight', 0.02]],
  ['ESP', 'lawUpheld', ['livesSaved', 40_000], 'warAvoided'],
  ['NOR', 'lawUpheld', 'victimFreed', ['burdenLight', 0.005]],
  ['USA', 'victimFreed', 'warAvoided', ['burdenLight', 0.02]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 40_000], ['impartialityKept', 0.6]],
]);

export const MANCHURIA_1931: Scenario = {
  id: 'manchuria-1931',
  version: 1,
  year: 1931,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'leagueCovenant',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  // ATOP lists no pact of mutual defence with either side in force that year; others are left out.
  pacts: [],
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['JPN'],
    victims: ['CHN'],
    // GA 3314, Article 3 (a) and (e), by the letters of a later text: invasion, and stationed troops out of bounds.
    acts: ['a', 'e'],
    aim: 'slice',
    // The three eastern provinces and Jehol: 1.3 of 11 million km² (G).
    aimShare: 0.12,
    // A blast on a railway that each said the other had laid; no power had seen it.
    clarity: 0.45,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Treaty rights along the railway, and a boycott (prior).
    pretext: 0.45,
    // Land, coal and a buffer for a country in the slump, against customers it could not do without (prior).
    prize: 2.2,
    // Soya and a railway (prior).
    worldStake: 0.1,
    terrain: 1,
    // Mukden and the towns of the railway zone by the first morning (W-SCHOOL).
    front: 0.01,
    intensity: 0.25,
    // Mukden's barracks (G).
    dead: 400,
    displaced: 5_000,
    // 10,400 of the Kwantung Army and 4,000 from Korea of 292,000 (G against COW-CAP); 60,000 to 100,000 by 1933 (G).
    readiness: 0.05,
    massed: 0.3,
    // The Young Marshal's army lay south of the Wall or was told not to resist; the government at Nanking was at war
    // with the Communists and with Canton, and the Yangtze had flooded. Some 100,000 of 1,700,000 fought in two years, a third
    // of them at a time (G).
    victimReadiness: 0.005,
    called: 0.03,
    consent: 0.5,
    internal: false,
  },
  // Ends: days 12, 36 and 83 were voting days of the Council, 175 and 525 of the Assembly; 132 is Shanghai, 228 its
  // armistice, 381 the autumn session, 621 the truce of Tangku.
  turns: [4, 8, 12, 12, 21, 26, 49, 43, 53, 76, 77, 76, 68, 96],
  resolutionNumber: 1,
  seats: SEATS,
  // Ten years of small disputes settled (Corfu apart), and the Pact of Paris (prior).
  credibility: 0.5,
};
