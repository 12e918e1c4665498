import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { useGame } from '../../../src/store/game.ts';
import { useFrame, useSetting } from '../../../src/store/views.ts';
import { YourMove } from '../../../src/ui/move/YourMove.tsx';
import { expectAccessible } from '../accessible.ts';

function Move() {
  const setting = useSetting();
  const frame = useFrame();
  return setting && frame && <YourMove setting={setting} world={frame.world} />;
}

function world() {
  const game = useGame.getState();
  const frame = game.tracks.find(({ id }) => id === game.active)?.frames[game.cursor];
  if (frame === undefined) throw new Error('a game is open');
  return frame.world;
}

/** Goes on to the first moment of a phase. */
function playTo(phase: string): void {
  for (let steps = 0; steps < 20 && world().phase !== phase; steps += 1) {
    useGame.getState().advance();
  }
}

beforeEach(async () => {
  await useGame.getState().open('kuwait-1990', { seed: 7, seat: 'USA' });
});

describe('your move', () => {
  it('offers at most five suggestions, and all options one click further', async () => {
    playTo('response');
    const screen = await render(<Move />);
    expect(screen.container.querySelectorAll('ul > li').length).toBeLessThanOrEqual(5);
    await screen.getByRole('button', { name: 'All options' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Give', exact: true })).toBeVisible();
    expect(screen.container.querySelectorAll('ul > li').length).toBeGreaterThan(15);
    await expectAccessible(screen.container);
  });

  it('marks what has been ordered, and takes it back when it is chosen again', async () => {
    playTo('vote');
    const screen = await render(<Move />);
    const frames = useGame.getState().cursor;
    await screen.getByRole('button', { name: /^Vote yes/ }).click();
    const yes = screen.getByRole('button', { name: /^Vote yes/ });
    await expect.element(yes).toHaveAttribute('aria-pressed', 'true');
    expect(world().intents).toMatchObject([{ kind: 'castVote', vote: 'yes' }]);
    await yes.click();
    await expect.element(yes).toHaveAttribute('aria-pressed', 'false');
    expect(world().intents).toEqual([]);
    expect(useGame.getState().cursor).toBe(frames);
    expect(useGame.getState().tracks.length).toBe(1);
  });

  it('asks twice before a veto', async () => {
    playTo('vote');
    const screen = await render(<Move />);
    await screen.getByRole('button', { name: /^Veto: vote no/ }).click();
    expect(world().intents).toEqual([]);
    await screen.getByRole('button', { name: 'Do it' }).click();
    expect(world().intents).toMatchObject([{ kind: 'castVote', vote: 'no' }]);
  });

  it('tells before a vote what one’s own government makes of the text', async () => {
    playTo('vote');
    const screen = await render(<Move />);
    await screen.getByRole('button', { name: 'Why “Vote yes”?' }).click();
    await expect
      .element(
        screen.getByRole('heading', { name: /speaks for and against, for the United States/ }),
      )
      .toBeVisible();
  });

  it('composes a text: what is not lawful says why, and a lawful one goes to the table', async () => {
    playTo('agenda');
    const screen = await render(<Move />);
    const before = world().table.length;
    await screen.getByRole('button', { name: 'Write a text' }).click();
    await screen.getByRole('checkbox', { name: 'Use of force' }).click();
    await expect.element(screen.getByText(/needs a determination under Article 39/)).toBeVisible();
    const put = screen.getByRole('button', { name: 'Table this text' });
    await expect.element(put).toHaveAttribute('aria-disabled', 'true');
    await screen.getByRole('checkbox', { name: 'Determine a threat or breach' }).click();
    await screen.getByRole('spinbutton').fill('47');
    await expect.element(screen.getByText(/unless Iraq has withdrawn by/)).toBeVisible();
    await expectAccessible(screen.container);
    await put.click();
    expect(world().table.length).toBe(before + 1);
    expect(world().table.at(-1)?.measures).toEqual(['determine', 'authoriseForce']);
  });

  it('shows nothing to one who watches', async () => {
    await useGame.getState().open('kuwait-1990', { seed: 7 });
    playTo('agenda');
    const { container } = await render(<Move />);
    expect(container.textContent).toBe('');
  });
});
