import { describe, expect, it } from 'vitest';
import { strengthOfAggressors } from '../../../src/engine/conflict/strength.ts';
import { evolveAll } from '../../../src/engine/evolve.ts';
import { checkEntry } from '../../../src/engine/response/armies.ts';
import { joinAggressor } from '../../../src/engine/response/entry.ts';
import { start } from '../../../src/engine/start.ts';
import type { Entry, Strategy } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from './case.ts';

/** An aggressor between its victim and a patron next door; a lead from far away, hostile to the patron. */
function settingWith(patronNuclear: boolean) {
  return settingOf({
    parts: [
      { id: 'AGG', power: 0.005, neighbours: ['PAT', 'VIC'] },
      { id: 'LED', power: 0.25, reach: 0.95, longitude: -80, nuclear: true },
      { id: 'PAT', power: 0.12, longitude: -3, neighbours: ['AGG'], nuclear: patronNuclear },
      { id: 'VIC', power: 0.005, longitude: 3, neighbours: ['AGG'] },
    ],
    ties: [
      ['PAT', 'AGG', 0.75],
      ['PAT', 'VIC', -0.6],
      ['PAT', 'LED', -0.7],
    ],
    stakes: [['PAT', 'AGG', 0.5]],
  });
}
const PAT = 2;

function fought(setting: ReturnType<typeof settingWith>, strategy: Strategy, front: number): World {
  const world = start(setting);
  return {
    ...world,
    crisis: { ...world.crisis, front, forceDay: 10, attackDay: 0 },
    coalition: { ...world.coalition, lead: 1, strategy, strength: 0.05 },
    columns: { ...world.columns, clarity: setting.ids.map(() => 0.3) },
  };
}

function kinds(setting: ReturnType<typeof settingWith>, world: World): readonly string[] {
  return joinAggressor(setting, 5, world).map(({ kind }) => kind);
}

describe('A power next door', () => {
  const setting = settingWith(false);

  it('does not stir while the war is far from the border', () => {
    expect(kinds(setting, fought(setting, 'counterOffensive', 0.6))).toEqual([]);
  });

  it('warns first, then comes in once the border is crossed', () => {
    const crossed = fought(setting, 'beyondBorder', -0.3);
    const warning = joinAggressor(setting, 5, crossed);
    expect(warning.map(({ kind }) => kind)).toContain('entryThreatened');
    const warned = evolveAll(setting, crossed, warning);
    expect(warned.columns.siding[PAT]).toBe(-1);
    const entering = joinAggressor(setting, 5, warned);
    expect(entering.map(({ kind }) => kind)).toContain('sideJoined');
    const entered = evolveAll(setting, warned, entering);
    expect(strengthOfAggressors(setting, entered)).toBeGreaterThan(
      strengthOfAggressors(setting, warned),
    );
  });

  it('only warns while the coalition stands at the line', () => {
    const standing = fought(setting, 'counterOffensive', 0.05);
    const warned = {
      ...standing,
      columns: { ...standing.columns, siding: setting.ids.map((_, i) => (i === PAT ? -1 : 0)) },
    };
    expect(kinds(setting, warned)).not.toContain('sideJoined');
  });

  it('that is played warns, comes in and goes home by order alone', () => {
    const crossed = fought(setting, 'beyondBorder', -0.3);
    const played = (world: World, how: Entry): World => ({
      ...world,
      seat: { kind: 'country', country: PAT },
      intents: [{ kind: 'enterWar', how }],
    });
    const seated: World = { ...crossed, seat: { kind: 'country', country: PAT } };
    expect(kinds(setting, seated)).not.toContain('entryThreatened');
    expect(kinds(setting, played(crossed, 'warn'))).toContain('entryThreatened');
    const joining = played(crossed, 'join');
    const joined = evolveAll(setting, joining, joinAggressor(setting, 5, joining));
    const share = joined.columns.siding[PAT] ?? 0;
    expect(share).toBeGreaterThan(0);
    const leaving = played(joined, 'stayOut');
    const left = evolveAll(setting, leaving, joinAggressor(setting, 5, leaving));
    expect(left.columns.siding[PAT]).toBeLessThan(share);
  });

  it('can be ordered in only where it borders on the aggressor as its friend', () => {
    const crossed = fought(setting, 'beyondBorder', -0.3);
    expect(checkEntry(setting, crossed, PAT)).toBeUndefined();
    expect(checkEntry(setting, crossed, 1)).toEqual({ kind: 'noForces' });
    expect(checkEntry(setting, crossed, 3)).toEqual({ kind: 'noForces' });
  });

  it('does not fight a nuclear lead where it has such arms itself', () => {
    const armed = settingWith(true);
    const crossed = fought(armed, 'beyondBorder', -0.3);
    expect(kinds(armed, crossed)).not.toContain('entryThreatened');
  });
});
