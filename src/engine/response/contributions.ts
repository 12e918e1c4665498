/** Pledges and deployments: what each country promises, and how much of it has arrived. */
import { turnDays } from '../clock.ts';
import { capability } from '../conflict/strength.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp, log } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, type Level, PLEDGE_KINDS, type PledgeKind } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { wouldBeLead } from './lead.ts';
import { type Scene, sceneOf } from './scene.ts';
import { pledgeOrdered, seatOf } from './standing-orders.ts';
import { COHESION_COMMAND, COHESION_LEAD, COHESION_LOSS, PLEDGE_DAYS } from './weights.ts';
import {
  dispositionsFor,
  given,
  makeValues,
  readKind,
  readValues,
  type Values,
} from './willingness.ts';

/** Share of what it could send that a member sends where force is an automatic duty (prior). */
const AUTOMATIC_SHARE = 0.5;

/** Every country moves its pledges toward what it wishes to give; the player's are what the player ordered. */
export function makePledges(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (!isLive(world)) return [];
  const scene = sceneOf(setting, world);
  const columns = PLEDGE_KINDS.map((kind) => world.columns[kind].slice());
  const steps = stepsOf(turnDays(setting, world));
  const values = makeValues();
  const seat = seatOf(world);
  const moods = dispositionsFor(setting, seed, 'troops');
  const unwilling = world.rules.assumptions.leadWilling ? -1 : wouldBeLead(scene);
  const events: WorldEvent[] = [];
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] !== 0) continue;
    const before = levelOf(world, i);
    readValues(scene, i, values, moods);
    for (let k = 0; k < PLEDGE_KINDS.length; k++) {
      const kind = PLEDGE_KINDS[k]!;
      const column = columns[k]!;
      const ordered = i === seat ? pledgeOrdered(world, i, kind) : undefined;
      const held = kind === 'troops' && i === unwilling;
      const wish = held ? 0 : wishFor(scene, i, kind, values);
      column[i] = ordered ?? column[i]! + (wish - column[i]!) * steps[kind];
    }
    const after = levelAt(columns[0]![i]!, columns[1]![i]!);
    if (RANKS.indexOf(after) > RANKS.indexOf(before) && after !== 'none')
      events.push({ kind: 'pledgesMade', country: i, level: after });
  }
  const [troops, money, basing, intelligence] = columns as [number[], number[], number[], number[]];
  const moved = { troops, money, basing, intelligence };
  return [...events, { kind: 'columnsMoved', system: 'pledges', values: moved }];
}

/** What a country wishes to pledge of a kind: nothing below the cut, its willingness above. */
export function wishFor(scene: Scene, i: CountryIndex, kind: PledgeKind, values: Values): number {
  readKind(scene, i, kind, values);
  const wish = given(kind, values);
  return kind === 'troops' ? Math.max(wish, owedTroops(scene.world)) : wish;
}

/** Forces owed by the charter whatever the will: those on call under Article 43, and those of an automatic duty. */
function owedTroops(world: World): number {
  const { charter } = world.rules;
  const onCall = world.law.ground === 'authorised' ? charter.standingForce : 0;
  const duty = charter.automaticForce && world.law.determination !== 'none' ? AUTOMATIC_SHARE : 0;
  return Math.max(onCall, duty);
}

/** Forces move toward what is pledged, at the pace that distance allows; cohesion follows from who is there. */
export function deploy(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const scene = sceneOf(setting, world);
  const days = turnDays(setting, world);
  const deployed = world.columns.deployed.slice();
  const goingHome = !isLive(world);
  let raw = 0;
  let contingents = 0;
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] !== 0) continue;
    const goal = goingHome ? 0 : (world.columns.troops[i] ?? 0) * (scene.bearings.sendable[i] ?? 0);
    const rate = scene.bearings.deployRate[i] ?? 0;
    if (goal > 0 || deployed[i]! > 0)
      deployed[i] = deployed[i]! + (goal - deployed[i]!) * (1 - exp(-rate * days));
    if (deployed[i]! < 1e-6) deployed[i] = 0;
    if (deployed[i]! > 0.002) contingents += 1;
    raw += capability(setting, i) * deployed[i]!;
  }
  const cohesion = contingents > 0 ? cohesionOf(world, contingents) : 0;
  return [
    { kind: 'columnsMoved', system: 'deployment', values: { deployed } },
    { kind: 'coalitionMoved', strength: raw * cohesion, cohesion },
  ];
}

/** Falls with the log of the number of contingents; a lead, joint command and standing forces raise it. */
export function cohesionOf(world: World, contingents: number): number {
  const lead = world.coalition.lead >= 0 ? COHESION_LEAD : 0;
  const { jointCommand, standingForce } = world.rules.charter;
  const command = jointCommand ? COHESION_COMMAND : 0;
  const rehearsed = 0.1 * standingForce;
  return clamp(
    0.95 - COHESION_LOSS * log(Math.max(contingents, 1)) + lead + command + rehearsed,
    0.4,
    1,
  );
}

/** Is there still something to answer? */
export function isLive(world: World): boolean {
  const { status } = world.crisis;
  return status === 'attack' || status === 'ceasefire';
}

const RANKS: readonly Level[] = ['none', 'token', 'substantial', 'full'];

function levelOf(world: World, i: CountryIndex): Level {
  return levelAt(world.columns.troops[i] ?? 0, world.columns.money[i] ?? 0);
}

function levelAt(troops: number, money: number): Level {
  const most = Math.max(troops, money);
  if (most >= 0.75) return 'full';
  if (most >= 0.4) return 'substantial';
  return most >= 0.12 ? 'token' : 'none';
}

function stepsOf(days: number): Readonly<Record<PledgeKind, number>> {
  return {
    troops: 1 - exp(-days / PLEDGE_DAYS.troops),
    money: 1 - exp(-days / PLEDGE_DAYS.money),
    basing: 1 - exp(-days / PLEDGE_DAYS.basing),
    intelligence: 1 - exp(-days / PLEDGE_DAYS.intelligence),
  };
}
