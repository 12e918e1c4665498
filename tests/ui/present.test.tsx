import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Ballot, Frame } from '../../src/engine/index.ts';
import { useClassroom } from '../../src/store/classroom.ts';
import { useGame } from '../../src/store/game.ts';
import { expectAccessible } from './accessible.ts';
import { frame, playTo, Shown } from './presented.tsx';

function ballotOf({ events }: Frame): Ballot {
  const held = events.find((event) => event.kind === 'ballotHeld');
  if (held?.kind !== 'ballotHeld') throw new Error('a ballot was held');
  return held.ballot;
}

/** The same run, had its last ballot gone the other way and its pledges been others. */
function turnAround(): void {
  const { tracks, cursor } = useGame.getState();
  const other = (held: Ballot): Ballot => ({
    ...held,
    resolution: 0,
    votes: held.votes.map((cast) => ({ ...cast, vote: cast.vote === 'no' ? 'yes' : 'no' })),
    tally: { ...held.tally, yes: held.tally.no, no: held.tally.yes, result: 'failed' },
  });
  const turned = ({ command, events, world }: Frame): Frame => ({
    command,
    events: events
      .filter((event) => event.kind !== 'pledgesMade' && event.kind !== 'strategyChosen')
      .map((event) =>
        event.kind === 'ballotHeld' ? { ...event, ballot: other(event.ballot) } : event,
      ),
    world: {
      ...world,
      columns: { ...world.columns, troops: world.columns.troops.map(() => 0.9) },
    },
  });
  useGame.setState({
    tracks: tracks.map((track) => ({
      ...track,
      frames: track.frames.map((one, at) => (at === cursor ? turned(one) : one)),
    })),
  });
}

/** Words that would tell a vote, a forecast, or its reason. */
const TELLING =
  /likely|unlikely|could go either way|voted (yes|no)|abstained|adopted|blocked|in favour|for the record|chance/i;

beforeEach(async () => {
  await useGame.getState().open('kuwait-1990', { seed: 7 });
  useClassroom.setState({ presenting: true, keys: true, hands: {}, sealed: {} });
});

const press = (keys: string) => userEvent.keyboard(keys);

describe('before the reveal', () => {
  it('a text is put without a mark, a band or a prospect', async () => {
    playTo('vote');
    const { container, getByRole } = await render(<Shown />);
    await expect.element(getByRole('heading', { name: 'The vote', exact: true })).toBeVisible();
    const seats = [...container.querySelectorAll('ol button[aria-label]')];
    expect(seats.length).toBe(15);
    for (const seat of seats) {
      expect(seat.getAttribute('aria-label')).toMatch(/has not voted yet$/);
      expect(seat.querySelector('[class*="_mark_"]')?.textContent).toBe('');
    }
    expect(container.innerHTML.replace(/_\w+_\w+_\d+/g, '')).not.toMatch(TELLING);
  });

  it('a ballot that has been held leaves no trace in the page, whichever way it went', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('g');
    await expect.element(screen.getByText('The votes are cast.', { exact: false })).toBeVisible();
    expect(ballotOf(frame()).tally.yes).toBeGreaterThan(8);
    const hidden = screen.container.innerHTML;
    turnAround();
    await screen.rerender(<Shown />);
    expect(ballotOf(frame()).tally.yes).toBeLessThan(9);
    expect(screen.container.innerHTML).toBe(hidden);
    await press('r');
    await expect.element(screen.getByRole('group', { name: 'The count' })).toBeVisible();
  });

  it('pledges leave no trace either', async () => {
    playTo('response');
    const screen = await render(<Shown />);
    await press('g');
    // The result of a ballot stands before the response.
    if (frame().world.phase === 'response') await press('g');
    await expect.element(screen.getByRole('heading', { name: 'The outcome' })).toBeVisible();
    const hidden = screen.container.innerHTML;
    turnAround();
    await screen.rerender(<Shown />);
    expect(screen.container.innerHTML).toBe(hidden);
    await press('r');
    await expect.element(screen.getByText('What was promised')).toBeVisible();
    expect(screen.container.innerHTML).not.toBe(hidden);
  });

  it('an earlier turn is hidden again, whatever has been revealed since', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('r');
    await expect.element(screen.getByRole('group', { name: 'The count' })).toBeVisible();
    await press('b');
    await expect
      .element(screen.getByRole('heading', { name: 'The vote', exact: true }))
      .toBeVisible();
    expect(screen.container.textContent).not.toMatch(TELLING);
    const played = useGame.getState().tracks[0]?.frames.length;
    await press('g');
    await expect.element(screen.getByText('The votes are cast.', { exact: false })).toBeVisible();
    expect(screen.container.textContent).not.toMatch(TELLING);
    expect(useGame.getState().tracks.length).toBe(1);
    expect(useGame.getState().tracks[0]?.frames.length).toBe(played);
  });
});

describe('the reveal', () => {
  it('goes from the roll to the result, the question and the account', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('r');
    const board = screen.getByRole('group', { name: 'The count' });
    await expect.element(board).toBeVisible();
    await expect.element(screen.getByText('Show the result')).toBeVisible();
    expect(board.element().textContent).not.toContain('received');
    await press('r');
    await expect.element(board).toHaveTextContent('The draft resolution received');
    expect(screen.container.textContent).not.toContain('Why did');
    await press('r');
    await expect.element(screen.getByText(/^Why did/)).toBeVisible();
    expect(screen.container.textContent).not.toContain('Chances before the dice');
    await press('r');
    await expect.element(screen.getByText('Chances before the dice').first()).toBeVisible();
  });

  it('calls the roll in alphabetical order', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('r');
    await expect.element(screen.getByText('2 yes')).toBeVisible();
    const seats = [...screen.container.querySelectorAll('ol button[aria-label]')];
    const open = seats.map((seat) => (seat.ariaLabel ?? '').endsWith('has not voted yet'));
    // Whoever has voted comes before whoever has not.
    expect(open).toEqual(open.toSorted((a, b) => Number(a) - Number(b)));
    expect(open[0]).toBe(false);
    expect(open.at(-1)).toBe(true);
  });

  it('asks about the seat that is chosen, and hides the last account', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('rrrr');
    await expect.element(screen.getByText('Chances before the dice').first()).toBeVisible();
    await screen.getByRole('button', { name: /^France/ }).click();
    await expect.element(screen.getByText(/^Why did France/)).toBeVisible();
    expect(screen.container.textContent).not.toContain('Chances before the dice');
  });

  it('says the result once', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    const region = screen.container.querySelector('[role="status"][aria-live="polite"]');
    if (region === null) throw new Error('the page announces');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press('rr');
    await expect.poll(() => said.at(-1)).toContain('The draft resolution received');
    await press('rr');
    await new Promise((done) => {
      setTimeout(done, 700);
    });
    expect(said.filter((words) => words.includes('received')).length).toBe(1);
  });
});

describe('the keys', () => {
  it('leave by Escape, but first close the list of keys', async () => {
    const screen = await render(<Shown />);
    await press('?');
    await expect.element(screen.getByRole('dialog', { name: 'Keys of Present' })).toBeVisible();
    await press('{Escape}');
    expect(screen.container.querySelector('dialog')).toBeNull();
    expect(useClassroom.getState().presenting).toBe(true);
    await press('{Escape}');
    expect(useClassroom.getState().presenting).toBe(false);
  });

  it('rest when they are switched off, all but Escape', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('?');
    await screen.getByRole('checkbox').click();
    await press('{Escape}');
    await press('r');
    await expect
      .element(screen.getByRole('heading', { name: 'The vote', exact: true }))
      .toBeVisible();
    await press('{Escape}');
    expect(useClassroom.getState().presenting).toBe(false);
  });
});

it('has no accessibility finding before and after the reveal', async () => {
  playTo('vote');
  const screen = await render(<Shown />);
  await expectAccessible(screen.container);
  await press('yrr');
  await expectAccessible(screen.container);
  await press('rr');
  await expect.element(screen.getByText('Chances before the dice').first()).toBeVisible();
  await expectAccessible(screen.container);
});

it('leads from the end to the debrief, by its key too', async () => {
  for (let steps = 0; steps < 200 && !frame().world.over; steps += 1) {
    useGame.getState().advance();
  }
  expect(frame().world.over).toBe(true);
  const { getByRole } = await render(
    <Router hook={useHashLocation}>
      <Shown />
    </Router>,
  );
  await expect.element(getByRole('button', { name: 'See the debrief' })).toBeEnabled();
  await userEvent.keyboard('g');
  await expect.poll(() => location.hash).toBe('#/debrief');
  expect(useClassroom.getState().presenting).toBe(false);
  location.hash = '#/';
});
