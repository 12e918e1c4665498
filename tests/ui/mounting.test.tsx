import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from '../../src/ui/App.tsx';

it('mounts the page with one first-level heading', async () => {
  const screen = await render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
