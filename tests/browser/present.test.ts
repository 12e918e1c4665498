import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, openBrowser, visit } from './page.ts';

openBrowser();

async function start(page: Page): Promise<void> {
  await page.goto(new URL('#/briefing/kuwait-1990', page.url()).href);
  await page.getByRole('radio', { name: /^Watch/ }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'On to the agenda' }).waitFor();
}

async function toVote(page: Page): Promise<void> {
  await page.keyboard.press('p');
  for (const step of ['The situation', 'The agenda', 'The vote']) {
    await page.getByRole('heading', { name: step, exact: true }).waitFor();
    if (step !== 'The vote') await page.keyboard.press('g');
  }
}

it('presents a whole turn by keyboard alone, hidden before each reveal, without a finding', async () => {
  const { page, faults } = await visit();
  await start(page);
  await toVote(page);
  const check = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  const tree = await page.locator('body').ariaSnapshot();
  expect(tree).toContain('China, permanent member: has not voted yet');
  expect(tree).not.toMatch(
    /likely|either way|voted (yes|no)|abstained|in favour|adopted|No permanent/,
  );
  await check();
  await page.keyboard.press('r');
  await page.getByText('The draft resolution received').first().waitFor();
  await check();
  await page.keyboard.press('r');
  await page.getByText(/^Why did/).waitFor();
  await page.keyboard.press('r');
  await page.getByText('Chances before the dice').first().waitFor();
  await check();
  await page.keyboard.press('g');
  await page.getByRole('heading', { name: 'The response' }).waitFor();
  await check();
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: 'What was promised' }).waitFor();
  await check();
  await page.keyboard.press('r');
  await page.getByText(/^Why does .* send what it sends\?$/).waitFor();
  await page.keyboard.press('r');
  await page.getByText(/^Willingness/).waitFor();
  await check();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys of Present' }).waitFor();
  await check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.getByText('turn 2').waitFor();
  await page.keyboard.press('l');
  await page.keyboard.press('Home');
  await page.getByRole('heading', { name: 'The situation' }).waitFor();
  await page.getByText('2 August 1990 · turn 1').waitFor();
  expect(faults).toEqual([]);
});

it('keeps hands and Present out of the link and of storage', async () => {
  const { page } = await visit();
  await start(page);
  const linkOf = async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.keyboard.press('Escape');
    return link;
  };
  const stored = () =>
    page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases]);
    });
  await toVote(page);
  await page.keyboard.press('Escape');
  // The save comes a moment after the order.
  await page.waitForTimeout(600);
  const before = { link: await linkOf(), stored: await stored() };
  await page.keyboard.press('p');
  await page.getByRole('spinbutton', { name: 'Hands up: Abstain' }).fill('27');
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await page.waitForTimeout(600);
  const during = await stored();
  await page.keyboard.press('Escape');
  expect({ link: await linkOf(), stored: during }).toEqual(before);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['presenting'])).toBeUndefined();
});

it('is left by Escape or P to the button that enters it', async () => {
  const { page } = await visit();
  await start(page);
  const enter = page.getByRole('button', { name: 'Present', exact: true });
  for (const key of ['Escape', 'p']) {
    await enter.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('timer').waitFor();
    await page.keyboard.press(key);
    await enter.waitFor();
    expect(await enter.evaluate((button) => button === document.activeElement)).toBe(true);
  }
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]) {
  it(`writes large and cuts nothing off at ${viewport.width} by ${viewport.height}`, async () => {
    const { page } = await visit('', { viewport });
    await start(page);
    await toVote(page);
    const { size, sideways, plates } = await page.evaluate(() => {
      const main = document.querySelector('main');
      const seats = [...document.querySelectorAll<HTMLElement>('[data-plate]')];
      return {
        size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        sideways: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
        plates: seats.map((seat) => seat.getBoundingClientRect().right),
      };
    });
    // At least a fortieth of the height: what is read from the back of a room.
    expect(size).toBeGreaterThanOrEqual(viewport.height / 40);
    expect(sideways).toBe(0);
    expect(plates.length).toBe(15);
    expect(Math.max(...plates)).toBeLessThanOrEqual(viewport.width);
  });
}
