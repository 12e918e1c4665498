/** Why a country gives what it gives, and why the lead does what it does: the computations themselves. */
import type { AskedResponse, MoveAccount, ResponseAccount, Term } from '../account.ts';
import { chanceOfOffensive } from '../conflict/chance.ts';
import { capability, edgeOf } from '../conflict/strength.ts';
import { logistic } from '../exact.ts';
import { account, best } from '../minds/choice.ts';
import type { Setting } from '../setting.ts';
import {
  type CountryIndex,
  PLEDGE_KINDS,
  type PledgeKind,
  type Posture,
  type Strategy,
} from '../vocabulary.ts';
import type { World } from '../world.ts';
import { CAN } from './bearings.ts';
import { weighWithMood } from './coalition.ts';
import { couldEnter } from './entry.ts';
import { isImpartial } from './keepers.ts';
import { isCalledFor } from './measures.ts';
import { couldArm } from './pressure.ts';
import { type Scene, sceneOf } from './scene.ts';
import { orderOf } from './standing-orders.ts';
import { isOpen } from './strategy.ts';
import { dispositionsFor, questionOf, termsOf, willOf } from './willingness.ts';

/** Whose response, and which. */
export type ResponseQuestion = readonly [country: CountryIndex, what: AskedResponse];

/** What a country can be asked about as things stand: of the rest it was never asked itself. */
export function responsesOf(
  setting: Setting,
  world: World,
  country: CountryIndex,
): readonly AskedResponse[] {
  const scene = sceneOf(setting, world);
  const { bearings } = scene;
  const may = (bit: number) => ((bearings.can[country] ?? 0) & bit) !== 0;
  const siding = world.columns.siding[country] ?? 0;
  const open: Readonly<Record<AskedResponse, boolean>> = {
    troops: true,
    money: true,
    basing: true,
    intelligence: true,
    compliance: true,
    pressure: may(CAN.pressure),
    aid: may(CAN.aid),
    arming: may(CAN.aid) && couldArm(scene, country),
    entry: couldEnter(scene, country) && (scene.approach > 0 || siding !== 0),
    keepers: isCalledFor(world.law, 'peacekeepers') && isImpartial(setting, bearings, country),
  };
  const asked = [
    ...PLEDGE_KINDS,
    'compliance',
    'pressure',
    'aid',
    'arming',
    'entry',
    'keepers',
  ] as const;
  return asked.filter((what) => open[what]);
}

/** The terms of a country's willingness, with this seed's disposition, and what its contribution is worth. */
export function explainResponse(
  setting: Setting,
  seed: number,
  world: World,
  ...[country, what]: ResponseQuestion
): ResponseAccount {
  const scene = sceneOf(setting, world);
  const moods = dispositionsFor(setting, seed, what);
  const sum = willOf(questionOf(scene, what, moods), country);
  const terms: readonly Term[] = termsOf(scene, country, what, moods);
  return {
    country,
    what,
    terms,
    total: sum,
    willingness: logistic(sum),
    share: shareOf(scene, country, what),
    pivotal: pivotalOf(scene, country),
  };
}

/** Share of the whole effort of that kind. */
function shareOf(scene: Scene, country: CountryIndex, what: AskedResponse): number {
  const { setting } = scene;
  let own = 0;
  let all = 0;
  for (let i = 0; i < setting.n; i++) {
    if (scene.bearings.party[i] === 2) continue;
    const given = effort(scene, i, what);
    all += given;
    if (i === country) own = given;
  }
  return all > 0 ? own / all : 0;
}

function effort(scene: Scene, i: CountryIndex, what: AskedResponse): number {
  const { setting, bearings, world } = scene;
  if (what === 'troops')
    return capability(setting, i) * (bearings.sendable[i] ?? 0) * (world.columns.troops[i] ?? 0);
  if (what === 'money') return (setting.output[i] ?? 0) * (world.columns.money[i] ?? 0);
  if (what === 'basing') return (bearings.nearness[i] ?? 0) * (world.columns.basing[i] ?? 0);
  if (what === 'intelligence')
    return (setting.power[i] ?? 0) * (world.columns.intelligence[i] ?? 0);
  if (what === 'compliance')
    return (bearings.tradeShare[i] ?? 0) * (world.columns.compliance[i] ?? 0);
  return effortBeside(scene, i, what);
}

type Beside = Exclude<AskedResponse, PledgeKind | 'compliance'>;

/** Of what goes beside the common effort, or against it. */
function effortBeside({ setting, bearings, world }: Scene, i: CountryIndex, what: Beside): number {
  const { aid, pressure, siding, keepers } = world.columns;
  if (what === 'pressure') return (bearings.hold[i] ?? 0) * (pressure[i] ?? 0);
  if (what === 'aid') return (setting.power[i] ?? 0) * Math.max(0, aid[i] ?? 0);
  if (what === 'arming') return (setting.power[i] ?? 0) * Math.max(0, -(aid[i] ?? 0));
  if (what === 'entry') return (setting.theatre[i] ?? 0) * Math.max(0, siding[i] ?? 0);
  return (setting.personnel[i] ?? 0) * (keepers[i] ?? 0);
}

/** By how much the chance of success would fall if this country sent nothing. */
export function pivotalOf(scene: Scene, country: CountryIndex): number {
  const { setting, bearings, world } = scene;
  const edge = edgeOf(setting);
  const own =
    capability(setting, country) *
    (bearings.sendable[country] ?? 0) *
    (world.columns.troops[country] ?? 0);
  const joined = chanceOfOffensive(scene.pledged + scene.victim, scene.aggressor * edge);
  const without = chanceOfOffensive(scene.pledged - own + scene.victim, scene.aggressor * edge);
  return Math.max(joined - without, 0);
}

/** The lead's strategies, term by term; undefined while nobody leads. */
export function explainLead(setting: Setting, seed: number, world: World): MoveAccount | undefined {
  const { lead } = world.coalition;
  if (lead < 0) return undefined;
  const weighed = weighWithMood(setting, seed, world);
  const open = weighed.filter((w) => isOpen(setting, world, w.choice));
  const order = orderOf(world, lead, 'commandCoalition');
  return {
    country: lead,
    choices: open.map((w) => account<Posture | Strategy>('lead', w)),
    chosen: order ? order.strategy : (best(open)?.choice ?? 'stand'),
  };
}
