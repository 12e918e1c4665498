/** Whether a state looks at who attacks: the same act and the same text, the attacker its friend or its rival. */
import type { Impartiality, Verdict } from '../account.ts';
import { type PairTable, pair, type Setting } from '../setting.ts';
import type { CountryIndex, Measure } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { rosterBench } from './bench.ts';
import { pollBench } from './poll.ts';
import { referenceDraft } from './stance.ts';
import { chancesOf } from './vote.ts';

/** What is put to it: words alone would be too weak a text against a rival, and lose votes for that. */
export const JUDGEMENT: readonly Measure[] = [
  'condemn',
  'demandWithdrawal',
  'comprehensiveSanctions',
];
/** Those at least this share as strong as the weakest attacker could have done the like (prior). */
const LIKE_POWER = 0.5;
/** With fewer of them than this, any state may stand in the attacker's place. */
const FEWEST = 6;

/**
 * A state's sum and chances on condemning the attack and cutting all trade, with what ties it to the attacker, friendship and patronage,
 * put in the place of what ties it to a friend and to a rival. All else stays: the act, the evidence, the victim, the
 * trade. Computed by the function that decides votes. Nothing for the parties, who are no judges of their own case.
 */
export function impartiality(
  setting: Setting,
  world: World,
  country: CountryIndex,
): Impartiality | undefined {
  const { aggressors, victims } = setting;
  if (aggressors.includes(country) || victims.includes(country)) return undefined;
  const [friend, rival] = extremes(setting, country);
  if (friend === undefined || rival === undefined || friend === rival) return undefined;
  const verdict = (of: Setting): Verdict => verdictOf(of, world, country);
  const asFriend = verdict(withAttacker(setting, country, friend));
  const asRival = verdict(withAttacker(setting, country, rival));
  return {
    country,
    friend,
    rival,
    asIs: verdict(setting),
    asFriend,
    asRival,
    gap: asRival.sum - asFriend.sum,
    impartiality: 1 - Math.abs(asRival.chances.yes - asFriend.chances.yes),
  };
}

function verdictOf(setting: Setting, world: World, country: CountryIndex): Verdict {
  const polled = pollBench(
    setting,
    world,
    referenceDraft(setting, JUDGEMENT),
    rosterBench(setting),
  );
  return { sum: polled.sums[country] as number, chances: chancesOf(polled, country) };
}

/** The warmest and the coldest toward it among the states that could have attacked. */
function extremes(
  setting: Setting,
  country: CountryIndex,
): readonly [friend: CountryIndex | undefined, rival: CountryIndex | undefined] {
  const warmth = (j: CountryIndex): number =>
    pair(setting, setting.tie, country, j) + pair(setting, setting.stake, country, j);
  const sorted = candidates(setting, country).toSorted((a, b) => warmth(b) - warmth(a) || a - b);
  return [sorted[0], sorted.at(-1)];
}

function candidates(setting: Setting, country: CountryIndex): readonly CountryIndex[] {
  let weakest = Infinity;
  for (const a of setting.aggressors) weakest = Math.min(weakest, setting.power[a] ?? 0);
  const others = Array.from({ length: setting.n }, (_, j) => j).filter(
    (j) => j !== country && !setting.victims.includes(j),
  );
  const like = others.filter((j) => (setting.power[j] ?? 0) >= LIKE_POWER * weakest);
  return like.length < FEWEST ? others : like;
}

/** The setting as this country would see it had another state done the same. */
function withAttacker(setting: Setting, country: CountryIndex, other: CountryIndex): Setting {
  return {
    ...setting,
    tie: swapped(setting, setting.tie, country, other),
    stake: swapped(setting, setting.stake, country, other),
  };
}

function swapped(
  setting: Setting,
  table: PairTable,
  country: CountryIndex,
  other: CountryIndex,
): PairTable {
  const copy = table.slice();
  for (const a of setting.aggressors) {
    copy[country * setting.n + a] = pair(setting, table, country, other);
  }
  return copy;
}
