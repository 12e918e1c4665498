import { readFileSync } from 'node:fs';
import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, launchOptions } from './tests/browser/chromium/find.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Bundled before the first test: a package first met in mid-run would make the page reload. */
const bundled = [
  ...Object.keys(manifest.dependencies).filter((name) => !/^@(fontsource|lingui)/.test(name)),
  '@lingui/core',
  '@lingui/message-utils/compileMessage',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom/client',
  'vitest-browser-react',
];

/** Nobody who runs only the unit tests should wait for a browser. */
const onlyUnit = process.argv.some((arg) => /^(--project=)?unit$/.test(arg));

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/ui/**'],
          environment: 'node' as const,
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: { include: bundled },
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(
              onlyUnit ? {} : { launchOptions: launchOptions(await findChromium()) },
            ),
            instances: [{ browser: 'chromium' as const }],
            viewport: { width: 1366, height: 768 },
          },
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node' as const,
          globalSetup: ['tests/browser/serve.ts'],
          // Pages are timed, and two cores are few: one file after the other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
