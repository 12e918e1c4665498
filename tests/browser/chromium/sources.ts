/** Where a Chromium may be found or fetched, from the cheapest place to the dearest. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

export interface Chromium {
  readonly executablePath: string;
  /** Settings that this copy needs beside those of the process, such as where its libraries are. */
  readonly env: Readonly<Record<string, string>>;
}

export const SOURCES = ['env', 'path', 'playwright', 'sparticuz', 'apt', 'download'] as const;
export type Source = (typeof SOURCES)[number];

/** Kept out of package.json, so that nobody who only plays has to download it. */
const SPARTICUZ = '@sparticuz/chromium@147.0.0';
const SPARTICUZ_FOLDER = join(import.meta.dirname, '../../../.cache/chromium/sparticuz');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const IN_PLAYWRIGHT = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

function plain(paths: readonly string[]): readonly Chromium[] {
  return paths
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath, env: {} }));
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return execFileSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  });
}

function onPath(): readonly Chromium[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return plain([...NAMES.flatMap((name) => folders.map((at) => join(at, name))), ...INSTALLED]);
}

function inPlaywrightCache(): readonly Chromium[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  ];
  const copies = caches.flatMap((cache) =>
    cache === undefined || !existsSync(cache)
      ? []
      : readdirSync(cache)
          .filter((name) => name.startsWith('chromium'))
          .map((name) => join(cache, name)),
  );
  return plain([
    chromium.executablePath(),
    ...copies.flatMap((copy) => IN_PLAYWRIGHT.map((inside) => join(copy, inside))),
  ]);
}

/**
 * A build for bare machines that carries the system libraries that Chromium needs. It unpacks them
 * only where it believes that it is on AWS Lambda, hence the environment.
 */
function fromSparticuz(): readonly Chromium[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const unpacked = join(SPARTICUZ_FOLDER, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  if (!existsSync(join(SPARTICUZ_FOLDER, 'node_modules/@sparticuz/chromium'))) {
    writeFileSync(
      join(SPARTICUZ_FOLDER, 'package.json'),
      '{ "private": true, "type": "module" }\n',
    );
    run('npm', ['install', '--no-save', '--prefix', SPARTICUZ_FOLDER, SPARTICUZ]);
  }
  const script = join(SPARTICUZ_FOLDER, 'unpack.js');
  writeFileSync(
    script,
    [
      "import chromium from '@sparticuz/chromium';",
      'const executablePath = await chromium.executablePath();',
      'console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));',
    ].join('\n'),
  );
  const said = run('node', [script], {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    TMPDIR: unpacked,
  });
  const { executablePath, libraries } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record<
    'executablePath' | 'libraries',
    string
  >;
  return [
    {
      executablePath,
      env: {
        LD_LIBRARY_PATH: libraries,
        FONTCONFIG_PATH: describeFonts(unpacked),
        TMPDIR: unpacked,
      },
    },
  ];
}

/** The list of font folders that comes with it names only places of AWS Lambda, so we write ours. */
function describeFonts(unpacked: string): string {
  const folder = join(unpacked, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      `  <dir>${join(unpacked, 'fonts')}</dir>`,
      '  <dir>/usr/share/fonts</dir>',
      `  <cachedir>${join(folder, 'cache')}</cachedir>`,
      '</fontconfig>',
    ].join('\n'),
  );
  return folder;
}

function fromApt(): readonly Chromium[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return onPath();
}

function fromDownload(): readonly Chromium[] {
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  return inPlaywrightCache();
}

/** Candidates of one source, best first; it may download. None of them has been launched yet. */
export const CANDIDATES: Readonly<Record<Source, () => readonly Chromium[]>> = {
  env: () => plain([process.env['CHROME_BIN'] ?? '']),
  path: onPath,
  playwright: inPlaywrightCache,
  sparticuz: fromSparticuz,
  apt: fromApt,
  download: fromDownload,
};
