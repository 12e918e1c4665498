/** How members vote, and the same computation told. */
import type { Chances, Term, VoteAccount } from '../account.ts';
import { textBits } from '../measures.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, VOTE_FACTORS, type Vote } from '../vocabulary.ts';
import type { CastVote, Draft, World } from '../world.ts';
import { staysAway } from './attendance.ts';
import { rosterBench } from './bench.ts';
import { FACTOR_AT, FACTOR_COUNT, total, voteOf, WEIGHTS } from './equation.ts';
import { findFlip } from './flip.ts';
import { noise } from './noise.ts';
import { type Poll, poll, pollBench } from './poll.ts';
import { VOTE_WEIGHTS } from './weights.ts';

const DISPOSITION = FACTOR_AT.disposition;
const MOMENT = FACTOR_AT.moment;

/** Puts the noise of a country and a text into its row of values and returns the sum of all terms. */
export function sumWithNoise(polled: Poll, at: number, seed: number, bits: number): number {
  const row = at * FACTOR_COUNT;
  const parts = noise(seed, polled.bench.members[at] as CountryIndex, bits);
  polled.values[row + DISPOSITION] = parts.disposition;
  polled.values[row + MOMENT] = parts.moment;
  return total(polled.values, row);
}

/** The terms of a member's sum without noise, in the order of `VOTE_FACTORS`; empty for one not in the body. */
export function voteTerms(
  setting: Setting,
  world: World,
  draft: Draft,
  country: CountryIndex,
): readonly Term[] {
  const polled = poll(setting, world, draft);
  const at = polled.bench.members.indexOf(country);
  return at < 0 ? [] : termsOf(polled, at).filter((_, k) => k !== DISPOSITION && k !== MOMENT);
}

/** The chances of a member's yes, abstention and no before the dice. */
export function voteChances(
  setting: Setting,
  world: World,
  draft: Draft,
  country: CountryIndex,
): Chances {
  const polled = poll(setting, world, draft);
  return chancesOf(polled, polled.bench.members.indexOf(country));
}

/** A member that casts no vote has no yes and no no. */
export function chancesOf(polled: Poll, at: number): Chances {
  const yes = polled.yes[at] ?? 0;
  const no = polled.no[at] ?? 0;
  return { yes, abstain: Math.max(0, 1 - yes - no), no };
}

/** Every member's vote, in voting order; the player's own where it has chosen. */
export function castVotes(
  setting: Setting,
  seed: number,
  world: World,
  draft: Draft,
): readonly CastVote[] {
  const polled = poll(setting, world, draft);
  const bits = textBits(draft.measures);
  const player = world.seat.kind === 'country' ? world.seat.country : -1;
  const choice = chosenVote(world, draft);
  return polled.bench.members.map((country, at) => {
    if (polled.bench.away[at] === 1) return { country, vote: 'absent', chosen: false };
    if (polled.bench.silent[at] === 1) return { country, vote: 'abstain', chosen: false };
    if (country === player && choice !== undefined) return { country, vote: choice, chosen: true };
    if (staysAway(setting, seed, world, { draft, country }))
      return { country, vote: 'absent', chosen: false };
    const sum = sumWithNoise(polled, at, seed, bits);
    const vote = voteOf(sum, polled.noBelow[at] as number, polled.yesFrom);
    return { country, vote, chosen: false };
  });
}

/** The last vote that the player has ordered on this text. */
function chosenVote(world: World, draft: Draft): Vote | undefined {
  for (let k = world.intents.length - 1; k >= 0; k -= 1) {
    const intent = world.intents[k];
    if (intent?.kind === 'castVote' && intent.draft === draft.number) return intent.vote;
  }
  return undefined;
}

/** Which draft, whose vote, and how it was cast; before the vote there is none. */
export type VoteQuestion = readonly [draft: Draft, country: CountryIndex, cast?: CastVote];

/**
 * The full account of a vote, read against the world before it. A country outside the body is told what it
 * thinks of the text, as if all had a vote.
 */
export function explainVote(
  setting: Setting,
  seed: number,
  world: World,
  ...[draft, country, cast]: VoteQuestion
): VoteAccount {
  const inBody = poll(setting, world, draft);
  const sits = inBody.bench.members.includes(country);
  const polled = sits ? inBody : pollBench(setting, world, draft, rosterBench(setting));
  const at = polled.bench.members.indexOf(country);
  const sum = sumWithNoise(polled, at, seed, textBits(draft.measures));
  const away = sits && cast?.chosen !== true && staysAway(setting, seed, world, { draft, country });
  const expected = away ? 'absent' : expectedVote(polled, at, sum);
  const mute = polled.bench.silent[at] === 1 || !sits || away;
  return {
    country,
    terms: termsOf(polled, at),
    total: sum,
    thresholds: { yes: polled.yesFrom, no: polled.noBelow[at] as number },
    vetoPrice: polled.prices[at] as number,
    chances: chancesOf(polled, at),
    expected,
    vote: cast?.vote ?? expected,
    chosen: cast?.chosen ?? false,
    flip: mute ? undefined : findFlip(setting, seed, world, { draft, at, polled, sum }),
  };
}

function expectedVote(polled: Poll, at: number, sum: number): Vote {
  if (polled.bench.away[at] === 1) return 'absent';
  if (polled.bench.silent[at] === 1) return 'abstain';
  return voteOf(sum, polled.noBelow[at] as number, polled.yesFrom);
}

function termsOf(polled: Poll, at: number): Term[] {
  return VOTE_FACTORS.map((factor, k) => {
    const weight = WEIGHTS[k] as number;
    const value = polled.values[at * FACTOR_COUNT + k] as number;
    return {
      factor,
      weight,
      value,
      amount: weight * value,
      standing: VOTE_WEIGHTS[factor].standing,
    };
  });
}
