import { describe, expect, it } from 'vitest';
import { count } from '../../src/engine/council/ballot.ts';
import {
  ASSEMBLY_PRECEDENTS,
  holdsInAssembly,
  holdsOf,
  PRECEDENTS,
} from '../../src/verify/precedents.ts';
import { inHall } from './hall.ts';

describe('precedents of the Council come out as they did', () => {
  it.each(PRECEDENTS)('$says', (precedent) => {
    const { hall, votes, members } = inHall(precedent);
    const tally = count(hall, votes);
    expect([tally.yes, tally.no, tally.abstain, tally.absent].join('-')).toBe(precedent.tally);
    expect(tally.against.map((member) => members[member]).join(' ')).toBe(precedent.against ?? '');
    expect(tally).toMatchObject({
      result: precedent.result,
      endedBy: precedent.endedBy,
      withoutVeto: precedent.withoutVeto,
    });
  });

  it('are found wrong by the check when a vote is changed', () => {
    for (const precedent of PRECEDENTS) {
      expect(holdsOf(precedent)).toBe(true);
      expect(holdsOf({ ...precedent, yes: precedent.no ?? '', no: precedent.yes ?? '' })).toBe(
        false,
      );
    }
    for (const [says, counts, result] of ASSEMBLY_PRECEDENTS) {
      expect(holdsInAssembly([says, counts, result])).toBe(true);
      expect(holdsInAssembly([says, [0, counts[0], 0, 0], result])).toBe(false);
    }
  });

  it('holds eleven members before 1966 and fifteen after, and the votes needed fit', () => {
    for (const precedent of PRECEDENTS) {
      const { hall, members, votes } = inHall(precedent);
      if (hall.charter.veto === 'unanimity') continue;
      const early = hall.charter.id === 'unCharterBefore1966';
      expect(members.length).toBe(early ? 11 : 15);
      expect(count(hall, votes).needed).toBe(early ? 7 : 9);
    }
  });
});
