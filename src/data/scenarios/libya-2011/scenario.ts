/** The rising in Libya and its suppression, 15 February 2011. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { withPeoples } from '../../countries/peoples.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '2011-02-15';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

export const ROSTER = withPeoples(
  rosterOn({
    date: OUTBREAK,
    permanent: PERMANENT,
    // The five of the treaty of 1968, and by general knowledge four outside it.
    nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK', 'PRK'],
    nonMembers: [],
  }),
  [
    {
      id: 'LNC',
      within: 'LBY',
      // Cyrenaica and the towns of the west that rose, about a third of the country’s people (G).
      population: 2_000,
      // About 17,000 (G).
      soldiers: 17,
      // Benghazi.
      latitude: 32.1,
      longitude: 20.1,
    },
  ],
);

/** Source: roll calls (UN Digital Library). */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'BIH BRA CHN COL FRA GAB DEU IND LBN NGA PRT RUS ZAF GBR USA'.split(' ') },
];

/** What the formulas cannot know (prior): a ruler of forty-one years who had said that he would go from house to house. */
const TEMPERS = new Map([['LBY', { revisionism: 0.7, valueOfPeace: 0.15, patience: 0.8 }]]);

/** Ends: 11 and 30 are voting days, 32 the first strikes, 213 the text on the mission, 258 the end of the operation. */
const TURNS = [5, 6, 9, 10, 2, 14, 30, 45, 50, 42, 45];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'victimFreed', ['burdenLight', 0.1], 'homeSupport'],
  ['FRA', 'victimFreed', ['coalitionBroad', 12], ['livesSaved', 10_000]],
  ['RUS', 'mandateKept', ['sovereigntyKept', 0.4], 'warAvoided'],
  ['CHN', ['sovereigntyKept', 0.4], 'mandateKept', ['livesSaved', 10_000]],
  ['DEU', 'lawUpheld', 'warAvoided', 'homeSupport'],
  ['LBN', 'victimFreed', ['livesSaved', 10_000], 'homeSupport'],
  ['LBY', 'gainKept', 'nationSurvives', 'homeSupport'],
  ['LNC', 'victimFreed', 'nationSurvives', ['livesSaved', 10_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 10_000], ['impartialityKept', 0.6]],
]);

export const LIBYA_2011: Scenario = {
  id: 'libya-2011',
  version: 1,
  year: 2011,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'BRA', until: 258 }),
  pacts: pactsIn(
    2011,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['LBY'],
    victims: ['LNC'],
    // No act between states: a government fires on its own people.
    acts: [],
    aim: 'conquest',
    // Telephones were cut and the press kept out, yet the pictures came out (prior).
    clarity: 0.7,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Arsenals were stormed and arms taken within days (prior).
    pretext: 0.3,
    // All that it has (prior).
    prize: 2.4,
    // Oil, 2 % of the world’s (G; prior).
    worldStake: 0.3,
    // Eight hundred kilometres of desert road between the capital and the east.
    terrain: 1.3,
    // Of the towns that rose in the first week about a third were still in the government’s hands (prior).
    front: 0.3,
    intensity: 0.4,
    dead: 10,
    displaced: 0,
    // Ten thousand or so of 76,000 that were trusted and well armed (G).
    readiness: 0.2,
    // Few of those who rose had arms yet (prior).
    victimReadiness: 0.5,
    consent: 0.2,
    internal: true,
    // 233 dead in the first days, by a count of 20 February (G).
    killing: 0.00008,
  },
  turns: TURNS,
  resolutionNumber: 1970,
  seats: SEATS,
  // The summit of 2005 had promised to protect; Darfur had not been (prior).
  credibility: 0.35,
  weariness: {
    others: 0.15,
    of: { USA: 0.35, GBR: 0.25, DEU: 0.4, CAN: 0.2, NLD: 0.25, POL: 0.35 },
    source: 'Afghanistan since 7 October 2001 and Iraq since 20 March 2003 (sizes are priors)',
  },
};
