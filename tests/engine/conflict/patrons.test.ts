import { describe, expect, it } from 'vitest';
import { hazardOf } from '../../../src/engine/conflict/hazard.ts';
import { columnsWith, worldWith } from '../../../src/engine/copies.ts';
import { AT, rowsOf, STRIDE } from '../../../src/engine/response/rows.ts';
import { start } from '../../../src/engine/start.ts';
import { settingOf } from '../response/case.ts';

/** A small aggressor, its victim, a nuclear power and a bystander, bound by these pacts. */
function withPacts(...pacts: readonly (readonly [string, string])[]) {
  return settingOf({
    parts: [
      { id: 'AGG', power: 0.01 },
      { id: 'VIC', power: 0.01, longitude: 3 },
      { id: 'NUC', power: 0.2, nuclear: true },
      { id: 'BYS', power: 0.05 },
    ],
    pacts,
  });
}

/** How far nuclear arms keep the bystander from fighting the aggressor. */
function feltBy(setting: ReturnType<typeof withPacts>): number {
  return -(rowsOf(setting)[setting.ids.indexOf('BYS') * STRIDE + AT.nuclear] ?? 0);
}

/** Hazard of an offensive where the patron has this stake in the aggressor, and this much of its own army against it. */
function hazardWith(stake: number, deployed: number): number {
  const setting = settingOf({
    parts: [
      { id: 'AGG', power: 0.001 },
      { id: 'VIC', power: 0.01, longitude: 3 },
      { id: 'PAT', power: 0.1 },
    ],
    permanent: ['PAT'],
    stakes: [['PAT', 'AGG', stake]],
  });
  const world = start(setting);
  const columns = columnsWith(world.columns, { deployed: [0, 0, deployed] });
  return hazardOf(setting, worldWith(world, { columns }), 'counterOffensive');
}

describe('An aggressor’s allies', () => {
  it('keep from it those who are not their allies too', () => {
    const bare = feltBy(withPacts());
    const covered = feltBy(withPacts(['AGG', 'NUC']));
    expect(covered).toBeGreaterThan(bare + 0.2);
    expect(feltBy(withPacts(['AGG', 'NUC'], ['BYS', 'NUC']))).toBe(bare);
  });

  it('are a danger as guarantors, hardly as traders, and not at all against their client', () => {
    const base = hazardWith(0, 0);
    const trade = hazardWith(0.15, 0) - base;
    const pact = hazardWith(0.6, 0) - base;
    expect(trade).toBeGreaterThan(0);
    expect(pact).toBeGreaterThan(10 * trade);
    expect(hazardWith(0.6, 0.5)).toBe(base);
  });
});
