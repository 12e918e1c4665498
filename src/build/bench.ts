/** Bundles the bench as the page is bundled and runs it: what a loader adds to every call is not the engine's cost. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const OUT = '.cache/bench';

await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/cli/bench.ts', outDir: OUT, target: 'es2022', copyPublicDir: false },
});
const ran = spawnSync(process.execPath, [path.join(OUT, 'bench.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = ran.status ?? 1;
