/** Italy's invasion of Ethiopia, 3 October 1935. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { interwarRosterOn } from '../../countries/interwar/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1935-10-03';

/** Japan and Germany had left their permanent seats; the Soviet Union had one since 18 September 1934. */
const PERMANENT = 'FRA ITA SUN GBR'.split(' ');

const NON_MEMBERS = 'BRA CRI EGY DEU JPN USA'.split(' ');

/** What the formulas cannot know (prior): a leader who had staked his name on it, and an emperor who would not yield. */
const TEMPERS = new Map([
  ['ITA', { revisionism: 0.85, patience: 0.75 }],
  ['ETH', { patience: 0.75 }],
]);

export const ROSTER = interwarRosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  nonMembers: NON_MEMBERS,
});

/** Thirteen beside Italy: New Zealand Herald, 28 September 1935. Names: general knowledge. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'ARG AUS CHL DNK ECU FRA ITA POL PRT ROU ESP TUR SUN GBR'.split(' ') },
];

const FACTS: readonly DatedFact[] = [
  // Ruiz Guiñazú in the autumn session, Bruce in that of January 1936 (G).
  { kind: 'presides', country: 'ARG', fromDay: 0 },
  { kind: 'presides', country: 'AUS', fromDay: 109 },
];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['ITA', 'gainKept', 'homeSupport', ['livesSaved', 20_000]],
  ['ETH', 'nationSurvives', 'victimFreed', ['livesSaved', 20_000]],
  ['GBR', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['FRA', 'lawUpheld', 'clientSpared', 'warAvoided'],
  ['SUN', 'lawUpheld', ['coalitionBroad', 30], ['burdenLight', 0.05]],
  ['ROU', 'lawUpheld', 'victimFreed', ['burdenLight', 0.01]],
  ['USA', 'warAvoided', 'victimFreed', ['burdenLight', 0.02]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 20_000], ['impartialityKept', 0.6]],
]);

export const ABYSSINIA_1935: Scenario = {
  id: 'abyssinia-1935',
  version: 1,
  year: 1935,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'leagueCovenant',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  // ATOP: mutual defence in force that autumn, as far as it is known to us (G). Neither party had any.
  pacts: [
    ['CSK', 'FRA'],
    ['CSK', 'ROU'],
    ['CSK', 'SUN'],
    ['CSK', 'YUG'],
    ['FRA', 'BEL'],
    ['FRA', 'POL'],
    ['FRA', 'SUN'],
    ['GBR', 'IRQ'],
    ['GBR', 'PRT'],
    ['GRC', 'TUR'],
    ['ROU', 'YUG'],
  ],
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['ITA'],
    victims: ['ETH'],
    // GA 3314, Article 3 (a) and (b), by the letters of a later text: invasion and bombardment.
    acts: ['a', 'b'],
    aim: 'conquest',
    // Announced from a balcony; the border fight of Walwal, ten months before, had been argued over.
    clarity: 0.9,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Walwal, slavery, the treaty of 1928 and a claim to an empire (prior).
    pretext: 0.2,
    // An empire, a defeat of 1896 undone, a regime's name (prior).
    prize: 4,
    // No more than its neighbours' trade (prior).
    worldStake: 0.1,
    // High plateau and gorges without roads (prior).
    terrain: 2,
    front: 0.02,
    intensity: 0.5,
    dead: 200,
    displaced: 10_000,
    // 200,000 in Eritrea and Somalia of 1,380,000 (G against COW-CAP); 400,000 to 500,000 by 1936 (W-ALLSOP and G).
    readiness: 0.15,
    massed: 0.35,
    // Levies called up on the day of the attack; half had no modern rifle (G).
    victimReadiness: 0.3,
    consent: 0.4,
    internal: false,
  },
  // Ends: days 4, 8 and 16 were voting days, 46 the day on which sanctions began; 66 is the plan of Hoare and Laval, 156
  // the Rhineland, 215 Addis Ababa, 275 the vote to end sanctions.
  turns: [4, 4, 8, 18, 12, 20, 30, 30, 30, 29, 30, 30, 30, 11],
  resolutionNumber: 1,
  seats: SEATS,
  // After Manchuria (prior).
  credibility: 0.35,
};
