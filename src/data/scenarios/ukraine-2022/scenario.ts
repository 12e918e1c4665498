/** The invasion of Ukraine, 24 February 2022. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '2022-02-24';
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
  { fromDay: 0, members: 'ALB BRA CHN FRA GAB GHA IND IRL KEN MEX NOR RUS ARE GBR USA'.split(' ') },
];

/** What the formulas cannot know (prior): a leadership that had staked itself, and a nation that would not yield. */
const TEMPERS = new Map([
  ['RUS', { revisionism: 0.85, patience: 0.85 }],
  ['UKR', { patience: 0.95 }],
]);

/** Ends: days 1, 3, 6, 28, 218 and 230 were voting days; 42 is the leaving of the north, 61 A/RES/76/262. */
const TURNS = [1, 2, 3, 7, 14, 15, 19, 29, 128, 12, 45];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'victimFreed', ['burdenLight', 0.5], 'warAvoided'],
  ['RUS', 'gainKept', 'homeSupport', ['livesSaved', 100000]],
  ['GBR', 'victimFreed', 'lawUpheld', 'homeSupport'],
  ['CHN', 'clientSpared', ['sovereigntyKept', 0.2], 'warAvoided'],
  ['IND', 'clientSpared', ['burdenLight', 0.05], ['livesSaved', 100000]],
  ['ARE', ['burdenLight', 0.3], 'clientSpared', 'lawUpheld'],
  ['UKR', 'victimFreed', 'nationSurvives', ['livesSaved', 100000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 100000], ['impartialityKept', 0.6]],
]);

export const UKRAINE_2022: Scenario = {
  id: 'ukraine-2022',
  version: 1,
  year: 2022,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: [
    ...presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'RUS', until: 275 }),
    // A/RES/76/262, 26 April 2022: a veto calls a debate.
    { kind: 'charter', patch: { vetoDebate: true }, fromDay: 61 },
  ],
  pacts: pactsIn(
    2022,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['RUS'],
    victims: ['UKR'],
    // GA 3314, Article 3 (a) to (c): invasion, bombardment, blockade of ports.
    acts: ['a', 'b', 'c'],
    // Columns on the capital.
    aim: 'conquest',
    // Announced by the attacker itself (prior).
    clarity: 0.93,
    // The east, the alliance, kin (prior).
    pretext: 0.15,
    // A neighbour’s whole course, against sanctions that had been announced (prior; 2.6 before a first look at runs).
    prize: 3,
    // Grain, gas and the order of Europe (prior).
    worldStake: 0.5,
    // Wide, with few roads, dense cities and a people in arms (prior).
    terrain: 1.5,
    // Crimea and the eastern districts, held since 2014, are a fourteenth (G).
    front: 0.07,
    intensity: 0.8,
    dead: 300,
    displaced: 100_000,
    // About 170,000 of 1,190,000 (G, against COW-CAP).
    readiness: 0.15,
    // About 200,000 of 688,000 (G, against COW-CAP).
    victimReadiness: 0.3,
    consent: 0.15,
    internal: false,
    evidence: EVIDENCE,
    truth: TRUTH,
  },
  turns: TURNS,
  resolutionNumber: 2623,
  seats: SEATS,
  // Crimea had been answered by votes and lists (prior).
  credibility: 0.25,
};
