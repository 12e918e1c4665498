import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import { count } from '../../src/engine/council/ballot.ts';
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
    expect(tally.endedBy).toBe(endedBy ?? tally.endedBy);
    expect(tally.withoutVeto).toBe(withoutVeto ?? tally.withoutVeto);
  });

  it('shows a silenced party among the abstainers', () => {
    const { hall, votes } = inHall({ ...partyAgainst, chapter: 'VI', asDispute: true });
    expect(count(hall, votes)).toMatchObject({ yes: 14, no: 0, abstain: 1, against: [] });
  });

  it('counts by member, in whatever order the votes come, and strangers not at all', () => {
    const { hall, votes } = inHall(oneAgainst);
    const stranger: CastVote = { country: 99, vote: 'no', chosen: false };
    expect(count(hall, [stranger, ...votes].toReversed())).toEqual(count(hall, votes));
  });

  it('needs one yes under unanimity even where nobody votes', () => {
    const { hall, votes } = inHall({ ...underVeto('unanimity'), abstain: 'CHN FRA' });
    expect(count(hall, votes).needed).toBe(1);
  });

  it('counts a member that is not heard of as absent', () => {
    const { hall, votes } = inHall(oneAgainst);
    expect(count(hall, votes.slice(1))).toMatchObject({ absent: 1 });
  });
});
