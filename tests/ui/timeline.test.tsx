import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { TimelineProps } from '../../src/ui/timeline/props.ts';
import { Timeline } from '../../src/ui/timeline/Timeline.tsx';

const DAYS = [0, 4, 23, 119, 166];
const rising = DAYS.map((day, i) => ({ day, value: i / 4 }));
const PROPS: TimelineProps = {
  days: 200,
  turns: DAYS.map((day, i) => ({ day, label: `turn ${i}` })),
  reached: 3,
  cursor: 3,
  occupied: rising,
  coalition: rising,
  credibility: rising,
  events: [
    { day: 0, kind: 'attack', label: 'Invasion', important: true },
    { day: 119, kind: 'adopted', label: 'Force authorised', important: true },
  ],
  onScrub: () => undefined,
  playing: false,
  onPlayPause: () => undefined,
  onStep: () => undefined,
  dateOf: (day) => `day ${day}`,
  valueText: (turn) => `Turn ${turn} in words`,
};

function Driven(changed: Partial<TimelineProps>) {
  const [cursor, setCursor] = useState(3);
  return <Timeline {...PROPS} {...changed} cursor={cursor} onScrub={setCursor} />;
}

describe('the timeline', () => {
  it('is a slider whose value has a meaning', async () => {
    const { getByRole } = await render(<Driven />);
    const slider = getByRole('slider');
    slider.element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'Turn 2 in words');
    await userEvent.keyboard('{Home}');
    await expect.element(slider).toHaveAttribute('aria-valuenow', '0');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(slider).toHaveAttribute('aria-valuenow', '0');
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuenow', '3');
  });

  it('draws land taken from the attackers where any was, with its key and its column', async () => {
    const none = await render(
      <Timeline {...PROPS} taken={rising.map((r) => ({ ...r, value: 0 }))} />,
    );
    expect(none.container.textContent).not.toContain('attackers’ land taken');
    await none.unmount();
    const { container } = await render(<Timeline {...PROPS} taken={rising} />);
    expect(container.querySelectorAll('path[class*="taken"]').length).toBe(1);
    expect(container.querySelector('thead')?.textContent).toContain('attackers’ land taken');
  });

  it('names under the cursor what happened on that date, and nothing of an earlier one', async () => {
    const { container } = await render(<Timeline {...PROPS} cursor={2} />);
    const now = container.querySelector('[data-now]');
    expect(now?.textContent).toBe('day 23turn 2');
  });

  it('plays and pauses by Space', async () => {
    const onPlayPause = vi.fn<() => void>();
    const { getByRole } = await render(<Driven onPlayPause={onPlayPause} />);
    getByRole('slider').element().focus();
    await userEvent.keyboard(' ');
    expect(onPlayPause).toHaveBeenCalledOnce();
  });

  it('follows a click, and goes no further than has been played', async () => {
    const { getByRole } = await render(<Driven />);
    const slider = getByRole('slider');
    await slider.click({ position: { x: 12, y: 30 } });
    await expect.element(slider).toHaveAttribute('aria-valuenow', '0');
    const { width } = slider.element().getBoundingClientRect();
    await slider.click({ position: { x: width - 5, y: 30 } });
    await expect.element(slider).toHaveAttribute('aria-valuenow', '3');
  });

  it('holds the same in a table', async () => {
    const { getByText, getByRole } = await render(<Driven />);
    await getByText('Table', { exact: true }).click();
    const row = getByRole('row', { name: /day 119/ });
    await expect.element(row).toHaveTextContent('Force authorised');
    await expect.element(row).toHaveTextContent('75%');
    expect(document.querySelectorAll('tbody tr')).toHaveLength(4);
  });

  it('draws a second run and marks where the two part', async () => {
    const { getByText, container } = await render(
      <Driven
        second={{ occupied: rising, coalition: rising, credibility: rising, events: [] }}
        firstDifference={{ turn: 1, label: 'no veto' }}
      />,
    );
    await expect.element(getByText('First difference: no veto')).toBeInTheDocument();
    expect(container.querySelectorAll('svg path[class*="occupied"]')).toHaveLength(2);
  });

  it('names only the current event on a phone, and cuts nothing off', async () => {
    await page.viewport(390, 700);
    const { container, getByRole } = await render(<Driven />);
    await expect.element(getByRole('slider')).toBeVisible();
    await vi.waitFor(() =>
      expect(
        [...container.querySelectorAll('g[class*="label"]')].map((g) => g.textContent),
      ).toEqual(['day 119Force authorised']),
    );
    const words = container.querySelector('g[class*="label"]')?.getBoundingClientRect();
    expect(words?.left).toBeGreaterThanOrEqual(0);
    expect(words?.right).toBeLessThanOrEqual(390);
    expect(container.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1366, 768);
  });
});
