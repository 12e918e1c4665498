import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBrowser, visit } from './page.ts';

openBrowser();

async function sit(page: Page, seat: string): Promise<void> {
  await page.goto(new URL('#/briefing/kuwait-1990', page.url()).href);
  await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('application', { name: 'World map' }).waitFor();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** On by one step, or to the next decision where that is offered. */
async function goOn(page: Page): Promise<void> {
  const skip = button(page, /^Skip to/);
  const next = button(page, /^(Let my delegation vote|Hold the vote|Go on)$/);
  await ((await skip.count()) > 0 ? skip : next).first().click();
}

it('never passes over a vote of the seat’s own: it is put, cast and shown', async () => {
  const { page, faults } = await visit();
  await sit(page, 'Malaysia');
  while ((await heading(page, 'The vote').count()) === 0) await button(page, /^Skip to/).click();
  expect(await button(page, /^Skip to/).count()).toBe(0);
  await button(page, 'Let my delegation vote').waitFor();
  await button(page, /^Abstain/).click();
  await button(page, 'Hold the vote').click();
  await heading(page, 'The result').waitFor();
  await button(page, /^Malaysia.*abstain/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
});

it('says what happened while the seat was not asked', async () => {
  const { page } = await visit();
  await sit(page, 'Malaysia');
  const over = button(page, 'See the debrief');
  const passed = heading(page, 'While you were not asked');
  while ((await over.count()) === 0 && (await passed.count()) === 0) await goOn(page);
  expect(await passed.count()).toBe(1);
  expect(
    await page.locator('section', { has: passed }).last().getByRole('listitem').count(),
  ).toBeGreaterThan(0);
});

it('lets the map follow the step until a layer is picked', async () => {
  const { page } = await visit();
  await sit(page, 'United States');
  const layer = page.getByRole('combobox');
  const shown = () => layer.locator('option:checked').innerText();
  expect(await shown()).toBe('Stance on condemning the attack');
  await button(page, 'On to the agenda').click();
  expect(await shown()).toMatch(/^Stance on (draft 1|condemning)/);
  while ((await heading(page, 'The response').count()) === 0) {
    await button(page, /^(Close the agenda|Let my delegation vote|Go on)$/).click();
  }
  expect(await shown()).toBe('What each gives');
  await layer.selectOption({ label: 'Belief in the charge' });
  await button(page, 'On to the outcome').click();
  await heading(page, 'The outcome').waitFor();
  expect(await shown()).toBe('Belief in the charge');
});

it('sets the five measures of the debrief in a row, or one under another on a phone', async () => {
  const { page } = await visit();
  await sit(page, 'China');
  while ((await button(page, 'See the debrief').count()) === 0) await goOn(page);
  await button(page, 'See the debrief').click();
  const charts = page.locator('section[aria-labelledby="measures"] figure');
  await charts.first().waitFor();
  const rows = () =>
    charts.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
  expect(await charts.count()).toBe(5);
  expect(await rows()).toBe(1);
  await page.setViewportSize({ width: 800, height: 900 });
  expect(await rows()).toBe(2);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await rows()).toBe(5);
});

it('shows the map’s key and the way on upon a small phone', async () => {
  const { page } = await visit('', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await sit(page, 'Yemen');
  for (const control of [page.getByRole('combobox'), button(page, 'On to the agenda')]) {
    const isOnTop = await control.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isOnTop).toBe(true);
  }
});

it('folds the debrief upon a phone, leads to a section of it, and unfolds all for print', async () => {
  const { page, faults } = await visit('', { viewport: { width: 390, height: 844 } });
  await sit(page, 'Watch');
  await button(page, 'Skip to the end').click();
  await button(page, 'See the debrief').click();
  await heading(page, 'What history did').waitFor();
  const shown = (open: boolean) => page.locator(`main details${open ? '[open]' : ''}`).count();
  expect(await shown(true)).toBe(0);
  await button(page, 'What history did').click();
  expect(await shown(true)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('history');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await shown(true)).toBe(await shown(false));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await shown(true)).toBe(1);
  expect(faults).toEqual([]);
});
