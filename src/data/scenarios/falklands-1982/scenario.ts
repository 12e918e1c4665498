/** Argentina's landing on the Falkland Islands (Malvinas), 2 April 1982. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { COUNTRIES_1982, PERMANENT_1982 } from '../../countries/1982.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1982-04-02';

/** Source: roll calls (UN Digital Library). In the order of the English names of the day: Zaire is last. */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'CHN FRA GUY IRL JPN JOR PAN POL ESP TGO UGA SUN GBR USA COD'.split(' ') },
];

/** What the formulas cannot know (prior): a junta that needed a success, and a government that could not survive a loss. */
const TEMPERS = new Map([
  ['ARG', { revisionism: 0.6, patience: 0.6 }],
  ['GBR', { patience: 0.8 }],
]);

/** Ends: days 1, 54 and 63 were voting days; 3 is the sailing, 29 the first strikes, 49 the landing, 73 the surrender. */
const TURNS = [1, 2, 4, 7, 8, 7, 10, 10, 5, 9, 10, 14];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['GBR', 'victimFreed', 'homeSupport', ['livesSaved', 1_000]],
  ['ARG', 'gainKept', 'homeSupport', ['livesSaved', 1_000]],
  ['USA', 'lawUpheld', 'warAvoided', 'clientSpared'],
  ['SUN', ['burdenLight', 0.05], ['sovereigntyKept', 0.3], 'clientSpared'],
  ['FRA', 'lawUpheld', ['coalitionBroad', 8], ['burdenLight', 0.1]],
  ['IRL', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['PAN', 'clientSpared', 'warAvoided', ['sovereigntyKept', 0.2]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 1_000], ['impartialityKept', 0.6]],
]);

export const FALKLANDS_1982: Scenario = {
  id: 'falklands-1982',
  version: 1,
  year: 1982,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(COUNTRIES_1982, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT_1982,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'COD', until: 87 }),
  pacts: pactsIn(
    1982,
    COUNTRIES_1982.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['ARG'],
    victims: ['GBR'],
    // GA 3314, Article 3 (a): invasion.
    acts: ['a'],
    // All there is of it.
    aim: 'conquest',
    // Nobody denied the landing; many denied that it was one on another's land (prior).
    clarity: 0.8,
    evidence: EVIDENCE,
    truth: TRUTH,
    // A claim that half the organisation had heard with sympathy (prior).
    pretext: 0.35,
    // A sinking junta's one popular cause (prior).
    prize: 1.4,
    worldStake: 0,
    terrain: 1,
    // 12,200 km² of 242,000 km² with Britain, and 1,800 people of 56 million (G).
    // The North Atlantic Treaty covers no island south of the Tropic of Cancer (Article 6).
    part: { latitude: -51.8, longitude: -59.2, area: 0.05, people: 0.00003, covered: false },
    // Taken in a morning.
    front: 1,
    intensity: 0.3,
    dead: 4,
    displaced: 0,
    // 13,000 of 175,000 at the peak (W-FALK); the first landing was of some hundreds (G).
    readiness: 0.04,
    // A garrison of eighty, and it had laid down its arms.
    victimReadiness: 0,
    consent: 0.3,
    internal: false,
  },
  turns: TURNS,
  resolutionNumber: 502,
  seats: SEATS,
  // Afghanistan stood unanswered, and the war of Iraq on Iran (prior).
  credibility: 0.3,
};
