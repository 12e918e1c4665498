import { describe, expect, it } from 'vitest';
import { loadScenario, SCENARIO_CARDS, type ScenarioSheet } from '../../src/data/index.ts';
import { charterIn, runMany, SECRETARY_GENERAL, seatIdOf } from '../../src/engine/index.ts';

const DAY = 86_400_000;

async function sheetOf(id: string): Promise<ScenarioSheet> {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new RangeError(`no sheet for ${id}`);
  return sheet;
}

function tallyOf({ record }: ScenarioSheet, symbol: string): string {
  const vote = record?.votes.find((one) => one.symbol === symbol);
  const lists = [vote?.yes, vote?.no, vote?.abstain, vote?.absent];
  return lists.map((list) => list?.length).join('–');
}

/** Id, members of the organisation on the day, and what the official records count: yes, no, abstained, no part. */
const CRISES: readonly (readonly [
  id: string,
  members: number,
  tallies: Readonly<Record<string, string>>,
])[] = [
  [
    'hungary-1956',
    76,
    {
      'S/3730/Rev.1': '9–1–0–1',
      'S/RES/120': '10–1–0–0',
      'A/RES/1004 (ES-II)': '50–8–15–3',
      'A/RES/1005 (ES-II)': '48–11–16–1',
      'A/RES/1131 (XI)': '55–8–13–3',
      'A/RES/1132 (XI)': '59–8–10–3',
    },
  ],
  [
    'falklands-1982',
    157,
    { 'S/RES/502': '10–1–4–0', 'S/RES/505': '15–0–0–0', 'S/15156/Rev.2': '9–2–4–0' },
  ],
  ['crimea-2014', 193, { 'S/2014/189': '13–1–1–0', 'A/RES/68/262': '100–11–58–24' }],
  [
    'ukraine-2022',
    193,
    {
      'S/2022/155': '11–1–3–0',
      'S/RES/2623': '11–1–3–0',
      'A/RES/ES-11/1': '141–5–35–12',
      'S/2022/231': '2–0–13–0',
      'A/RES/ES-11/2': '140–5–38–10',
      'S/2022/720': '10–1–4–0',
      'A/RES/ES-11/4': '143–5–35–10',
    },
  ],
  [
    'congo-1960',
    82,
    {
      'S/RES/143': '8–0–3–0',
      'S/RES/145': '11–0–0–0',
      'S/RES/146': '9–0–2–0',
      'S/4523': '8–2–1–0',
      'S/RES/157': '8–2–1–0',
      'A/RES/1474 (ES-IV)': '70–0–11–1',
      'S/4578/Rev.1': '7–3–1–0',
      'S/RES/161': '9–0–2–0',
      'S/RES/169': '9–0–2–0',
    },
  ],
  [
    'rhodesia-1965',
    117,
    {
      'S/RES/216': '10–0–1–0',
      'S/RES/217': '10–0–1–0',
      'S/RES/221': '10–0–5–0',
      'S/RES/232': '11–0–4–0',
      'S/RES/253': '15–0–0–0',
      'S/9696': '9–2–4–0',
      'S/RES/277': '14–0–1–0',
      'S/RES/460': '13–0–2–0',
    },
  ],
  [
    'kosovo-1999',
    184,
    { 'S/1999/328': '3–12–0–0', 'S/RES/1239': '13–0–2–0', 'S/RES/1244': '14–0–1–0' },
  ],
  [
    'bosnia-1992',
    // Without Belgrade, and with Czechoslovakia’s two successors, who came in on 19 January 1993.
    173,
    {
      'S/RES/752': '15–0–0–0',
      'S/RES/757': '13–0–2–0',
      'S/RES/770': '12–0–3–0',
      'S/RES/776': '12–0–3–0',
      'S/RES/781': '14–0–1–0',
      'S/RES/787': '13–0–2–0',
      'S/RES/816': '14–0–1–0',
      'S/RES/819': '15–0–0–0',
      'S/RES/820': '13–0–2–0',
      'S/RES/824': '15–0–0–0',
      'S/RES/836': '13–0–2–0',
      'S/25997': '6–0–9–0',
      'S/RES/913': '15–0–0–0',
      'S/1994/1358': '13–1–1–0',
      'S/RES/998': '13–0–2–0',
      'S/RES/1031': '15–0–0–0',
    },
  ],
  [
    'rwanda-1994',
    183,
    {
      'S/RES/912': '15–0–0–0',
      'S/RES/918': '15–0–0–0',
      'S/RES/925': '15–0–0–0',
      'S/RES/929': '10–0–5–0',
      'S/RES/955': '13–1–1–0',
    },
  ],
  [
    'libya-2011',
    192,
    { 'S/RES/1970': '15–0–0–0', 'S/RES/1973': '10–0–5–0', 'S/RES/2009': '15–0–0–0' },
  ],
  ['iraq-2003', 191, { 'S/RES/1483': '14–0–0–1' }],
  ['georgia-2008', 192, {}],
];

describe.each(CRISES)('%s', async (id, count, tallies) => {
  const sheet = await sheetOf(id);
  const { scenario, record } = sheet;
  const ids = scenario.countries.map((country) => country.id);
  const members = scenario.countries.flatMap((one) =>
    one.membership === 'member' ? [one.id] : [],
  );

  it('has a card that offers the seats of the crisis', () => {
    const card = SCENARIO_CARDS.find((one) => one.id === id);
    expect(card?.seats).toEqual(scenario.seats.map(seatIdOf));
    expect(card?.year).toBe(scenario.year);
  });

  it('has the members of the day', () => {
    expect(members).toHaveLength(count);
  });

  it('records every vote with the official count', () => {
    const recorded = (record?.votes ?? []).map(({ symbol }) => symbol);
    expect(Object.fromEntries(recorded.map((one) => [one, tallyOf(sheet, one)]))).toEqual(tallies);
  });

  it('sits the Council of the law of the day, all of them members, in order', () => {
    for (const period of scenario.council) {
      const { votesNeeded } = charterIn(scenario, scenario.charter, period.fromDay);
      const size = votesNeeded === 7 ? 11 : 15;
      const places = period.members.map((one) => ids.indexOf(one));
      expect(period.members).toHaveLength(size);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const admitted = scenario.facts.flatMap((fact) =>
        fact.kind === 'admitted' && fact.fromDay <= period.fromDay ? [fact.country] : [],
      );
      const seated = new Set([...members, ...admitted]);
      expect(period.members.filter((one) => !seated.has(one))).toEqual([]);
    }
  });

  it('changes the President on the first of each month, to the next member in order', () => {
    const outbreak = Date.parse(scenario.outbreak);
    const presides = scenario.facts.flatMap((fact) => (fact.kind === 'presides' ? [fact] : []));
    const starts = presides.map(({ fromDay }) => new Date(outbreak + fromDay * DAY));
    expect(starts.slice(1).every((start) => start.getUTCDate() === 1)).toBe(true);
    for (const [i, next] of presides.slice(1).entries()) {
      const council = scenario.council.findLast(({ fromDay }) => fromDay <= next.fromDay);
      const before = ids.indexOf(presides[i]?.country ?? '');
      const places = (council?.members ?? []).map((one) => ids.indexOf(one));
      const after = places.find((place) => place > before) ?? places[0];
      expect([next.fromDay, ids[after ?? -1]]).toEqual([next.fromDay, next.country]);
    }
  });

  it('seats six to nine: both sides, two powers, elected members, the office', () => {
    const seats = scenario.seats.map(seatIdOf);
    expect(seats.length).toBeGreaterThanOrEqual(6);
    expect(seats.length).toBeLessThanOrEqual(9);
    const { aggressors, victims } = scenario.crisis;
    // A victim that is no member is played by who governs it.
    const parties = [...aggressors, ...victims].filter((one) => members.includes(one));
    expect(seats).toEqual(expect.arrayContaining([...parties, SECRETARY_GENERAL]));
    const sat = scenario.council[0]?.members ?? [];
    expect(seats.filter((one) => scenario.permanent.includes(one)).length).toBeGreaterThan(1);
    const elected = seats.filter((one) => sat.includes(one) && !scenario.permanent.includes(one));
    expect(elected.length).toBeGreaterThan(0);
  });

  it('counts shares of the world that nearly fill it', () => {
    for (const share of ['power', 'output', 'militarySpending'] as const) {
      const total = scenario.countries.reduce((sum, country) => sum + country[share], 0);
      expect(total).toBeGreaterThan(0.95);
      expect(total).toBeLessThanOrEqual(1.001);
    }
  });

  it('plays to an end, the same after JSON', () => {
    const copy = JSON.parse(JSON.stringify(scenario)) as typeof scenario;
    expect(copy).toEqual(scenario);
    const [once, again] = [runMany(scenario, [1]), runMany(copy, [1])];
    expect(once.map((run) => run.checksum)).toEqual(again.map((run) => run.checksum));
  });

  it('rests its stakes and ties on nothing later than the eve', () => {
    const outbreak = Date.parse(scenario.outbreak);
    const sources = [...scenario.stakes, ...scenario.ties].map(({ source }) => source);
    const dates = sources.flatMap((source) => source.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? []);
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date) => Date.parse(`${date} UTC`) >= outbreak)).toEqual([]);
    const years = sources.flatMap((source) => source.match(/\b(19|20)\d\d\b/g) ?? []);
    expect(years.filter((year) => Number(year) > scenario.year)).toEqual([]);
  });

  it('counts the dead by side as it counts them together', () => {
    const sum = record?.outcome.deaths.reduce((total, side) => total + side.dead, 0);
    expect(sum).toBe(record?.outcome.dead);
  });
});
