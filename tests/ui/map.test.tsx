import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MapFacts } from '../../src/store/catalogue.ts';
import type { MapLayer } from '../../src/ui/map/layer.ts';
import type { WorldMapProps } from '../../src/ui/map/props.ts';
import { WorldMap } from '../../src/ui/map/WorldMap.tsx';
import { MEMBERS } from '../build/members.ts';

const ROSTER = MEMBERS.map((id) => ({ id }));
const STANCE: MapLayer = {
  id: 'stance',
  title: 'Stance',
  classes: ['against', 'leaning against', 'undecided', 'leaning for', 'for'],
  without: 'no position',
  classOf: (id) => (id === 'CUB' ? 0 : id === 'FRA' || id === 'TUV' ? 4 : undefined),
  hatch: { label: 'under sanctions', marks: (id) => id === 'IRQ' },
};
const PLEDGES: MapLayer = { ...STANCE, id: 'pledges', title: 'Pledges', classOf: () => 3 };

function propsWith(changed: Partial<WorldMapProps>): WorldMapProps {
  return {
    roster: ROSTER,
    layers: [STANCE, PLEDGES],
    parties: [
      { id: 'IRQ', role: 'aggressor' },
      { id: 'KWT', role: 'victim' },
    ],
    ring: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
    front: 0.5,
    arcs: [],
    theatre: ['KWT', 'IRQ'],
    selected: undefined,
    onSelect: () => undefined,
    names: (id) => `Name of ${id}`,
    describe: (id) => `Sentence on ${id}.`,
    ...changed,
  };
}

async function show(changed: Partial<WorldMapProps> = {}) {
  const screen = await render(
    <div style={{ width: 960, height: 590 }}>
      <WorldMap {...propsWith(changed)} />
    </div>,
  );
  const map = screen.getByRole('application', { name: 'World map' });
  await expect.element(map).toBeVisible();
  return { ...screen, map };
}

const classOf = (id: string) =>
  document.querySelector<SVGPathElement>(`path[data-id="${id}"]`)?.dataset['class'];

describe('the world map', () => {
  it('colours each country by its class', async () => {
    await show();
    expect(classOf('CUB')).toBe('0');
    expect(classOf('FRA')).toBe('4');
    expect(classOf('BRA')).toBe('none');
  });

  it('outlines who has come in on the attackers’ side, and says so in the key', async () => {
    const { getByText } = await show({ joined: ['JOR'] });
    const outlines = document.querySelectorAll('path[class*="joined"]');
    expect(outlines.length).toBe(1);
    await getByText('Key', { exact: true }).click();
    await expect.element(getByText('has joined the attack')).toBeVisible();
  });

  it('recolours without drawing a path again', async () => {
    const { getByLabelText } = await show();
    const before = document.querySelector('path[data-id="BRA"]');
    await userEvent.selectOptions(getByLabelText('Colours show'), 'pledges');
    expect(classOf('BRA')).toBe('3');
    expect(document.querySelector('path[data-id="BRA"]')).toBe(before);
  });

  it('shows every small state as a marker, no two nearer than a touch target', async () => {
    await show();
    const dots = [...document.querySelectorAll('g[data-id] circle:first-of-type')].map(
      (dot) => [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))] as const,
    );
    expect(dots.length).toBeGreaterThan(25);
    const gaps = dots.flatMap(([x, y], i) =>
      dots.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(23);
  });

  it('hatches what is held', async () => {
    const { container } = await show();
    expect(container.querySelectorAll('[role="application"] clipPath')).toHaveLength(1);
  });
});

describe('by keyboard', () => {
  it('walks from the theatre to the nearest country in a direction and says where it is', async () => {
    const { map, getByText } = await show();
    map.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(getByText('Name of KWT. Sentence on KWT.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(getByText('Name of BHR. Sentence on BHR.')).toBeInTheDocument();
  });

  it('opens the country by Enter and leaves by Escape', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    const { map } = await show({ onSelect });
    map.element().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('KWT');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
  });

  it('finds a country by a slash and part of its name', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    const { map, getByRole } = await show({ onSelect });
    map.element().focus();
    await userEvent.keyboard('/');
    const box = getByRole('combobox', { name: 'Find a country' });
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('of tu');
    await expect.element(getByRole('option').first()).toHaveTextContent('Name of TUN');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('TUV');
    await expect.element(map).toHaveFocus();
  });

  it('zooms by plus and shows the whole world by zero', async () => {
    const { map, container } = await show();
    const zoom = () => Number(container.querySelector('svg[data-zoom]')?.getAttribute('data-zoom'));
    map.element().focus();
    await userEvent.keyboard('+');
    await vi.waitFor(() => expect(zoom()).toBeCloseTo(1.6));
    await userEvent.keyboard('0');
    await vi.waitFor(() => expect(zoom()).toBe(1));
  });
});

describe('the list', () => {
  it('holds every country with class, role and sentence', async () => {
    const { getByRole } = await show();
    await getByRole('button', { name: 'List' }).click();
    const rows = document.querySelectorAll('tr');
    const groups = ['for', 'against', 'no position'];
    expect(rows).toHaveLength(MEMBERS.length + groups.length + 1);
    const iraq = getByRole('row', { name: /Name of IRQ/ });
    await expect.element(iraq).toHaveTextContent('no position; under sanctions');
    await expect.element(iraq).toHaveTextContent('charged with the attack');
    await expect.element(iraq).toHaveTextContent('Sentence on IRQ.');
  });

  it('sorts by name both ways', async () => {
    const { getByRole } = await show();
    await getByRole('button', { name: 'List' }).click();
    const byName = getByRole('button', { name: 'Country' });
    await byName.click();
    const first = () => getByRole('row').nth(1);
    await expect.element(first()).toHaveTextContent('Name of AFG');
    await byName.click();
    await expect.element(first()).toHaveTextContent('Name of ZWE');
  });
});

describe('land without a vote', () => {
  const held = MEMBERS.filter((id) => id !== 'SEN' && id !== 'MLI').map((id) => ({ id }));
  const facts: MapFacts = {
    lands: [{ id: 'AOF', parts: ['SEN', 'MLI'], holders: ['FRA'], status: 'colony' }],
    dashed: [],
    notes: ['baltic'],
    theatre: undefined,
  };
  const land = () => document.querySelector<SVGPathElement>('path[data-id="AOF"]');

  it('takes no colour, and says who held it instead of opening a page', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    const { getByText, getByRole } = await show({ roster: held, facts, onSelect });
    expect(classOf('AOF')).toBeUndefined();
    land()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(getByText('Name of AOF (held by France)').first()).toBeVisible();
    await expect.element(getByText(/no seat and no vote/).first()).toBeVisible();
    expect(onSelect).not.toHaveBeenCalled();
    await getByRole('button', { name: 'Close' }).click();
    await expect.element(getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
  });

  it('is found by its name, and said', async () => {
    const { map, getByText } = await show({ roster: held, facts });
    map.element().focus();
    await userEvent.keyboard('/of aof{Enter}');
    await expect
      .element(getByText(/^Name of AOF \(held by France\)\. A colony/))
      .toBeInTheDocument();
  });

  it('stands in the list with its holder', async () => {
    const { getByRole } = await show({ roster: held, facts });
    await getByRole('button', { name: 'List' }).click();
    const row = getByRole('row', { name: /Name of AOF/ });
    await expect.element(row).toHaveTextContent('held by France');
  });

  it('is explained with the map’s other choices', async () => {
    const { getByText, getByTitle } = await show({ roster: held, facts });
    await getByTitle('About this map').click();
    await expect.element(getByText(/annexed them in 1940/)).toBeVisible();
  });
});

describe('the theatre', () => {
  it('says who holds how much, and where that is on the scale', async () => {
    const { getByText } = await show({ front: 0.38 });
    await getByText('The theatre').click();
    await expect.element(getByText('38% held')).toBeVisible();
    await expect.element(getByText('38% of Kuwait is held by Iraq.')).toBeVisible();
    await expect.element(getByText(/stands at \+0\.38 on a scale/)).toBeInTheDocument();
  });

  it('shades the attacker’s own land when the line has crossed the border', async () => {
    const { getByText, container } = await show({ front: -0.25 });
    await getByText('The theatre').click();
    await expect.element(getByText('25% of Iraq is held by the other side.')).toBeVisible();
    expect(container.querySelectorAll('details clipPath')).toHaveLength(1);
    expect(container.querySelector('details [data-by="victim"]')).not.toBeNull();
  });

  it('holds nothing at the border', async () => {
    const { getByText, container } = await show({ front: 0 });
    await getByText('The theatre').click();
    await expect.element(getByText('The line stands at the border.')).toBeVisible();
    expect(container.querySelectorAll('details clipPath')).toHaveLength(0);
  });

  it('unfolds and folds away', async () => {
    const { getByText, container } = await show({ front: 0.38 });
    for (const open of [true, false]) {
      await getByText('The theatre').click();
      await vi.waitFor(() => expect(container.querySelector('details')?.open).toBe(open));
    }
  });

  it('leaves the Americas in sight', async () => {
    const { getByText, container } = await show({ front: 0.38 });
    await getByText('The theatre').click();
    const right = container.querySelector('details')?.getBoundingClientRect().right;
    const peru = container.querySelector('path[data-id="PER"]')?.getBoundingClientRect();
    expect(right).toBeLessThan(peru?.left ?? 0);
  });

  it.each([390, 640])('covers nothing of a map of %i px when it is unfolded', async (width) => {
    const { getByText, container } = await render(
      <div style={{ width, height: 460 }}>
        <WorldMap {...propsWith({ front: 0.38 })} />
      </div>,
    );
    await getByText('The theatre').click();
    await vi.waitFor(() => expect(container.querySelector('details')?.open).toBe(true));
    // The map shrinks to what is left once it has been measured again.
    await vi.waitFor(() => {
      const inset = container.querySelector('details')?.getBoundingClientRect();
      const chile = container.querySelector('path[data-id="CHL"]')?.getBoundingClientRect();
      expect(chile?.height).toBeGreaterThan(0);
      expect(chile?.bottom).toBeLessThan(inset?.top ?? 0);
    });
  });
});

it('draws at most twelve contingents, the largest, by two roads', async () => {
  const arcs = MEMBERS.slice(0, 20).map((from, i) => ({
    from,
    to: 'KWT',
    weight: i + 1,
    channel: i % 2 === 0 ? ('security' as const) : ('defence' as const),
  }));
  const { container } = await show({ arcs });
  const drawn = [...container.querySelectorAll<SVGPathElement>('path[data-channel]')];
  expect(drawn).toHaveLength(12);
  expect(drawn.filter((arc) => arc.dataset['channel'] === 'defence')).toHaveLength(6);
  const widths = drawn.map((arc) => Number(arc.getAttribute('stroke-width')));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

it('fits a phone without a sideways scroll', async () => {
  await page.viewport(390, 700);
  const { container } = await render(
    <div style={{ height: 360 }}>
      <WorldMap {...propsWith({})} />
    </div>,
  );
  await expect.element(page.getByRole('application')).toBeVisible();
  expect(container.scrollWidth).toBeLessThanOrEqual(390);
  await page.viewport(1366, 768);
});
