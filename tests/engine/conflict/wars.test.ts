import { describe, expect, it } from 'vitest';
import { slopeOf } from '../../../src/verify/fighting.ts';
import { share, wars } from './sample.ts';

/** Disputes played; about one in fourteen becomes a war. */
const DISPUTES = 4200;

const alone = wars(DISPUTES, 30, false);
const joined = wars(DISPUTES, 30, true).filter((war) => war.joined);
const decided = (of: typeof alone) => of.filter((war) => war.result !== 'undecided');

describe('Wars', () => {
  it('against one are mostly won by who began them, as in the record (70–85 %)', () => {
    expect(share(decided(alone), (war) => war.result === 'won')).toBeGreaterThan(0.7);
    expect(share(decided(alone), (war) => war.result === 'won')).toBeLessThan(0.85);
  });

  it('against a coalition are won half as often (25–50 %)', () => {
    expect(joined.length).toBeGreaterThan(60);
    expect(share(decided(joined), (war) => war.result === 'won')).toBeGreaterThan(0.25);
    expect(share(decided(joined), (war) => war.result === 'won')).toBeLessThan(0.5);
  });

  it('are sometimes decided for nobody (15–50 % of those against one)', () => {
    const undecided = share(alone, (war) => war.result === 'undecided');
    expect(undecided).toBeGreaterThan(0.15);
    expect(undecided).toBeLessThan(0.5);
  });

  it('favour the stronger, but less than power alone would have it (slope .1–.7)', () => {
    const slope = slopeOf([...alone, ...joined].filter((war) => war.result !== 'undecided'));
    expect(slope).toBeGreaterThan(0.1);
    expect(slope).toBeLessThan(0.7);
  });

  it('end alike whether turns last 7, 14 or 30 days (shares within 3 points)', {
    timeout: 60_000,
  }, () => {
    const byMonth = shares(alone);
    for (const days of [7, 14]) {
      const other = shares(wars(DISPUTES, days, false));
      for (const result of ['won', 'lost', 'undecided'] as const)
        expect(
          Math.abs(other[result] - byMonth[result]),
          `${result} at ${days}`,
        ).toBeLessThanOrEqual(0.03);
    }
  });
});

function shares(of: typeof alone) {
  const result = (kind: (typeof of)[number]['result']) => share(of, (war) => war.result === kind);
  return { won: result('won'), lost: result('lost'), undecided: result('undecided') };
}
