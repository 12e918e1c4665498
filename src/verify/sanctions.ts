/** T14 and T20: what sanctions do by themselves, and what leaks. */

import { medianOf } from './fighting.ts';
import type { Figure } from './finding.ts';
import { bootstrap, wilson } from './interval.ts';
import { MONTH } from './size.ts';
import { type War, warOf } from './wars.ts';

/** Share of the aggressor's trade from whose loss on sanctions count as imposed (prior). */
const IMPOSED = 0.1;

function undoneBySanctions({ run }: War): boolean {
  return run.reversed && run.reversedBy === 'sanctions';
}

/** T14. The same attacks are played again, up to a seed, with no organisation that could call for sanctions. */
export function sanctionsAlone(wars: readonly War[], upTo: number): readonly Figure[] {
  const episodes = wars.filter(({ economy, joined }) => economy.cut >= IMPOSED && !joined);
  const undone = episodes.filter(undoneBySanctions).length;
  return [
    {
      row: 'T14',
      claim: 'sanctionsAlone',
      wanted: { kind: 'band', low: 0.05, high: 0.34 },
      unit: 'share',
      value: undone / Math.max(episodes.length, 1),
      interval: wilson(undone, episodes.length),
      sample: episodes.length,
    },
    institution(wars.filter(({ seed }) => seed <= upTo)),
    heavyCost(episodes),
  ];
}

const NOBODY_CALLS = { charter: { council: false, assembly: 'off' } } as const;

function institution(wars: readonly War[]): Figure {
  const pairs = wars.flatMap((war) => {
    const alone = warOf(war.seed, MONTH, NOBODY_CALLS);
    return alone === undefined
      ? []
      : [Number(undoneBySanctions(war)) - Number(undoneBySanctions(alone))];
  });
  return {
    row: 'T14',
    claim: 'sanctionsInstitution',
    wanted: { kind: 'above', than: 0 },
    unit: 'points',
    value: meanOf(pairs),
    interval: bootstrap(pairs, meanOf),
    sample: pairs.length,
  };
}

/** The half with the heavier cost to the target against the other. */
function heavyCost(episodes: readonly War[]): Figure {
  const difference = (of: readonly War[]): number => {
    const middle = medianOf(of.map(({ economy }) => economy.pain));
    const rate = (heavy: boolean): number =>
      meanOf(
        of
          .filter(({ economy }) => economy.pain > middle === heavy)
          .map((war) => Number(undoneBySanctions(war))),
      );
    return rate(true) - rate(false);
  };
  return {
    row: 'T14',
    claim: 'sanctionsCost',
    wanted: { kind: 'above', than: 0 },
    unit: 'points',
    value: difference(episodes),
    interval: bootstrap(episodes, difference),
    sample: episodes.length,
  };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** T20: of the trade that is cut, the share that finds another way. */
export function leak(wars: readonly War[]): Figure {
  const leaks = wars
    .filter(({ economy }) => economy.cut >= IMPOSED)
    .map(({ economy }) => 1 - economy.effective / economy.cut);
  return {
    row: 'T20',
    claim: 'leak',
    wanted: { kind: 'above', than: 0 },
    unit: 'share',
    value: medianOf(leaks),
    interval: bootstrap(leaks, medianOf),
    sample: leaks.length,
  };
}
