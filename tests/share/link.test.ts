import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTERS, COMMAND_KINDS, type Command } from '../../src/engine/index.ts';
import { makeLink, makeSave, parseLink, QR_LINK, type SharedRun } from '../../src/share/link.ts';
import { RELEASED } from './released.ts';
import { runs } from './runs.ts';

const RULES = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function endings(count: number): readonly Command[] {
  return Array.from({ length: count }, () => ({ kind: 'endPhase' }));
}

/** Kuwait left to itself to the end: fourteen turns of five steps. */
const watched: SharedRun = {
  scenario: 'kuwait-1990',
  version: 1,
  seed: 7,
  tracks: [{ parent: -1, shared: 0, commands: endings(70) }],
  active: 0,
  compare: -1,
  cursor: 70,
  rulesVersion: RULES,
  checksum: '0badf00d',
  summary: [90, 40, 70, -1, 55],
};

/** A seat played with two orders in each of ten decisions, and a fork without the veto beside it. */
function playedRun(): SharedRun {
  const turn = (at: number): readonly Command[] => [
    { kind: 'proposeDraft', measures: ['condemn', 'demandWithdrawal', 'determine'], afterDays: 0 },
    ...endings(1),
    { kind: 'castVote', draft: at + 1, vote: 'yes' },
    ...endings(2),
    { kind: 'pledge', what: 'troops', level: 'substantial' },
    ...endings(2),
  ];
  const seat: Command = { kind: 'takeSeat', seat: { kind: 'country', country: 149 } };
  const commands = [
    seat,
    ...Array.from({ length: 10 }, (_, at) => turn(at)).flat(),
    ...endings(20),
  ];
  const fork: Command = { kind: 'changeRules', patch: { charter: CHARTERS.noVeto } };
  return {
    ...watched,
    seed: 3_912_345_678,
    tracks: [
      { parent: -1, shared: 0, commands },
      { parent: 0, shared: 30, commands: [fork, ...commands.slice(30)] },
    ],
    active: 1,
    compare: 0,
    cursor: 31,
  };
}

async function linkOf(run: SharedRun): Promise<string> {
  const link = await makeLink(run);
  if (link === undefined) throw new Error('the run is too long');
  return link;
}

async function failureOf(text: string): Promise<string> {
  const result = await parseLink(text, RULES);
  return result.ok ? 'opened' : result.failure.kind;
}

describe('a link', () => {
  it('is read back as the run that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        expect(await parseLink(await linkOf(run), RULES)).toEqual({ ok: true, run });
        expect(await parseLink(makeSave(run) ?? '', RULES)).toEqual({ ok: true, run });
      }),
      { numRuns: 300 },
    );
  });

  it('that was released is read for ever as what it held', async () => {
    for (const { link, holds } of RELEASED) {
      expect(await parseLink(link, RULES)).toEqual({ ok: true, run: holds });
    }
    const kinds = new Set(
      RELEASED.flatMap(({ holds }) => holds.tracks)
        .flatMap((track) => track.commands)
        .map((command) => command.kind),
    );
    expect(COMMAND_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('is short', async () => {
    expect((await linkOf(watched)).length).toBeLessThanOrEqual(60);
    expect((await linkOf({ ...watched, seed: 2 ** 32 - 1 })).length).toBeLessThanOrEqual(64);
    expect((await linkOf(playedRun())).length).toBeLessThanOrEqual(QR_LINK);
  });

  it('uses only characters that are safe in an address', async () => {
    expect(await linkOf(playedRun())).toMatch(/^#r1\.[A-Za-z0-9_-]+$/);
  });

  it('says that it was cut short, wherever it is cut', async () => {
    for (const run of [watched, playedRun()]) {
      const link = await linkOf(run);
      for (let length = 1; length < link.length; length += 1) {
        expect(await failureOf(link.slice(0, length)), link.slice(0, length)).toBe('cutShort');
      }
    }
  });

  it('tells how many characters are missing', async () => {
    const link = await linkOf(watched);
    expect(await parseLink(link.slice(0, -5), RULES)).toEqual({
      ok: false,
      failure: { kind: 'cutShort', missing: 5 },
    });
  });

  it('says that it is damaged, whichever character is changed', async () => {
    for (const run of [watched, playedRun()]) {
      const link = await linkOf(run);
      for (let at = '#r1.'.length; at < link.length; at += 1) {
        for (const other of `${ALPHABET}.%+é`) {
          if (other === link.charAt(at)) continue;
          const changed = link.slice(0, at) + other + link.slice(at + 1);
          expect(await failureOf(changed), changed).toBe('damaged');
        }
      }
    }
  });

  it('opens nothing when its beginning is changed', async () => {
    const link = await linkOf(watched);
    for (let at = 0; at < '#r1.'.length; at += 1) {
      for (const other of `${ALPHABET}.%#`) {
        if (other === link.charAt(at)) continue;
        const kind = await failureOf(link.slice(0, at) + other + link.slice(at + 1));
        expect(['foreign', 'newer', 'damaged', 'scenarioLink']).toContain(kind);
      }
    }
  });

  it('is damaged when characters are added or lost inside it', async () => {
    const link = await linkOf(playedRun());
    expect(await failureOf(`${link}A`)).toBe('damaged');
    for (let at = 8; at < link.length - 1; at += 7) {
      expect(await failureOf(link.slice(0, at) + link.slice(at + 1))).not.toBe('opened');
      expect(await failureOf(`${link.slice(0, at)}A${link.slice(at)}`)).toBe('damaged');
    }
  });

  it('is found in an address and in the text around it', async () => {
    const link = await linkOf(watched);
    for (const text of [
      `https://example.org/seven/${link}`,
      `  ${link}\n`,
      `Look: https://example.org/${link}, it turns on the second vote.`,
      `(${link})`,
    ]) {
      expect(await failureOf(text)).toBe('opened');
    }
  });

  it('is read where a mail program broke it over lines, and only then', async () => {
    const link = await linkOf(watched);
    const lines = link.match(/.{1,20}/g) ?? [];
    expect(await failureOf(`See:\n${lines.join('\r\n  ')}\nYours`)).toBe('opened');
    expect(await failureOf(lines.slice(0, -1).join('\n'))).toBe('cutShort');
    expect(await failureOf([...lines.slice(1), lines[0]].join('\n'))).not.toBe('opened');
  });

  it('says that it was cut short though other text follows', async () => {
    const link = await linkOf(watched);
    expect(
      await failureOf(`${link.slice(0, 30)} was in my mail this morning, see for yourself`),
    ).toBe('cutShort');
  });

  it('is told from other text', async () => {
    for (const text of ['hello', 'https://example.org/', '#/about', 'r1.ABCD', '{"seed":7}']) {
      expect(await failureOf(text), text).toBe('foreign');
    }
    expect(await failureOf('#s1.AAAA')).toBe('scenarioLink');
  });

  it('is refused when it is from a newer version', async () => {
    expect(await failureOf('#r2.AAAA')).toBe('newer');
    expect(await failureOf('https://example.org/#r17.xyz')).toBe('newer');
    expect(await failureOf(await linkOf({ ...watched, rulesVersion: RULES + 1 }))).toBe('newer');
  });

  it('is read when it is from older rules', async () => {
    const result = await parseLink(await linkOf(watched), RULES + 5);
    expect(result.ok && result.run.rulesVersion).toBe(RULES);
  });

  it('is refused when it is far too long', async () => {
    expect(await failureOf(`#r1.${'A'.repeat(400_000)}`)).toBe('tooLong');
  });

  it('does not throw on any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#r1.${text}`),
        ),
        async (text) => {
          expect(await failureOf(text)).not.toBe('opened');
        },
      ),
    );
  });
});
