import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { worldMap } from './src/build/atlas/plugin.ts';
import { checkedScenarios } from './src/build/check-scenarios.ts';
import { compressed } from './src/build/compressed.ts';
import { worksOffline } from './src/build/offline.ts';

export default defineConfig({
  // Relative addresses, so that the built page works from any folder of any server.
  base: './',
  cacheDir: '.cache/vite',
  plugins: [react(), worldMap(), checkedScenarios(), worksOffline(), compressed()],
  // node_modules may be a link to that of another working tree.
  server: { fs: { allow: ['.', dirname(realpathSync('node_modules'))] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The byte budget counts what the page loads first; data inlined as base64 would hide from it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
