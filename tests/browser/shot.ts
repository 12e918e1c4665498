/**
 * A screenshot for whoever works on the page:
 *   npx tsx tests/browser/shot.ts URL OUT.png [--width 1366] [--height 768] [--dark] [--reduced]
 *     [--touch] [--full] [--steps steps.json]
 * Steps are a JSON list, each one of {"click": selector}, {"press": "Enter"}, {"fill": [selector, text]},
 * {"wait": selector or milliseconds}, {"shot": "path.png"}. Errors of the page are printed.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './chromium/find.ts';

interface Step {
  readonly click?: string;
  readonly press?: string;
  readonly fill?: readonly [selector: string, text: string];
  readonly wait?: string | number;
  readonly shot?: string;
}

async function take(page: Page, step: Step): Promise<void> {
  if (step.click !== undefined) await page.locator(step.click).first().click();
  if (step.press !== undefined) await page.keyboard.press(step.press);
  if (step.fill !== undefined) await page.locator(step.fill[0]).first().fill(step.fill[1]);
  if (typeof step.wait === 'number') await page.waitForTimeout(step.wait);
  if (typeof step.wait === 'string') await page.locator(step.wait).first().waitFor();
  if (step.shot !== undefined) await page.screenshot({ path: step.shot });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1366' },
    height: { type: 'string', default: '768' },
    dark: { type: 'boolean', default: false },
    reduced: { type: 'boolean', default: false },
    touch: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    steps: { type: 'string' },
  },
});
const [url, out] = positionals;
if (url === undefined || out === undefined) {
  console.error('Give an address and a file: npx tsx tests/browser/shot.ts URL OUT.png');
  process.exit(2);
}

const steps =
  values.steps === undefined ? [] : (JSON.parse(readFileSync(values.steps, 'utf8')) as Step[]);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: values.reduced ? 'reduce' : 'no-preference',
    hasTouch: values.touch,
  });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`console: ${message.text()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  for (const step of steps) await take(page, step);
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(out);
} finally {
  await browser.close();
}
