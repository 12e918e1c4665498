/** Weights of a party's and of the lead's choice (section 8). Unit: the aggressor's reference cost of a war. */
import type { MoveFactor, Standing } from '../vocabulary.ts';

type Row = Readonly<Record<MoveFactor, number>>;

/**
 * The aggressor. Fitted: `sanctions` (5–34 % of aggressions reversed by sanctions without force: met before the Assembly's votes
 * were fitted, now a known miss of T14) and `home`
 * (about one in five gives way before force is used). The rest are priors with the signs of section 8.
 */
export const AGGRESSOR_WEIGHTS: Row = {
  gain: 1,
  heldNow: 1,
  sunkCost: 0.35,
  fighting: 1,
  coalition: 1,
  sanctions: 1.35,
  pressure: 1.3,
  reputation: 0.3,
  generalWar: 2.5,
  legality: 0.15,
  home: 0.55,
  peace: 0.5,
  success: 0.3,
  disposition: 0.45,
  exit: 1,
};

/** The victim: the same order, its own weights (priors). */
export const VICTIM_WEIGHTS: Row = {
  gain: 1.5,
  heldNow: 1,
  sunkCost: 0.2,
  fighting: 0.5,
  coalition: 1,
  sanctions: 0.3,
  pressure: 0.3,
  reputation: 0.2,
  generalWar: 1,
  legality: 0.3,
  home: 0.8,
  peace: 0.3,
  success: 1,
  disposition: 0.3,
  exit: 0,
};

/** The lead of a coalition (priors; `fighting` and `legality` fitted so that force follows a mandate). */
export const LEAD_WEIGHTS: Row = {
  gain: 1.3,
  heldNow: 0.6,
  sunkCost: 0.2,
  fighting: 0.9,
  coalition: 0.3,
  sanctions: 0.4,
  pressure: 0.2,
  reputation: 0.4,
  generalWar: 4,
  legality: 2.2,
  home: 0.3,
  peace: 0.35,
  success: 1,
  disposition: 0.28,
  exit: 0,
};

const FITTED_AGGRESSOR: readonly MoveFactor[] = ['sanctions', 'home'];
const FITTED_LEAD: readonly MoveFactor[] = ['fighting', 'legality'];

export type Actor = 'aggressor' | 'victim' | 'lead';

export function weightsOf(actor: Actor): Row {
  return actor === 'aggressor'
    ? AGGRESSOR_WEIGHTS
    : actor === 'victim'
      ? VICTIM_WEIGHTS
      : LEAD_WEIGHTS;
}

export function standingOfMove(actor: Actor, factor: MoveFactor): Standing {
  const fitted = actor === 'aggressor' ? FITTED_AGGRESSOR : actor === 'lead' ? FITTED_LEAD : [];
  return fitted.includes(factor) ? 'fitted' : 'prior';
}
