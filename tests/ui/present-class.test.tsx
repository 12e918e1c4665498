import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useClassroom } from '../../src/store/classroom.ts';
import { useGame } from '../../src/store/game.ts';
import { expectAccessible } from './accessible.ts';
import { playTo, Shown } from './presented.tsx';

beforeEach(async () => {
  await useGame.getState().open('kuwait-1990', { seed: 7 });
  useClassroom.setState({ presenting: true, keys: true, hands: {}, sealed: {} });
});

const press = (keys: string) => userEvent.keyboard(keys);

describe('the class', () => {
  it('counts hands by keys and by typing, and sees them beside the vote', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('yyynna{Shift>}n{/Shift}');
    const yes = screen.getByRole('spinbutton', { name: 'Hands up: Yes' });
    await expect.element(yes).toHaveValue(3);
    await yes.fill('12');
    // Typed into a field, letters are no keys.
    await press('r');
    await expect
      .element(screen.getByRole('heading', { name: 'The vote', exact: true }))
      .toBeVisible();
    await press('{Escape}');
    expect(useClassroom.getState().presenting).toBe(true);
    await press('rr');
    const row = screen.getByRole('row', { name: /^Class/ });
    await expect.element(row).toHaveTextContent('Class1211');
  });

  it('votes by seat in secret, and sees its ballots counted by the same law after the reveal', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    await press('c');
    const booth = screen.getByRole('dialog', { name: 'Secret ballots, seat by seat' });
    await expect.element(booth).toBeVisible();
    const seats = booth.getByRole('combobox', { name: 'Seat' });
    await expect.element(seats).toHaveFocus();
    const telling = () =>
      booth.element().textContent.match(/(voted|ballot of .*) (yes|no|abstain)/i);
    await press('y');
    await expect.element(booth.getByText('The ballot of Canada is in the box.')).toBeVisible();
    expect(telling()).toBeNull();
    await booth.getByRole('button', { name: 'No', exact: true }).click();
    await expect.element(booth.getByText('The ballot of China is in the box.')).toBeVisible();
    // The button that was pressed keeps no focus that would tell.
    await expect.element(seats).toHaveFocus();
    expect(telling()).toBeNull();
    const cast = Object.values(useClassroom.getState().sealed).map((box) => Object.values(box));
    expect(cast).toEqual([['yes', 'no']]);
    await expectAccessible(booth.element());
    await press('{Escape}');
    await expect.element(screen.getByText('2 ballots in the box.')).toBeVisible();
    await press('rr');
    const opened = screen.getByRole('region', { name: 'The class’s ballots beside the vote' });
    await expect.element(opened).toBeVisible();
    await expect.element(opened.getByRole('row', { name: /^Canada/ })).toHaveTextContent('Yes');
    await expect.element(opened.getByRole('row', { name: /^China/ })).toHaveTextContent('No');
    // China's own no is a veto.
    await expect.element(opened).toHaveTextContent('blocked');
  });

  it('throws no ballot away unless it is told so twice', async () => {
    playTo('vote');
    const screen = await render(<Shown />);
    const held = () =>
      Object.values(useClassroom.getState().sealed).flatMap((box) => Object.keys(box)).length;
    await press('cyn');
    await screen.getByRole('button', { name: 'Empty the box' }).click();
    const keep = screen.getByRole('button', { name: 'Keep them' });
    await expect.element(keep).toHaveFocus();
    await expectAccessible(screen.getByRole('dialog').element());
    await keep.click();
    expect(held()).toBe(2);
    await screen.getByRole('button', { name: 'Empty the box' }).click();
    await screen.getByRole('button', { name: 'Yes, empty it' }).click();
    expect(held()).toBe(0);
  });

  it('has its hands in no game', async () => {
    playTo('vote');
    await render(<Shown />);
    const before = JSON.stringify(useGame.getState());
    await press('yyy');
    expect(Object.values(useClassroom.getState().hands)).toEqual([{ yes: 3, no: 0, abstain: 0 }]);
    expect(JSON.stringify(useGame.getState())).toBe(before);
  });

  it('starts anew with another run', async () => {
    playTo('vote');
    await render(<Shown />);
    await press('yyy');
    await useGame.getState().open('kuwait-1990', { seed: 8 });
    expect(useClassroom.getState()).toMatchObject({ presenting: false, hands: {} });
  });

  it('has a timer that starts, pauses and resets by keys', async () => {
    const screen = await render(<Shown />);
    const timer = screen.getByRole('timer');
    await press('3');
    await expect.element(timer).toHaveTextContent('3:00');
    await press('t');
    await expect.element(timer).toHaveTextContent('2:59');
    await press('t');
    await expect.element(screen.getByRole('button', { name: 'Start' })).toBeVisible();
    await press('0');
    await expect.element(timer).toHaveTextContent('3:00');
  });
});
