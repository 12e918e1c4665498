/** The tables of frequencies of the two READMEs, counted anew: the model's has the whole, the project's its head. */
import { batchReport } from '../../src/cli/report.ts';
import type { RunSummary } from '../../src/engine/index.ts';

/** What is counted, its words, and what the record says of it. */
const SHARES: readonly (readonly [what: string, words: string, record: string])[] = [
  ['condemnedFirst', 'condemned, or a finding made, in the first turn', 'yes, S/RES/660, day 0'],
  ['sanctioned', 'mandatory sanctions', 'yes, S/RES/661, day 4'],
  ['forceAuthorised', 'force authorised or recommended', 'yes, S/RES/678, day 119'],
  ['vetoed', 'a veto cast', 'no'],
  ['forceUsed', 'outside force used', 'yes, day 168'],
  ['reversed', 'attack undone', 'yes, day 209'],
  ['reversedByForce', '… by force', 'yes'],
  ['reversedByPressure', '… by pressure, threats counted', 'no'],
  ['reversedBySanctions', '… by sanctions alone', 'no'],
  ['conquered', 'conquest stands', 'no'],
  ['generalWar', 'the war became general', 'no'],
];

const FIGURES: readonly (readonly [what: string, words: string, record: string])[] = [
  ['dayAuthorised', 'day of the text on force, quartiles', '119'],
  ['dayForce', 'day force was used, quartiles', '168'],
  ['dayReversed', 'day the attack was undone, quartiles', '209'],
  ['dead', 'dead, quartiles', '41,466'],
];

const WHOLE =
  '| | as history opened it | where the strongest willing state will not lead | the record |';
const BRIEF =
  '| Kuwait left to itself, seeds 1 to 500 | share of runs (95 %) | where the strongest willing state will not lead |';
const IN_BRIEF = ['condemnedFirst', 'sanctioned', 'forceAuthorised', 'forceUsed', 'reversed'];

type Report = ReturnType<typeof batchReport>;

function shareIn({ frequencies }: Report, what: string): string {
  const found = frequencies.find((row) => row.what === what);
  if (found === undefined) throw new RangeError(what);
  const [share, low, high] = [found.share, found.low, found.high].map((x) => (100 * x).toFixed(1));
  return `${share} % (${low} to ${high})`;
}

function quartilesIn({ figures }: Report, what: string): string {
  const found = figures.find((row) => row.what === what);
  if (found === undefined) throw new RangeError(what);
  return [found.lower, found.median, found.upper]
    .map((value) => Math.round(value ?? -1).toLocaleString('en-GB'))
    .join(' / ');
}

/** The model's README with its table counted anew from these runs. */
export function withWholeTable(
  readme: string,
  ...runs: readonly (readonly RunSummary[])[]
): string {
  const reports = runs.map(batchReport);
  return replaceTable(readme, WHOLE, [
    ...SHARES.map(([what, words, record]) => [
      words,
      ...reports.map((report) => shareIn(report, what)),
      record,
    ]),
    ...FIGURES.map(([what, words, record]) => [
      words,
      ...reports.map((report) => quartilesIn(report, what)),
      record,
    ]),
  ]);
}

/** The project's README with its short table counted anew from these runs. */
export function withBriefTable(
  readme: string,
  ...runs: readonly (readonly RunSummary[])[]
): string {
  const reports = runs.map(batchReport);
  const rows = SHARES.filter(([what]) => IN_BRIEF.includes(what));
  return replaceTable(
    readme,
    BRIEF,
    rows.map(([what, words]) => [words, ...reports.map((report) => shareIn(report, what))]),
  );
}

/** A table ends at the first empty line, or with the text. */
function replaceTable(text: string, head: string, rows: readonly (readonly string[])[]): string {
  const at = text.indexOf(head);
  if (at < 0) throw new RangeError(`the table is gone: ${head}`);
  const after = text.indexOf('\n\n', at);
  const rule = `|${'---|'.repeat(rows[0]?.length ?? 0)}`;
  const lines = [head, rule, ...rows.map((cells) => `| ${cells.join(' | ')} |`)];
  return `${text.slice(0, at)}${lines.join('\n')}${after < 0 ? '\n' : text.slice(after)}`;
}
