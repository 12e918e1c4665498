import { describe, expect, it } from 'vitest';
import { checkKeepers } from '../../../src/engine/response/armies.ts';
import { bearingsOf } from '../../../src/engine/response/bearings.ts';
import { isImpartial, sendKeepers, wayOut } from '../../../src/engine/response/keepers.ts';
import { start } from '../../../src/engine/start.ts';
import { type Level, MEASURES, type Measure } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { settingOf } from './case.ts';

const setting = settingOf({
  parts: [
    { id: 'AGG', power: 0.03 },
    { id: 'GRT', power: 0.2, longitude: -60 },
    { id: 'NEU', power: 0.01, longitude: 40, temper: { commitment: 0.9 } },
    { id: 'FRD', power: 0.01, longitude: 20 },
    { id: 'VIC', power: 0.004, longitude: 3 },
  ],
  ties: [
    ['NEU', 'AGG', 0.1],
    ['NEU', 'VIC', 0.2],
    ['FRD', 'VIC', 0.9],
    ['FRD', 'AGG', -0.8],
  ],
  permanent: ['GRT'],
  crisis: { consent: 0.7, front: 0.3 },
});

function called(status: 'attack' | 'ceasefire', consent = 0.7): World {
  const world = start(setting);
  const asked: readonly Measure[] = ['condemn', 'demandWithdrawal', 'peacekeepers'];
  const recommended = MEASURES.map((m) => (asked.includes(m) ? 0 : -1));
  return {
    ...world,
    law: { ...world.law, recommended },
    crisis: { ...world.crisis, status, consent, postures: ['hold'] },
  };
}

function sent(world: World): readonly number[] {
  const event = sendKeepers(setting, 2, world).at(-1);
  return event?.kind === 'columnsMoved' ? (event.values.keepers ?? []) : [];
}

describe('Peacekeepers', () => {
  it('come from states without a side: no party, no permanent member, no friend of either', () => {
    const bearings = bearingsOf(setting);
    expect(setting.ids.filter((_, i) => isImpartial(setting, bearings, i))).toEqual(['NEU']);
    const keepers = sent(called('ceasefire'));
    expect(keepers[2]).toBeGreaterThan(0);
    expect(keepers.filter((share) => share > 0)).toHaveLength(1);
  });

  it('do not come while the guns speak, nor without consent', () => {
    expect(sent(called('attack'))).toEqual([]);
    expect(sent(called('ceasefire', 0.3))).toEqual([]);
  });

  it('go as a played state orders, and only where called for and from a state without a side', () => {
    const played = (level: Level): World => ({
      ...called('ceasefire'),
      seat: { kind: 'country', country: 2 },
      intents: [{ kind: 'sendPeacekeepers', level }],
    });
    expect(sent(played('full'))[2]).toBeGreaterThan(sent(played('token'))[2] ?? 1);
    expect(sent(played('none'))[2]).toBe(0);
    expect(checkKeepers(setting, called('ceasefire'), 2)).toBeUndefined();
    expect(checkKeepers(setting, called('ceasefire'), 3)).toEqual({ kind: 'noForces' });
    expect(checkKeepers(setting, start(setting), 2)).toEqual({ kind: 'nothingInForce' });
  });

  it('open a way out, wider the more of them are there', () => {
    const promised = called('ceasefire');
    const there = {
      ...promised,
      columns: { ...promised.columns, keepers: setting.ids.map((_, i) => (i === 2 ? 1 : 0)) },
    };
    expect(wayOut(setting, start(setting))).toBe(0);
    expect(wayOut(setting, promised)).toBeGreaterThan(0.25);
    expect(wayOut(setting, there)).toBeGreaterThan(wayOut(setting, promised));
  });
});
