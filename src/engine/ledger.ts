/** Who pays and who rides free: burden against benefit. */
import type { LedgerRow } from './account.ts';
import { burdenOf } from './burden.ts';
import { bearingsOf } from './response/bearings.ts';
import { caveatsOf } from './response/caveats.ts';
import { channelOf } from './response/channel.ts';
import { pivotalOf } from './response/explain.ts';
import { sceneOf } from './response/scene.ts';
import { contributionTerms } from './response/willingness.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex, ResponseFactor } from './vocabulary.ts';
import type { World } from './world.ts';

/** A free rider gains this many times what it bears, gains noticeably, and could do more (priors). */
const RIDES = 3;
const NOTICEABLE = 0.004;
const ABLE_WEALTH = 0.25;

/** A row for each country outside the aggressors, roster order. */
export function ledger(setting: Setting, world: World): readonly LedgerRow[] {
  const { burden, benefit } = sharesOf(setting, world);
  const bearings = bearingsOf(setting);
  const scene = sceneOf(setting, world);
  const rows: LedgerRow[] = [];
  for (let i = 0; i < setting.n; i++) {
    if (bearings.party[i] === 2) continue;
    const burdenShare = burden[i]!;
    const benefitShare = benefit[i]!;
    const able = (bearings.wealth[i] ?? 0) >= ABLE_WEALTH || (setting.power[i] ?? 0) >= 0.01;
    const freeRider =
      bearings.party[i] === 0 &&
      able &&
      benefitShare >= NOTICEABLE &&
      benefitShare > RIDES * burdenShare;
    rows.push({
      country: i,
      troops: world.columns.troops[i] ?? 0,
      money: world.columns.money[i] ?? 0,
      basing: world.columns.basing[i] ?? 0,
      intelligence: world.columns.intelligence[i] ?? 0,
      soldiers: (setting.personnel[i] ?? 0) * (world.columns.deployed[i] ?? 0),
      compliance: Math.max(world.columns.compliance[i] ?? 0, world.columns.sanctions[i] ?? 0),
      burdenShare,
      benefitShare,
      freeRider,
      because: freeRider ? holdsBack(setting, world, i) : undefined,
      pivotal: bearings.party[i] === 0 ? pivotalOf(scene, i) : 0,
      caveats: caveatsOf(setting, world, i),
      channel: channelOf(setting, world, i),
    });
  }
  return rows;
}

/** The term that most lowers a state's will to pay: the start and its mood are nobody's reason. */
function holdsBack(setting: Setting, world: World, i: CountryIndex): ResponseFactor | undefined {
  let least: { factor: ResponseFactor; amount: number } | undefined;
  for (const { factor, amount } of contributionTerms(setting, world, i, 'money')) {
    if (factor === 'baseline' || factor === 'disposition' || amount >= 0) continue;
    if (least === undefined || amount < least.amount)
      least = { factor: factor as ResponseFactor, amount };
  }
  return least?.factor;
}

/** Shares of the whole burden and of the whole benefit, by country; aggressors have none. */
export function sharesOf(
  setting: Setting,
  world: World,
): { readonly burden: Float64Array; readonly benefit: Float64Array } {
  const bearings = bearingsOf(setting);
  const burden = new Float64Array(setting.n);
  const benefit = new Float64Array(setting.n);
  let burdens = 0;
  let benefits = 0;
  for (let i = 0; i < setting.n; i++) {
    if (bearings.party[i] !== 0) continue;
    burden[i] = burdenOf(setting, world, i);
    benefit[i] = benefitOf(setting, i);
    burdens += burden[i]!;
    benefits += benefit[i]!;
  }
  for (let i = 0; i < setting.n; i++) {
    burden[i] = burdens > 0 ? burden[i]! / burdens : 0;
    benefit[i] = benefits > 0 ? benefit[i]! / benefits : 0;
  }
  return { burden, benefit };
}

/** What reversal is worth to a country: order by its output and the world's stake, safety by nearness, friendship. */
function benefitOf(setting: Setting, i: CountryIndex): number {
  const bearings = bearingsOf(setting);
  const stake = setting.scenario.crisis.worldStake;
  const output = setting.output[i] ?? 0;
  const size = 0.5 * output + 0.5 * Math.sqrt(output) * 0.05;
  const near = bearings.nearness[i] ?? 0;
  const friend = Math.max(bearings.tieVictim[i] ?? 0, 0);
  return output * (0.2 + stake) + size * (2.5 * near + 0.5 * friend);
}
