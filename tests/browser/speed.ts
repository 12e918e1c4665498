/**
 * What the built page costs to use, here and now: `npm run bench:page`.
 *
 * Each act (a click, a key, a choice) is timed twice: by the clock until script, style and layout
 * are done, and as work of the page's main thread, its next frame included, which does not count
 * what else the machine does. Other work only ever adds to a time, so each figure is the least over a
 * few runs, and a loop of known work is timed beside them to tell a slow machine from a slow page:
 * thirty products of a dense 193 × 193 matrix with a vector, .7 ms where the budgets were set.
 */
import process from 'node:process';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { preview } from 'vite';
import { buildIfStale } from '../../src/build/page.ts';
import { say } from '../../src/text/say.ts';
import { type Cost, time, timeArrival, timeKnownWork } from './acts.ts';
import { launchBrowser } from './chromium/find.ts';

const RUNS = 3;
/** More steps than a crisis of fourteen turns has. */
const MOST_STEPS = 200;
const SCRUBS = 60;
const RECOLOURS = 40;
const WARM_LINKS = 5;

const STEPS = ['situation', 'agenda', 'vote', 'voted', 'response', 'outcome'] as const;
const ONWARD = new RegExp(`^(${STEPS.map((step) => say(`table.next.${step}`)).join('|')})$`);

/** Milliseconds, by what was done. */
type Times = Readonly<Record<string, readonly number[]>>;

/** A page, and the meter of its main thread. */
interface Visit {
  readonly page: Page;
  readonly meter: CDPSession;
}

function timesOf(what: string, costs: readonly Cost[]): Times {
  return {
    [`${what}, by the clock`]: costs.map(({ clock }) => clock),
    [`${what}, main thread`]: costs.map(({ thread }) => thread),
  };
}

async function openTable(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/briefing/kuwait-1990`);
  await page.getByRole('radio', { name: new RegExp(`^${say('briefing.watch')}`) }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('application', { name: say('map.label') }).waitFor();
  // Fonts, the map and the code of later steps arrive on their own time.
  await page.waitForLoadState('networkidle');
}

/** Each step of a run to its end, and the same summed by turn. */
async function playThrough({ page, meter }: Visit): Promise<Times> {
  const steps: Cost[] = [];
  const turns: Cost[] = [];
  for (let at = 0; at < MOST_STEPS; at += 1) {
    const onward = page.getByRole('button', { name: ONWARD });
    if ((await onward.count()) === 0) break;
    const turn = await turnOf(page);
    const cost = await time(onward.first(), { kind: 'click' }, meter);
    steps.push(cost);
    const { clock, thread } = turns[turn] ?? { clock: 0, thread: 0 };
    turns[turn] = { clock: clock + cost.clock, thread: thread + cost.thread };
  }
  return { ...timesOf('a step of a turn', steps), ...timesOf('all steps of a turn', turns) };
}

async function turnOf(page: Page): Promise<number> {
  const reached = await page.getByRole('slider').first().getAttribute('aria-valuenow');
  return Number(reached);
}

async function scrub({ page, meter }: Visit): Promise<Times> {
  const costs: Cost[] = [];
  const slider = page.getByRole('slider').first();
  for (let at = 0; at < SCRUBS; at += 1) {
    const key = at % 20 < 10 ? 'ArrowLeft' : 'ArrowRight';
    costs.push(await time(slider, { kind: 'press', key }, meter));
  }
  return timesOf('a step of scrubbing, map recoloured', costs);
}

async function recolour({ page, meter }: Visit): Promise<Times> {
  const costs: Cost[] = [];
  const list = page.getByRole('combobox', { name: say('map.layer') });
  for (let at = 0; at < RECOLOURS; at += 1) {
    costs.push(await time(list, { kind: 'choose', entry: (at + 1) % 3 }, meter));
  }
  return timesOf('another layer of the map', costs);
}

async function idle({ page, meter }: Visit): Promise<Times> {
  const costs: Cost[] = [];
  for (let at = 0; at < RECOLOURS; at += 1) {
    costs.push(await time(page.locator('body'), { kind: 'nothing' }, meter));
  }
  return timesOf('nothing (what timing costs)', costs);
}

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: say('table.share') }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** From the link in the address to the table, in a page that has played nothing, then again. */
async function openLinks(browser: Browser, address: string, link: string): Promise<Times> {
  const { page } = await openPage(browser);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (let at = 0; at <= WARM_LINKS; at += 1) {
    times.push(await timeArrival(page, new URL(link).hash));
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('application').waitFor({ state: 'detached' });
  }
  await page.context().close();
  return { 'a link, the first in a page': times.slice(0, 1), 'a link, again': times.slice(1) };
}

async function openPage(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  // The loader of this file names its functions by this one, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const meter = await context.newCDPSession(page);
  await meter.send('Performance.enable');
  return { page, meter };
}

async function run(browser: Browser, address: string): Promise<Times> {
  const visit = await openPage(browser);
  const { page } = visit;
  await openTable(page, address);
  const loops = [await timeKnownWork(page)];
  const played = await playThrough(visit);
  loops.push(await timeKnownWork(page));
  const looked = { ...(await scrub(visit)), ...(await recolour(visit)), ...(await idle(visit)) };
  loops.push(await timeKnownWork(page));
  const linked = await openLinks(browser, address, await linkOf(page));
  await page.context().close();
  return { 'the loop of known work': loops, ...played, ...looked, ...linked };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function report(runs: readonly Times[]): void {
  for (const what of Object.keys(runs[0] ?? {})) {
    const figures = [0.5, 0.95, 1].map((share) =>
      Math.min(...runs.map((times) => quantile(times[what] ?? [], share))).toFixed(1),
    );
    const counts = runs.map((times) => times[what]?.length ?? 0).join(', ');
    process.stdout.write(`${what}: ${figures.join(' / ')} ms (of ${counts})\n`);
  }
}

await buildIfStale();
const server = await preview({
  logLevel: 'warn',
  preview: { port: 0, host: '127.0.0.1', open: false },
});
const browser = await launchBrowser();
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const runs: Times[] = [];
  for (let at = 0; at < RUNS; at += 1) runs.push(await run(browser, address));
  process.stdout.write(`median / 95 % / worst, the least of ${RUNS} runs\n`);
  report(runs);
} finally {
  await browser.close();
  await server.close();
}
