/** One page of the built site in a real Chromium, for the tests of one file. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './chromium/find.ts';

export interface Visit {
  readonly page: Page;
  /** Errors of the page and requests that left its own origin, since it was opened. */
  readonly faults: readonly string[];
}

let browser: Browser | undefined;

/** Call once at the top of a file of tests: opens a browser before them and closes it after. */
export function openBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Opens `path` (a fragment, say) in a context of its own: empty storage, 1366 × 768 if not told. */
export async function visit(path = '', options: BrowserContextOptions = {}): Promise<Visit> {
  if (browser === undefined) throw new Error('Call openBrowser() at the top of the file');
  const address = inject('address');
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    // It would fetch every file for every test; offline.test.ts is about it.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) faults.push(`left the site: ${url}`);
  });
  await page.goto(new URL(path, address).href, { waitUntil: 'load' });
  return { page, faults };
}

/** Fails with the rule, the element and the reason of each finding. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const findings = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  expect(findings).toEqual([]);
}
