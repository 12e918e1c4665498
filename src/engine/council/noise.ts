/** What the factors do not say, by keyed dice: mostly a country's own, for the whole crisis; the rest the text's. */
import { drawNormal } from '../dice.ts';
import { log, normalCdf } from '../exact.ts';
import type { CountryIndex } from '../vocabulary.ts';
import { DISPOSITION_SHARE } from './weights.ts';

export interface Noise {
  readonly disposition: number;
  readonly moment: number;
}

const OWN = Math.sqrt(DISPOSITION_SHARE);
const PASSING = Math.sqrt(1 - DISPOSITION_SHARE);

/** The logistic quantile of a standard normal number. */
function logisticOf(normal: number): number {
  const chance = normalCdf(normal);
  return log(chance / (1 - chance));
}

/**
 * Two parts that add to a standard logistic number, so that the chances of the ordered logit are exact:
 * a Gaussian copula of the country's own draw and of the text's.
 */
export function noise(seed: number, country: CountryIndex, textBits: number): Noise {
  const own = drawNormal(seed, 'voteDisposition', country);
  const passing = drawNormal(seed, 'voteMoment', country, textBits);
  const disposition = DISPOSITION_SHARE * logisticOf(own);
  return { disposition, moment: logisticOf(OWN * own + PASSING * passing) - disposition };
}
