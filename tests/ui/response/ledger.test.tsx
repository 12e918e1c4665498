import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { type CountryIndex, type LedgerRow, ledger } from '../../../src/engine/index.ts';
import { Ledger } from '../../../src/ui/response/Ledger.tsx';
import { sortRows } from '../../../src/ui/response/sorting.ts';
import { expectAccessible } from '../accessible.ts';
import { at, opening, setting } from '../given.ts';

/** The opening's rows, with three that give. */
const GIVERS: Readonly<Record<string, Partial<LedgerRow>>> = {
  USA: { soldiers: 230, money: 0.5, burdenShare: 0.6, benefitShare: 0.2, channel: 'security' },
  GBR: { soldiers: 0.4, basing: 1, burdenShare: 0.1, benefitShare: 0.03, channel: 'both' },
  JPN: { burdenShare: 0.01, benefitShare: 0.09, freeRider: true, channel: 'none' },
};
const rows = ledger(setting, opening).map((row) => ({
  ...row,
  burdenShare: 0,
  freeRider: false,
  ...GIVERS[setting.ids[row.country] ?? ''],
}));

const firstColumn = (container: Element): readonly (string | undefined)[] =>
  [...container.querySelectorAll('tbody th')].map(
    (cell) => cell.firstChild?.textContent ?? undefined,
  );

describe('the ledger', () => {
  it('shows the twelve who bear most, and the rest on demand', async () => {
    const screen = await render(<Ledger setting={setting} rows={rows} />);
    expect(firstColumn(screen.container).slice(0, 3)).toEqual([
      'United States',
      'United Kingdom',
      'Japan',
    ]);
    expect(firstColumn(screen.container).length).toBe(12);
    await screen.getByRole('button', { name: /^Show all/ }).click();
    expect(firstColumn(screen.container).length).toBeGreaterThan(12);
  });

  it('names who rides free, in words and in the row', async () => {
    const { container } = await render(<Ledger setting={setting} rows={rows} />);
    expect(container.textContent).toContain('Rides free: Japan.');
    const japan = [...container.querySelectorAll('tbody tr')].find((row) =>
      row.textContent.startsWith('Japan'),
    );
    expect(japan?.textContent).toContain('rides free');
  });

  it('sorts by a column that is pressed, and says so', async () => {
    const screen = await render(<Ledger setting={setting} rows={rows} />);
    await screen.getByRole('button', { name: 'Benefit' }).click();
    await expect
      .element(screen.getByRole('columnheader', { name: 'Benefit' }))
      .toHaveAttribute('aria-sort', 'descending');
    const order = sortRows(setting, rows, 'benefitShare').map(({ benefitShare }) => benefitShare);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  it('asks why of a country', async () => {
    const onAsk = vi.fn<(country: CountryIndex) => void>();
    const screen = await render(<Ledger setting={setting} rows={rows} onAsk={onAsk} />);
    await screen.getByRole('button', { name: 'Japan' }).click();
    expect(onAsk).toHaveBeenCalledWith(at('JPN'));
  });

  it('has no accessibility finding', async () => {
    const { container } = await render(<Ledger setting={setting} rows={rows} onAsk={vi.fn()} />);
    await expectAccessible(container);
  });
});
