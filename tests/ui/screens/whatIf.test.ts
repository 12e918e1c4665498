import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, CHARTERS } from '../../../src/engine/index.ts';
import { patchBetween } from '../../../src/ui/screens/table/whatIf/form.ts';

const rules = { charter: CHARTERS.unCharter, assumptions: ASSUMPTIONS };

describe('the patch of a what-if', () => {
  it('is nothing where nothing was changed', () => {
    expect(patchBetween(rules, { charter: { ...rules.charter }, assumptions: ASSUMPTIONS })).toBe(
      undefined,
    );
  });

  it('holds only what differs', () => {
    const charter = { ...rules.charter, veto: 'none' as const };
    const assumptions = { ...ASSUMPTIONS, commitment: 0.2 };
    expect(patchBetween(rules, { charter, assumptions })).toEqual({
      charter: { veto: 'none' },
      assumptions: { commitment: 0.2 },
    });
  });

  it('turns one preset into another', () => {
    for (const charter of Object.values(CHARTERS)) {
      const patch = patchBetween(rules, { ...rules, charter });
      expect({ ...rules.charter, ...patch?.charter }).toEqual(charter);
    }
  });
});
