/**
 * Kosovo from 20 March 1999, the day on which the verifiers left and the offensive began. The alliance’s first strike came four
 * days later: it is a choice here, not the opening. The main charge is Belgrade’s war on its Albanians; that the alliance attacked
 * is the other sheet. Opening position and dated facts; what history did is in the record.
 */
import type { CouncilPeriod, Scenario } from '../../../engine/index.ts';
import { withPeoples } from '../../countries/peoples.ts';
import { rosterOn } from '../../countries/roster.ts';
import { withTempers } from '../../countries/tempers.ts';
import { pactsIn } from '../../pacts/inYear.ts';
import { presidencies } from '../calendar.ts';
import { seatsOf } from '../seats.ts';
import { EVIDENCE, TRUTH } from './evidence.ts';
import { STAKES, TIES } from './relations.ts';

const OUTBREAK = '1999-03-20';
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

const DRAWN_UP = withPeoples(
  rosterOn({
    date: OUTBREAK,
    permanent: PERMANENT,
    // The five of the treaty of 1968; India and Pakistan since May 1998, Israel by general knowledge.
    nuclear: [...PERMANENT, 'IND', 'ISR', 'PAK'],
    // Belgrade’s name stood in the roll, its delegation had no seat in the Assembly from 1992 to 2000.
    nonMembers: ['SRB', 'CHE'],
  }),
  [
    {
      id: 'XKX',
      within: 'SRB',
      // Albanians of the province, and the rebel army: general knowledge.
      population: 1_700,
      soldiers: 15,
      latitude: 42.6,
      longitude: 20.9,
    },
  ],
);

/** What the formulas cannot know (prior): a government that lived by the province, and one that had waited too long over Bosnia. */
const TEMPERS = new Map([
  ['SRB', { revisionism: 0.6, patience: 0.6 }],
  ['USA', { commitment: 0.6 }],
]);

export const ROSTER = {
  imputed: DRAWN_UP.imputed,
  countries: withTempers(DRAWN_UP.countries, TEMPERS),
};

/** Source: roll calls, as read for S/1999/328. */
export const COUNCIL: readonly CouncilPeriod[] = [
  { fromDay: 0, members: 'ARG BHR BRA CAN CHN FRA GAB GMB MYS NAM NLD RUS SVN GBR USA'.split(' ') },
];

/** Ends: 4 is the first strike of history, 6, 55 and 82 were voting days, 75 Belgrade’s yes. */
const TURNS = [2, 2, 2, 7, 11, 10, 21, 20, 7, 14, 30];

/** Goals are ours: three for each seat that pull against each other. Limits: prior, near the record. */
const SEATS = seatsOf([
  ['USA', 'victimFreed', 'homeSupport', ['burdenLight', 0.6]],
  ['RUS', 'clientSpared', 'warAvoided', ['sovereigntyKept', 0.3]],
  ['GBR', 'victimFreed', 'lawUpheld', ['livesSaved', 10_000]],
  ['CHN', ['sovereigntyKept', 0.2], 'warAvoided', 'clientSpared'],
  ['BRA', 'lawUpheld', 'warAvoided', ['livesSaved', 10_000]],
  ['DEU', 'victimFreed', 'homeSupport', ['burdenLight', 0.1]],
  ['SRB', 'gainKept', 'nationSurvives', 'homeSupport'],
  ['XKX', 'victimFreed', ['livesSaved', 10_000], 'lawUpheld'],
  ['secretaryGeneral', 'lawUpheld', ['livesSaved', 10_000], ['impartialityKept', 0.6]],
]);

export const KOSOVO_1999: Scenario = {
  id: 'kosovo-1999',
  version: 1,
  year: 1999,
  outbreak: OUTBREAK,
  invented: false,
  countries: ROSTER.countries,
  charter: 'unCharter',
  permanent: PERMANENT,
  council: COUNCIL,
  facts: presidencies({ outbreak: OUTBREAK, council: COUNCIL, first: 'CHN', until: 126 }),
  pacts: pactsIn(
    1999,
    ROSTER.countries.map(({ id }) => id),
  ),
  stakes: STAKES,
  ties: TIES,
  crisis: {
    status: 'attack',
    aggressors: ['SRB'],
    victims: ['XKX'],
    // No act between states: a government and its own people.
    acts: [],
    aim: 'conquest',
    // Both sides fought; the Council had spoken of excessive force (prior).
    clarity: 0.6,
    evidence: EVIDENCE,
    truth: TRUTH,
    // Rebels under arms on its own soil (prior).
    pretext: 0.5,
    // The province by which its leader had risen (prior).
    prize: 2,
    // Refugees and peace in the neighbourhood, little trade (prior).
    worldStake: 0.1,
    terrain: 1.2,
    // Towns and roads; the rebels held villages and hills (prior).
    front: 0.75,
    intensity: 0.4,
    // Since February 1998 (G).
    dead: 2_000,
    displaced: 260_000,
    // 40,000 in and around the province, of 105,000 (W-KOS against COW-CAP).
    readiness: 0.4,
    victimReadiness: 1,
    // It had let verifiers in, in October 1998; they left on the outbreak.
    consent: 0.3,
    internal: true,
    // About 10,000 of 1.7 million in eleven weeks (G).
    killing: 0.00008,
    // S/RES/1160, 1199 and 1203 of 1998.
    inForce: ['callForCeasefire', 'demandWithdrawal', 'armsEmbargo'],
  },
  turns: TURNS,
  resolutionNumber: 1232,
  seats: SEATS,
  // Bosnia was answered, late (prior).
  credibility: 0.4,
};
