/** The killing in Rwanda, 6 April 1994. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { withPeoples } from '../../countries/peoples.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1994-04-06';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

export const ROSTER = withPeoples(
  rosterOn({
    date: OUTBREAK,
    permanent: PERMANENT,
    // The five of the treaty of 1968, and by general knowledge three outside it.
    nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK'],
    nonMembers: [],
  }),
  [
    {
      id: 'RWT',
      within: 'RWA',
      // Tutsi in Rwanda, with those Hutu who were hunted beside them: about a million (G; counts from 600,000 up).
      population: 1_000,
      // The Rwandan Patriotic Front, 20,000 to 25,000 (G).
      soldiers: 22.5,
      // Officers trained in Uganda’s wars, against an army that had grown sixfold in three years (prior).
      quality: 1.5,
      latitude: -1.6,
      longitude: 30.1,
    },
  ],
);

/** Source: roll calls (UN Digital Library). */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'ARG BRA CHN CZE DJI FRA NZL NGA OMN PAK RUS RWA ESP GBR USA'.split(' ') },
];

/** What the formulas cannot know (prior): those who had taken power meant to keep nobody alive who might share it. */
const TEMPERS = new Map([['RWA', { revisionism: 0.9, valueOfPeace: 0.05, patience: 0.9 }]]);

/** Ends: 15, 41, 77 and 216 are voting days, 104 the new government. */
const TURNS = [7, 8, 26, 36, 27, 72, 40];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', ['burdenLight', 0.05], 'homeSupport', ['livesSaved', 100_000]],
  ['FRA', 'clientSpared', ['livesSaved', 100_000], 'homeSupport'],
  ['GBR', ['burdenLight', 0.05], 'lawUpheld', ['livesSaved', 100_000]],
  ['NGA', ['livesSaved', 100_000], ['sovereigntyKept', 0.4], ['coalitionBroad', 8]],
  ['CZE', 'lawUpheld', 'victimFreed', ['coalitionBroad', 8]],
  ['RWA', 'gainKept', 'nationSurvives', ['sovereigntyKept', 0.3]],
  ['RWT', 'victimFreed', 'nationSurvives', ['livesSaved', 100_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 100_000], ['impartialityKept', 0.6]],
]);

export const RWANDA_1994: Scenario = {
  id: 'rwanda-1994',
  version: 1,
  year: 1994,
  outbreak: OUTBREAK,
  invented: false,
  countries: withTempers(ROSTER.countries, TEMPERS),
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  // Rwanda’s turn to preside would have been September; by general knowledge it was passed over.
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'NZL', until: 216 }),
  pacts: pactsIn(
    1994,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['RWA'],
    victims: ['RWT'],
    // No act between states: a government kills a part of its people.
    acts: [],
    aim: 'conquest',
    // A war had begun again, it was said; that one side hunted civilians was seen by few at first (prior).
    clarity: 0.4,
    evidence: EVIDENCE,
    truth: TRUTH,
    // An invasion of 1990, and a president shot down (prior).
    pretext: 0.4,
    // Power, and with it their lives (prior).
    prize: 2.4,
    worldStake: 0,
    // Hills without roads.
    terrain: 1.2,
    // A strip in the north and six hundred men in the capital were out of the government’s hands (G; prior).
    front: 0.8,
    intensity: 0.65,
    dead: 500,
    displaced: 20_000,
    // The presidential guard and some battalions; the rest were recruits, or at the roadblocks (prior).
    readiness: 0.3,
    // All of it had stood ready since 1993 (prior).
    victimReadiness: 0.9,
    // Both had asked for the mission in 1993.
    consent: 0.6,
    internal: true,
    // About 800,000 in a hundred days, more than half of them in the first forty (G): a share of those still in reach.
    killing: 0.018,
    // UNAMIR, S/RES/872 of 5 October 1993: about 2,500 soldiers (W-RWA); by country G.
    inForce: ['peacekeepers'],
    mission: [
      { country: 'BEL', soldiers: 0.43, fallen: 10 },
      { country: 'BGD', soldiers: 0.94, fallen: 0 },
      { country: 'GHA', soldiers: 0.84, fallen: 0 },
      { country: 'TUN', soldiers: 0.06, fallen: 0 },
    ],
  },
  turns: TURNS,
  resolutionNumber: 912,
  seats: SEATS,
  // Bosnia went on, Somalia had been left (prior).
  credibility: 0.2,
  weariness: {
    others: 0.5,
    of: { USA: 0.85, BEL: 0.85, GBR: 0.6, PAK: 0.7, FRA: 0.2 },
    source:
      'Mogadishu, 5 June 1993 and 3 October 1993: 24 Pakistanis, 18 Americans killed; seventeen missions at once (sizes are priors)',
  },
};
