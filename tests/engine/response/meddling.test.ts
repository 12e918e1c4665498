import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../src/engine/copies.ts';
import { meddlingIn } from '../../../src/engine/response/measures.ts';
import { start } from '../../../src/engine/start.ts';
import { MEASURES, type Measure } from '../../../src/engine/vocabulary.ts';
import { settingOf } from './case.ts';

/** The law of a crisis, within one state or between two, with these measures in force. */
function lawOf(internal: boolean, ...measures: readonly Measure[]) {
  const setting = settingOf({
    parts: [
      { id: 'AGG', power: 0.01 },
      { id: 'VIC', power: 0.01 },
    ],
    crisis: { internal },
  });
  const inForce = MEASURES.map((measure) => (measures.includes(measure) ? 0 : -1));
  return lawWith(start(setting).law, { inForce });
}

describe('An army in another’s civil war', () => {
  it('meddles, but less once the organisation has said whose fault it is', () => {
    const unsaid = meddlingIn(lawOf(true));
    const demanded = meddlingIn(lawOf(true, 'demandWithdrawal'));
    const condemned = meddlingIn(lawOf(true, 'condemn', 'demandWithdrawal'));
    expect(unsaid).toBeGreaterThan(demanded);
    expect(demanded).toBeGreaterThan(condemned);
    expect(condemned).toBeGreaterThan(0);
  });

  it('does not meddle where one state has attacked another', () => {
    expect(meddlingIn(lawOf(false))).toBe(0);
  });
});
