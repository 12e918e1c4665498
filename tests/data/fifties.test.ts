import { describe, expect, it } from 'vitest';
import { IMPUTED_1950, IMPUTED_1956 } from '../../src/data/countries/imputed-1950s.ts';
import { loadScenario, SCENARIO_CARDS, type ScenarioSheet } from '../../src/data/index.ts';
import { PACTS_1950 } from '../../src/data/pacts/1950.ts';
import { PACTS_1956 } from '../../src/data/pacts/1956.ts';
import { SHEET as KOREA_SHEET } from '../../src/data/scenarios/korea-1950/index.ts';
import { SHEET as SUEZ_SHEET } from '../../src/data/scenarios/suez-1956/index.ts';
import { CHARTERS, compile, runMany, SECRETARY_GENERAL, seatIdOf } from '../../src/engine/index.ts';
import { SCENARIO_CARDS as OFFERED } from '../../src/store/catalogue.ts';

const SHEETS: readonly (readonly [string, ScenarioSheet])[] = [
  ['korea-1950', KOREA_SHEET],
  ['suez-1956', SUEZ_SHEET],
];

function membersOf({ scenario }: ScenarioSheet): readonly string[] {
  return scenario.countries.flatMap(({ id, membership }) => (membership === 'member' ? [id] : []));
}

function tallyOf({ record }: ScenarioSheet, symbol: string): string {
  const vote = record?.votes.find((one) => one.symbol === symbol);
  const lists = [vote?.yes, vote?.no, vote?.abstain, vote?.absent];
  return lists.map((list) => list?.length).join('–');
}

describe.each(SHEETS)('%s', (id, sheet) => {
  const { scenario, record } = sheet;
  const ids = scenario.countries.map((country) => country.id);

  it('is known by its id, and on the front page', async () => {
    expect(SCENARIO_CARDS.map((card) => card.id)).toContain(id);
    expect(OFFERED.map((card) => card.id)).toContain(id);
    expect(await loadScenario(id)).toBe(sheet);
  });

  it('seats six to ten: both sides, permanent and elected members, an ally by treaty, the office', () => {
    const seats = scenario.seats.map(seatIdOf);
    expect(seats.length).toBeGreaterThanOrEqual(6);
    expect(seats.length).toBeLessThanOrEqual(10);
    const sat = scenario.council[0]?.members ?? [];
    const { aggressors, victims } = scenario.crisis;
    expect(aggressors.filter((one) => !seats.includes(one))).toEqual([]);
    expect(seats).toEqual(expect.arrayContaining([...victims, SECRETARY_GENERAL]));
    const permanent = seats.filter((one) => scenario.permanent.includes(one));
    expect(permanent.filter((one) => !aggressors.includes(one)).length).toBeGreaterThan(1);
    const elected = seats.filter((one) => sat.includes(one) && !scenario.permanent.includes(one));
    expect(elected.length).toBeGreaterThan(0);
    const bound = scenario.pacts.some((pair) => pair.every((one) => seats.includes(one)));
    expect(bound).toBe(true);
  });

  it('plays to the end, the same after JSON', () => {
    const copy = JSON.parse(JSON.stringify(scenario)) as typeof scenario;
    expect(copy).toEqual(scenario);
    const [once, again] = [runMany(scenario, [1]), runMany(copy, [1])];
    expect(once.map((run) => run.checksum)).toEqual(again.map((run) => run.checksum));
    expect(once.map((run) => run.status)).not.toEqual(['attack']);
  });

  it('sits eleven, in alphabetical order, all of them members, and takes seven votes', () => {
    const members = membersOf(sheet);
    for (const period of scenario.council) {
      const places = period.members.map((one) => ids.indexOf(one));
      expect(period.members).toHaveLength(11);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(period.members.filter((one) => !members.includes(one))).toEqual([]);
    }
    expect(CHARTERS[scenario.charter].votesNeeded).toBe(7);
  });

  it('changes the President on the first of each month, to the next member in order', () => {
    const outbreak = Date.parse(scenario.outbreak);
    const presides = scenario.facts.flatMap((fact) => (fact.kind === 'presides' ? [fact] : []));
    const starts = presides.map(({ fromDay }) => new Date(outbreak + fromDay * 86_400_000));
    expect(starts.slice(1).every((start) => start.getUTCDate() === 1)).toBe(true);
    for (const [i, next] of presides.slice(1).entries()) {
      const council = scenario.council.findLast(({ fromDay }) => fromDay <= next.fromDay);
      const before = ids.indexOf(presides[i]?.country ?? '');
      const places = (council?.members ?? []).map((one) => ids.indexOf(one));
      const after = places.find((place) => place > before) ?? places[0];
      expect(ids[after ?? -1]).toBe(next.country);
    }
  });

  it('ends turns on the days of the real votes', () => {
    let end = 0;
    const ends = [0, ...scenario.turns.map((length) => (end += length))];
    const council = record?.votes.filter((vote) => vote.body === 'council').slice(0, 3) ?? [];
    expect(council).toHaveLength(3);
    for (const { day } of council) expect(ends).toContain(day);
    expect(end).toBeGreaterThan(record?.votes.at(-1)?.day ?? Infinity);
    expect(scenario.turns.length).toBeLessThanOrEqual(14);
  });

  it('counts shares of the world that nearly fill it', () => {
    for (const share of ['power', 'output', 'militarySpending'] as const) {
      const total = scenario.countries.reduce((sum, country) => sum + country[share], 0);
      expect(total).toBeGreaterThan(0.95);
      expect(total).toBeLessThanOrEqual(1.001);
    }
    const strongest = [...scenario.countries].sort((a, b) => b.power - a.power).slice(0, 3);
    expect(strongest.map((country) => country.id)).toEqual(['USA', 'SUN', 'PRC']);
  });

  it('says of each value filled by rule which rule filled it, once', () => {
    const { imputed } = sheet;
    expect(imputed).toBe(id === 'korea-1950' ? IMPUTED_1950 : IMPUTED_1956);
    const keys = imputed.map(({ country, field }) => `${country} ${field}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const country of ['PRC', 'PRK', 'KOR']) expect(keys).toContain(`${country} ideal`);
  });

  it('counts the dead by side as it counts them together', () => {
    const sum = record?.outcome.deaths.reduce((total, side) => total + side.dead, 0);
    expect(sum).toBe(record?.outcome.dead);
  });
});

describe('the forces of a record', () => {
  const count = (sheet: ScenarioSheet, side: string): number =>
    sheet.record?.forces.filter((force) => force.side === side).length ?? 0;

  it('stand on the side of the parties, and name each state once', () => {
    for (const [, { scenario, record }] of SHEETS) {
      const ids = record?.forces.map(({ country }) => country) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      const sideOf = (id: string) => record?.forces.find(({ country }) => country === id)?.side;
      expect(scenario.crisis.aggressors.map(sideOf)).toEqual(
        scenario.crisis.aggressors.map(() => 'aggressor'),
      );
      expect(scenario.crisis.victims.map(sideOf)).toEqual(['victim']);
    }
  });

  it('are twenty-one for Korea, five of them medical, and ten peacekeepers for Suez', () => {
    expect(count(KOREA_SHEET, 'coalition')).toBe(21);
    expect(count(SUEZ_SHEET, 'coalition')).toBe(0);
    expect(count(SUEZ_SHEET, 'peacekeepers')).toBe(10);
  });
});

describe('Korea, 1950', () => {
  const { scenario } = KOREA_SHEET;
  const members = membersOf(KOREA_SHEET);

  it('has the 59 members of 25 June, and both Koreas and Peking outside', () => {
    expect(members).toHaveLength(59);
    // Admitted on 28 September 1950.
    expect(members).not.toContain('IDN');
    expect(members.filter((id) => ['KOR', 'PRK', 'PRC', 'DEU', 'JPN'].includes(id))).toEqual([]);
    expect(members).toEqual(expect.arrayContaining(['CHN', 'BLR', 'UKR', 'SUN', 'YUG']));
  });

  it('keeps the Soviet Union away until the first of August', () => {
    expect(scenario.facts).toContainEqual({
      kind: 'absent',
      country: 'SUN',
      fromDay: 0,
      toDay: 37,
    });
    expect(scenario.charterPatch?.unitingForPeace).toBe(false);
  });

  it('binds neither Korea by a pact, and Moscow to Peking', () => {
    const flat = PACTS_1950.map((pair) => pair.join(' '));
    expect(flat).toHaveLength(312);
    expect(flat.filter((pair) => /KOR|PRK/.test(pair))).toEqual([]);
    expect(flat).toContain('PRC SUN');
  });

  it.each([
    ['S/RES/82', '9–0–1–1'],
    ['S/RES/83', '7–1–0–3'],
    ['S/RES/84', '7–0–3–1'],
    ['S/RES/85', '9–0–1–1'],
    ['S/1653', '9–1–1–0'],
    ['S/1752', '7–1–2–1'],
    ['A/RES/377 (V)', '52–5–2–1'],
    ['S/RES/88', '8–2–1–0'],
    ['S/1894', '9–1–0–1'],
    ['S/RES/90', '11–0–0–0'],
    ['A/RES/498 (V)', '44–7–9–0'],
    ['A/RES/500 (V)', '47–0–8–5'],
  ])('records %s: %s', (symbol, tally) => {
    expect(tallyOf(KOREA_SHEET, symbol)).toBe(tally);
  });

  it('lets Uniting for Peace in on 3 November, and Indonesia on 28 September', () => {
    const dayOf = (date: string) => (Date.parse(date) - Date.parse(scenario.outbreak)) / 86_400_000;
    expect(scenario.facts).toContainEqual({
      kind: 'charter',
      patch: { unitingForPeace: true },
      fromDay: dayOf('1950-11-03'),
    });
    expect(scenario.facts).toContainEqual({
      kind: 'admitted',
      country: 'IDN',
      fromDay: dayOf('1950-09-28'),
    });
  });

  it('borders three states in the North and one in the South', () => {
    const setting = compile(scenario);
    const borders = (id: string): readonly string[] => {
      const i = setting.ids.indexOf(id);
      return setting.ids.filter((_, j) => setting.contiguous[i * setting.n + j] === 1);
    };
    expect(borders('PRK')).toEqual(['PRC', 'KOR', 'SUN']);
    expect(borders('KOR')).toEqual(['PRK']);
  });
});

describe('Suez, 1956', () => {
  const { scenario } = SUEZ_SHEET;
  const members = membersOf(SUEZ_SHEET);

  it('has the 76 members of 29 October; four came in later that year', () => {
    expect(members).toHaveLength(76);
    expect(members.filter((id) => ['SDN', 'MAR', 'TUN', 'JPN'].includes(id))).toEqual([]);
  });

  it('admits four that autumn, each on its day, and the roll of the day counts with them', () => {
    const admitted = scenario.facts.flatMap((fact) => (fact.kind === 'admitted' ? [fact] : []));
    const outbreak = Date.parse(scenario.outbreak);
    const dates = admitted.map(({ country, fromDay }) => [
      country,
      new Date(outbreak + fromDay * 86_400_000).toISOString().slice(0, 10),
    ]);
    expect(Object.fromEntries(dates)).toEqual({
      SDN: '1956-11-12',
      MAR: '1956-11-12',
      TUN: '1956-11-12',
      JPN: '1956-12-18',
    });
    for (const vote of SUEZ_SHEET.record?.votes ?? []) {
      if (vote.body === 'council') continue;
      const sitting = admitted.filter(({ fromDay }) => fromDay <= vote.day).length;
      const rolled = [vote.yes, vote.no, vote.abstain, vote.absent].flat().length;
      expect([vote.symbol, rolled]).toEqual([vote.symbol, 76 + sitting]);
    }
  });

  it('has three aggressors, two of them permanent members', () => {
    const { aggressors } = scenario.crisis;
    expect(aggressors).toEqual(['ISR', 'GBR', 'FRA']);
    expect(aggressors.filter((id) => scenario.permanent.includes(id))).toEqual(['GBR', 'FRA']);
    expect(CHARTERS[scenario.charter].unitingForPeace).toBe(true);
    expect(scenario.charterPatch).toBeUndefined();
  });

  it('binds the two to the superpower that stops them, and the victim to the Arab League', () => {
    const flat = PACTS_1956.map((pair) => pair.join(' '));
    expect(flat).toHaveLength(402);
    expect(flat).toEqual(expect.arrayContaining(['GBR USA', 'FRA USA', 'EGY SYR']));
    expect(flat).not.toContain('FRA ISR');
  });

  it.each([
    ['S/3710', '7–2–2–0'],
    ['S/3713/Rev.1', '7–2–2–0'],
    ['S/RES/119', '7–2–2–0'],
    ['A/RES/997 (ES-I)', '64–5–6–1'],
    ['A/RES/998 (ES-I)', '57–0–19–0'],
    ['A/RES/999 (ES-I)', '59–5–12–0'],
    ['A/RES/1000 (ES-I)', '57–0–19–0'],
    ['A/RES/1001 (ES-I)', '64–0–12–0'],
    ['A/RES/1002 (ES-I)', '65–1–10–0'],
    ['A/RES/1120 (XI)', '63–5–10–1'],
  ])('records %s: %s', (symbol, tally) => {
    expect(tallyOf(SUEZ_SHEET, symbol)).toBe(tally);
  });
});
