/** T15, T18 and T19: what must be exact, and the real votes. */
import { backtest } from '../data/votes/backtest.ts';
import { CODED_VOTES } from '../data/votes/index.ts';
import { RECORD_FIT } from '../data/votes/numbers.ts';
import type { Figure } from './finding.ts';
import { ASSEMBLY_PRECEDENTS, holdsInAssembly, holdsOf, PRECEDENTS } from './precedents.ts';
import type { War } from './wars.ts';

export function precedents(): Figure {
  const held = [...PRECEDENTS.map(holdsOf), ...ASSEMBLY_PRECEDENTS.map(holdsInAssembly)];
  return {
    row: 'T15',
    claim: 'precedents',
    wanted: { kind: 'exact' },
    unit: 'share',
    value: held.filter(Boolean).length / held.length,
    interval: undefined,
    sample: held.length,
  };
}

/** T18: by how much the equation, whole crises held out, does better than the best of the three baselines. */
export function realVotes(): readonly Figure[] {
  const { heldOut } = RECORD_FIT;
  const baselines = Object.values(backtest(CODED_VOTES).baselines);
  const best = Math.min(...baselines.map(({ logLoss }) => logLoss));
  const balanced = Math.max(...baselines.map((scores) => scores.balanced));
  const common = {
    row: 'T18',
    wanted: { kind: 'above', than: 0 },
    interval: undefined,
    sample: heldOut.memberVotes,
  } as const;
  return [
    { ...common, claim: 'votesLogLoss', unit: 'number', value: best - heldOut.logLoss },
    { ...common, claim: 'votesBalanced', unit: 'points', value: heldOut.balanced - balanced },
  ];
}

/** T19: of all answers under a pact, those by a state whose alliance the attacker stands outside of. */
export function channelsOf(wars: readonly War[]): Figure {
  const total = (read: (defence: War['defence']) => number): number =>
    wars.reduce((sum, { defence }) => sum + read(defence), 0);
  const byPact = total(({ byPact }) => byPact);
  const wrong = total((defence) => defence.wrong);
  // Without a single answer of either kind there is nothing to be exact about.
  const seen = byPact > 0 && total(({ security }) => security) > 0;
  return {
    row: 'T19',
    claim: 'channels',
    wanted: { kind: 'exact' },
    unit: 'share',
    value: seen ? 1 - wrong / byPact : 0,
    interval: undefined,
    sample: byPact,
  };
}
