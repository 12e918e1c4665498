import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import {
  type Ballot,
  compile,
  type Draft,
  type Frame,
  MEASURES,
  replay,
  type Setting,
  start,
  type WorldEvent,
} from '../../src/engine/index.ts';
import { speakOfYear } from '../../src/text/names.ts';
import { isNews } from '../../src/text/news.ts';
import { refuse } from '../../src/text/refuse.ts';
import { resolutionText } from '../../src/text/resolution.ts';
import { tell, tellPledges } from '../../src/text/tell.ts';

const SEEDS = [1, 2, 3, 7, 11];

async function settingOf(id: string): Promise<Setting> {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new Error(`no scenario ${id}`);
  speakOfYear(sheet.scenario.year);
  return compile(sheet.scenario);
}

/** A watched run to its end. */
function watched(setting: Setting, seed: number): readonly Frame[] {
  return replay(
    setting,
    seed,
    Array.from({ length: 120 }, () => ({ kind: 'endPhase' })),
  ).frames;
}

/** One whole sentence: begun with a capital, ended, and with no hole where a value should stand. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}“].*[.:;,]$/u);
  expect(sentence).not.toMatch(/ {2}|\( ?\)| [.,;:]|[{}]|undefined|NaN|\b(?!SSR|VII)[A-Z]{3}\b/);
}

it('names a few who pledge as much as one another, and counts many', async () => {
  const setting = await settingOf('kuwait-1990');
  const all = setting.ids.map((_, country) => country);
  const japan = setting.ids.indexOf('JPN');
  expect(tellPledges('token', [japan], setting)).toBe('Japan makes a token contribution.');
  expect(tellPledges('full', [japan, setting.ids.indexOf('USA')], setting)).toBe(
    'Japan and the United States commit all that they can spare.',
  );
  expect(tellPledges('token', all.slice(0, 47), setting)).toBe(
    '47 states make token contributions.',
  );
});

describe.each(['kuwait-1990', 'primer'])('%s', (id) => {
  let setting: Setting;
  let frames: readonly Frame[];
  beforeAll(async () => {
    setting = await settingOf(id);
    frames = SEEDS.flatMap((seed) => watched(setting, seed));
  });

  it('is told in whole sentences', () => {
    const events = frames.flatMap((frame) => frame.events);
    expect(events.length).toBeGreaterThan(100);
    for (const event of events) expectSentence(tell(event, setting));
  });

  it('keeps its numbers out of the news', () => {
    const news = frames.flatMap((frame) => frame.events).filter(isNews);
    expect(news.some((event) => event.kind === 'ballotHeld')).toBe(true);
    expect(news.some((event) => event.kind === 'columnsMoved')).toBe(false);
  });

  it('has its texts as documents', () => {
    const ballots = frames.flatMap((frame, at) =>
      frame.events.flatMap((event) => {
        const before = frames[at - 1]?.world;
        return event.kind === 'ballotHeld' && before ? [{ ballot: event.ballot, before }] : [];
      }),
    );
    expect(ballots.length).toBeGreaterThan(0);
    for (const { ballot, before } of ballots) {
      const text = resolutionText(setting, before, ballot.draft, ballot);
      for (const paragraph of text.preambular) expectSentence(paragraph);
      for (const { text: paragraph } of text.operative) expectSentence(paragraph);
      expect(text.operative).toHaveLength(ballot.draft.measures.length + 1);
      const number = ballot.resolution > 0 ? ballot.resolution : ballot.draft.number;
      expect(text.title).toContain(`${number}`);
    }
  });
});

describe('events that no run may happen to hold', () => {
  it('are told all the same', async () => {
    const setting = await settingOf('kuwait-1990');
    const draft: Draft = {
      number: 4,
      body: 'council',
      proposer: 0,
      sponsors: [],
      chapter: 'VII',
      measures: [...MEASURES],
      targets: [...setting.aggressors],
      deadline: 40,
      forRecord: true,
      dropped: [],
    };
    const country = setting.ids.indexOf('USA');
    const tally = { yes: 8, no: 2, abstain: 5, absent: 0, needed: 9, against: [country] };
    const ballot = (result: Ballot['tally']['result'], against: readonly number[]): Ballot => ({
      draft,
      turn: 0,
      day: 3,
      votes: [],
      tally: { ...tally, against, result, endedBy: 'veto', withoutVeto: 'adopted' },
      resolution: result === 'adopted' ? 678 : 0,
    });
    const events: readonly WorldEvent[] = [
      { kind: 'draftTabled', draft },
      { kind: 'draftTabled', draft: { ...draft, forRecord: false, sponsors: [1, 2] } },
      { kind: 'draftWithheld', proposer: 3, measures: ['condemn'], adoption: 0.1, byVeto: true },
      { kind: 'draftAmended', draft, by: 2 },
      { kind: 'draftLapsed', draft: 4 },
      { kind: 'memberLobbied', by: country, country: 5, draft: 4, worth: 0.2, cost: 0.1 },
      { kind: 'ballotHeld', ballot: ballot('adopted', []) },
      { kind: 'ballotHeld', ballot: ballot('vetoed', [country]) },
      { kind: 'ballotHeld', ballot: ballot('vetoed', []) },
      { kind: 'ballotHeld', ballot: ballot('failed', []) },
      { kind: 'pactInvoked', country, honoured: false },
      { kind: 'pressureExerted', country, level: 0.9 },
      { kind: 'deadlineAnnounced', day: 166 },
      { kind: 'statusChanged', status: 'reversed', by: 'settlement' },
      { kind: 'termsOffered', share: 0.25 },
      { kind: 'factArrived', fact: { kind: 'absent', country: 'SUN', fromDay: 0, toDay: 9 } },
      { kind: 'factArrived', fact: { kind: 'mandate', measures: ['condemn'], fromDay: 0 } },
      { kind: 'rulesChanged', patch: { charter: { id: 'noVeto' } } },
      { kind: 'rulesChanged', patch: { assumptions: { commitment: 0.2 } } },
      { kind: 'seatTaken', seat: { kind: 'country', country } },
    ];
    for (const event of events) expectSentence(tell(event, setting));
    expect(tell({ kind: 'ballotHeld', ballot: ballot('vetoed', [country]) }, setting)).toContain(
      'vetoed by the United States',
    );
  });
});

describe('a text', () => {
  it('orders under Chapter VII, recommends otherwise, and has a paragraph for every measure', async () => {
    const setting = await settingOf('kuwait-1990');
    const world = start(setting);
    const draft: Draft = {
      number: 1,
      body: 'council',
      proposer: 0,
      sponsors: [],
      chapter: 'VII',
      measures: [...MEASURES],
      targets: [...setting.aggressors],
      deadline: -1,
      forRecord: false,
      dropped: [],
    };
    const variants: readonly Draft[] = [
      draft,
      { ...draft, deadline: 166 },
      { ...draft, chapter: 'VI' },
      { ...draft, body: 'assembly', chapter: 'unstated' },
    ];
    const texts = variants.map((variant) => resolutionText(setting, world, variant));
    for (const text of texts) {
      for (const { text: paragraph } of text.operative) expectSentence(paragraph);
    }
    const force = texts.map(
      (text) => text.operative.find(({ measure }) => measure === 'authoriseForce')?.text,
    );
    expect(force[0]).toMatch(/^Authorises .* to use all means necessary/);
    expect(force[1]).toContain('by 15 January 1991');
    expect(force[2]).toMatch(/^Recommends /);
    expect(force[3]).toMatch(/^Recommends /);
    expect(texts[0]?.preambular.at(-1)).toBe('Acting under Chapter VII of the Charter,');
    expect(texts[3]?.body).toBe('The General Assembly,');
  });
});

describe('a refusal', () => {
  it('says what to do', () => {
    const said = refuse({ kind: 'needsDetermination', measure: 'armsEmbargo' });
    expect(said).toContain('“Arms embargo”');
    expect(said).toContain('Add “Determine a threat or breach”');
    expect(refuse({ kind: 'wrongPhase', needed: 'agenda' })).toContain('Agenda step');
    expect(refuse({ kind: 'clash', measure: 'condemn', other: 'mediate' })).toContain(
      'Good offices',
    );
  });
});
