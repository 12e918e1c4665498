import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/data/index.ts';
import { priceOfAiring } from '../../../src/engine/council/showing.ts';
import { suggestDrafts } from '../../../src/engine/council/suggestions.ts';
import { compile, options, start, step } from '../../../src/engine/index.ts';

async function opened(id: string, seat: string, year?: number) {
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new RangeError('no such crisis');
  const { scenario } = sheet;
  const setting = compile({ ...scenario, year: year ?? scenario.year });
  return { setting, world: start(setting), seat: setting.ids.indexOf(seat) };
}

/** The crisis of 2022 as it would have opened under the custom of another year. */
const inTheCustomOf = async (year: number) => opened('ukraine-2022', 'USA', year);

describe('a text that would be vetoed', () => {
  it('costs least to air where most were aired', () => {
    expect(priceOfAiring(1956)).toBe(0);
    expect(priceOfAiring(2003)).toBeGreaterThan(priceOfAiring(2014));
    expect(priceOfAiring(2014)).toBeGreaterThan(0);
    expect(priceOfAiring(1935)).toBe(priceOfAiring(1946));
  });

  it('is among the texts that a delegation may put, and is told as one without a chance', async () => {
    const { setting, world, seat: usa } = await inTheCustomOf(2022);
    const shown = suggestDrafts(setting, world, usa).filter((one) => one.shown && one.worthwhile);
    expect(shown.length).toBeGreaterThan(0);
    for (const { prospects } of shown) expect(prospects.band).toBe('unlikely');
  });

  it('is worth less in years that kept their divisions to themselves', async () => {
    const counts: number[] = [];
    for (const year of [1956, 2003]) {
      const { setting, world, seat: usa } = await inTheCustomOf(year);
      const texts = suggestDrafts(setting, world, usa);
      counts.push(texts.filter((one) => one.shown && one.worthwhile).length);
    }
    expect(counts[0]).toBeGreaterThan(counts[1] ?? 0);
  });

  it('is put to the seat as a decision on the first day, whatever the custom', async () => {
    const { setting, world, seat } = await opened('iraq-2003', 'RUS');
    const seated = step(setting, 7, world, {
      kind: 'takeSeat',
      seat: { kind: 'country', country: seat },
    });
    if (!seated.ok) throw new RangeError(seated.refusal.kind);
    const agenda = step(setting, 7, seated.value.world, { kind: 'endPhase' });
    if (!agenda.ok) throw new RangeError(agenda.refusal.kind);
    const offered = options(setting, agenda.value.world);
    expect(agenda.value.world.phase).toBe('agenda');
    expect(offered.decision).toBe(true);
    expect(offered.suggestions[0]?.command.kind).toBe('proposeDraft');
  });
});
