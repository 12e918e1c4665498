import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CountryIndex } from '../../../src/engine/index.ts';
import { Horseshoe } from '../../../src/ui/council/Horseshoe.tsx';
import type { SeatView } from '../../../src/ui/council/hall.ts';
import { expectAccessible } from '../accessible.ts';

const COUNCIL_1990 =
  'Canada|China|Colombia|Côte d’Ivoire|Cuba|Ethiopia|Finland|France|Malaysia|Romania|Soviet Union|United Kingdom|United States|Yemen|Zaire';
const LONG =
  'Bosnia and Herzegovina|Central African Republic|China|Czechoslovakia|Dominican Republic|France|Papua New Guinea|Russian Federation|Saint Vincent and the Grenadines|Trinidad and Tobago|United Arab Emirates|United Kingdom|United States|Yugoslavia|Zimbabwe';
const ELEVEN =
  'Brazil|China|Colombia|France|Iraq|Netherlands|Norway|Soviet Union|United Kingdom|United States|Yugoslavia';
const SEVEN = 'Dunmar|Fennary|Merrow|Ostara|Pellin|Quill|Vastland';

const PERMANENT = ['China', 'France', 'Soviet Union', 'United Kingdom', 'United States'];

function seated(names: string): readonly SeatView[] {
  return names.split('|').map((name, country) => ({
    country,
    name,
    theName: name,
    ideal: 0,
    party: undefined,
    permanent: PERMANENT.includes(name),
    president: name === 'Romania',
    own: false,
    state: { kind: 'cast', vote: name === 'Cuba' ? 'no' : name === 'China' ? 'abstain' : 'yes' },
  }));
}

async function show(
  names: string,
  width: number,
  onAsk: (country: CountryIndex) => void = vi.fn(),
) {
  await document.fonts.ready;
  return render(
    <div style={{ width }}>
      <Horseshoe
        label="Members"
        seats={seated(names)}
        invited={['Iraq', 'Kuwait']}
        tally={{
          figures: '13 – 1 – 1',
          caption: 'yes – no – abstaining',
          result: 'adopted',
          tone: 'yes',
        }}
        onAsk={onAsk}
      />
    </div>,
  );
}

type Box = readonly [name: string, box: DOMRect];

/** The boxes of the words themselves, not of the elements around them. */
function plates(container: Element): readonly Box[] {
  return [...container.querySelectorAll<HTMLElement>('[data-plate]')].flatMap((plate) =>
    [...plate.children].map((line): Box => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return [line.textContent ?? '', range.getBoundingClientRect()];
    }),
  );
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // Line boxes are taller than letters: 2 px of them is air.
  return wide > 0.5 && high > 3;
}

describe('the horseshoe', () => {
  for (const [what, names] of Object.entries({ COUNCIL_1990, LONG, ELEVEN, SEVEN })) {
    it.each([400, 384, 360, 336])(`keeps every name of ${what} apart at %i px`, async (width) => {
      const { container } = await show(names, width);
      const words = plates(container);
      const marks = [...container.querySelectorAll('button > span:first-child')].map(
        (mark): Box => ['a seat', mark.getBoundingClientRect()],
      );
      const frame = container.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
      expect(words.length).toBeGreaterThanOrEqual(names.split('|').length);
      const collisions = words.flatMap(([name, box], at) =>
        [...words.slice(at + 1), ...marks]
          .filter(([, other]) => overlap(box, other))
          .map(([other]) => `${name} × ${other}`),
      );
      expect(collisions).toEqual([]);
      const outside = words.filter(
        ([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1,
      );
      expect(outside.map(([name]) => name)).toEqual([]);
    });
  }

  it('seats members in the order given, round from the left end to the right', async () => {
    const { container } = await show(COUNCIL_1990, 384);
    const lefts = [...container.querySelectorAll('button')].map(
      (seat) => seat.getBoundingClientRect().left,
    );
    expect(lefts[0]).toBeLessThan(lefts[7] ?? 0);
    expect(lefts[7]).toBeLessThan(lefts[14] ?? 0);
  });

  it('says of each seat who it is and what it did', async () => {
    const screen = await show(COUNCIL_1990, 384);
    await expect
      .element(screen.getByRole('button', { name: 'China, permanent member: abstained' }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: 'Romania, President: voted yes' }))
      .toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Cuba: voted no' })).toBeVisible();
  });

  it('is one tab stop; arrows go round and Enter asks', async () => {
    const onAsk = vi.fn<(country: CountryIndex) => void>();
    const screen = await show(COUNCIL_1990, 384, onAsk);
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: /^Canada/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onAsk).toHaveBeenLastCalledWith(1);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(screen.getByRole('button', { name: /^Zaire/ })).toHaveFocus();
  });

  it('is never wider than the column it stands in', async () => {
    const { container } = await render(
      <div style={{ width: 340, display: 'grid' }}>
        <Horseshoe
          label="Members"
          seats={seated(COUNCIL_1990)}
          invited={['Iraq', 'Kuwait']}
          onAsk={vi.fn()}
        />
      </div>,
    );
    const column = container.firstElementChild;
    await expect.poll(() => column?.scrollWidth).toBe(340);
    expect(column?.firstElementChild?.getBoundingClientRect().width).toBe(340);
  });

  it('shows the parties at the open ends as invited', async () => {
    const { container } = await show(COUNCIL_1990, 384);
    expect(container.textContent).toContain('Iraqparty – no vote');
    expect(container.textContent).toContain('Kuwaitparty – no vote');
  });

  it('has no accessibility finding', async () => {
    const { container } = await show(COUNCIL_1990, 384);
    await expectAccessible(container);
  });
});
