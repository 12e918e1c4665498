/** T16: the same attacks with the veto and without it. */
import type { Figure } from './finding.ts';
import { bootstrap } from './interval.ts';
import { meanOf } from './sanctions.ts';
import { MONTH } from './size.ts';
import { type War, warOf } from './wars.ts';

const NO_VETO = { charter: { veto: 'none' } } as const;

export function withoutVeto(wars: readonly War[], upTo: number): readonly Figure[] {
  const pairs = wars
    .filter(({ seed, initiator }) => seed <= upTo && initiator !== 'other')
    .flatMap((war) => {
      const free = warOf(war.seed, MONTH, NO_VETO);
      return free === undefined ? [] : [{ war, free }];
    });
  const clients = pairs.filter(({ war }) => war.initiator === 'client');
  const permanent = pairs.filter(({ war }) => war.initiator === 'permanent');
  const reversed = ({ run }: War): boolean => run.reversed;
  const general = ({ run }: War): boolean => run.generalWar;
  return [
    change('vetoClients', clients, reversed, { kind: 'above', than: 0 }),
    change('vetoPermanent', permanent, reversed, { kind: 'reported' }),
    change('vetoGeneralWar', permanent, general, { kind: 'reported' }),
  ];
}

interface Pair {
  readonly war: War;
  readonly free: War;
}

function change(
  claim: Figure['claim'],
  pairs: readonly Pair[],
  holds: (war: War) => boolean,
  wanted: Figure['wanted'],
): Figure {
  const changes = pairs.map(({ war, free }) => Number(holds(free)) - Number(holds(war)));
  return {
    row: 'T16',
    claim,
    wanted,
    unit: 'points',
    value: meanOf(changes),
    interval: bootstrap(changes, meanOf),
    sample: changes.length,
  };
}
