import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, openBrowser, visit } from './page.ts';

openBrowser();

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const KUWAIT = '#/briefing/kuwait-1990';

/** Each screen, and the dialogs over them. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await page.goto(at(page, '#/'));
    await page.getByRole('heading', { name: 'Choose a crisis' }).waitFor();
  },
  'open a link': async (page) => {
    await page.goto(at(page, '#/'));
    await page.getByRole('button', { name: 'Open a link or file' }).click();
    await page.getByRole('dialog').waitFor();
  },
  briefing: async (page) => {
    await page.goto(at(page, KUWAIT));
    await page.getByRole('button', { name: /^Start/ }).waitFor();
  },
  table: (page) => start(page, 'United States'),
  'the what-if': async (page) => {
    await start(page, 'United States');
    await page.getByRole('button', { name: 'What if …' }).click();
    await page.getByRole('dialog').waitFor();
  },
  share: async (page) => {
    await start(page, 'United States');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('textbox', { name: 'Link' }).waitFor();
  },
  debrief: async (page) => {
    await start(page, 'Watch');
    await page.getByRole('button', { name: 'Skip to the end' }).click();
    await page.getByRole('button', { name: 'See the debrief' }).click();
    await page.getByRole('heading', { name: 'What history did' }).waitFor();
  },
  'how it works': async (page) => {
    await page.goto(at(page, '#/how'));
    await page.getByRole('heading', { name: 'Limits' }).waitFor();
  },
  'the record': async (page) => {
    await page.goto(at(page, '#/record'));
    await page.getByRole('heading', { name: 'Choose votes' }).waitFor();
  },
  'one text of the record': async (page) => {
    await page.goto(at(page, '#/record/S-RES-678'));
    await page.getByRole('heading', { name: /^Why did/ }).waitFor();
  },
  'a link that does not open': async (page) => {
    await page.goto(at(page, '#r1.AAAA'));
    await page.getByRole('alert').waitFor();
  },
};

function at(page: Page, fragment: string): string {
  return new URL(fragment, page.url()).href;
}

async function start(page: Page, seat: string): Promise<void> {
  await page.goto(at(page, KUWAIT));
  await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('application', { name: 'World map' }).waitFor();
}

for (const [name, open] of Object.entries(SCREENS)) {
  it(`has no accessibility finding on ${name}, light and dark, wide and on a phone`, async () => {
    const { page, faults } = await visit();
    await open(page);
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    }
    expect(faults).toEqual([]);
  });

  it(`fits a phone on ${name}: nothing has to be scrolled sideways`, async () => {
    const { page } = await visit('', { viewport: PHONE, hasTouch: true });
    await open(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

it('goes from the front page to the debrief by keyboard alone', async () => {
  const { page } = await visit();
  const press = async (name: RegExp | string, role: 'link' | 'button' | 'radio' = 'button') => {
    const control = page.getByRole(role, { name }).first();
    await control.focus();
    await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter');
  };
  await press(/^The Gulf|Kuwait, 1990/, 'link');
  await page.getByRole('button', { name: /^Start/ }).waitFor();
  await press(/^Watch/, 'radio');
  await press('Start watching');
  await page.getByRole('heading', { name: 'The situation' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'content');
  await press('On to the agenda');
  await page.getByRole('heading', { name: 'The agenda' }).waitFor();
  await press('Skip to the end');
  await press('See the debrief');
  await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

it('leaves the map at least half of a window of 1366 by 768', async () => {
  const { page } = await visit();
  await start(page, 'United States');
  const free = await page.evaluate(() => {
    const map = document.querySelector('[role="application"]');
    if (map === null) throw new Error('there is no map');
    const box = map.getBoundingClientRect();
    // Every fourth pixel of the map: is it the map, or something laid over it?
    let seen = 0;
    for (let x = box.left + 2; x < box.right; x += 4) {
      for (let y = box.top + 2; y < box.bottom; y += 4) {
        if (map.contains(document.elementFromPoint(x, y))) seen += 16;
      }
    }
    return seen;
  });
  expect(free).toBeGreaterThanOrEqual(0.5 * 1366 * 768);
});

it('says that the window is too small below 320 by 400', async () => {
  for (const viewport of [
    { width: 319, height: 700 },
    { width: 700, height: 399 },
  ]) {
    const { page } = await visit('', { viewport });
    await page.getByText('This window is too small').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  }
});

it('follows the system’s theme until another is chosen, and remembers the choice', async () => {
  const { page } = await visit('', { colorScheme: 'dark' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.getByRole('radio', { name: 'Light' }).check();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await paper()).toBe(light);
});

for (const by of ['mouse', 'keyboard'] as const) {
  it(`plays a turn as the United States by ${by}: a vote and its reasons`, async () => {
    const { page, faults } = await visit();
    const press = async (name: RegExp | string) => {
      const button = page.getByRole('button', { name }).first();
      if (by === 'mouse') return button.click();
      await button.focus();
      return page.keyboard.press('Enter');
    };
    await start(page, 'United States');
    await press('Got it');
    await press('On to the agenda');
    await page.getByRole('heading', { name: 'Your move, United States' }).waitFor();
    await press('Close the agenda');
    await press(/^Vote yes/);
    await press(/^Hold the vote/);
    await page.getByRole('heading', { name: 'The result' }).waitFor();
    await page
      .getByText(/votes needed/)
      .first()
      .waitFor();
    await press(/^United States/);
    await page
      .getByRole('heading', { name: /United States.*yes/ })
      .first()
      .waitFor();
    await press('Go on');
    await page.getByRole('heading', { name: /^The (response|vote)$/ }).waitFor();
    expect(faults).toEqual([]);
  });
}
