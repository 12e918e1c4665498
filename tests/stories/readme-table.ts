/** The table of section 22 of the model's README, counted anew. */
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

const HEAD = '| | as history opened it | where the strongest willing state will not lead |';

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

/** The README with its last table counted anew from these runs. */
export function withTable(
  readme: string,
  watched: readonly RunSummary[],
  withoutLead: readonly RunSummary[],
): string {
  const at = readme.indexOf(HEAD);
  if (at < 0) throw new RangeError('the README has lost the head of its table');
  const reports = [batchReport(watched), batchReport(withoutLead)];
  const rows = [
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
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return `${readme.slice(0, at)}${[`${HEAD} the record |`, '|---|---|---|---|', ...rows].join('\n')}\n`;
}
