import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { makeLink, makeSave, parseLink, type SharedRun } from '../../src/share/link.ts';
import { linkOf } from '../../src/store/sharing.ts';
import { freshPage, played, type Store, worldsOf } from './pages.ts';
import { type Drawer, giveStorage } from './storage.ts';

const SAVE = 'chapter-vii.save';

async function linkFrom(store: Store): Promise<string> {
  const offer = await linkOf(store.useGame.getState(), 'https://example.org/');
  if (offer === undefined) throw new Error('no link');
  return offer.link;
}

/** The run of a link with something about it changed. */
async function changed(link: string, change: Partial<SharedRun>): Promise<string> {
  const result = await parseLink(link);
  if (!result.ok) throw new Error('the link cannot be read');
  return (await makeLink({ ...result.run, ...change })) ?? '';
}

let drawer: Drawer;
let store: Store;

beforeEach(async () => {
  drawer = giveStorage();
  store = await freshPage();
});

describe('a link', () => {
  it('opens the same run on another page: both tracks, the moment and the comparison', async () => {
    await played(store);
    const link = await linkFrom(store);
    const before = store.useGame.getState();
    const other = await freshPage();
    await other.useGame.getState().openLink(`https://example.org/${link}`);
    const after = other.useGame.getState();
    expect(after.phase).toBe('playing');
    expect(after.banner).toBeUndefined();
    expect(worldsOf(other)).toEqual(worldsOf(store));
    expect(after.cursor).toBe(before.cursor);
    expect(after.compare).toBeDefined();
    expect(await linkFrom(other)).toBe(link);
  });

  it('brings back a text whose measures were chosen in any order', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 5, seat: 'USA' });
    store.useGame.getState().advance();
    const refusal = store.useGame.getState().issue({
      kind: 'proposeDraft',
      measures: ['determine', 'condemn', 'demandWithdrawal', 'condemn'],
      afterDays: 0,
    });
    expect(refusal).toBeUndefined();
    store.useGame.getState().advance();
    const other = await freshPage();
    await other.useGame.getState().openLink(await linkFrom(store));
    expect(worldsOf(other)).toEqual(worldsOf(store));
  });

  it('fits a QR code', async () => {
    await played(store);
    expect(await linkOf(store.useGame.getState(), 'https://example.org/')).toMatchObject({
      fit: 'qr',
    });
    expect(await linkOf(store.useGame.getState(), 'x'.repeat(1950))).toMatchObject({ fit: 'long' });
    expect(await linkOf(store.useGame.getState(), 'x'.repeat(3990))).toMatchObject({
      fit: 'tooLong',
    });
  });

  it('that cannot be read opens nothing and keeps its text', async () => {
    await played(store);
    const { tracks } = store.useGame.getState();
    const link = await linkFrom(store);
    for (const [text, kind] of [
      [link.slice(0, 30), 'cutShort'],
      [`${link.slice(0, 20)}~${link.slice(21)}`, 'damaged'],
      ['hello', 'foreign'],
      ['#r7.AAAA', 'newer'],
      ['#s1.AAAA', 'scenarioLink'],
      [await changed(link, { rulesVersion: RULES_VERSION + 1 }), 'newer'],
      [await changed(link, { version: 999 }), 'newer'],
      [await changed(link, { version: 0 }), 'otherScenario'],
      [await changed(link, { scenario: 'atlantis-1900' }), 'unknownScenario'],
    ] as const) {
      await store.useGame.getState().openLink(text);
      const { failure, phase } = store.useGame.getState();
      expect(phase).toBe('failed');
      expect(failure).toMatchObject({ kind: 'link', text, failure: { kind } });
      expect(store.useGame.getState().tracks).toBe(tracks);
      store.useGame.getState().dismissFailure();
      expect(store.useGame.getState().phase).toBe('playing');
    }
  });

  it('whose run comes out otherwise says how it was and how it is', async () => {
    await played(store);
    const summary = [1, 2, 3, -1, 5] as const;
    const link = await changed(await linkFrom(store), { checksum: '00000000', summary });
    await store.useGame.getState().openLink(link);
    expect(store.useGame.getState()).toMatchObject({
      phase: 'playing',
      banner: { kind: 'rulesChanged', made: summary },
    });
  });

  it('with an order that is no longer allowed stops before it and says so', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 3 });
    store.useGame.getState().advance();
    const link = await changed(await linkFrom(store), {
      tracks: [
        {
          parent: -1,
          shared: 0,
          commands: [
            { kind: 'endPhase' },
            { kind: 'castVote', draft: 77, vote: 'no' },
            { kind: 'endPhase' },
          ],
        },
      ],
    });
    await store.useGame.getState().openLink(link);
    expect(store.useGame.getState().banner).toEqual({ kind: 'stoppedEarly', at: 2, of: 3 });
    expect(store.useGame.getState().tracks[0]?.frames).toHaveLength(2);
  });
});

async function savedPage(): Promise<string> {
  await played(store);
  await vi.waitFor(() => expect(drawer.kept.has(SAVE)).toBe(true));
  store.saveBeforeLeaving();
  return drawer.kept.get(SAVE) ?? '';
}

describe('the autosave', () => {
  it('is offered, not forced, and restores every track', async () => {
    await savedPage();
    const other = await freshPage();
    await other.useGame.getState().arrive();
    expect(other.useGame.getState()).toMatchObject({
      phase: 'home',
      offer: { scenario: 'kuwait-1990' },
      tracks: [],
    });
    await other.useGame.getState().restore();
    expect(other.useGame.getState().phase).toBe('playing');
    expect(worldsOf(other)).toEqual(worldsOf(store));
  });

  it('is forgotten when asked', async () => {
    await savedPage();
    store.useGame.getState().forget();
    await vi.waitFor(() => expect(drawer.kept.size).toBe(0));
    const other = await freshPage();
    await other.useGame.getState().arrive();
    expect(other.useGame.getState().offer).toBeUndefined();
  });

  it('that is corrupt is said so and put aside', async () => {
    const text = await savedPage();
    drawer.kept.set(SAVE, text.replace(/.$/m, '!'));
    const other = await freshPage();
    await other.useGame.getState().arrive();
    expect(other.useGame.getState()).toMatchObject({
      phase: 'home',
      banner: { kind: 'saveCorrupt' },
      offer: undefined,
    });
    expect([...drawer.kept.keys()]).toEqual(['chapter-vii.save.aside']);
  });

  it('of a newer version is left alone, also by the next game', async () => {
    const text = await savedPage();
    const result = await parseLink(text);
    if (!result.ok) throw new Error('the save cannot be read');
    const newer = `${makeSave({ ...result.run, rulesVersion: RULES_VERSION + 1 })}\n3`;
    drawer.kept.set(SAVE, newer);
    const other = await freshPage();
    await other.useGame.getState().arrive();
    expect(other.useGame.getState().banner).toEqual({ kind: 'saveNewer' });
    await played(other);
    await vi.waitFor(() => expect(drawer.kept.has('chapter-vii.save.older')).toBe(true));
    expect(drawer.kept.get(SAVE)).toBe(newer);
    const third = await freshPage();
    await third.useGame.getState().arrive();
    expect(third.useGame.getState().offer).toMatchObject({ scenario: 'kuwait-1990' });
  });

  it('does not touch a saved game when a link is only looked at', async () => {
    const text = await savedPage();
    const link = await linkFrom(store);
    const other = await freshPage();
    await other.useGame.getState().openLink(link);
    other.useGame.getState().scrub(2);
    await new Promise((done) => setTimeout(done, 400));
    expect(drawer.kept.get(SAVE)).toBe(text);
  });

  it('is still what home offers after a link was looked at', async () => {
    await savedPage();
    const link = await changed(await linkFrom(store), { compare: -1 });
    const other = await freshPage();
    await other.useGame.getState().arrive();
    const { offer } = other.useGame.getState();
    await other.useGame.getState().open('primer', { seed: 1 });
    const primer = await linkFrom(other);
    await other.useGame.getState().openLink(primer);
    other.useGame.getState().goHome();
    expect(offer).toMatchObject({ scenario: 'kuwait-1990' });
    await other.useGame.getState().openLink(link);
    other.useGame.getState().goHome();
    await other.useGame.getState().restore();
    expect(worldsOf(other)).toEqual(worldsOf(store));
  });

  it('is written at the latest when the page is left', async () => {
    await store.useGame.getState().open('kuwait-1990', { seed: 11 });
    await vi.waitFor(() => import('../../src/share/save.ts'));
    store.useGame.getState().advance();
    expect(drawer.kept.has(SAVE)).toBe(false);
    store.saveBeforeLeaving();
    expect(drawer.kept.has(SAVE)).toBe(true);
  });

  it.each(['QuotaExceededError', 'SecurityError'])(
    'lets play go on in memory after a %s',
    async (fault) => {
      drawer.fault = fault;
      await store.useGame.getState().arrive();
      await played(store);
      await vi.waitFor(() =>
        expect(store.useGame.getState().banner).toEqual({ kind: 'memoryOnly' }),
      );
      store.useGame.getState().advance();
      expect(store.useGame.getState().phase).toBe('playing');
      expect(await linkFrom(store)).toMatch(/^#r1\./);
    },
  );
});
