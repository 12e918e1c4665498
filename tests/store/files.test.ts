import { beforeEach, describe, expect, it } from 'vitest';
import { fileOf } from '../../src/store/sharing.ts';
import { freshPage, played, type Store, worldsOf } from './pages.ts';
import { giveStorage } from './storage.ts';

let store: Store;

beforeEach(async () => {
  giveStorage();
  store = await freshPage();
});

describe('a file', () => {
  it('of the run opens again', async () => {
    await played(store);
    const file = await fileOf(store.useGame.getState(), 'run');
    const other = await freshPage();
    await other.useGame.getState().openLink(file?.content ?? '');
    expect(worldsOf(other)).toEqual(worldsOf(store));
  });

  it('of the votes has a row for each member and ballot', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 7 });
    store.useGame.getState().skipToDecision();
    const file = await fileOf(store.useGame.getState(), 'votes');
    const rows = file?.content.trim().split('\r\n') ?? [];
    const frames = store.useGame.getState().tracks[0]?.frames ?? [];
    const ballots = frames.at(-1)?.world.ballots ?? [];
    const votes = ballots.reduce((sum, ballot) => sum + ballot.votes.length, 0);
    expect(rows).toHaveLength(votes + 1);
    expect(rows[0]).toMatch(/^body,symbol,date,turn,/);
    expect(rows[1]).toMatch(/^council,\d+|draft \d+,1990-08-/);
  });

  it('of the turns has a row for each, with the five measures', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 7 });
    store.useGame.getState().skipToDecision();
    const file = await fileOf(store.useGame.getState(), 'turns');
    const rows = file?.content.trim().split('\r\n') ?? [];
    const frames = store.useGame.getState().tracks[0]?.frames ?? [];
    expect(rows).toHaveLength((frames.at(-1)?.world.turn ?? 0) + 2);
    expect(rows[0]).toContain('law,lives,credibility,interest,burden');
    expect(rows.every((row) => row.split(',').length === 17)).toBe(true);
  });

  it('of everything says what the run is and how it came out', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 7 });
    store.useGame.getState().skipToDecision();
    const file = await fileOf(store.useGame.getState(), 'record');
    const record = JSON.parse(file?.content ?? '') as Record<string, unknown>;
    expect(record).toMatchObject({ scenario: 'kuwait-1990', seed: 7 });
    expect(record['checksum']).toMatch(/^[0-9a-f]{8}$/);
    expect(record['measures']).toHaveProperty('law');
  });
});
