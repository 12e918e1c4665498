/** Who believes what: the states outside the conflict, for strips, rows and sentences. */
import { type CountryIndex, type Setting, sitting, type World } from '../../engine/index.ts';

export interface Believer {
  readonly country: CountryIndex;
  /** 0 … 1. */
  readonly belief: number;
}

function isParty(setting: Setting, country: CountryIndex): boolean {
  return setting.aggressors.includes(country) || setting.victims.includes(country);
}

/** Every state outside the conflict, the least believing first. */
export function believersOf(setting: Setting, world: World): readonly Believer[] {
  return world.columns.clarity
    .map((belief, country) => ({ country, belief }))
    .filter(({ country }) => !isParty(setting, country))
    .toSorted((a, b) => a.belief - b.belief);
}

export function meanBelief(believers: readonly Believer[]): number {
  return believers.reduce((sum, { belief }) => sum + belief, 0) / Math.max(1, believers.length);
}

/** As many as a Council has: enough to read, and the ones that count most. */
const STRONGEST = 15;

/** The Council's delegations, or the strongest where no Council sits; parties know for themselves. */
export function delegationsOf(
  setting: Setting,
  world: World,
): { readonly council: boolean; readonly believers: readonly Believer[] } {
  const all = believersOf(setting, world);
  const { members } = sitting(setting, world);
  const sits = world.rules.charter.council && members.length > 0;
  const shown = sits
    ? members
    : all
        .toSorted((a, b) => (setting.power[b.country] ?? 0) - (setting.power[a.country] ?? 0))
        .slice(0, STRONGEST)
        .map(({ country }) => country);
  return { council: sits, believers: all.filter(({ country }) => shown.includes(country)) };
}

/** The belief below which this share of the states lie. */
export function quantile(believers: readonly Believer[], share: number): number {
  return believers[Math.round(share * (believers.length - 1))]?.belief ?? 0;
}
