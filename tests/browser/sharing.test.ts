import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBrowser, visit } from './page.ts';

openBrowser();

async function play(page: Page): Promise<void> {
  await page.goto(new URL('#/briefing/kuwait-1990', page.url()).href);
  await page.getByRole('radio', { name: /^Watch/ }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'On to the agenda' }).waitFor();
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await page.getByRole('button', { name: 'See the debrief' }).waitFor();
}

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

async function votesOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'See the debrief' }).click();
  return page.getByRole('table', { name: 'Vote by vote' }).innerText();
}

it('opens the same run from its link in another browser', async () => {
  const { page } = await visit();
  await play(page);
  const link = await linkOf(page);
  const votes = await votesOf(page);
  const friend = await visit();
  await friend.page.goto(link);
  await friend.page.getByRole('button', { name: 'See the debrief' }).waitFor();
  expect(await votesOf(friend.page)).toBe(votes);
});

it('says which fault a link has, keeps its text and opens nothing', async () => {
  const { page } = await visit();
  await play(page);
  const link = await linkOf(page);
  const faults = {
    'Cut short': link.slice(0, -9),
    Damaged: link.replace(/.{6}$/, (end) => (end.startsWith('A') ? 'B' : 'A') + end.slice(1)),
    'Not one of ours': 'https://example.org/page',
    'Made by a newer version': link.replace('#r1.', '#r9.'),
  };
  for (const [heading, text] of Object.entries(faults)) {
    const other = await visit();
    await other.page.getByRole('button', { name: 'Open a link or file' }).click();
    const box = other.page.getByRole('textbox', { name: 'Link' });
    await box.fill(text);
    await other.page.getByRole('button', { name: 'Open', exact: true }).click();
    await other.page.getByRole('alert').getByText(heading, { exact: true }).waitFor();
    expect(await box.inputValue()).toBe(text);
    expect(new URL(other.page.url()).hash).toBe('');
    await other.page.context().close();
  }
});

it('shows a link that was cut short in the address, and opens it once it is mended', async () => {
  const { page } = await visit();
  await play(page);
  const link = await linkOf(page);
  const other = await visit(new URL(link).hash.slice(0, -5));
  await other.page.getByRole('alert').getByText('Cut short', { exact: true }).waitFor();
  await other.page.getByRole('textbox', { name: 'Link' }).fill(link);
  await other.page.getByRole('button', { name: 'Open', exact: true }).click();
  await other.page.getByRole('button', { name: 'See the debrief' }).waitFor();
  expect(new URL(other.page.url()).hash).toBe('#/play');
});

it('offers the saved run after a reload, continues it, and forgets it when told', async () => {
  const { page } = await visit();
  await play(page);
  await page.goto(new URL('#/', page.url()).href);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'See the debrief' }).waitFor();
  await page.goto(new URL('#/', page.url()).href);
  await page.reload();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
});

it('plays on in memory, and says so, where storage throws', async () => {
  const { page, faults } = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await play(page);
  await page.getByText('does not let the page save').waitFor();
  expect(faults).toEqual([]);
});

it('forks under other rules, names the first difference and switches between the tracks', async () => {
  const { page } = await visit();
  await play(page);
  await page.getByRole('button', { name: 'What if …' }).click();
  await page
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'turn 1, 2 August 1990' });
  await page.getByRole('radio', { name: /^No organisation/ }).check();
  await page.getByRole('button', { name: 'Play it out under these rules' }).click();
  const parting = page.getByRole('paragraph').filter({ hasText: 'The tracks part on turn' });
  await parting.waitFor();
  const changed = await page.getByRole('heading', { level: 2 }).first().innerText();
  await page.getByRole('button', { name: 'Show the other track' }).click();
  await parting.waitFor();
  expect(changed).not.toBe('');
});

it('finds no difference where nothing was changed', async () => {
  const { page } = await visit();
  await play(page);
  await page.getByRole('button', { name: 'What if …' }).click();
  await page
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'turn 1, 2 August 1990' });
  await page.getByRole('button', { name: 'Fork without a change' }).click();
  const sentence = page.getByRole('paragraph').filter({ hasText: 'do not differ' });
  await sentence.waitFor();
  expect(await sentence.innerText()).toContain('Two tracks.');
});
