/** The seizure of Crimea, 27 February 2014. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '2014-02-27';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

export const ROSTER = rosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  // The five of the treaty of 1968, and by general knowledge four outside it.
  nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK', 'PRK'],
  nonMembers: [],
});

/** Source: roll calls (UN Digital Library). */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'ARG AUS TCD CHL CHN FRA JOR LTU LUX NGA KOR RUS RWA GBR USA'.split(' ') },
];

/** What the formulas cannot know (prior): a leadership sure of its right, and a government three days old. */
const TEMPERS = new Map([
  ['RUS', { revisionism: 0.6, patience: 0.8 }],
  ['UKR', { patience: 0.6 }],
]);

/** Ends: days 16 and 28 were voting days; 2 is the vote in Moscow, 19 the annexation. */
const TURNS = [2, 4, 4, 6, 1, 2, 9, 14, 14, 14, 21, 21];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['RUS', 'gainKept', 'warAvoided', 'homeSupport'],
  ['GBR', 'lawUpheld', ['burdenLight', 0.1], 'homeSupport'],
  ['CHN', ['sovereigntyKept', 0.2], 'lawUpheld', 'warAvoided'],
  ['LTU', 'victimFreed', 'lawUpheld', 'homeSupport'],
  ['NGA', 'lawUpheld', 'mandateKept', 'warAvoided'],
  ['UKR', 'victimFreed', 'nationSurvives', ['livesSaved', 100]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 100], ['impartialityKept', 0.6]],
]);

export const CRIMEA_2014: Scenario = {
  id: 'crimea-2014',
  version: 1,
  year: 2014,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'LTU', until: 112 }),
  pacts: pactsIn(
    2014,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['RUS'],
    victims: ['UKR'],
    // GA 3314, Article 3 (a) and (e): occupation; forces beyond the terms of their stay.
    acts: ['a', 'e'],
    // All of the peninsula, and to keep it.
    aim: 'conquest',
    // Soldiers without badges, and a denial (prior).
    clarity: 0.6,
    // A fleet’s treaty, kin, a government that had fled (prior).
    pretext: 0.35,
    // The fleet’s harbour, and a neighbour’s turn (prior; 2 before a first look at runs).
    prize: 3,
    worldStake: 0.1,
    terrain: 1,
    // Crimea: 27,000 km² of 604,000 km², 2.3 million people of 45 million (G). No pact covered any of the country.
    part: { latitude: 45.3, longitude: 34.4, area: 0.045, people: 0.05, covered: true },
    // The parliament, the passes and the airfields were held within two days, the bases shut in (G).
    front: 0.6,
    // Almost without a shot.
    intensity: 0.1,
    dead: 0,
    displaced: 0,
    // About 25,000 of 845,000 (G, against COW-CAP).
    readiness: 0.03,
    // About 15,000 of 130,000 stood in Crimea, under orders to hold their fire; half went over within the month (G).
    victimReadiness: 0.06,
    // Of 41,000 ground troops 6,000 were fit to fight, by the acting minister’s word of 11 March 2014 (G).
    called: 0.15,
    // The observers of the OSCE were let into the rest of the country.
    consent: 0.3,
    internal: false,
    evidence: EVIDENCE,
    truth: TRUTH,
  },
  turns: TURNS,
  resolutionNumber: 2141,
  seats: SEATS,
  // Georgia had gone by without an answer, Libya with one (prior).
  credibility: 0.3,
};
