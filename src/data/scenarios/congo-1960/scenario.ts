/** Belgium’s intervention in the Congo, 10 July 1960. Opening position and dated facts; what history did is in the record. */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { admissionsIn } from '../../countries/admissions.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1960-07-10';
/** The secession was given up on 17 to 21 January 1963. */
const END = '1963-01-21';
const PERMANENT = ['CHN', 'FRA', 'SUN', 'GBR', 'USA'];

/** From 20 September 1960 on: the Congo itself and sixteen others that day, eighteen more before the end. */
const ADMITTED = admissionsIn(OUTBREAK, END);

/** Syria was one member with Egypt until it took its own seat again on 13 October 1961. */
const SYRIA = { id: 'SYR', fromDay: 460 };

const DRAWN_UP = rosterOn({
  date: OUTBREAK,
  permanent: PERMANENT,
  // France since 13 February 1960.
  nuclear: ['FRA', 'SUN', 'GBR', 'USA'],
  nonMembers: [...'PRK DDR DEU PRC KOR CHE'.split(' '), ...ADMITTED.map(({ country }) => country)],
});

/** What the formulas cannot know (prior): a small state with an army whose officers had fled. */
const TEMPERS = new Map([
  ['BEL', { revisionism: 0.3, patience: 0.35 }],
  ['COD', { sovereignty: 0.7 }],
]);

export const ROSTER = {
  imputed: DRAWN_UP.imputed,
  countries: withTempers(DRAWN_UP.countries, TEMPERS).map((country) =>
    country.id === SYRIA.id ? { ...country, membership: 'nonMember' as const } : country,
  ),
};
const IDS = ROSTER.countries.map(({ id }) => id);

/** Source: roll calls (UN Digital Library), which agree with the membership lists. In the order of the names of 1960. */
export const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'ARG LKA CHN ECU FRA ITA POL TUN SUN GBR USA'.split(' ') },
  // 1 January 1961
  { fromDay: 175, members: 'LKA CHL CHN ECU FRA LBR TUR SUN EGY GBR USA'.split(' ') },
  // 1 January 1962
  { fromDay: 540, members: 'CHL CHN FRA GHA IRL ROU SUN EGY GBR USA VEN'.split(' ') },
  // 1 January 1963
  { fromDay: 905, members: 'BRA CHN FRA GHA MAR NOR PHL SUN GBR USA VEN'.split(' ') },
];

/** Ends: 4, 12, 30, 69, 157, 226 and 502 were voting days; 54 is the leaving of the regular troops, 901 the last drive. */
const TURNS = [4, 8, 18, 24, 15, 3, 85, 69, 138, 138, 199, 200, 24];

/**
 * Goals are ours: three for each seat that pull against each other. Limits: prior, near the record; Ghana’s burden is light at some
 * ten times its share of the world’s output, for at a twentieth of all that is borne nothing that it could do would show.
 */
const SEATS = seatsOf([
  ['USA', 'lawUpheld', 'clientSpared', 'homeSupport'],
  ['SUN', 'victimFreed', 'homeSupport', ['burdenLight', 0.05]],
  ['GBR', 'clientSpared', 'homeSupport', ['sovereigntyKept', 0.3]],
  ['TUN', 'victimFreed', 'warAvoided', 'homeSupport'],
  ['GHA', 'victimFreed', 'homeSupport', ['burdenLight', 0.005]],
  ['BEL', 'gainKept', 'homeSupport', ['livesSaved', 10_000]],
  ['COD', 'victimFreed', 'nationSurvives', ['livesSaved', 10_000]],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 10_000], ['impartialityKept', 0.6]],
]);

export const CONGO_1960: Scenario = {
  id: 'congo-1960',
  version: 1,
  year: 1960,
  outbreak: OUTBREAK,
  invented: false,
  countries: ROSTER.countries,
  charter: 'unCharterBefore1966',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: [
    ...presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'ECU', until: 925, order: IDS }),
    ...ADMITTED,
    { kind: 'admitted', country: SYRIA.id, fromDay: SYRIA.fromDay },
  ],
  pacts: pactsIn(1960, IDS),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['BEL'],
    victims: ['COD'],
    // GA 3314, Article 3 (a), (e) and (g), by the letters of a later text: troops sent, troops kept beyond the treaty, officers
    // and hired soldiers in Katanga.
    acts: ['a', 'e', 'g'],
    // Katanga, a ninth of the land and half of its income (G).
    aim: 'slice',
    // That they came was plain; whether to save or to keep was in dispute (prior).
    clarity: 0.5,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Nationals in danger of their lives (prior).
    pretext: 0.5,
    // The mines of Katanga, and a market for its own (prior).
    prize: 1.2,
    // Copper, cobalt and uranium (prior).
    worldStake: 0.15,
    // Forest, and rivers for roads.
    terrain: 1.2,
    // The port, the capital’s airfield, two bases, Elisabethville (prior).
    front: 0.2,
    intensity: 0.3,
    dead: 50,
    displaced: 20_000,
    // About 10,000 of 110,000 (G, against COW-CAP).
    readiness: 0.09,
    // An army of 25,000 in mutiny against its officers (prior).
    victimReadiness: 0.2,
    // It asked for soldiers of the United Nations on 12 July.
    consent: 0.7,
    internal: false,
  },
  turns: TURNS,
  resolutionNumber: 143,
  // A/RES/1474 (ES-IV) of 20 September 1960; numbers ran on from session to session until 1976.
  assemblyNumber: 1474,
  seats: SEATS,
  // Suez had been undone and Lebanon calmed; Hungary had not (prior).
  credibility: 0.45,
};
