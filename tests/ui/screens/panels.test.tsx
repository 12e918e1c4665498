/** The panels and dialogs around a run: each is drawn from a played crisis, and passes axe in both themes. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { useGame } from '../../../src/store/game.ts';
import { framesOf } from '../../../src/store/views.ts';
import { say } from '../../../src/text/say.ts';
import { Sheets } from '../../../src/ui/evidence/Sheets.tsx';
import { TwoAccounts } from '../../../src/ui/evidence/TwoAccounts.tsx';
import { Known } from '../../../src/ui/screens/debrief/Known.tsx';
import { Turning } from '../../../src/ui/screens/debrief/Turning.tsx';
import { AccountDialog } from '../../../src/ui/screens/table/AccountDialog.tsx';
import { CountryCard } from '../../../src/ui/screens/table/CountryCard.tsx';
import { Footings } from '../../../src/ui/screens/table/footings/Footings.tsx';
import { WhatIf } from '../../../src/ui/screens/table/whatIf/WhatIf.tsx';
import { expectAccessible } from '../accessible.ts';

const game = () => useGame.getState();
const close = () => undefined;

function settingNow() {
  const { setting } = game();
  if (setting === undefined) throw new Error('a game is open');
  return setting;
}

function worldNow() {
  const frame = framesOf(game()).at(-1);
  if (frame === undefined) throw new Error('a game is open');
  return frame.world;
}

function playTo(turn: number): void {
  for (let step = 0; step < 60 && worldNow().turn < turn && !worldNow().over; step += 1)
    game().advance();
}

describe('around a crisis with several attackers', () => {
  beforeEach(async () => {
    await game().open('suez-1956', { seed: 4 });
    playTo(2);
  });

  it('both accounts are told in full', async () => {
    const setting = settingNow();
    const screen = await render(
      <>
        <TwoAccounts setting={setting} world={worldNow()} />
        <Sheets setting={setting} day={worldNow().day} />
        <AccountDialog panel={{ kind: 'evidence' }} setting={setting} onClose={close} />
      </>,
    );
    await expect.element(screen.getByRole('dialog', { name: 'Two accounts' })).toBeVisible();
    await expectAccessible(screen.container);
  });

  it.each(['belief', 'response', 'move', 'ledger'] as const)('the account of %s', async (kind) => {
    const setting = settingNow();
    const country = setting.ids.indexOf(kind === 'move' ? 'GBR' : 'CAN');
    const panel = { kind, country, what: 'keepers' } as const;
    const screen = await render(<AccountDialog panel={panel} setting={setting} onClose={close} />);
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await expectAccessible(screen.container);
  });

  it('asks of a country only what it may be asked', async () => {
    const setting = settingNow();
    const show = (id: string) =>
      render(
        <AccountDialog
          panel={{ kind: 'response', country: setting.ids.indexOf(id), what: 'pressure' }}
          setting={setting}
          onClose={close}
        />,
      );
    const american = await show('USA');
    await expect
      .element(american.getByRole('tab', { name: 'Arms to the attacker' }))
      .toBeInTheDocument();
    expect(american.container.textContent).toContain(
      'Why does the United States press the attacker to leave as it does?',
    );
    // No share of a common effort hangs on it.
    expect(american.container.textContent).not.toContain('the chance of success would');
    expect(american.getByRole('tab', { name: 'Peacekeepers' }).elements()).toHaveLength(0);
    await american.unmount();
  });

  it('a state’s page shows how far it looks at who attacks', async () => {
    game().select(settingNow().ids.indexOf('CAN'));
    const screen = await render(<CountryCard setting={settingNow()} world={worldNow()} />);
    await expect
      .element(screen.getByRole('heading', { name: say('impartiality.title') }))
      .toBeVisible();
    await expectAccessible(screen.container);
  });

  it('security and defence stand side by side', async () => {
    const screen = await render(<Footings setting={settingNow()} onClose={close} />);
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3 }).elements()).toHaveLength(3);
    await expectAccessible(screen.container);
  });

  it('the Council can be sent home by one switch', async () => {
    const before = game().tracks.length;
    const screen = await render(<WhatIf setting={settingNow()} onClose={close} />);
    const sits = screen.getByRole('checkbox', { name: 'The Council sits' });
    await expect.element(sits).toBeChecked();
    await expectAccessible(screen.container);
    await sits.click();
    await screen.getByRole('button', { name: 'Play it out under these rules' }).click();
    expect(game().tracks.length).toBe(before + 1);
    expect(worldNow().rules.charter.council).toBe(false);
  });
});

describe('the debrief of a crisis', () => {
  beforeAll(async () => {
    await game().open('suez-1956', { seed: 4 });
    game().skipToDecision();
    for (let step = 0; step < 200 && !worldNow().over; step += 1) game().advance();
  });

  it('tells what is known now, and only at the end', async () => {
    const setting = settingNow();
    const [first] = framesOf(game());
    const early = await render(<Known setting={setting} world={first?.world ?? worldNow()} />);
    expect(early.container.textContent).toBe('');
    await early.unmount();
    const { container } = await render(<Known setting={setting} world={worldNow()} />);
    expect(container.textContent).toContain(
      `What is known now${Math.round((setting.scenario.crisis.truth ?? 0) * 100)}%`,
    );
    await expectAccessible(container);
  });

  it('says which body’s vote it was that turned it', async () => {
    const frames = framesOf(game());
    const words = async (body: 'council' | 'assembly') => {
      const at = frames.findIndex(({ events }) =>
        events.some((event) => event.kind === 'ballotHeld' && event.ballot.draft.body === body),
      );
      expect(at).toBeGreaterThan(0);
      const point = { frame: at, turn: 0, cause: 'ballot', change: 0.2 } as const;
      const screen = await render(
        <Turning
          setting={settingNow()}
          frames={frames}
          points={[point]}
          onLook={close}
          onFork={close}
        />,
      );
      const text = screen.container.textContent;
      await screen.unmount();
      return text;
    };
    expect(await words('council')).toContain('A vote of the Council');
    expect(await words('assembly')).toContain('A vote of the Assembly');
  });
});
