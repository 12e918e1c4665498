/** Votes are asked for and paid for, in capital that is soon spent. */
import { clamp } from '../exact.ts';
import { forcefulOf } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';

/** What an offer costs its giver in capital, and what it is worth to the taker on the inducement's scale. */
export interface Offer {
  readonly cost: number;
  /** Negative where it is made against the text. */
  readonly worth: number;
}

/** Who offers to whom, for a yes on which text. */
export type OfferParts = readonly [by: CountryIndex, country: CountryIndex, draft: Draft];

/** Share of world output with which a giver can offer all there is to offer; size from which a taker is dear. *Priors.* */
const RICH = 0.2;
const LARGE = 0.01;
/** *Priors.* Non-permanent members' aid from the United States rises by 59 % while they sit (Kuziemko and Werker 2006). */
const WORTH = { base: 0.1, leverage: 0.3, friend: 0.08 } as const;
const COST = { base: 0.03, perWorth: 0.12, force: 1.5 } as const;
const CONSULT = 0.03;

/** An aggressor works against every text but its own; all others for the texts that they lobby on. */
export function isAgainst(setting: Setting, by: CountryIndex, draft: Draft): boolean {
  return setting.aggressors.includes(by) && draft.proposer !== by;
}

/** An offer by one country to another; a taker already won is worth less to ask again. */
export function lobby(setting: Setting, world: World, ...[by, country, draft]: OfferParts): Offer {
  const means = Math.min(1, Math.sqrt((setting.output[by] ?? 0) / RICH));
  const small = 1 / (1 + (setting.output[country] ?? 0) / LARGE);
  const tie = setting.tie[by * setting.n + country] ?? 0;
  const side = isAgainst(setting, by, draft) ? -1 : 1;
  const open = 1 - clamp(side * (world.columns.induced[country] ?? 0), 0, 1);
  const worth =
    open * clamp(WORTH.base + WORTH.leverage * means * small + WORTH.friend * tie, 0, 1);
  const dear = forcefulOf(draft.measures) === 1 ? COST.force : 1;
  return { worth: side * worth, cost: dear * (COST.base + COST.perWorth * worth) };
}

/** Capital spent by asking the members of a body about a text. */
export function consultCost(_setting: Setting, _world: World, _by: CountryIndex): number {
  return CONSULT;
}
