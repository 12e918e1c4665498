/** The table of bands that the page on how it works shows, as the file that holds it. */
import { writeFileSync } from 'node:fs';
import { RULES_VERSION } from '../engine/index.ts';
import { type Finding, resultsOf, type Size } from '../verify/index.ts';

const FILE = 'src/data/frequencies/bands.ts';

/** Disputes that a test plays again, to notice when the table no longer belongs to the rules. */
const SPOT = 60;

export function writeBands(findings: readonly Finding[], size: Size): string {
  const date = new Date().toISOString().slice(0, 10);
  const rows = findings.map(({ known, ...figure }) => ({ ...figure, since: known?.since }));
  const content = [
    '/** Written by npm run -s verify:write; do not edit. */',
    'export const BANDS = {',
    `  rulesVersion: ${RULES_VERSION},`,
    `  date: '${date}',`,
    `  disputes: ${size.disputes},`,
    '  /** What became of the first disputes, one letter each: won, lost, undecided, or no war. */',
    `  spot: '${resultsOf(SPOT)}',`,
    `  figures: ${JSON.stringify(rows, rounded)},`,
    '} as const;',
  ].join('\n');
  writeFileSync(FILE, `${content}\n`);
  return FILE;
}

/** To five figures that matter: more would be noise, and would move with the machine. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}
