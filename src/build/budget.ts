/** What the built page makes a visitor load first, in bytes as a server would send them (gzip). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** From the product's budgets; a kB is 1,000 bytes, the stricter reading. */
const SCRIPT_BUDGET = 150_000;
const MAP_BUDGET = 100_000;

export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

function zipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Modules that the document names itself: its scripts and what it asks to be fetched beside them. */
export function modulesOf(html: string): readonly string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /type="module"|rel="modulepreload"/.test(tag))
    .flatMap((tag) => tag.match(/(?:src|href)="([^"]+)"/)?.[1] ?? []);
}

/** Modules that this one imports at once; those behind `import(…)` come later and do not count. */
export function importsOf(script: string): readonly string[] {
  const found = script.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].flatMap(([, path]) => path ?? []);
}

function firstLoad(folder: string): readonly string[] {
  const seen = new Set<string>();
  const waiting = modulesOf(textOf(join(folder, 'index.html'))).map((path) => join(folder, path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(path)) continue;
    seen.add(path);
    waiting.push(...importsOf(textOf(path)).map((to) => join(dirname(path ?? ''), to)));
  }
  return [...seen];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Map data is known by its name: a built file called map…, world… or atlas…, JSON or a module of it. */
function isMap(path: string): boolean {
  return /^(map|world|atlas|topo|borders|geometry)[\w.-]*\.(json|topojson|js)$/i.test(
    basename(path),
  );
}

export function budgets(folder: string): readonly Budget[] {
  const weigh = (name: string, paths: readonly string[], limit: number): Budget => ({
    name,
    files: paths.map((path) => `${relative(folder, path)} ${zipped(path)}`),
    bytes: paths.reduce((sum, path) => sum + zipped(path), 0),
    limit,
  });
  const first = firstLoad(folder);
  const scripts = first.filter((path) => !isMap(path));
  return [
    weigh('first-load script', scripts, SCRIPT_BUDGET),
    weigh('map data', filesIn(folder).filter(isMap), MAP_BUDGET),
  ];
}

/** Places where a built file would fetch from another site. Links for readers to follow are fine. */
export function foreignRequests(path: string, text: string): readonly string[] {
  const patterns = path.endsWith('.html')
    ? [/<(?:script|link|img|iframe|source)\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g]
    : path.endsWith('.css')
      ? [/url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g, /@import\s+["'](?:https?:)?\/\/[^"']*["']/g]
      : [
          /\b(?:fetch|import|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`](?:https?|wss?):[^"'`]*/g,
        ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}

export function foreignRequestsIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((path) => /\.(html|css|js)$/.test(path))
    .flatMap((path) =>
      foreignRequests(path, textOf(path)).map((found) => `${relative(folder, path)}: ${found}`),
    );
}
