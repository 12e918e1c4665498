/** Finds a Chromium that really starts here, and remembers it for the next run. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { CANDIDATES, type Chromium, SOURCES, type Source } from './sources.ts';

const REMEMBERED = join(import.meta.dirname, '../../../.cache/chromium/found.json');

export interface FoundChromium extends Chromium {
  readonly source: Source;
  readonly sandboxed: boolean;
}

/**
 * Chromium refuses its sandbox to root, and many containers forbid it to everybody. Our tests open
 * only our own pages, so they may do without; with it is tried first.
 */
const SANDBOXED = process.getuid?.() === 0 ? [false] : [true, false];

/** Options for Playwright's `launch`; the same for our own tests and for the component tests. */
export function launchOptions(found: Omit<FoundChromium, 'source'>): LaunchOptions {
  return {
    executablePath: found.executablePath,
    headless: true,
    env: { ...process.env, ...found.env },
    chromiumSandbox: found.sandboxed,
    args: ['--disable-background-networking', '--disable-dev-shm-usage'],
  };
}

async function faultOf(candidate: Omit<FoundChromium, 'source'>): Promise<string | undefined> {
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.setContent('<span>A word</span>');
    const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
    // Without a font every text is zero pixels wide, and so hidden.
    return width > 0 ? undefined : 'shows no text';
  } catch (error) {
    return firstLine(error);
  } finally {
    await browser?.close();
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

function candidates(source: Source, tried: string[]): readonly Chromium[] {
  try {
    return CANDIDATES[source]();
  } catch (error) {
    tried.push(`${source}: ${firstLine(error)}`);
    return [];
  }
}

function isSource(name: string): name is Source {
  return (SOURCES as readonly string[]).includes(name);
}

function sourcesToTry(): readonly Source[] {
  const forced = process.env['CHAPTER_BROWSER'];
  if (forced === undefined || forced === '') return SOURCES;
  if (!isSource(forced)) {
    throw new Error(`CHAPTER_BROWSER is "${forced}"; it must be one of ${SOURCES.join(', ')}`);
  }
  return [forced];
}

/** The first candidate that opens a page. Set CHAPTER_BROWSER to one source's name to force it. */
async function searchChromium(): Promise<FoundChromium> {
  const tried: string[] = [];
  for (const source of sourcesToTry()) {
    const copies = candidates(source, tried).flatMap((copy) =>
      SANDBOXED.map((sandboxed) => ({ ...copy, sandboxed })),
    );
    for (const candidate of copies) {
      const fault = await faultOf(candidate);
      if (fault === undefined) return { ...candidate, source };
      tried.push(`${source}: ${candidate.executablePath}: ${fault}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Install one or set CHROME_BIN.\n${tried.join('\n')}`,
  );
}

/** Makes the next `findChromium` search again, for what was found may have gone bad since. */
export function forgetChromium(): void {
  rmSync(REMEMBERED, { force: true });
}

/** As `searchChromium`, but trusts what was found before as long as the file is still there. */
export async function findChromium(): Promise<FoundChromium> {
  if (existsSync(REMEMBERED)) {
    const remembered = JSON.parse(readFileSync(REMEMBERED, 'utf8')) as FoundChromium;
    const wanted = sourcesToTry().includes(remembered.source);
    if (wanted && existsSync(remembered.executablePath)) return remembered;
    forgetChromium();
  }
  const found = await searchChromium();
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  writeFileSync(REMEMBERED, JSON.stringify(found));
  return found;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(await findChromium()));
}
