/** What an order in the response would bring, estimated by the model's own functions before it is given. */
import type { Effect } from '../account.ts';
import type { Command } from '../command.ts';
import { backingUnder } from '../conflict/backing.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { coverageOf } from '../conflict/economy.ts';
import { hazardOf } from '../conflict/hazard.ts';
import { capability, edgeOf, strengthOfCoalition } from '../conflict/strength.ts';
import { columnsWith, worldWith } from '../copies.ts';
import { bandOf } from '../council/prospects.ts';
import { clamp, exp } from '../exact.ts';
import { AID_COST, DEPLOYED_COST, MONEY_COST, TRADE_SHARE } from '../memory/weights.ts';
import { positionOf } from '../minds/position.ts';
import type { Setting } from '../setting.ts';
import {
  type AggressorPosture,
  type CommandForm,
  type CountryIndex,
  LEVEL_SHARES,
  type PledgeKind,
  type Posture,
} from '../vocabulary.ts';
import type { ColumnId, World } from '../world.ts';
import { beliefMovedBy, beliefSharedBy } from './belief.ts';
import { keepersAt } from './keepers.ts';
import { economicForce } from './measures.ts';
import { cohesionUnder, successUnder } from './organising.ts';
import { chanceOfReversal } from './reversal.ts';
import { type Scene, sceneOf } from './scene.ts';
import { successIn } from './success.ts';
import { SOURCES_EXPOSED } from './weights.ts';

/** Days over which the danger of a course is told. */
const HORIZON = 30;

/** Effects of an order of the response by this country; empty for other commands. */
export function effectsOf(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Command,
): readonly Effect[] {
  const scene = sceneOf(setting, world);
  switch (command.kind) {
    case 'pledge':
      return pledging(scene, country, command.what, LEVEL_SHARES[command.level]);
    case 'comply':
      return cutting(scene, country, 'compliance', LEVEL_SHARES[command.level]);
    case 'imposeSanctions':
      return cutting(scene, country, 'sanctions', LEVEL_SHARES[command.level]);
    case 'giveAid':
      return [cost(AID_COST * LEVEL_SHARES[command.level])];
    case 'sendPeacekeepers':
      return [
        { kind: 'troops', thousands: keepersAt(setting, country, LEVEL_SHARES[command.level]) },
      ];
    case 'enterWar':
      return command.how === 'join' ? entering(scene, country) : [];
    case 'pressAggressor':
      return [pressing(scene, country, LEVEL_SHARES[command.level])];
    case 'commandCoalition':
      return [
        success(successIn(setting, world, command.strategy)),
        { kind: 'risk', change: 1 - exp(-HORIZON * hazardOf(setting, world, command.strategy)) },
      ];
    case 'organiseCommand':
      return organising(setting, world, command.command);
    case 'bringCharge':
      return [{ kind: 'belief', change: beliefMovedBy(setting, world, country) }];
    case 'takePosture':
      return posing(setting, world, country, command.posture);
    default:
      return [];
  }
}

/** Forces and money: how many, at what cost a year, and how much hangs on them. */
function pledging(
  scene: Scene,
  i: CountryIndex,
  what: PledgeKind,
  share: number,
): readonly Effect[] {
  const { setting, bearings, world } = scene;
  if (what === 'money') return [cost(MONEY_COST * share)];
  if (what === 'intelligence') return sharing(scene, i, share);
  if (what !== 'troops') return [];
  const sent = (bearings.sendable[i] ?? 0) * share;
  const own = capability(setting, i) * (bearings.sendable[i] ?? 0);
  const others = scene.pledged - own * (world.columns.troops[i] ?? 0) + scene.victim;
  const joined = chanceOfOffensive(others + own * share, scene.defended);
  const without = chanceOfOffensive(others, scene.defended);
  return [
    { kind: 'troops', thousands: (setting.personnel[i] ?? 0) * sent },
    cost(DEPLOYED_COST * sent),
    success(joined),
    { kind: 'pivotal', chance: joined - without },
  ];
}

/** Intelligence: what others would believe on hearing what this state believes, and what showing it costs. */
function sharing({ setting, world }: Scene, i: CountryIndex, share: number): readonly Effect[] {
  const rise = share - (world.columns.intelligence[i] ?? 0);
  return [
    { kind: 'belief', change: beliefSharedBy(setting, world, i, share) },
    { kind: 'capital', change: rise > 0 ? -SOURCES_EXPOSED * rise : 0 },
  ];
}

/** Another command: how well the forces would fight as one, and what they could do. */
function organising(setting: Setting, world: World, command: CommandForm): readonly Effect[] {
  const cohesion = cohesionUnder(setting, world, command);
  return [
    { kind: 'cohesion', change: cohesion - cohesionUnder(setting, world) },
    success(successUnder(setting, world, command)),
  ];
}

/** Cutting trade: what it adds to the target's pain, and what it costs at home in a year. */
function cutting(
  scene: Scene,
  i: CountryIndex,
  column: Extract<ColumnId, 'compliance' | 'sanctions'>,
  share: number,
): readonly Effect[] {
  const { setting, world, bearings } = scene;
  const changed = world.columns[column].map((was, k) => (k === i ? share : was));
  const after: World = worldWith(world, {
    columns: columnsWith(world.columns, { [column]: changed }),
  });
  const reach = column === 'compliance' ? economicForce(world).reach : 1;
  const change = coverageOf(setting, after).effective - coverageOf(setting, world).effective;
  return [
    { kind: 'pain', change },
    cost(TRADE_SHARE * (bearings.exposure[i] ?? 0) * share * reach),
  ];
}

/** Coming in on the aggressor's side: the soldiers that could go, and what is left of the chance to throw it out. */
function entering(
  { setting, bearings, victim, aggressor, world }: Scene,
  i: CountryIndex,
): readonly Effect[] {
  const sent = bearings.sendable[i] ?? 0;
  const defended = (aggressor + capability(setting, i) * sent) * edgeOf(setting);
  return [
    { kind: 'troops', thousands: (setting.personnel[i] ?? 0) * sent },
    { kind: 'ejection', chance: chanceOfOffensive(strengthOfCoalition(world) + victim, defended) },
  ];
}

function pressing(scene: Scene, i: CountryIndex, share: number): Effect {
  const was = scene.world.columns.pressure[i] ?? 0;
  return { kind: 'pressure', change: (scene.bearings.hold[i] ?? 0) * (share - was) };
}

/** A party's posture: its chance to come out of it as it wishes, and what home and the world will make of it. */
function posing(
  setting: Setting,
  world: World,
  country: CountryIndex,
  posture: Posture,
): readonly Effect[] {
  if (setting.victims.includes(country)) {
    const freed = posture === 'concede' ? 0 : chanceOfReversal(setting, world);
    return [success(freed)];
  }
  const backing = backingUnder(setting, world, country, posture as AggressorPosture).map(
    (row): Effect => ({ kind: 'backing', ...row }),
  );
  return [...advancing(setting, world, country, posture), ...backing];
}

/** The same for an aggressor, those that it stands behind apart. */
function advancing(
  setting: Setting,
  world: World,
  country: CountryIndex,
  posture: Posture,
): readonly Effect[] {
  const at = positionOf(setting, world, country);
  const kept = 1 - at.force * at.ejected;
  switch (posture) {
    case 'attack':
    case 'press':
    case 'escalate':
      return [success(at.advance * kept), { kind: 'risk', change: at.war * at.force }];
    case 'withdraw':
      return [
        { kind: 'home', change: -clamp(at.audience, 0, 1) },
        { kind: 'pressure', change: -at.pressure },
      ];
    case 'hold':
    case 'annex':
    case 'offerTerms':
      return [success(kept), { kind: 'pain', change: at.pain - world.crisis.pain }];
    default:
      return [];
  }
}

function cost(shareOfOutput: number): Effect {
  return { kind: 'cost', shareOfOutput };
}

function success(chance: number): Effect {
  return { kind: 'success', band: bandOf(chance), chance };
}
