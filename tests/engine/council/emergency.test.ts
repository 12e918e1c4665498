/** An emergency session in play: every member's vote in the Assembly is explained by the computation that cast it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/data/index.ts';
import {
  compile,
  explainVote,
  type Setting,
  start,
  step,
  type World,
} from '../../../src/engine/index.ts';

const SEED = 2;
let setting: Setting;
/** The world before the first ballot of the Assembly, and after it. */
let before: World;
let after: World;

beforeAll(async () => {
  const sheet = await loadScenario('suez-1956');
  if (sheet === undefined) throw new Error('suez-1956 is not there');
  setting = compile(sheet.scenario);
  after = start(setting);
  while (!after.over && after.ballots.at(-1)?.draft.body !== 'assembly') {
    before = after;
    const stepped = step(setting, SEED, before, { kind: 'endPhase' });
    if (!stepped.ok) throw new Error(stepped.refusal.kind);
    after = stepped.value.world;
  }
});

describe('a ballot of the Assembly', () => {
  it('comes by way of a veto and a call that no veto stops', () => {
    const council = after.ballots.filter(({ draft }) => draft.body === 'council');
    const call = council.find(({ draft }) => draft.measures.includes('transferToAssembly'));
    expect(council.some(({ tally }) => tally.endedBy === 'veto')).toBe(true);
    expect(call?.draft.chapter).toBe('procedural');
    expect(call?.tally.result).toBe('adopted');
  });

  it('asks every member, and counts two thirds of those voting', () => {
    const ballot = after.ballots.at(-1);
    const members = setting.member.reduce((sum, one) => sum + one, 0);
    expect(ballot?.votes).toHaveLength(members);
    const { yes = 0, no = 0, needed } = ballot?.tally ?? {};
    expect(needed).toBe(Math.ceil((2 * (yes + no)) / 3));
  });

  it('explains each vote by terms that add up to what was compared', () => {
    const ballot = after.ballots.at(-1);
    if (ballot === undefined) throw new Error('no ballot');
    for (const cast of ballot.votes) {
      const told = explainVote(setting, SEED, before, ballot.draft, cast.country, cast);
      expect(told.expected, setting.ids[cast.country]).toBe(cast.vote);
      expect(told.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(told.total);
      expect(told.vetoPrice).toBe(0);
    }
  });

  it('has the charged vote no on what names them', () => {
    const ballot = after.ballots.at(-1);
    for (const target of setting.aggressors) {
      expect(ballot?.votes.find(({ country }) => country === target)?.vote).toBe('no');
    }
  });
});
