import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTER_IDS, VETO_RULES } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import { countAssembly } from '../../src/engine/council/assembly.ts';
import { count, type Hall } from '../../src/engine/council/ballot.ts';
import { CHAPTERS, VOTES } from '../../src/engine/vocabulary.ts';
import type { CastVote } from '../../src/engine/world.ts';
import { chamber } from './hall.ts';

const anyHall: fc.Arbitrary<Hall> = fc
  .record({
    id: fc.constantFrom(...CHARTER_IDS),
    veto: fc.constantFrom(...VETO_RULES),
    votesNeeded: fc.integer({ min: 1, max: 15 }),
    size: fc.integer({ min: 1, max: 25 }),
    chapter: fc.constantFrom(...CHAPTERS),
    asDispute: fc.boolean(),
    atrocity: fc.boolean(),
    permanent: fc.subarray([0, 2, 4, 6, 8]),
    parties: fc.subarray([0, 1, 2, 3]),
  })
  .map(({ id, veto, votesNeeded, size, permanent, ...rest }) => ({
    ...rest,
    charter: { ...CHARTERS[id], veto, votesNeeded },
    members: Array.from({ length: size }, (_, i) => i),
    permanent: permanent.filter((member) => member < size),
  }));

const anyBallot = anyHall.chain((hall) =>
  fc
    .array(fc.constantFrom(...VOTES), {
      minLength: hall.members.length,
      maxLength: hall.members.length,
    })
    .map((votes) => ({
      hall,
      votes: votes.map((vote, country): CastVote => ({ country, vote, chosen: false })),
    })),
);

describe('for any charter and any votes', () => {
  it('a text is adopted, vetoed or failed, and what ended it agrees', () => {
    fc.assert(
      fc.property(anyBallot, ({ hall, votes }) => {
        const tally = count(hall, votes);
        const told = {
          adopted: ['nothing', 'adopted'],
          vetoed: ['veto', 'adopted'],
          failed: ['shortfall', 'failed'],
        }[tally.result];
        expect([tally.endedBy, tally.withoutVeto]).toEqual(told);
      }),
      { numRuns: 2000 },
    );
  });

  it('the four counts add up to the members', () => {
    fc.assert(
      fc.property(anyBallot, ({ hall, votes }) => {
        const { yes, no, abstain, absent } = count(hall, votes);
        expect(yes + no + abstain + absent).toBe(hall.members.length);
      }),
    );
  });

  it('one vote more in favour never undoes an adoption', () => {
    fc.assert(
      fc.property(anyBallot, fc.nat(24), ({ hall, votes }, who) => {
        fc.pre(count(hall, votes).result === 'adopted');
        const more = votes.map((vote) =>
          vote.country === who ? { ...vote, vote: 'yes' as const } : vote,
        );
        expect(count(hall, more).result).toBe('adopted');
      }),
      { numRuns: 2000 },
    );
  });

  it('one vote more against never makes an adoption', () => {
    fc.assert(
      fc.property(anyBallot, fc.nat(24), ({ hall, votes }, who) => {
        fc.pre(count(hall, votes).result !== 'adopted');
        const more = votes.map((vote) =>
          vote.country === who ? { ...vote, vote: 'no' as const } : vote,
        );
        expect(count(hall, more).result).not.toBe('adopted');
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing is vetoed without a no of somebody who may block, and procedure never', () => {
    fc.assert(
      fc.property(anyBallot, ({ hall, votes }) => {
        const tally = count(hall, votes);
        const noes = votes.filter(({ vote }) => vote === 'no').map(({ country }) => country);
        expect(noes).toEqual(expect.arrayContaining([...tally.against]));
        expect(tally.result === 'vetoed' && tally.against.length === 0).toBe(false);
        expect(tally.result === 'vetoed' && hall.chapter === 'procedural').toBe(false);
        expect(hall.charter.veto === 'none' && tally.against.length > 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('the votes needed, all yes, adopt, and one fewer do not', () => {
    fc.assert(
      fc.property(anyHall, (hall) => {
        fc.pre(
          hall.charter.veto !== 'unanimity' && hall.charter.votesNeeded <= hall.members.length,
        );
        const free = { ...hall, parties: [] };
        const yeses = (n: number): CastVote[] =>
          hall.members.map((country, i) => ({
            country,
            vote: i < n ? 'yes' : 'abstain',
            chosen: false,
          }));
        expect(count(free, yeses(hall.charter.votesNeeded)).result).toBe('adopted');
        expect(count(free, yeses(hall.charter.votesNeeded - 1)).result).toBe('failed');
      }),
    );
  });
});

describe('for any votes in the Assembly', () => {
  const chambers = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80));

  it('adoption is exactly two yeses or more for each no, and one yes at least', () => {
    fc.assert(
      fc.property(chambers, ([yes, no, abstain, absent]) => {
        const tally = countAssembly(chamber(yes, no, abstain, absent));
        expect(tally.result === 'adopted').toBe(yes > 0 && yes >= 2 * no);
        expect(tally.yes + tally.no + tally.abstain + tally.absent).toBe(
          yes + no + abstain + absent,
        );
      }),
    );
  });
});
