/** The war in Bosnia and Herzegovina, 6 April 1992. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, DatedFact, Scenario } from '../../../engine/index.ts';
import { withPeoples } from '../../countries/peoples.ts';
import { rosterOn } from '../../countries/roster.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1992-04-06';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

/** Who came in later and sat, or bordered on the war, by the day of the crisis: drawn as states from the first day. */
const ADMITTED: Readonly<Record<string, number>> = {
  BIH: 46,
  HRV: 46,
  SVN: 46,
  GEO: 116,
  // Czechoslovakia was one until the end of 1992; its two successors stand for it here.
  CZE: 288,
  SVK: 288,
};

const DRAWN_UP = withPeoples(
  rosterOn({
    date: '1993-01-19',
    permanent: PERMANENT,
    // The five of the treaty of 1968, and by general knowledge three outside it.
    nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK'],
    // Its name stood in the roll; from 22 September 1992 it had no part in the Assembly.
    nonMembers: ['SRB', 'CHE'],
  }),
  [
    {
      id: 'BSP',
      within: 'BIH',
      // Bosnian Serbs, 31 % at the census of 1991 (G).
      population: 1_360,
      // About 80,000 with the arms of the Yugoslav army (G).
      soldiers: 80,
      // Tanks and guns against rifles (prior).
      quality: 1.5,
      // Pale.
      latitude: 44.3,
      longitude: 18.9,
    },
  ],
);

/** What the formulas cannot know (prior): those who drew new borders while an old state fell apart. */
const TEMPERS = new Map([
  ['SRB', { revisionism: 0.7, patience: 0.6 }],
  ['BSP', { revisionism: 0.9, patience: 0.8, valueOfPeace: 0.1 }],
]);

export const ROSTER = {
  imputed: DRAWN_UP.imputed,
  countries: DRAWN_UP.countries.map((country) => {
    const temper = TEMPERS.get(country.id);
    const plain = temper === undefined ? country : { ...country, temper };
    return country.id in ADMITTED ? { ...plain, membership: 'nonMember' as const } : plain;
  }),
};

/** Source: roll calls (UN Digital Library). */
const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'AUT BEL CPV CHN ECU FRA HUN IND JPN MAR RUS GBR USA VEN ZWE'.split(' ') },
  {
    fromDay: 270,
    members: 'BRA CPV CHN DJI FRA HUN JPN MAR NZL PAK RUS ESP GBR USA VEN'.split(' '),
  },
  {
    fromDay: 635,
    members: 'ARG BRA CHN CZE DJI FRA NZL NGA OMN PAK RUS RWA ESP GBR USA'.split(' '),
  },
  {
    fromDay: 1000,
    members: 'ARG BWA CHN CZE FRA DEU HND IDN ITA NGA OMN RUS RWA GBR USA'.split(' '),
  },
];

const FACTS: readonly DatedFact[] = [
  ...presidencies({
    outbreak: OUTBREAK,
    council: COUNCIL,
    first: 'ZWE',
    until: 1348,
    order: ROSTER.countries.map(({ id }) => id),
  }),
  ...Object.entries(ADMITTED).map(
    ([country, fromDay]): DatedFact => ({ kind: 'admitted', country, fromDay }),
  ),
];

/** Ends: 39 to 1166 were voting days, 693 the first shots of the alliance, 1241 its campaign, 1348 the force that kept the peace. */
const TURNS = [14, 25, 15, 75, 57, 38, 135, 90, 244, 277, 196, 75, 107];

/**
 * Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. Of the two charged parties
 * the one is offered by which the other lives.
 */
const SEATS = seatsOf([
  ['USA', 'victimFreed', 'homeSupport', ['burdenLight', 0.2]],
  ['GBR', 'warAvoided', ['livesSaved', 50_000], ['burdenLight', 0.1]],
  ['FRA', ['livesSaved', 50_000], 'lawUpheld', 'warAvoided'],
  ['RUS', 'clientSpared', 'mandateKept', ['sovereigntyKept', 0.4]],
  ['JPN', ['burdenLight', 0.05], 'lawUpheld', 'warAvoided'],
  ['SRB', 'gainKept', 'clientSpared', ['homeSupport', -0.3]],
  ['BIH', 'nationSurvives', 'victimFreed', ['livesSaved', 50_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 50_000], ['impartialityKept', 0.6]],
]);

export const BOSNIA_1992: Scenario = {
  id: 'bosnia-1992',
  version: 1,
  year: 1992,
  outbreak: OUTBREAK,
  invented: false,
  countries: ROSTER.countries,
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: FACTS,
  pacts: pactsIn(
    1992,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['SRB', 'BSP'],
    victims: ['BIH'],
    // GA 3314, Article 3 (a) and (g): an army that stayed, and bands that were armed and sent.
    acts: ['a', 'g'],
    // A belt from the Drina to the Krajina and half of Sarajevo.
    aim: 'slice',
    // Three peoples, three armies, and a neighbour that said it was not there (prior).
    clarity: 0.5,
    evidence: EVIDENCE,
    truth: TRUTH,
    // A third of the people had stayed away from the vote on independence (prior).
    pretext: 0.4,
    // Two thirds of the land for a third of its people: what they fought three years for was for them the nation itself (prior).
    aimShare: 0.65,
    prize: 3.2,
    worldStake: 0.05,
    // Mountains and towns.
    terrain: 1.3,
    // Garrisons and districts that had broken away by the spring (prior).
    front: 0.3,
    intensity: 0.6,
    dead: 50,
    displaced: 10_000,
    // The Yugoslav army’s corps in Bosnia (prior).
    readiness: 0.35,
    // A territorial guard that was just being armed (prior).
    victimReadiness: 0.4,
    // All sides had taken the mission for Croatia with its staff in Sarajevo.
    consent: 0.55,
    // Both a war within a state and one between states; the Council took it as a threat to the peace, on which 2(7) was heard.
    internal: true,
    // Some 97,000 dead in three and a half years, four in ten of them civilians (W-BOS; share G).
    killing: 0.00003,
    // S/RES/713 of 25 September 1991: on the whole of Yugoslavia.
    inForce: ['armsEmbargo'],
  },
  turns: TURNS,
  resolutionNumber: 752,
  seats: SEATS,
  // Kuwait had been freed; Croatia had been watched (prior).
  credibility: 0.4,
  weariness: {
    others: 0.25,
    of: { USA: 0.4 },
    source:
      'Gulf war to 28 February 1991; ceasefires in Croatia, last of 2 January 1992 (sizes are priors)',
  },
};
