/** The war in Georgia, 7 August 2008. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '2008-08-07';
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
  { fromDay: 0, members: 'BEL BFA CHN CRI HRV FRA IDN ITA LBY PAN RUS ZAF GBR USA VNM'.split(' ') },
];

/** What the formulas cannot know (prior): a power that had waited for its neighbour to begin. */
const TEMPERS = new Map([['RUS', { revisionism: 0.6, patience: 0.7 }]]);

/** Ends: 1 to 4 were days of meetings without a text; 5 is the ceasefire, 19 the recognition, 62 the leaving of the outer zones. */
const TURNS = [1, 1, 1, 1, 1, 3, 4, 7, 12, 31, 20];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['RUS', 'gainKept', 'homeSupport', ['livesSaved', 1000]],
  ['FRA', ['livesSaved', 1000], 'lawUpheld', 'warAvoided'],
  ['CHN', ['sovereigntyKept', 0.2], 'clientSpared', 'warAvoided'],
  ['CRI', 'lawUpheld', 'victimFreed', ['livesSaved', 1000]],
  ['ZAF', ['sovereigntyKept', 0.3], 'lawUpheld', 'warAvoided'],
  ['GEO', 'victimFreed', 'nationSurvives', ['livesSaved', 1000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 1000], ['impartialityKept', 0.6]],
]);

export const GEORGIA_2008: Scenario = {
  id: 'georgia-2008',
  version: 1,
  year: 2008,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'BEL', until: 82 }),
  pacts: pactsIn(
    2008,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['RUS'],
    victims: ['GEO'],
    // GA 3314, Article 3 (a), (b) and (c): invasion, bombardment, blockade of ports.
    acts: ['a', 'b', 'c'],
    // Two districts and what lies round them.
    aim: 'slice',
    // Who began was in dispute from the first hour (prior).
    clarity: 0.5,
    // Peacekeepers under fire, and an attack by night that nobody denies (prior).
    pretext: 0.6,
    // Two districts held already, and a neighbour kept out of an alliance (prior).
    prize: 2,
    // A pipeline (prior).
    worldStake: 0.1,
    // One tunnel and one road through the mountains.
    terrain: 1.1,
    // The two districts, out of Tbilisi’s hands since 1993, are a sixth (G).
    front: 0.16,
    intensity: 0.7,
    dead: 30,
    displaced: 5_000,
    // 20,000 to 40,000 of 1,027,000 (G, against COW-CAP).
    readiness: 0.025,
    // 12,000 to 15,000 of 21,000 (G, against COW-CAP).
    victimReadiness: 0.6,
    // Observers of the United Nations and of the OSCE were in the land.
    consent: 0.5,
    internal: false,
    evidence: EVIDENCE,
    truth: TRUTH,
  },
  turns: TURNS,
  resolutionNumber: 1829,
  seats: SEATS,
  // Iraq in 2003 had gone by the Council (prior).
  credibility: 0.3,
};
