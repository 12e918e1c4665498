import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/data/index.ts';
import { ownChance } from '../../../src/engine/council/self-help.ts';
import { outlook, worth } from '../../../src/engine/council/worth.ts';
import { compile, start } from '../../../src/engine/index.ts';

async function opened(id: string) {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new RangeError('no such crisis');
  const setting = compile(sheet.scenario);
  return { setting, world: start(setting) };
}

describe('what a victim can undo by itself', () => {
  it('is much where a power has lost an island, and nothing where the whole land is held', async () => {
    const island = await opened('falklands-1982');
    const whole = await opened('kuwait-1990');
    expect(ownChance(island.setting, island.world)).toBeGreaterThan(0.5);
    expect(ownChance(whole.setting, whole.world)).toBeLessThan(0.05);
  });

  it('takes from the worth of sanctions to whoever would see the attack undone', async () => {
    const { setting, world } = await opened('falklands-1982');
    const later = { ...world, day: 14 };
    const view = outlook(setting, later, setting.ids.indexOf('FRA'));
    const sanctions = ['determine', 'comprehensiveSanctions'] as const;
    const asItIs = worth(setting, later, view, sanctions);
    const helpless = worth(setting, later, { ...view, alone: 0 }, sanctions);
    expect(asItIs).toBeLessThan(helpless);
  });
});
