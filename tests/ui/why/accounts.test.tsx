import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import {
  explainParty,
  explainResponse,
  explainVote,
  VOTE_FACTORS,
} from '../../../src/engine/index.ts';
import { MoveWhy } from '../../../src/ui/why/MoveWhy.tsx';
import { ResponseWhy } from '../../../src/ui/why/ResponseWhy.tsx';
import { roundTogether } from '../../../src/ui/why/rounding.ts';
import { barsOf, MOST_BARS } from '../../../src/ui/why/terms.ts';
import { VoteWhy } from '../../../src/ui/why/VoteWhy.tsx';
import { expectAccessible } from '../accessible.ts';
import { at, council, DRAFT, opening, setting } from '../given.ts';

const accounts = council.members.map((country) => explainVote(setting, 7, opening, DRAFT, country));
const china = explainVote(setting, 7, opening, DRAFT, at('CHN'));

describe('rounding together', () => {
  it('keeps the sum and moves no part by more than a unit', () => {
    const amounts = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, (parts) => {
        const rounded = roundTogether(parts);
        const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
        expect(Math.abs(sum(rounded) - sum(parts))).toBeLessThan(0.0050001);
        for (const [place, part] of parts.entries()) {
          expect(Math.abs((rounded[place] ?? 0) - part)).toBeLessThan(0.0100001);
        }
      }),
    );
  });
});

describe('the bars of a vote', () => {
  it.each(accounts)('of member $country add up exactly to the sum shown', (account) => {
    const rows = barsOf('voteFactor', account.terms);
    const shown = rows.reduce((sum, row) => sum + Math.round(row.amount * 100), 0);
    expect(rows.length).toBeLessThanOrEqual(MOST_BARS + 1);
    expect(shown).toBe(Math.round(account.total * 100));
  });
});

describe('the account of a vote', () => {
  it('shows no word under the marker', async () => {
    for (const account of accounts) {
      const { container, unmount } = await render(
        <div style={{ width: 340 }}>
          <VoteWhy account={account} names={['It', 'it']} />
        </div>,
      );
      const marker = container.querySelector('[class*="_marker_"]')?.getBoundingClientRect();
      const words = [
        ...container.querySelectorAll('[class*="_zones_"] span, [class*="_values_"] *'),
      ];
      const covered = words.filter((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        const box = range.getBoundingClientRect();
        return (
          marker !== undefined &&
          box.bottom > marker.top + 3 &&
          box.top < marker.bottom - 3 &&
          box.right > marker.left &&
          box.left < marker.right
        );
      });
      expect(covered.map((word) => word.textContent)).toEqual([]);
      await unmount();
    }
  });

  it('tells the price of a veto as a threshold, for those who have one', async () => {
    const with_ = await render(<VoteWhy account={china} names={['China', 'China']} />);
    expect(china.vetoPrice).toBeGreaterThan(0);
    expect(with_.container.textContent).toContain('if a veto had no price');
    await with_.unmount();
    const cuba = explainVote(setting, 7, opening, DRAFT, at('CUB'));
    const without = await render(<VoteWhy account={cuba} names={['Cuba', 'Cuba']} />);
    expect(without.container.textContent).not.toContain('if a veto had no price');
  });

  it('says what the player chose beside what the model expected', async () => {
    const cast = { country: at('CHN'), vote: 'no', chosen: true } as const;
    const account = explainVote(setting, 7, opening, DRAFT, at('CHN'), cast);
    const { container } = await render(<VoteWhy account={account} names={['China', 'China']} />);
    expect(container.textContent).toContain('You voted no; the model expected');
  });

  it('has every term in its table, with its standing', async () => {
    const { container } = await render(<VoteWhy account={china} names={['China', 'China']} />);
    container.querySelector('summary')?.click();
    await vi.waitFor(() => expect(container.querySelector('tbody')).not.toBeNull());
    const rows = container.querySelectorAll('tbody tr');
    expect(rows.length).toBe(VOTE_FACTORS.length);
    for (const row of rows)
      expect(row.lastElementChild?.textContent).toMatch(/Fitted|source|Judgement/);
  });

  it('has no accessibility finding', async () => {
    const { container } = await render(<VoteWhy account={china} names={['China', 'China']} />);
    await expectAccessible(container);
  });
});

describe('the account of a contribution', () => {
  const account = explainResponse(setting, 7, opening, at('JPN'), 'money');

  it('gives willingness, part of the whole and what hangs on it', async () => {
    const { container } = await render(<ResponseWhy account={account} name="Japan" />);
    expect(container.textContent).toContain('Why does Japan pay what it pays?');
    expect(container.textContent).toContain(
      `Willingness ${Math.round(account.willingness * 100)}%`,
    );
    expect(container.textContent).toContain('the chance of success would');
    await expectAccessible(container);
  });
});

describe('the account of a move', () => {
  const account = explainParty(setting, 7, opening, at('IRQ'));

  it('lists every open choice with its sum, the chosen one marked, and shows another on demand', async () => {
    const screen = await render(<MoveWhy account={account} name="Iraq" />);
    const rows = screen.container.querySelectorAll('li button');
    expect(rows.length).toBe(account.choices.length);
    expect(screen.container.textContent).toContain('✓ chosen');
    const [, second] = rows;
    (second as HTMLButtonElement).click();
    await expect.element(second as HTMLElement).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(screen.container);
  });
});
