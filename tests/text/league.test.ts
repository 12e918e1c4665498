import { afterEach, describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/index.ts';
import { organisationIn } from '../../src/store/organisation.ts';
import { EN } from '../../src/text/en/index.ts';
import { asLeague } from '../../src/text/en/league.ts';
import { flatten } from '../../src/text/messages.ts';
import { say, speakFor } from '../../src/text/say.ts';

const words = flatten(EN);
const entries = Object.entries(asLeague);
const argumentsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{([a-z]\w*)(?=[,}])/g)].map(([, name = '']) => name));

describe('the words of the League', () => {
  afterEach(() => speakFor('unitedNations'));

  it('stand for words that there are, and ask for no value that those do not have', () => {
    expect(entries.filter(([id]) => !words.has(id))).toEqual([]);
    const extra = entries.filter(([id, text]) => {
      const known = argumentsOf(words.get(id) ?? '');
      return [...argumentsOf(text)].some((name) => !known.has(name));
    });
    expect(extra.map(([id]) => id)).toEqual([]);
  });

  it('have no Chapter, no Charter and no Security Council', () => {
    const strange = entries.filter(([, text]) =>
      /Chapter|Charter|Security Council|General Assembly|United Nations|S\/RES/.test(text),
    );
    expect(strange).toEqual([]);
  });

  it('are spoken while the law is the Covenant’s, and given up after', () => {
    speakFor('league');
    expect(say('body.council.name')).toBe('Council of the League');
    expect(say('chamber.draft.symbol.council', { number: '1' })).toBe('Council resolution 1');
    speakFor('unitedNations');
    expect(say('body.council.name')).toBe('Security Council');
    expect(say('chamber.draft.symbol.council', { number: '1' })).toBe('S/RES/1');
  });

  it('go by the charter in force, not by the crisis', () => {
    expect(CHARTERS.leagueCovenant.organisation).toBe('league');
    const nothing = { phase: 'home', tracks: [], active: 0, cursor: 0 } as const;
    expect(organisationIn(nothing)).toBeUndefined();
  });
});
