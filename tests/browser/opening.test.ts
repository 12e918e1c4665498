import { expect, it } from 'vitest';
import { expectAccessible, openBrowser, visit } from './page.ts';

openBrowser();

it('opens without an error and without a request to another site', async () => {
  const { page, faults } = await visit();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(faults).toEqual([]);
});

it('has no accessibility finding in light or dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit('', { colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
  }
});

it('says in words that it needs scripts where they are switched off', async () => {
  const { page } = await visit('', { javaScriptEnabled: false });
  expect(await page.locator('body').innerText()).toContain('needs JavaScript');
});
