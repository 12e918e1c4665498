/** The flip line: the smallest single change that would have turned a vote. */
import type { Flip } from '../account.ts';
import { MEASURE_FACTS, textBits } from '../measures.ts';
import type { Setting } from '../setting.ts';
import {
  type CountryIndex,
  MEASURES,
  type Measure,
  VOTE_FACTORS,
  type Vote,
  type VoteFactor,
} from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { FACTOR_AT, FACTOR_COUNT, total, voteOf, WEIGHTS } from './equation.ts';
import { checkText } from './legality.ts';
import { noise } from './noise.ts';
import { type Poll, poll } from './poll.ts';
import { withMeasures } from './revision.ts';

export interface FlipQuestion {
  readonly draft: Draft;
  /** The member's place in voting order. */
  readonly at: number;
  readonly polled: Poll;
  /** Its sum, noise and all. */
  readonly sum: number;
}

interface Candidate {
  readonly flip: Flip;
  /** Share of what could have been otherwise: the least one is told. */
  readonly size: number;
}

/** Ranges in which a factor's value can lie at all; those left out are no single input. */
const RANGES: Readonly<Partial<Record<VoteFactor, readonly [number, number]>>> = {
  principle: [0, 1],
  urgency: [0, 1],
  tieToVictim: [-1, 1],
  tieToTarget: [-1, 1],
  stake: [-1, 0],
  sovereignty: [-1, 0],
  sponsors: [-4, 0],
  costToSelf: [-1, 0],
  company: [-0.5, 0.5],
  inducement: [0, 1],
  trust: [-1, 0],
};

/** Undefined when no single change within reach would have turned it. */
export function findFlip(
  setting: Setting,
  seed: number,
  world: World,
  question: FlipQuestion,
): Flip | undefined {
  let best: Candidate | undefined;
  for (const candidate of [
    ...factorFlips(question),
    ...measureFlips(setting, seed, world, question),
  ]) {
    if (best === undefined || candidate.size < best.size) best = candidate;
  }
  return best?.flip;
}

function factorFlips({ polled, at, sum }: FlipQuestion): readonly Candidate[] {
  const found: Candidate[] = [];
  const noBelow = polled.noBelow[at] as number;
  const now = voteOf(sum, noBelow, polled.yesFrom);
  for (const line of [polled.yesFrom, noBelow]) {
    for (const factor of VOTE_FACTORS) {
      const candidate = factorFlip({ polled, at, sum, now, line, noBelow, factor });
      if (candidate !== undefined) found.push(candidate);
    }
  }
  return found;
}

interface Crossing {
  readonly polled: Poll;
  readonly at: number;
  readonly sum: number;
  readonly now: Vote;
  readonly line: number;
  readonly noBelow: number;
  readonly factor: VoteFactor;
}

/** A hair beyond the line, so that the changed sum lies on its other side whatever the rounding. */
const BEYOND = 1e-6;

function factorFlip(crossing: Crossing): Candidate | undefined {
  const { polled, at, sum, now, line, noBelow, factor } = crossing;
  const range = RANGES[factor];
  if (range === undefined) return undefined;
  const place = at * FACTOR_COUNT + FACTOR_AT[factor];
  const value = polled.values[place] as number;
  const up = sum < line;
  const needed =
    value + (line - sum + (up ? BEYOND : -BEYOND)) / (WEIGHTS[FACTOR_AT[factor]] as number);
  if (needed < range[0] || needed > range[1]) return undefined;
  polled.values[place] = needed;
  const vote = voteOf(total(polled.values, at * FACTOR_COUNT), noBelow, polled.yesFrom);
  polled.values[place] = value;
  if (vote === now) return undefined;
  const kind = needed > value ? 'factorAbove' : 'factorBelow';
  return {
    flip: { kind, factor, value: needed, vote },
    size: Math.abs(needed - value) / (range[1] - range[0]),
  };
}

/** Texts one measure away, voted by the same member with its own dice for that text: what a fork would show. */
function measureFlips(
  setting: Setting,
  seed: number,
  world: World,
  question: FlipQuestion,
): readonly Candidate[] {
  const { draft, polled, at, sum } = question;
  const now = voteOf(sum, polled.noBelow[at] as number, polled.yesFrom);
  const found: Candidate[] = [];
  for (const measure of MEASURES) {
    const has = draft.measures.includes(measure);
    const changed = withMeasures(draft, toggled(draft.measures, measure), world);
    if (changed === undefined || checkText(setting, world, changed.measures, draft.body)) continue;
    const again = poll(setting, world, changed);
    if (again.bench.silent[at] === 1) continue;
    const vote = voteWithNoise(again, at, seed, textBits(changed.measures));
    if (vote === now) continue;
    const flip: Flip = { kind: has ? 'withoutMeasure' : 'withMeasure', measure, vote };
    found.push({ flip, size: measureSize(measure) });
  }
  return found;
}

function toggled(measures: readonly Measure[], measure: Measure): readonly Measure[] {
  return MEASURES.filter((other) => measures.includes(other) !== (other === measure));
}

/** A small measure is a small change: share of what could have been otherwise, as for a factor's value. */
export function measureSize(measure: Measure): number {
  const { bite, intrusion } = MEASURE_FACTS[measure];
  return 0.05 + 0.25 * (bite + intrusion);
}

function voteWithNoise(polled: Poll, at: number, seed: number, bits: number): Vote {
  const row = at * FACTOR_COUNT;
  const parts = noise(seed, polled.bench.members[at] as CountryIndex, bits);
  polled.values[row + FACTOR_AT.disposition] = parts.disposition;
  polled.values[row + FACTOR_AT.moment] = parts.moment;
  return voteOf(total(polled.values, row), polled.noBelow[at] as number, polled.yesFrom);
}
