import { describe, expect, it } from 'vitest';
import { RECORD } from '../../src/data/scenarios/kuwait-1990/record.ts';
import { KUWAIT_1990 } from '../../src/data/scenarios/kuwait-1990/scenario.ts';
import type { RecordedVote } from '../../src/data/sheet.ts';
import { compile } from '../../src/engine/compile.ts';
import { applyResolution } from '../../src/engine/council/adoption.ts';
import { count } from '../../src/engine/council/ballot.ts';
import { groundOfForce } from '../../src/engine/council/ground.ts';
import { checkText } from '../../src/engine/council/legality.ts';
import { councilHall, sitting } from '../../src/engine/council/sitting.ts';
import { start } from '../../src/engine/start.ts';
import { MEASURES } from '../../src/engine/vocabulary.ts';
import type { CastVote, Draft, World } from '../../src/engine/world.ts';
import { draft } from './given.ts';

const setting = compile(KUWAIT_1990);
/** 15 January 1991, the day that S/RES/678 sets. */
const DEADLINE = 166;

function textOf(vote: RecordedVote): Draft {
  return draft(vote.measures, {
    chapter: vote.chapter,
    targets: setting.aggressors,
    deadline: vote.measures.includes('authoriseForce') ? DEADLINE : -1,
  });
}

function rollCall(vote: RecordedVote): CastVote[] {
  const of = (ids: readonly string[], cast: CastVote['vote']): CastVote[] =>
    ids.map((id) => ({ country: setting.ids.indexOf(id), vote: cast, chosen: false }));
  return [
    ...of(vote.yes, 'yes'),
    ...of(vote.no, 'no'),
    ...of(vote.abstain, 'abstain'),
    ...of(vote.absent, 'absent'),
  ].sort((a, b) => a.country - b.country);
}

/** The world as the real texts make it, up to and with those of a day. */
function recordUntil(day: number): World {
  const opening = start(setting);
  const asked: World = { ...opening, law: { ...opening.law, selfDefenceAsked: true } };
  return RECORD.votes
    .filter((vote) => vote.day <= day)
    .reduce((now, vote) => {
      const world = { ...now, day: vote.day };
      const text = textOf(vote);
      const votes = rollCall(vote);
      const tally = count(councilHall(setting, world, text), votes);
      const held = { draft: text, turn: 0, day: vote.day, votes, tally, resolution: 1 };
      const law = applyResolution(world.law, held, world.rules.charter);
      return { ...world, law, ballots: [...world.ballots, held] };
    }, asked);
}

describe.each(RECORD.votes)('$symbol of the record', (vote) => {
  const before = { ...recordUntil(vote.day - 1), day: vote.day };

  it('is voted by those who sit that day', () => {
    const votes = rollCall(vote);
    expect(sitting(setting, before).members).toEqual(votes.map(({ country }) => country));
    const absent = votes.filter(({ vote: cast }) => cast === 'absent');
    expect(sitting(setting, before).absent).toEqual(absent.map(({ country }) => country));
  });

  it('says what the law allows after the texts before it', () => {
    expect(checkText(setting, before, vote.measures, 'council')).toBeUndefined();
  });

  it('comes out as it did', () => {
    const tally = count(councilHall(setting, before, textOf(vote)), rollCall(vote));
    expect(tally).toMatchObject({ yes: vote.yes.length, no: vote.no.length, result: vote.result });
  });
});

describe('the law of the Kuwait crisis', () => {
  it.each([
    ['before any text it is self-defence on request', -1, 'selfDefence'],
    ['after S/RES/661 it is still self-defence', 4, 'selfDefence'],
    ['from S/RES/678 to its date it is still self-defence', 119, 'selfDefence'],
  ] as const)('%s', (_, day, ground) => {
    expect(groundOfForce(setting, recordUntil(day))).toBe(ground);
  });

  it('is authorised force from the date that S/RES/678 sets', () => {
    expect(groundOfForce(setting, { ...recordUntil(119), day: DEADLINE })).toBe('authorised');
  });

  it('keeps the sanctions after the war: S/RES/687 lifts none and adds observers', () => {
    const { law } = recordUntil(300);
    const standing = MEASURES.filter((_, i) => (law.inForce[i] ?? -1) >= 0);
    expect(standing).toEqual(
      expect.arrayContaining(['armsEmbargo', 'comprehensiveSanctions', 'peacekeepers']),
    );
    expect(standing).not.toContain('liftMeasures');
  });
});
