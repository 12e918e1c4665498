import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CountryIndex } from '../../../src/engine/index.ts';
import { useGame } from '../../../src/store/game.ts';
import { framesOf } from '../../../src/store/views.ts';
import { AssemblyChart } from '../../../src/ui/council/AssemblyChart.tsx';
import { seatsNow } from '../../../src/ui/council/BallotPanel.tsx';
import type { SeatView } from '../../../src/ui/council/hall.ts';
import { VoteList } from '../../../src/ui/council/VoteList.tsx';
import { CastVoteWhy } from '../../../src/ui/why/CastVoteWhy.tsx';
import { expectAccessible } from '../accessible.ts';
import { assemblyBallot, opening, setting } from '../given.ts';

const BALLOT = assemblyBallot(120, 20);
const MEMBERS = BALLOT.votes.length;

function seats(called = MEMBERS): readonly SeatView[] {
  return seatsNow(setting, opening, BALLOT, called);
}

async function show(
  shown: readonly SeatView[],
  onAsk: (country: CountryIndex) => void = vi.fn(),
  width = 384,
) {
  await document.fonts.ready;
  return render(
    <div style={{ width }}>
      <AssemblyChart label="Members" seats={shown} onAsk={onAsk} />
    </div>,
  );
}

function boxes(container: Element): readonly DOMRect[] {
  return [...container.querySelectorAll('button')].map((dot) => dot.getBoundingClientRect());
}

/** Dots glide to their lanes. */
async function settle(container: Element): Promise<void> {
  // The width is read in one frame and drawn by the next.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(
    container.getAnimations({ subtree: true }).map((animation) => animation.finished),
  );
}

describe('the chart of an Assembly vote', () => {
  it.each([1000, 384, 336])('gives all members a finger’s room each at %i px', async (width) => {
    const { container } = await show(seats(), vi.fn(), width);
    await settle(container);
    const frame = container.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const dots = boxes(container);
    expect(dots).toHaveLength(MEMBERS);
    for (const [at, dot] of dots.entries()) {
      expect(dot.width).toBeGreaterThanOrEqual(24);
      expect(dot.left).toBeGreaterThanOrEqual(frame.left - 0.5);
      expect(dot.right).toBeLessThanOrEqual(frame.right + 0.5);
      for (const other of dots.slice(at + 1)) {
        const apart = Math.max(Math.abs(dot.left - other.left), Math.abs(dot.top - other.top));
        expect(apart).toBeGreaterThan(23.5);
      }
    }
  });

  it('never lets a dot touch the words of its lane', async () => {
    const { container } = await show(seats());
    await settle(container);
    const words = [...container.querySelectorAll('[class*="_names_"] span')].map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return range.getBoundingClientRect();
    });
    expect(words.length).toBeGreaterThan(1);
    const touching = words.filter((word) =>
      boxes(container).some(
        (dot) =>
          dot.left < word.right &&
          word.left < dot.right &&
          dot.top < word.bottom - 2 &&
          word.top < dot.bottom - 3,
      ),
    );
    expect(touching).toEqual([]);
  });

  it('puts yes above abstentions above no, and says each member’s vote', async () => {
    const screen = await show(seats());
    await settle(screen.container);
    const topOf = (vote: RegExp) =>
      screen
        .getByRole('button', { name: vote })
        .elements()
        .map((dot) => dot.getBoundingClientRect().top);
    const [yes, abstain, no] = [topOf(/: voted yes$/), topOf(/: abstained$/), topOf(/: voted no$/)];
    expect([yes.length, no.length, abstain.length]).toEqual([120, 20, MEMBERS - 140]);
    expect(Math.max(...yes)).toBeLessThan(Math.min(...abstain));
    expect(Math.max(...abstain)).toBeLessThan(Math.min(...no));
  });

  it('has members in the order of the scale in every lane', async () => {
    const { container } = await show(seats());
    await settle(container);
    const places = seats()
      .filter(({ state }) => state.kind === 'cast' && state.vote === 'yes')
      .toSorted((a, b) => a.ideal - b.ideal)
      .map(({ country }) => {
        const dot = container.querySelector(`[data-country="${country}"]`);
        return dot?.getBoundingClientRect().left ?? Number.NaN;
      });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('betrays no vote by its place before it is called', async () => {
    const { container } = await show(seats(0));
    await settle(container);
    const turned = seats(0).map((seat) => ({ ...seat, state: { kind: 'pending' } as const }));
    const { container: other } = await show(turned);
    await settle(other);
    // Where the pointer happens to lie, a name is shown: only the dots are compared.
    const dots = (from: Element) => from.querySelector('ul')?.outerHTML;
    expect(dots(other)).toBe(dots(container));
    expect(container.textContent).toContain(`${MEMBERS} members`);
    expect(container.textContent).not.toMatch(/Yes|No \d/);
  });

  it('is one tab stop; arrows walk the lanes and Enter asks', async () => {
    const onAsk = vi.fn<(country: CountryIndex) => void>();
    const screen = await show(seats(), onAsk);
    await settle(screen.container);
    await userEvent.tab();
    const first = document.activeElement;
    expect(first?.getAttribute('aria-label')).toMatch(/voted yes$/);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/voted no$/);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).not.toMatch(/voted no$/);
    await userEvent.keyboard('{Enter}');
    const asked = Number(document.activeElement?.getAttribute('data-country'));
    expect(onAsk).toHaveBeenLastCalledWith(asked);
    expect(screen.container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('names the dot that is focused or under the pointer', async () => {
    const screen = await show(seats());
    await userEvent.tab();
    const name = document.activeElement?.getAttribute('aria-label')?.split(/[,:]/)[0] ?? '?';
    expect(screen.container.querySelector('[class*="_bubble_"]')?.textContent).toBe(name);
  });

  it('has no accessibility finding', async () => {
    const { container } = await show(seats());
    await settle(container);
    await expectAccessible(container);
  });
});

describe('the list of an Assembly vote', () => {
  const rows = (from: Element) =>
    [...from.querySelectorAll('tbody th')].map((head) => head.firstChild?.textContent ?? '');

  async function listed() {
    return render(
      <div style={{ width: 384 }}>
        <VoteList caption="Votes" seats={seats()} chances={undefined} onAsk={vi.fn()} />
      </div>,
    );
  }

  it('finds a member by a part of its name', async () => {
    const screen = await listed();
    await screen.getByRole('searchbox', { name: 'Find a member' }).fill('zeal');
    await expect.poll(() => rows(screen.container)).toEqual(['New Zealand']);
    await expect.element(screen.getByRole('status')).toHaveTextContent('1 member');
  });

  it('puts those who voted alike together', async () => {
    const screen = await listed();
    await screen.getByRole('combobox', { name: 'Order' }).selectOptions('By vote');
    await screen.getByRole('button', { name: `All ${MEMBERS} members` }).click();
    const votes = [...screen.container.querySelectorAll('tbody td:nth-child(2)')].map((cell) =>
      (cell.textContent ?? '').slice(1),
    );
    expect(votes).toHaveLength(MEMBERS);
    expect(votes.filter((vote, at) => vote !== votes[at - 1])).toEqual(['Yes', 'Abstain', 'No']);
  });

  it('has no accessibility finding', async () => {
    const { container } = await listed();
    await expectAccessible(container);
  });
});

describe('the account of an Assembly vote', () => {
  it('says what the vote weighed in the count', async () => {
    await useGame.getState().open('suez-1956', { seed: 3 });
    const assembly = () =>
      framesOf(useGame.getState())
        .flatMap(({ events }) => events)
        .find((event) => event.kind === 'ballotHeld' && event.ballot.draft.body === 'assembly');
    for (let steps = 0; steps < 80 && assembly() === undefined; steps += 1) {
      useGame.getState().advance();
    }
    const held = assembly();
    const { setting: played } = useGame.getState();
    if (held?.kind !== 'ballotHeld' || played === undefined) throw new Error('the Assembly votes');
    const { draft, votes, tally } = held.ballot;
    expect(tally.yes).toBeGreaterThan(2 * tally.no + 3);
    const first = votes.find(({ vote }) => vote === 'yes')?.country ?? -1;
    const { container } = await render(
      <CastVoteWhy setting={played} draft={draft.number} country={first} />,
    );
    expect(container.textContent).toContain('this vote alone would not have changed the result');
    await expectAccessible(container);
  });
});
