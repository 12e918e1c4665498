/** The Soviet attack on Finland, 30 November 1939. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { interwarRosterOn } from '../../countries/interwar/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1939-11-30';

const PERMANENT = 'FRA SUN GBR'.split(' ');

const NON_MEMBERS = 'BRA DEU ITA JPN USA'.split(' ');

/** What the formulas cannot know (prior): a country that had resolved to fight, and a leader whom losses did not move. */
const TEMPERS = new Map([
  ['SUN', { revisionism: 0.7, patience: 0.75 }],
  ['FIN', { patience: 0.85 }],
]);

export const ROSTER = interwarRosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  nonMembers: NON_MEMBERS,
});

/**
 * Fourteen, as named in what we read of the vote; South Africa, Bolivia and Egypt were elected the day before it
 * (W-CSM39), and are seated from the first day here. Several pages count fifteen.
 */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'BEL BOL CHN DOM EGY FIN FRA GRC IRN PER ZAF SUN GBR YUG'.split(' ') },
];

const FACTS: readonly DatedFact[] = [
  // Carton de Wiart (G).
  { kind: 'presides', country: 'BEL', fromDay: 0 },
  // Notice of withdrawal in April 1939; it sent nobody (W-WW2D).
  { kind: 'absent', country: 'PER', fromDay: 0, toDay: 200 },
  // 3 December 1939, under Articles 11 and 15 (G).
  { kind: 'submitted', country: 'FIN', fromDay: 3 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['SUN', 'gainKept', 'warAvoided', ['livesSaved', 100_000]],
  ['FIN', 'nationSurvives', 'victimFreed', ['livesSaved', 100_000]],
  ['GBR', 'lawUpheld', 'victimFreed', 'warAvoided'],
  ['FRA', 'lawUpheld', 'victimFreed', 'homeSupport'],
  ['GRC', 'nationSurvives', 'warAvoided', ['livesSaved', 100_000]],
  ['BEL', 'lawUpheld', 'warAvoided', ['burdenLight', 0.01]],
  ['CHN', 'lawUpheld', 'victimFreed', ['burdenLight', 0.01]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 100_000], ['impartialityKept', 0.6]],
]);

export const WINTER_WAR_1939: Scenario = {
  id: 'winter-war-1939',
  version: 1,
  year: 1939,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'leagueCovenant',
  // In September 1938 Britain, the northern states and many more declared that they held Article 16 to oblige nobody (G).
  charterPatch: { automaticSanctions: false },
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  // Mutual assistance in force that autumn, as far as it is known to us (G). Finland had none.
  pacts: [
    ['DEU', 'ITA'],
    ['EGY', 'GBR'],
    ['EST', 'SUN'],
    ['FRA', 'GBR'],
    ['FRA', 'POL'],
    ['FRA', 'TUR'],
    ['GBR', 'IRQ'],
    ['GBR', 'POL'],
    ['GBR', 'PRT'],
    ['GBR', 'TUR'],
    ['GRC', 'TUR'],
    ['LTU', 'SUN'],
    ['LVA', 'SUN'],
  ],
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['SUN'],
    victims: ['FIN'],
    // GA 3314, Article 3 (a) and (b), by the letters of a later text: invasion and bombardment.
    acts: ['a', 'b'],
    // What was asked for in October was a slice; a government of its own making was set up on the second day.
    aim: 'conquest',
    clarity: 0.9,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Shots at Mainila, and Leningrad within range of guns (prior).
    pretext: 0.25,
    // Depth before Leningrad and a neighbour without a will of its own (prior).
    prize: 3,
    // Nickel and timber; everybody's eyes were on the Rhine (prior).
    worldStake: 0.1,
    // Forest, lakes and snow without roads, and a fortified isthmus: no more than a part could fight at once (prior).
    terrain: 4.5,
    front: 0.01,
    intensity: 0.7,
    dead: 200,
    displaced: 50_000,
    // 425,000 at the start and 760,000 at the height of 1,789,000 (W-WWAR against COW-CAP).
    readiness: 0.24,
    massed: 0.42,
    // 300,000 to 340,000 were under arms, called up since October (W-WWAR).
    victimReadiness: 1,
    called: 1,
    consent: 0.3,
    internal: false,
  },
  // Peace-time strength was a ninth of what Finland had under arms: see `readiness`. Ends: day 4 is Moscow's refusal, 11
  // the Assembly, 14 the two votes, 63 the new offensive, 104 the peace.
  turns: [4, 7, 3, 9, 10, 10, 10, 10, 10, 10, 10, 8, 8, 8],
  resolutionNumber: 1,
  seats: SEATS,
  // After Abyssinia, Austria and Prague (prior).
  credibility: 0.1,
  // At war with Germany for three months (prior).
  weariness: { others: 0.1, of: { GBR: 0.5, FRA: 0.5, POL: 1, CHN: 0.6 }, source: 'G' },
};
