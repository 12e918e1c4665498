/** The chance that a text is adopted, from every member's chances, by the charter's arithmetic. */
import type { Prospects } from '../account.ts';
import { clamp, normalCdf } from '../exact.ts';
import type { Setting } from '../setting.ts';
import type { Band, CountryIndex } from '../vocabulary.ts';
import type { CastVote, Draft, World } from '../world.ts';
import { zeros } from '../zeros.ts';
import { blocksNeeded } from './bench.ts';
import { type Poll, poll } from './poll.ts';
import { chancesOf } from './vote.ts';

/** Edges of the bands: *prior*, two to one either way. */
const UNLIKELY_BELOW = 0.35;
const LIKELY_ABOVE = 0.65;

export function bandOf(chance: number): Band {
  if (chance < UNLIKELY_BELOW) return 'unlikely';
  return chance > LIKELY_ABOVE ? 'likely' : 'open';
}

/** What is known of a text before it is voted. */
export function prospects(setting: Setting, world: World, draft: Draft): Prospects {
  const polled = poll(setting, world, draft);
  const adoption = adoptionOf(world, draft, polled);
  const { members, block } = polled.bench;
  const likelyAgainst: CountryIndex[] = [];
  let expectedYes = 0;
  for (let at = 0; at < members.length; at += 1) {
    expectedYes += polled.yes[at] as number;
    if ((block[at] as number) > 0 && (polled.no[at] as number) > 0.5) {
      likelyAgainst.push(members[at] as CountryIndex);
    }
  }
  return {
    adoption,
    band: bandOf(adoption),
    expectedYes,
    likelyAgainst,
    chances: members.map((country, at) => ({ country, chances: chancesOf(polled, at) })),
    sharpness: sharpness(world, draft),
  };
}

/** Half after the first round of asking, whole after the second. */
function sharpness(world: World, draft: Draft): number {
  let rounds = 0;
  for (const number of world.consulted) if (number === draft.number) rounds += 1;
  return Math.min(1, rounds / 2);
}

/** Chance of adoption of a text as polled. */
export function adoptionOf(world: World, draft: Draft, polled: Poll): number {
  if (isByTwoThirds(world, draft)) return twoThirds(polled);
  return councilAdoption(polled, votesNeeded(world), blocksNeeded(world, draft));
}

/** Chance of adoption once it is known how one member votes. */
export function adoptionGiven(
  setting: Setting,
  world: World,
  draft: Draft,
  { country, vote }: Pick<CastVote, 'country' | 'vote'>,
): number {
  const polled = poll(setting, world, draft);
  const at = polled.bench.members.indexOf(country);
  const yes = polled.yes.slice();
  const no = polled.no.slice();
  if (at >= 0) {
    yes[at] = vote === 'yes' ? 1 : 0;
    no[at] = vote === 'no' ? 1 : 0;
  }
  return adoptionOf(world, draft, { ...polled, yes, no });
}

/** The same with nobody's no blocking. */
export function adoptionWithoutVeto(world: World, draft: Draft, polled: Poll): number {
  if (isByTwoThirds(world, draft)) return twoThirds(polled);
  return councilAdoption(polled, votesNeeded(world), Infinity);
}

/** The Assembly of the League goes by those who block, as its Council does. */
function isByTwoThirds(world: World, draft: Draft): boolean {
  return draft.body === 'assembly' && world.rules.charter.veto !== 'unanimity';
}

function votesNeeded(world: World): number {
  return world.rules.charter.veto === 'unanimity' ? 1 : world.rules.charter.votesNeeded;
}

/** Poisson-binomial over the yes votes, once for each number of blocking noes short of what ends the text. */
function councilAdoption(polled: Poll, needed: number, blocks: number): number {
  const { bench, yes, no } = polled;
  const count = bench.members.length;
  const layers = Math.min(2, blocks);
  const width = count + 1;
  const mass = zeros(layers * width);
  mass[0] = 1;
  for (let at = 0; at < count; at += 1) {
    if (bench.silent[at] === 1) continue;
    const blocking = (bench.block[at] as number) > 0 && blocks !== Infinity;
    addVoter(mass, {
      width,
      layers,
      voted: at,
      blocking,
      yes: yes[at] as number,
      no: no[at] as number,
    });
  }
  let adopted = 0;
  for (let layer = 0; layer < layers; layer += 1) {
    for (let k = needed; k < width; k += 1) adopted += mass[layer * width + k] as number;
  }
  return clamp(adopted, 0, 1);
}

interface Voter {
  readonly width: number;
  readonly layers: number;
  /** Members before it: no more yes votes than that so far. */
  readonly voted: number;
  readonly blocking: boolean;
  readonly yes: number;
  readonly no: number;
}

/** Downwards in place: each cell is filled from cells not yet overwritten. */
function addVoter(mass: number[], voter: Voter): void {
  const { width, layers, voted, blocking, yes, no } = voter;
  const stay = blocking ? 1 - yes - no : 1 - yes;
  for (let layer = layers - 1; layer >= 0; layer -= 1) {
    const row = layer * width;
    for (let k = voted + 1; k >= 0; k -= 1) {
      let sum = (mass[row + k] as number) * stay;
      if (k > 0) sum += (mass[row + k - 1] as number) * yes;
      if (blocking && layer > 0) sum += (mass[row - width + k] as number) * no;
      mass[row + k] = sum;
    }
  }
}

/** Two thirds of those voting yes or no, by the normal approximation of yes − 2·no over many members. */
function twoThirds({ bench, yes, no }: Poll): number {
  let mean = 0;
  let variance = 0;
  for (let at = 0; at < bench.members.length; at += 1) {
    const y = yes[at] as number;
    const n = no[at] as number;
    const lean = y - 2 * n;
    mean += lean;
    variance += y + 4 * n - lean * lean;
  }
  if (variance <= 0) return mean > 0 ? 1 : 0;
  return normalCdf(mean / Math.sqrt(variance));
}
