import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { HomeCard } from '../../../src/ui/screens/home/Crises.tsx';
import { byEra } from '../../../src/ui/screens/home/eras.ts';
import { Home } from '../../../src/ui/screens/home/Home.tsx';
import { expectAccessible } from '../accessible.ts';

const CARDS: readonly HomeCard[] = [
  { id: 'primer', year: 2030, minutes: 10, seats: ['MRW', 'FEN'], invented: true },
  ...[
    ['korea-1950', 1950],
    ['suez-1956', 1956],
    ['kuwait-1990', 1990],
    ['ukraine-2022', 2022],
  ].map(([id, year]) => ({
    id: String(id),
    year: Number(year),
    minutes: 25,
    seats: ['USA', 'GBR', 'FRA'],
    invented: false,
  })),
];

function mountHome() {
  return render(<Home cards={CARDS} resume={undefined} />);
}

function titles(container: Element): readonly string[] {
  return [...container.querySelectorAll('a[href^="#/briefing/"] :is(h2, h4)')].map(
    (title) => title.textContent ?? '',
  );
}

describe('the front page', () => {
  it('has the primer first, then every crisis under its era', async () => {
    const { container, getByRole } = await mountHome();
    expect(titles(container)).toEqual([
      'The primer',
      'Korea, 1950',
      'Suez, 1956',
      'Kuwait, 1990',
      'Ukraine, 2022',
    ]);
    const coldWar = getByRole('region', { name: 'Cold War', exact: true });
    expect(titles(coldWar.element())).toEqual(['Korea, 1950', 'Suez, 1956']);
    await expectAccessible(container);
  });

  it('shows one era alone, by the keyboard too', async () => {
    const { container, getByRole } = await mountHome();
    await getByRole('radio', { name: 'Today' }).click();
    expect(titles(container)).toEqual(['The primer', 'Ukraine, 2022']);
    await getByRole('radio', { name: 'All' }).click();
    expect(titles(container)).toHaveLength(CARDS.length);
  });

  it('offers no era without a crisis', async () => {
    const { getByRole } = await mountHome();
    expect(getByRole('radio', { name: 'League of Nations' }).elements()).toEqual([]);
  });
});

describe('an era', () => {
  it('begins with its first year', () => {
    const years = [1931, 1945, 1946, 1989, 1990, 2013, 2014, 2022].map((year) => ({ year }));
    expect(byEra(years).map(({ era, cards }) => [era, ...cards.map(({ year }) => year)])).toEqual([
      ['league', 1931, 1945],
      ['coldWar', 1946, 1989],
      ['after', 1990, 2013],
      ['today', 2014, 2022],
    ]);
  });
});
