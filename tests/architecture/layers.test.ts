import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const { forbidden, options } = JSON.parse(
  readFileSync('.dependency-cruiser.json', 'utf8'),
) as IConfiguration;

async function look(folders: readonly string[], baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function broken({ summary }: ICruiseResult): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

async function lookAtExample(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return broken(await look(['src'], folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the layers', () => {
  it('are imported only downwards, through one door and in no circle', async () => {
    const result = await look(['src', 'tests'], process.cwd());
    const engine = result.modules.filter(({ source }) => source.startsWith('src/engine/'));
    expect(engine.length).toBeGreaterThan(10);
    expect(engine.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(10);
    expect(result.modules.some(({ source }) => source === 'src/main.tsx')).toBe(true);
    expect(broken(result)).toEqual([]);
  }, 60_000);

  it('would be found broken where the engine looks up, even for a type', async () => {
    expect(
      await lookAtExample({
        'src/engine/index.ts': "import type { A } from '../ui/a.ts'; export type B = A;",
        'src/ui/a.ts': 'export type A = 1;',
      }),
    ).toEqual(['engine-stands-alone: src/engine/index.ts → src/ui/a.ts']);
  });

  it('would be found broken where a screen goes past the store or the door', async () => {
    expect(
      await lookAtExample({
        'src/ui/a.ts': "import '../share/link.ts'; import '../engine/vote.ts';",
        'src/share/link.ts': 'export const link = 1;',
        'src/engine/vote.ts': 'export const vote = 1;',
      }),
    ).toEqual([
      'one-door: src/ui/a.ts → src/engine/vote.ts',
      'ui-over-store: src/ui/a.ts → src/share/link.ts',
    ]);
  });

  it('would be found broken by a circle', async () => {
    const found = await lookAtExample({
      'src/store/a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'src/store/b.ts': "import { a } from './a.ts'; export const b = () => a;",
    });
    expect(found).toContain('no-cycle: src/store/a.ts → src/store/b.ts');
  });
});
