/** Pledges and deployments: what each country promises, and how much of it has arrived. */
import { turnDays } from '../clock.ts';
import { onCall } from '../commitment/bound.ts';
import { READY } from '../commitment/weights.ts';
import { capability } from '../conflict/strength.ts';
import { columnsWith, worldWith } from '../copies.ts';
import type { WorldEvent } from '../event.ts';
import { exp } from '../exact.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, LEVELS, type PledgeKind } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { CAN } from './bearings.ts';
import { joining } from './caveats.ts';
import { cohesionOf } from './command.ts';
import { wouldBeLead } from './lead.ts';
import { type Scene, sceneOf } from './scene.ts';
import { pledgeOrdered, seatOf } from './standing-orders.ts';
import { PLEDGE_DAYS, SOURCES_EXPOSED } from './weights.ts';
import { dispositionsFor, given, questionOf, willOf } from './willingness.ts';

/** Share of what it could send that a member sends where force is an automatic duty (prior). */
const AUTOMATIC_SHARE = 0.5;

/** Every country moves its pledges toward what it wishes to give; the player's are what the player ordered. */
export function makePledges(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  if (!isLive(world)) return [];
  const scene = sceneOf(setting, world);
  const days = turnDays(setting, world);
  const unwilling = world.rules.assumptions.leadWilling ? -1 : wouldBeLead(scene);
  const moods = dispositionsFor(setting, seed, 'troops');
  const wish = (kind: PledgeKind): Wishes => ({ scene, kind, moods, unwilling, days });
  const troops = movedPledges(wish('troops'));
  const money = movedPledges(wish('money'));
  const basing = movedPledges(wish('basing'));
  const intelligence = movedPledges(wish('intelligence'));
  const capital = afterExposure(world, intelligence);
  const moved = { troops, money, basing, intelligence, ...(capital ? { capital } : {}) };
  return [
    ...newsOf(scene, troops, money),
    { kind: 'columnsMoved', system: 'pledges', values: moved },
  ];
}

/** Each new share of what is known shows how it was come by, and is not taken back: it costs its owner capital. */
function afterExposure(world: World, shared: readonly number[]): number[] | undefined {
  const { capital, intelligence } = world.columns;
  if (shared.every((share, i) => share <= intelligence[i]!)) return undefined;
  return capital.map((was, i) =>
    Math.max(0, was - SOURCES_EXPOSED * Math.max(shared[i]! - intelligence[i]!, 0)),
  );
}

interface Wishes {
  readonly scene: Scene;
  readonly kind: PledgeKind;
  readonly moods: Float64Array;
  readonly unwilling: CountryIndex;
  readonly days: number;
}

/** One kind's pledges after these days. */
function movedPledges({ scene, kind, moods, unwilling, days }: Wishes): number[] {
  const { party, can } = scene.bearings;
  const { world } = scene;
  const step = 1 - exp(-days / PLEDGE_DAYS[kind]);
  const bit = CAN[kind];
  const question = questionOf(scene, kind, moods);
  const column = world.columns[kind].slice();
  for (let i = 0; i < column.length; i++) {
    if (party[i] !== 0) continue;
    const able = (can[i]! & bit) !== 0 && (kind !== 'troops' || i !== unwilling);
    const was = column[i]!;
    if (!able && was === 0) continue;
    const wish = able ? Math.max(given(willOf(question, i)), owedOf(world, kind, i)) : 0;
    column[i] = was + (wish - was) * step;
  }
  const seat = seatOf(world);
  const ordered = seat >= 0 ? pledgeOrdered(world, seat, kind) : undefined;
  if (ordered !== undefined && party[seat] === 0)
    column[seat] = Math.max(ordered, kind === 'troops' ? onCall(world, seat) : 0);
  return column;
}

/** Who has come up to a new level: printed only where there is something to notice. */
function newsOf(
  scene: Scene,
  troops: readonly number[],
  money: readonly number[],
): readonly WorldEvent[] {
  const { party, can } = scene.bearings;
  const before = scene.world.columns;
  const events: WorldEvent[] = [];
  for (let i = 0; i < troops.length; i++) {
    if (party[i] !== 0 || (can[i]! & CAN.news) === 0) continue;
    const now = rankAt(troops[i]!, money[i]!);
    if (now > rankAt(before.troops[i]!, before.money[i]!))
      events.push({ kind: 'pledgesMade', country: i, level: LEVELS[now]! });
  }
  return events;
}

/** What a country wishes to pledge of a kind: nothing below the cut, its willingness above. */
export function wishFor(scene: Scene, i: CountryIndex, kind: PledgeKind): number {
  return Math.max(given(willOf(questionOf(scene, kind), i)), owedOf(scene.world, kind, i));
}

/** Forces owed by the charter whatever the will: those on call under Article 43 or by its own act, and those of an automatic duty. */
function owedOf(world: World, kind: PledgeKind, i: CountryIndex): number {
  if (kind !== 'troops') return 0;
  const { charter } = world.rules;
  const standing = world.law.ground === 'authorised' ? charter.standingForce : 0;
  const { determination } = world.law;
  const found = determination === 'breach' || determination === 'aggression';
  const duty = charter.automaticForce && found ? AUTOMATIC_SHARE : 0;
  return Math.max(standing, duty, onCall(world, i));
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
    const ready = onCall(world, i) > 0 ? READY : 1;
    const rate = (1 / ready) * (scene.bearings.deployRate[i] ?? 0);
    if (goal > 0 || deployed[i]! > 0)
      deployed[i] = deployed[i]! + (goal - deployed[i]!) * (1 - exp(-rate * days));
    if (deployed[i]! < 1e-6) deployed[i] = 0;
    if (deployed[i]! > 0.002) contingents += ready;
    raw += capability(setting, i) * deployed[i]!;
  }
  const cohesion = contingents > 0 ? cohesionOf(world, contingents) : 0;
  const there: World = worldWith(world, { columns: columnsWith(world.columns, { deployed }) });
  const engaged = joining(setting, there, world.coalition.strategy);
  return [
    { kind: 'columnsMoved', system: 'deployment', values: { deployed } },
    { kind: 'coalitionMoved', strength: raw * cohesion, cohesion, engaged },
  ];
}

/** Is there still something to answer? */
export function isLive(world: World): boolean {
  const { status } = world.crisis;
  return status === 'attack' || status === 'ceasefire';
}

/** Place in `LEVELS` of the larger of two pledges. */
function rankAt(troops: number, money: number): number {
  const most = troops > money ? troops : money;
  if (most >= 0.75) return 3;
  if (most >= 0.4) return 2;
  return most >= 0.12 ? 1 : 0;
}
