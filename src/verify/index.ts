/** The table of section 12 of the model, as far as a crisis can answer it. */
import { powerSlope, severity, timeStep, winners } from './fighting.ts';
import type { Figure, Row, Verdict } from './finding.ts';
import { ROWS, verdictOn } from './finding.ts';
import { KNOWN_MISSES, type KnownMiss } from './known-misses.ts';
import { channelsOf, precedents, realVotes } from './law.ts';
import { leak, sanctionsAlone } from './sanctions.ts';
import { MONTH, type Size } from './size.ts';
import { withoutVeto } from './veto.ts';
import { type War, warOf, warsOf } from './wars.ts';

export type { Figure, Row, Verdict } from './finding.ts';
export { ROWS } from './finding.ts';
export type { KnownMiss } from './known-misses.ts';
export type { Size } from './size.ts';
export { QUICK, WHOLE } from './size.ts';

const BY_LAW: readonly Row[] = ['T15', 'T18'];

/** Measures the rows that are asked for. */
export function measure(rows: readonly Row[], size: Size): readonly Figure[] {
  const fights = rows.some((row) => !BY_LAW.includes(row));
  const wars = fights ? warsOf(size.disputes, MONTH) : [];
  return ROWS.filter((row) => rows.includes(row)).flatMap((row) => rowOf(row, wars, size));
}

function rowOf(row: Row, wars: readonly War[], size: Size): readonly Figure[] {
  switch (row) {
    case 'T2':
    case 'T6':
      return winners(wars).filter((figure) => figure.row === row);
    case 'T3':
      return [powerSlope(wars)];
    case 'T7':
      return severity(wars);
    case 'T12':
      return [timeStep(wars, size.timed)];
    case 'T14':
      return sanctionsAlone(wars, size.changed);
    case 'T15':
      return [precedents()];
    case 'T16':
      return withoutVeto(wars, size.changed);
    case 'T18':
      return realVotes();
    case 'T19':
      return [channelsOf(wars)];
    case 'T20':
    default:
      return [leak(wars)];
  }
}

/** How a figure stands with what is asked and with what was known to be missed. */
export type Standing = Verdict | 'knownMiss' | 'passesAgain';

export interface Finding extends Figure {
  readonly standing: Standing;
  readonly known: KnownMiss | undefined;
}

export function judge(
  figures: readonly Figure[],
  known: readonly KnownMiss[] = KNOWN_MISSES,
): readonly Finding[] {
  return figures.map((figure) => {
    const miss = known.find(({ claim }) => claim === figure.claim);
    const verdict = verdictOn(figure);
    return { ...figure, known: miss, standing: standingOf(verdict, miss !== undefined) };
  });
}

function standingOf(verdict: Verdict, isKnown: boolean): Standing {
  if (!isKnown) return verdict;
  if (verdict === 'missed' || verdict === 'open') return 'knownMiss';
  return verdict === 'met' ? 'passesAgain' : verdict;
}

/** A miss that nobody has written down fails the check. */
export function isNewMiss({ standing }: Finding): boolean {
  return standing === 'missed';
}

/** What became of the first disputes, one letter each: won, lost, undecided, or `-` for no war. */
export function resultsOf(disputes: number): string {
  return Array.from(
    { length: disputes },
    (_, k) => warOf(k + 1, MONTH)?.result.slice(0, 1) ?? '-',
  ).join('');
}
