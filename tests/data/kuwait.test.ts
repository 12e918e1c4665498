import { describe, expect, it } from 'vitest';
import { loadScenario, SCENARIO_CARDS } from '../../src/data/index.ts';
import { SHEET as KUWAIT_SHEET } from '../../src/data/scenarios/kuwait-1990/index.ts';
import { RECORD } from '../../src/data/scenarios/kuwait-1990/record.ts';
import { KUWAIT_1990 } from '../../src/data/scenarios/kuwait-1990/scenario.ts';
import { compile } from '../../src/engine/index.ts';

describe('Kuwait, 1990', () => {
  it('loads by its card and not by another name', async () => {
    expect(SCENARIO_CARDS.map((card) => card.id)).toContain('kuwait-1990');
    expect(await loadScenario('kuwait-1990')).toBe(KUWAIT_SHEET);
    expect(loadScenario('kuwait-1991')).toBeUndefined();
  });

  it('compiles, and survives JSON', () => {
    const copy = JSON.parse(JSON.stringify(KUWAIT_1990)) as typeof KUWAIT_1990;
    expect(copy).toEqual(KUWAIT_1990);
    const setting = compile(copy);
    const iraq = setting.ids.indexOf('IRQ');
    const kuwait = setting.ids.indexOf('KWT');
    expect(setting.n).toBe(161);
    expect(setting.aggressors).toEqual([iraq]);
    expect(setting.contiguous[iraq * setting.n + kuwait]).toBe(1);
    expect([...setting.tie].every((tie) => Math.abs(tie) <= 1)).toBe(true);
  });

  it('seats the Council of each year in English alphabetical order', () => {
    const roster = KUWAIT_1990.countries.map((country) => country.id);
    for (const { members } of KUWAIT_1990.council) {
      const places = members.map((id) => roster.indexOf(id));
      expect(members).toHaveLength(15);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('changes the President at the turn of the month, to the next member in order', () => {
    const outbreak = Date.UTC(1990, 7, 2);
    const presides = KUWAIT_1990.facts.flatMap((fact) => (fact.kind === 'presides' ? [fact] : []));
    const starts = presides.map(({ fromDay }) => new Date(outbreak + fromDay * 86_400_000));
    expect(starts.map((start) => start.getUTCDate())).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1]);
    for (const [i, next] of presides.slice(1).entries()) {
      const council = KUWAIT_1990.council.findLast(({ fromDay }) => fromDay <= next.fromDay);
      const members = council?.members ?? [];
      // Across the new year the order goes on from the end of the alphabet.
      const before = members.indexOf(presides[i]?.country ?? '');
      expect(members.indexOf(next.country)).toBe((before + 1) % members.length);
    }
  });

  it('ends turns on the days of the real votes, and after the last', () => {
    let end = 0;
    const ends = KUWAIT_1990.turns.map((length) => (end += length));
    const days = RECORD.votes.slice(1, 8).map((vote) => vote.day);
    for (const day of days) expect(ends).toContain(day);
    expect(end).toBeGreaterThan(RECORD.votes.at(-1)?.day ?? Infinity);
    expect(KUWAIT_1990.turns.length).toBeLessThanOrEqual(14);
  });
});

describe('the record of 1990–91', () => {
  it.each([
    ['S/RES/660', '14–0–0–1'],
    ['S/RES/661', '13–0–2–0'],
    ['S/RES/662', '15–0–0–0'],
    ['S/RES/665', '13–0–2–0'],
    ['S/RES/666', '13–2–0–0'],
    ['S/RES/670', '14–1–0–0'],
    ['S/RES/674', '13–0–2–0'],
    ['S/RES/678', '12–2–1–0'],
    ['S/RES/686', '11–1–3–0'],
    ['S/RES/687', '12–1–2–0'],
    ['S/RES/688', '10–3–2–0'],
  ])('%s: %s', (symbol, tally) => {
    const vote = RECORD.votes.find((one) => one.symbol === symbol);
    const lists = [vote?.yes, vote?.no, vote?.abstain, vote?.absent];
    expect(lists.map((list) => list?.length).join('–')).toBe(tally);
  });

  it('has Cuba and Yemen against force, and China abstaining', () => {
    const vote = RECORD.votes.find((one) => one.symbol === 'S/RES/678');
    expect(vote?.no).toEqual(['CUB', 'YEM']);
    expect(vote?.abstain).toEqual(['CHN']);
  });

  it('counts the dead by side as it counts them together', () => {
    const sum = RECORD.outcome.deaths.reduce((total, side) => total + side.dead, 0);
    expect(sum).toBe(RECORD.outcome.dead);
  });
});
