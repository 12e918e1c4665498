import { afterEach, describe, expect, it } from 'vitest';
import { type CrisisWords, crisisTree, type LoadCrisisWords } from '../../src/text/crisisWords.ts';
import { crises } from '../../src/text/en/crises/index.ts';
import { EN } from '../../src/text/en/index.ts';
import { dateOf, listOf, numberOf, percentOf } from '../../src/text/form.ts';
import { flatten, type MessageId, type MessageTree } from '../../src/text/messages.ts';
import {
  addLanguage,
  direction,
  isSaid,
  language,
  loadCrisisWords,
  say,
  speak,
} from '../../src/text/say.ts';
import { argumentsOf, samplesOf } from './arguments.ts';

const told = await Promise.all(Object.values(crises).map((load) => load()));
const crisisTexts = told.flatMap(({ words }, at) => [
  ...flatten(crisisTree(Object.keys(crises)[at] ?? '', words)),
]);
const words = [...flatten(EN), ...crisisTexts] as readonly (readonly [MessageId, string])[];

const INVENTED_WORDS: CrisisWords = {
  crisis: {
    happened: { first: '', second: '' },
    question: 'Wer?',
    accounts: { victim: '', aggressor: '' },
    evidence: {},
  },
  seats: {},
};

/** English with a mark around every leaf: whatever a screen shows without it was not said. */
function marked(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `⟦${value}⟧` : marked(value),
    ]),
  );
}

function markedWords({ crisis, seats, ...rest }: CrisisWords): CrisisWords {
  const { happened, question, accounts, evidence } = crisis;
  const mark = <T extends Readonly<Record<string, string>>>(words: T): T =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, `⟦${text}⟧`])) as T;
  const lessons = Object.entries(rest.lessons ?? {}).map(([id, lesson]) => [id, mark(lesson)]);
  return {
    crisis: {
      happened: mark(happened),
      question: `⟦${question}⟧`,
      accounts: mark(accounts),
      evidence: mark(evidence),
    },
    seats: mark(seats),
    history: mark(rest.history ?? {}),
    places: mark(rest.places ?? {}),
    lessons: Object.fromEntries(lessons) as NonNullable<CrisisWords['lessons']>,
  };
}

/** Every wording is reached; a value that stands outside all choices must be shown. */
function expectSaid(id: MessageId, source: string): void {
  const plain = argumentsOf(source).filter(({ type }) => type === undefined);
  const isChosen = argumentsOf(source).some(({ choices }) => choices.length > 0);
  for (const values of samplesOf(source)) {
    const said = say(id, values);
    expect(said, id).not.toMatch(/[{}]|undefined|NaN|%__/);
    expect(said, id).not.toBe(id);
    const shown = plain.filter(({ name }) => said.includes(`<${name}>`));
    if (!isChosen) expect(shown, id).toEqual(plain);
  }
}

afterEach(() => speak('en'));

describe('a message', () => {
  it('takes its values and leaves nothing open', async () => {
    expect(words.length).toBeGreaterThan(400);
    await Promise.all(Object.keys(crises).map(loadCrisisWords));
    for (const [id, source] of words) expectSaid(id, source);
  });

  it('never has a straight apostrophe or quotation mark', () => {
    expect(words.filter(([, source]) => /['"]/.test(source)).map(([id]) => id)).toEqual([]);
  });

  it('counts', () => {
    expect(say('link.cutShort', { missing: 1 })).toContain('1 character is missing');
    expect(say('link.cutShort', { missing: 12 })).toContain('12 characters are missing');
  });
});

describe('a language', () => {
  it('is spoken in every message once it is added', async () => {
    const crisesMarked: Record<string, LoadCrisisWords> = {};
    for (const [id, load] of Object.entries(crises)) {
      crisesMarked[id] = async () => {
        const { words: plain } = await load();
        return { words: markedWords(plain) };
      };
    }
    addLanguage('en-x-marked', marked(EN), crisesMarked);
    expect(await speak('en-x-marked')).toBe(true);
    expect(language()).toBe('en-x-marked');
    for (const [id, source] of words) {
      const said = say(id, samplesOf(source)[0]);
      expect(said.startsWith('⟦') && said.endsWith('⟧'), id).toBe(true);
    }
  });

  it('has no words of a crisis until it is told, and then in every language that is spoken', async () => {
    addLanguage('de', {}, { 'no-such-crisis': async () => ({ words: INVENTED_WORDS }) });
    await speak('de');
    expect(isSaid('scenario.no-such-crisis.question')).toBe(false);
    await loadCrisisWords('no-such-crisis');
    expect(say('scenario.no-such-crisis.question')).toBe('Wer?');
    await speak('en');
    expect(say('scenario.no-such-crisis.question')).toBe('scenario.no-such-crisis.question');
  });

  it('falls back to English where it lacks a message', async () => {
    addLanguage('fr', { vote: { yes: { name: 'Oui' } } });
    await speak('fr');
    expect(say('vote.yes.name')).toBe('Oui');
    expect(say('vote.no.name')).toBe(EN.vote.no.name);
    expect(say('refusal.noSuchDraft', { draft: 3 })).toContain('3');
  });

  it('that is not there is not spoken', async () => {
    expect(await speak('tlh')).toBe(false);
    expect(language()).toBe('en');
  });

  it('says which way it runs', async () => {
    expect(direction()).toBe('ltr');
    addLanguage('ar', {});
    await speak('ar');
    expect(direction()).toBe('rtl');
  });
});

describe('forms', () => {
  it('date by days since the outbreak, across a month and a leap day', () => {
    expect(dateOf('1990-08-02', 0)).toBe('2 August 1990');
    expect(dateOf('1990-08-02', 119)).toBe('29 November 1990');
    expect(dateOf('2024-02-28', 1, 'medium')).toBe('29 Feb 2024');
  });

  it('list, count and share', () => {
    expect(listOf(['Cuba'])).toBe('Cuba');
    expect(listOf(['Cuba', 'Yemen', 'Iraq'])).toBe('Cuba, Yemen and Iraq');
    expect(listOf(['a', 'b'], 'or')).toBe('a or b');
    expect(numberOf(1234567)).toBe('1,234,567');
    expect(percentOf(0.125, 1)).toBe('12.5%');
  });
});
