import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTER_IDS, type Charter, VETO_RULES } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import { countAssembly } from '../../src/engine/council/assembly.ts';
import { consensus, count, type Hall } from '../../src/engine/council/ballot.ts';
import { CHAPTERS, VOTES, type Vote } from '../../src/engine/vocabulary.ts';
import type { CastVote, Tally } from '../../src/engine/world.ts';
import { fifteen, inHall, type RollCall } from './hall.ts';

interface Case {
  readonly says: string;
  readonly roll: RollCall;
  readonly result: Tally['result'];
  readonly endedBy?: Tally['endedBy'];
  readonly withoutVeto?: Tally['withoutVeto'];
}

const under = (id: keyof typeof CHARTERS): { readonly charter: Charter } => ({
  charter: CHARTERS[id],
});
const underVeto = (veto: Charter['veto']): { readonly charter: Charter } => ({
  charter: { ...CHARTERS.unCharter, veto },
});

/** Fourteen for, one permanent member (CHN, also the party where one is named) against. */
const oneAgainst = fifteen({ no: 1 });
const partyAgainst: RollCall = { ...oneAgainst, parties: 'CHN' };

const CASES: readonly Case[] = [
  {
    says: '9–0–6 passes (so S/RES/1559 of 2004)',
    roll: fifteen({ abstain: 6 }),
    result: 'adopted',
  },
  {
    says: '8–0–7 fails (so S/2000/1171)',
    roll: fifteen({ abstain: 7 }),
    result: 'failed',
    endedBy: 'shortfall',
    withoutVeto: 'failed',
  },
  {
    says: '14–1 with a permanent member against is a veto',
    roll: oneAgainst,
    result: 'vetoed',
    endedBy: 'veto',
    withoutVeto: 'adopted',
  },
  {
    says: '14–1 with an elected member against passes',
    roll: fifteen({ electedNo: 1 }),
    result: 'adopted',
  },
  {
    says: '8–1–6 with that one permanent is a shortfall, not a veto',
    roll: fifteen({ no: 1, abstain: 6 }),
    result: 'failed',
    endedBy: 'shortfall',
    withoutVeto: 'failed',
  },
  {
    says: '9–1–5 with that one permanent is a veto',
    roll: fifteen({ no: 1, abstain: 5 }),
    result: 'vetoed',
    endedBy: 'veto',
  },
  {
    says: 'all permanent members may abstain',
    roll: {
      yes: 'E01 E02 E03 E04 E05 E06 E07 E08 E09',
      no: 'E10',
      abstain: 'CHN FRA GBR RUS USA',
    },
    result: 'adopted',
  },
  {
    says: 'a permanent no does not stop procedure',
    roll: { ...oneAgainst, chapter: 'procedural' },
    result: 'adopted',
  },
  {
    says: 'procedure still needs nine',
    roll: { ...fifteen({ abstain: 7 }), chapter: 'procedural' },
    result: 'failed',
    endedBy: 'shortfall',
  },
  {
    says: 'a party votes, and vetoes, in a text under Chapter VII',
    roll: { ...partyAgainst, chapter: 'VII', asDispute: true },
    result: 'vetoed',
  },
  {
    says: 'a party votes, and vetoes, in a text that names no chapter',
    roll: { ...partyAgainst, asDispute: true },
    result: 'vetoed',
  },
  {
    says: 'a party abstains in a text under Chapter VI that is treated as a dispute',
    roll: { ...partyAgainst, chapter: 'VI', asDispute: true },
    result: 'adopted',
  },
  {
    says: 'a party votes in a text under Chapter VI that is treated as a situation',
    roll: { ...partyAgainst, chapter: 'VI' },
    result: 'vetoed',
  },
  {
    says: 'who is no party vetoes under Chapter VI as elsewhere',
    roll: { ...oneAgainst, chapter: 'VI', asDispute: true },
    result: 'vetoed',
  },
  {
    says: 'on the strict reading a party abstains whatever the chapter',
    roll: { ...partyAgainst, ...under('strictParty'), chapter: 'VII' },
    result: 'adopted',
  },
  {
    says: 'on the strict reading others still veto',
    roll: { ...oneAgainst, ...under('strictParty'), chapter: 'VII', parties: 'E01' },
    result: 'vetoed',
  },
  {
    says: 'on the strict reading a party votes on procedure',
    roll: {
      ...fifteen({ abstain: 6 }),
      ...under('strictParty'),
      chapter: 'procedural',
      parties: 'CHN',
    },
    result: 'adopted',
  },
  {
    says: 'on the strict reading a party lacks to the nine',
    roll: { ...fifteen({ abstain: 6 }), ...under('strictParty'), parties: 'CHN' },
    result: 'failed',
    endedBy: 'shortfall',
  },
  {
    says: 'where the veto rule silences parties, the party abstains',
    roll: { ...partyAgainst, ...underVeto('partyAbstains') },
    result: 'adopted',
  },
  {
    says: 'where the veto rule silences parties, others veto',
    roll: { ...oneAgainst, ...underVeto('partyAbstains') },
    result: 'vetoed',
  },
  {
    says: 'under a double veto one permanent no does not block',
    roll: { ...oneAgainst, ...under('doubleVeto') },
    result: 'adopted',
  },
  {
    says: 'under a double veto two permanent noes block',
    roll: { ...fifteen({ no: 2 }), ...under('doubleVeto') },
    result: 'vetoed',
    endedBy: 'veto',
    withoutVeto: 'adopted',
  },
  {
    says: 'under a double veto a permanent and an elected no do not block',
    roll: { ...fifteen({ no: 1, electedNo: 1 }), ...under('doubleVeto') },
    result: 'adopted',
  },
  {
    says: 'without a veto five permanent noes do not block ten yeses',
    roll: { ...fifteen({ no: 5 }), ...under('noVeto') },
    result: 'adopted',
  },
  {
    says: 'the veto ends at atrocity where the charter says so',
    roll: { ...oneAgainst, ...under('noVetoForAtrocity'), atrocity: true },
    result: 'adopted',
  },
  {
    says: 'the veto stays where there is no atrocity',
    roll: { ...oneAgainst, ...under('noVetoForAtrocity') },
    result: 'vetoed',
  },
  {
    says: 'the Charter itself knows no exception for atrocity',
    roll: { ...oneAgainst, atrocity: true },
    result: 'vetoed',
  },
  {
    says: 'under unanimity any member blocks',
    roll: { ...fifteen({ electedNo: 1 }), ...underVeto('unanimity') },
    result: 'vetoed',
    endedBy: 'veto',
    withoutVeto: 'adopted',
  },
  {
    says: 'under unanimity abstainers and absentees do not count',
    roll: { ...underVeto('unanimity'), yes: 'FRA', abstain: 'CHN E01', absent: 'USA' },
    result: 'adopted',
  },
  {
    says: 'under unanimity somebody must say yes',
    roll: { ...underVeto('unanimity'), abstain: 'CHN FRA' },
    result: 'failed',
    endedBy: 'shortfall',
  },
  {
    says: 'under unanimity a text that most refuse is refused by the majority',
    roll: { ...underVeto('unanimity'), yes: 'CHN', no: 'FRA GBR' },
    result: 'failed',
    endedBy: 'shortfall',
    withoutVeto: 'failed',
  },
  {
    says: 'the Covenant settles procedure by majority (Article 5(2))',
    roll: { ...under('leagueCovenant'), chapter: 'procedural', yes: 'CHN FRA', no: 'GBR' },
    result: 'adopted',
  },
];

describe('the arithmetic of a ballot', () => {
  it.each(CASES)('$says', ({ roll, result, endedBy, withoutVeto }) => {
    const { hall, votes } = inHall(roll);
    const tally = count(hall, votes);
    expect(tally.result).toBe(result);
    if (endedBy !== undefined) expect(tally.endedBy).toBe(endedBy);
    if (withoutVeto !== undefined) expect(tally.withoutVeto).toBe(withoutVeto);
  });

  it('shows a silenced party among the abstainers', () => {
    const { hall, votes } = inHall({ ...partyAgainst, chapter: 'VI', asDispute: true });
    expect(count(hall, votes)).toMatchObject({ yes: 14, no: 0, abstain: 1, against: [] });
  });

  it('counts by member, in whatever order the votes come, and strangers not at all', () => {
    const { hall, votes } = inHall(oneAgainst);
    const stranger: CastVote = { country: 99, vote: 'no', chosen: false };
    expect(count(hall, [stranger, ...votes].reverse())).toEqual(count(hall, votes));
  });

  it('counts a member that is not heard of as absent', () => {
    const { hall, votes } = inHall(oneAgainst);
    expect(count(hall, votes.slice(1))).toMatchObject({ absent: 1 });
  });
});

function chamber(yes: number, no: number, abstain: number, absent = 0): CastVote[] {
  const all: Vote[] = [
    ...new Array<Vote>(yes).fill('yes'),
    ...new Array<Vote>(no).fill('no'),
    ...new Array<Vote>(abstain).fill('abstain'),
    ...new Array<Vote>(absent).fill('absent'),
  ];
  return all.map((vote, country) => ({ country, vote, chosen: false }));
}

describe('the Assembly needs two thirds of those present and voting', () => {
  it.each([
    ['ES-11/1 (2 March 2022), 141–5–35 with 12 absent, is adopted', 141, 5, 35, 12, 98, 'adopted'],
    ['A/RES/377 (3 November 1950), 52–5–2, is adopted', 52, 5, 2, 1, 38, 'adopted'],
    ['A/RES/498 (1 February 1951), 44–7–9, is adopted', 44, 7, 9, 0, 34, 'adopted'],
    ['A/RES/997 (2 November 1956), 64–5–6, is adopted', 64, 5, 6, 1, 46, 'adopted'],
    ['two thirds to the vote suffice', 66, 33, 90, 4, 66, 'adopted'],
    ['one below two thirds does not', 65, 34, 0, 0, 66, 'failed'],
    ['abstainers do not count', 2, 1, 190, 0, 2, 'adopted'],
    ['nobody in favour is nothing adopted', 0, 0, 193, 0, 1, 'failed'],
  ] as const)('%s', (_, yes, no, abstain, absent, needed, result) => {
    const tally = countAssembly(chamber(yes, no, abstain, absent));
    expect(tally).toMatchObject({ yes, no, abstain, absent, needed, result, against: [] });
  });
});

describe('a presidential statement', () => {
  it('stands when nobody objects', () => {
    expect(consensus(chamber(3, 0, 12))).toBe(true);
  });

  it('falls at one objection', () => {
    expect(consensus(chamber(14, 1, 0))).toBe(false);
  });

  it('is nobody’s when nobody is there', () => {
    expect(consensus(chamber(0, 0, 0, 15))).toBe(false);
  });
});

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
        if (tally.result === 'vetoed') expect(tally.against.length).toBeGreaterThan(0);
        if (hall.chapter === 'procedural') expect(tally.result).not.toBe('vetoed');
        if (hall.charter.veto === 'none') expect(tally.against).toEqual([]);
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
