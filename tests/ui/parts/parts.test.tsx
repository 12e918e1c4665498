import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Announcer, useAnnounce } from '../../../src/ui/parts/Announcer.tsx';
import { Dialog } from '../../../src/ui/parts/Dialog.tsx';
import { ErrorBoundary } from '../../../src/ui/parts/ErrorBoundary.tsx';
import { Tabs } from '../../../src/ui/parts/Tabs.tsx';

describe('a dialog', () => {
  it('closes by Escape, by its cross and by a click beside it', async () => {
    const onClose = vi.fn<() => void>();
    const screen = await render(
      <Dialog title="A question" onClose={onClose}>
        Yes or no?
      </Dialog>,
    );
    await expect.element(screen.getByRole('dialog', { name: 'A question' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await screen.unmount();
    const again = await render(
      <Dialog title="A question" onClose={onClose}>
        Yes or no?
      </Dialog>,
    );
    await again.getByRole('button', { name: 'Close' }).click();
    expect(onClose).toHaveBeenCalledTimes(2);
    document.querySelector('dialog')?.click();
    await vi.waitFor(() => expect(onClose.mock.calls.length).toBeGreaterThan(2));
  });

  it('keeps the keyboard inside', async () => {
    const screen = await render(
      <>
        <button type="button">Outside</button>
        <Dialog title="A question" onClose={() => undefined}>
          <button type="button">Inside</button>
        </Dialog>
      </>,
    );
    await expect.element(screen.getByRole('button', { name: 'Inside' })).toBeVisible();
    for (let press = 0; press < 4; press += 1) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement?.textContent).not.toBe('Outside');
    }
  });
});

function TwoTabs() {
  const [chosen, setChosen] = useState<'one' | 'two'>('one');
  return (
    <Tabs
      label="Numbers"
      tabs={[
        { id: 'one', label: 'One' },
        { id: 'two', label: 'Two' },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    >
      {chosen}
    </Tabs>
  );
}

describe('tabs', () => {
  it('are one stop for Tab; arrows choose and wrap round', async () => {
    const screen = await render(<TwoTabs />);
    await userEvent.tab();
    await expect.element(screen.getByRole('tab', { name: 'One' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByRole('tab', { name: 'Two' })).toHaveFocus();
    await expect.element(screen.getByRole('tabpanel', { name: 'Two' })).toHaveTextContent('two');
    await userEvent.keyboard('{Home}');
    await expect.element(screen.getByRole('tabpanel', { name: 'One' })).toHaveTextContent('one');
  });
});

function Broken(): never {
  throw new Error('the screen is broken');
}

function Fallback({ error }: { readonly error: Error }) {
  return <p>{error.message}</p>;
}

describe('the error boundary', () => {
  it('shows what failed in place of the screen', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const screen = await render(
      <ErrorBoundary fallback={Fallback}>
        <Broken />
      </ErrorBoundary>,
    );
    await expect.element(screen.getByText('the screen is broken')).toBeVisible();
    vi.restoreAllMocks();
  });
});

function Says({ text }: { readonly text: string }) {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce(text)}>
      Say it
    </button>
  );
}

describe('the announcer', () => {
  it('puts the sentence into the live region, and again when it is the same', async () => {
    const screen = await render(
      <Announcer>
        <Says text="The Council votes." />
      </Announcer>,
    );
    const region = screen.getByRole('status');
    await screen.getByRole('button').click();
    await expect.element(region).toHaveTextContent('The Council votes.');
    const first = region.element().textContent;
    await screen.getByRole('button').click();
    expect(region.element().textContent).not.toBe(first);
  });
});
