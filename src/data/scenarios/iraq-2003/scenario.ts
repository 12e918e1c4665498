/** The invasion of Iraq, 20 March 2003. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '2003-03-20';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

export const ROSTER = rosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  // The five of the treaty of 1968, and by general knowledge three outside it; North Korea’s first test was in 2006.
  nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK'],
  nonMembers: [],
});

/** Source: roll calls (UN Digital Library), which agree with the membership lists. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'AGO BGR CMR CHL CHN FRA DEU GIN MEX PAK RUS ESP SYR GBR USA'.split(' ') },
];

/** What the formulas cannot know (prior): two governments that had set a date, one of them after an attack at home. */
const TEMPERS = new Map([
  ['USA', { revisionism: 0.6, patience: 0.7 }],
  ['GBR', { revisionism: 0.4, patience: 0.45 }],
]);

/** Ends: 20 is the fall of Baghdad, 42 the end of the main fighting as announced, 63 a voting day. */
const TURNS = [1, 3, 4, 5, 7, 11, 11, 21, 28];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'gainKept', 'homeSupport', ['livesSaved', 7_000]],
  ['GBR', 'gainKept', 'homeSupport', ['livesSaved', 7_000]],
  ['FRA', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['RUS', 'victimFreed', 'warAvoided', ['burdenLight', 0.1]],
  ['MEX', 'lawUpheld', 'homeSupport', ['burdenLight', 0.05]],
  ['SYR', 'victimFreed', 'warAvoided', 'homeSupport'],
  ['IRQ', 'nationSurvives', 'victimFreed', ['livesSaved', 7_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 7_000], ['impartialityKept', 0.6]],
]);

export const IRAQ_2003: Scenario = {
  id: 'iraq-2003',
  version: 1,
  year: 2003,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'GIN', until: 91 }),
  pacts: pactsIn(
    2003,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['USA', 'GBR'],
    victims: ['IRQ'],
    // GA 3314, Article 3 (a) and (b): invasion, bombardment.
    acts: ['a', 'b'],
    // Its government was to go.
    aim: 'conquest',
    // That they attacked was plain; whether they had leave was in dispute (prior).
    clarity: 0.6,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Terms of 1991 that had not been met in full, and a last opportunity (prior).
    pretext: 0.5,
    // Weapons that were feared, a government in the middle of the oil lands (prior).
    prize: 1.8,
    // Oil, though little of it came to market (prior).
    worldStake: 0.25,
    terrain: 1,
    front: 0,
    intensity: 0.6,
    dead: 0,
    displaced: 0,
    // 193,000 of 1,640,000 (G, against COW-CAP).
    readiness: 0.12,
    // Most of the army stood in the land, a part of it in the north (prior).
    victimReadiness: 0.6,
    // Inspectors were in the land by agreement until 18 March.
    consent: 0.4,
    internal: false,
  },
  turns: TURNS,
  resolutionNumber: 1469,
  seats: SEATS,
  // Kosovo had gone by the Council, Afghanistan had not (prior).
  credibility: 0.35,
};
