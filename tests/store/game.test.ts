import { beforeEach, describe, expect, it } from 'vitest';
import { SCENARIO_CARDS } from '../../src/data/index.ts';
import {
  CHARTER_IDS,
  CHARTERS,
  type Command,
  charterIn,
  checksum,
  options,
} from '../../src/engine/index.ts';
// The store fetches it for its saves; here it must be there before the page is torn down.
import '../../src/share/save.ts';
import { difference } from '../../src/store/difference.ts';
import { useGame } from '../../src/store/game.ts';
import { logOf } from '../../src/store/sharing.ts';
import { NOTHING_OPEN } from '../../src/store/state.ts';
import { commandsOf, type Track } from '../../src/store/track.ts';
import { patchBetween } from '../../src/ui/screens/table/whatIf/form.ts';
import { giveStorage } from './storage.ts';

const game = () => useGame.getState();

function shown(): Track {
  const track = game().tracks.find(({ id }) => id === game().active);
  if (track === undefined) throw new Error('nothing is open');
  return track;
}

function world() {
  const frame = shown().frames[game().cursor];
  if (frame === undefined) throw new Error('the cursor is outside its track');
  return frame.world;
}

function advance(times: number): void {
  for (let time = 0; time < times; time += 1) game().advance();
}

/** Plays the first suggestion of every decision, to the end. */
function playThrough(): void {
  const { setting } = game();
  if (setting === undefined) throw new Error('nothing is open');
  for (let step = 0; step < 200 && !world().over; step += 1) {
    const { decision, suggestions } = options(setting, world());
    const best = suggestions.find((option) => option.refusal === undefined);
    if (decision && best !== undefined) game().issue(best.command);
    game().advance();
  }
}

beforeEach(async () => {
  giveStorage();
  useGame.setState(NOTHING_OPEN);
  await game().open('kuwait-1990', { seed: 7, seat: 'USA' });
});

describe('the game', () => {
  it('opens a scenario in a seat', () => {
    expect(game().phase).toBe('playing');
    expect(world().seat).toEqual({
      kind: 'country',
      country: game().setting?.ids.indexOf('USA'),
    });
    expect(world().turn).toBe(0);
  });

  it('says so when there is no such scenario', async () => {
    await game().open('atlantis-1900');
    expect(game().failure).toEqual({ kind: 'unknownScenario', scenario: 'atlantis-1900' });
    game().dismissFailure();
    expect(game().phase).toBe('playing');
  });

  it('keeps a world for every order', () => {
    advance(6);
    const { frames } = shown();
    expect(frames).toHaveLength(8);
    expect(game().cursor).toBe(7);
    expect(new Set(frames.map((frame) => checksum(frame.world))).size).toBeGreaterThan(6);
  });

  it('refuses without changing anything', () => {
    const before = game();
    const refusal = game().issue({ kind: 'castVote', draft: 99, vote: 'yes' });
    expect(refusal).toBeDefined();
    expect(game()).toBe(before);
  });

  it('runs on to the next decision', () => {
    game().skipToDecision();
    const { setting } = game();
    expect(setting && options(setting, world()).decision).toBe(true);
    expect(game().cursor).toBeGreaterThan(1);
  });

  it('runs to the end when nobody decides', async () => {
    await game().open('kuwait-1990', { seed: 7 });
    game().skipToDecision();
    expect(world().over).toBe(true);
    expect(game().tracks).toHaveLength(1);
  });

  it('keeps its log as text for the day when something breaks', () => {
    advance(2);
    const log = JSON.parse(logOf(game())) as { seed: number; commands: readonly Command[] };
    expect(log.seed).toBe(7);
    expect(log.commands).toEqual(commandsOf(shown().frames));
  });
});

describe('an order after looking back', () => {
  it('branches, and leaves the old track as it was', () => {
    advance(8);
    const old = shown();
    game().scrub(3);
    game().issue({ kind: 'takeSeat', seat: { kind: 'watch' } });
    expect(game().tracks).toHaveLength(2);
    expect(shown()).toMatchObject({ parent: 0, forkedAt: 3 });
    expect(shown().frames.slice(0, 4)).toEqual(old.frames.slice(0, 4));
    expect(game().tracks[0]).toBe(old);
  });

  it('only steps on when it is the order that was given there', () => {
    advance(8);
    game().scrub(3);
    advance(1);
    expect(game().tracks).toHaveLength(1);
    expect(game().cursor).toBe(4);
  });

  it('never goes back before the seat was taken', () => {
    game().scrub(0);
    const { tracks, active, cursor } = game();
    const frame = tracks.find(({ id }) => id === active)?.frames[cursor];
    expect(frame?.world.seat.kind).toBe('country');
    expect(frame?.world.day).toBe(0);
  });

  it('is possible only within the track', () => {
    advance(3);
    game().scrub(900);
    expect(game().cursor).toBe(4);
    game().scrub(-5);
    // Frame 0 is before the seat was taken.
    expect(game().cursor).toBe(1);
  });
});

describe('a fork', () => {
  it('with nothing changed equals its original bit for bit', () => {
    playThrough();
    const original = shown();
    for (const frame of [0, 1, 5, 17, original.frames.length - 1]) {
      game().switchTrack(0);
      expect(game().fork(frame)).toBeUndefined();
      expect(shown().id).not.toBe(0);
      expect(JSON.stringify(shown().frames)).toBe(JSON.stringify(original.frames));
      expect(difference(shown(), original).kind).toBe('nothing');
    }
  });

  it('under other rules shares the past, carries on with the same orders, and says where it parts', () => {
    playThrough();
    const original = shown();
    game().fork(3, { charter: CHARTERS.noOrganisation });
    expect(game().compare).toBe(0);
    expect(shown().frames.slice(0, 4)).toEqual(original.frames.slice(0, 4));
    expect(game().cursor).toBe(4);
    expect(world().rules.charter.id).toBe('noOrganisation');
    expect(shown().frames.at(-1)?.world.over).toBe(true);
    const found = difference(shown(), original);
    expect(found.kind).not.toBe('nothing');
    const [here, there] = [shown().frames[found.frame], original.frames[found.otherFrame]];
    expect(here?.world.turn).toBe(there?.world.turn);
  });

  it('is refused where the rules cannot be so', () => {
    advance(3);
    expect(game().fork(2, { charter: { votesNeeded: 99 } })).toEqual({ kind: 'ruleOutOfRange' });
    expect(game().tracks).toHaveLength(1);
  });

  it('shows the other track at the same moment', () => {
    advance(12);
    game().fork(6, { assumptions: { commitment: 0.1 } });
    game().scrub(10);
    const { turn, phase } = world();
    game().switchTrack(0);
    expect(world()).toMatchObject({ turn, phase });
    expect(game().compare).not.toBe(0);
  });

  it('can be made under every preset in every scenario', async () => {
    for (const { id } of SCENARIO_CARDS) {
      await game().open(id, { seed: 3 });
      const { setting } = game();
      if (setting === undefined) throw new Error('nothing is open');
      const rules = world().rules;
      for (const preset of CHARTER_IDS) {
        const charter = charterIn(setting.scenario, preset);
        expect(game().fork(0, patchBetween(rules, { ...rules, charter })), preset).toBeUndefined();
        game().switchTrack(0);
      }
    }
  });
});
