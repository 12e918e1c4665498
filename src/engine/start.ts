/** The opening world of a setting. */
import { charterIn } from './charters.ts';
import { columnsWith, worldWith } from './copies.ts';
import { clamp } from './exact.ts';
import { OPENING_OFFICE } from './office/acts.ts';
import { openingBelief } from './response/belief.ts';
import { standingKeepers } from './response/contingents.ts';
import { ASSUMPTIONS } from './rules.ts';
import type { Setting } from './setting.ts';
import { type CountryIndex, MEASURES } from './vocabulary.ts';
import type { Columns, Crisis, World } from './world.ts';
import { zeros } from './zeros.ts';

/** Political capital of a state without power, and what a tenth of the world's power adds (priors). */
const CAPITAL_FLOOR = 0.3;
const CAPITAL_PER_TENTH = 0.5;
/** About half of all promises of help in war were kept, 1816–2003 (Berkemeier and Fuhrmann 2018). */
const RELIABILITY = 0.5;

/** The world on day 0, before anybody has decided anything. */
export function start(setting: Setting): World {
  const { scenario } = setting;
  const credibility = scenario.credibility;
  const before = scenario.crisis.inForce ?? [];
  const world: World = {
    turn: 0,
    day: 0,
    phase: 'situation',
    over: false,
    seat: { kind: 'watch' },
    rules: {
      charter: charterIn(scenario, scenario.charter, -1),
      assumptions: ASSUMPTIONS,
    },
    crisis: openingCrisis(setting),
    law: {
      // What stands under Chapter VII rests on a threat that was found before.
      determination: before.some((measure) => measure !== 'peacekeepers') ? 'threat' : 'none',
      inForce: MEASURES.map((measure) => (before.includes(measure) ? 0 : -1)),
      recommended: MEASURES.map(() => -1),
      ground: 'none',
      deadline: -1,
      selfDefenceAsked: false,
      exceeded: 0,
      inAssembly: false,
      sessionDay: -1,
      resolutions: 0,
      internal: scenario.crisis.internal,
    },
    coalition: {
      lead: -1,
      strategy: 'stand',
      deadline: -1,
      strength: 0,
      cohesion: 0,
      command: 'lead',
      engaged: 1,
    },
    credibility: { permanent: credibility * 0.5, client: credibility * 0.8, other: credibility },
    office: OPENING_OFFICE,
    columns: openingColumns(setting),
    table: [],
    ballots: [],
    consulted: [],
    withheld: 0,
    withheldByVeto: 0,
    intents: [],
    estranged: 0,
  };
  return worldWith(world, {
    columns: columnsWith(world.columns, { clarity: openingBelief(setting, world) }),
  });
}

function openingCrisis(setting: Setting): Crisis {
  const { crisis } = setting.scenario;
  const attacked = crisis.status === 'attack';
  return {
    status: crisis.status,
    aim: crisis.aim,
    front: crisis.front,
    intensity: crisis.intensity,
    annexed: false,
    postures: setting.aggressors.map(() => (attacked ? 'press' : 'refrain')),
    victimPostures: setting.victims.map(() => 'resist'),
    terms: -1,
    dead: crisis.dead,
    displaced: crisis.displaced,
    newDead: crisis.dead,
    consent: crisis.consent,
    aggressorForce: 1,
    victimForce: 1,
    coalitionForce: 1,
    pain: 0,
    supply: 1,
    backing: setting.aggressors.map(() => 1),
    attackDay: attacked ? 0 : -1,
    settledDay: -1,
    forceDay: -1,
    generalWar: false,
    generalWarRisk: 0,
    charges: [],
    reversedBy: 'nothing',
  };
}

/** Political capital that a state of this weight has to spend, 0 … 1. */
export function openingCapital(setting: Setting, country: CountryIndex): number {
  return clamp(CAPITAL_FLOOR + (CAPITAL_PER_TENTH * (setting.power[country] ?? 0)) / 0.1, 0, 1);
}

/** How tired of missions abroad a state is when the crisis opens. */
function openingWeariness({ scenario, ids }: Setting, country: CountryIndex): number {
  const { weariness } = scenario;
  return weariness?.of[ids[country] ?? ''] ?? weariness?.others ?? 0;
}

function fallenBefore({ scenario, ids }: Setting): readonly number[] {
  const { mission = [] } = scenario.crisis;
  return ids.map((id) => mission.find(({ country }) => country === id)?.fallen ?? 0);
}

function openingColumns(setting: Setting): Columns {
  const { n } = setting;
  const none = zeros(n);
  const capital = none.map((_, i) => openingCapital(setting, i));
  return {
    clarity: none,
    opinion: none,
    capital,
    reliability: none.map(() => RELIABILITY),
    weariness: none.map((_, i) => openingWeariness(setting, i)),
    compliance: none,
    sanctions: none,
    troops: none,
    money: none,
    basing: none,
    intelligence: none,
    deployed: none,
    aid: none,
    pressure: none,
    pactAnswered: none,
    bound: none,
    paid: none,
    fallen: fallenBefore(setting),
    induced: none,
    keepers: standingKeepers(setting),
    siding: none,
  };
}
