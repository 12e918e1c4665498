import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBrowser, type Visit, visit } from './page.ts';

openBrowser();

/** A first visit, until its files are kept, and then no network. */
async function visitOnce(): Promise<Visit> {
  const { page, faults } = await visit('', { serviceWorkers: 'allow' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.context().setOffline(true);
  return { page, faults };
}

async function watch(page: Page): Promise<void> {
  await page.goto(new URL('#/briefing/kuwait-1990', page.url()).href);
  await page.getByRole('radio', { name: /^Watch/ }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('application', { name: 'World map' }).waitFor();
}

it('opens and plays a step without a network after one visit, map and all', async () => {
  const { page, faults } = await visitOnce();
  await page.reload();
  await watch(page);
  await page.getByRole('button', { name: 'On to the agenda' }).click();
  await page.getByRole('heading', { name: 'The agenda' }).waitFor();
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  expect(await page.evaluate(() => document.fonts.check('600 16px "Inter Variable"'))).toBe(true);
  expect(faults).toEqual([]);
});

it('opens the link of a run without a network', async () => {
  const { page } = await visitOnce();
  await watch(page);
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const other = await page.context().newPage();
  await other.goto(link);
  await other.getByRole('button', { name: 'See the debrief' }).waitFor();
  expect(new URL(other.url()).hash).toBe('#/play');
});

it('takes the page from the network while there is one', async () => {
  const { page } = await visitOnce();
  const context = page.context();
  await context.setOffline(false);
  const fromNetwork: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) fromNetwork.push(new URL(request.url()).pathname);
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(fromNetwork).toContain('/');
  expect(fromNetwork.filter((path) => path.startsWith('/assets/'))).toEqual([]);
});
