/** The table of frequencies that the page on how it works shows, written out as the file that holds it. */
import { RECORD } from '../../src/data/scenarios/kuwait-1990/record.ts';
import { RULES_VERSION, type RunSummary } from '../../src/engine/index.ts';

interface Question {
  readonly what: string;
  readonly holds: (run: RunSummary) => boolean;
  /** Did it happen in the one run that history gives? */
  readonly history: boolean;
}

const { outcome, votes } = RECORD;

const QUESTIONS: readonly Question[] = [
  {
    what: 'condemnedFirst',
    holds: (run) => run.condemnedTurn === 0,
    history: votes.some(({ day, measures }) => day === 0 && measures.includes('condemn')),
  },
  { what: 'sanctioned', holds: (run) => run.sanctioned >= 0, history: outcome.sanctionsDay >= 0 },
  {
    what: 'forceAuthorised',
    holds: (run) => run.forceAuthorised >= 0,
    history: outcome.authorisationDay >= 0,
  },
  {
    what: 'vetoed',
    holds: (run) => run.vetoes > 0,
    history: votes.some(({ result }) => result === 'vetoed'),
  },
  { what: 'forceUsed', holds: (run) => run.forceUsed >= 0, history: outcome.forceDay >= 0 },
  { what: 'reversed', holds: (run) => run.reversed, history: outcome.reversed },
  {
    what: 'reversedWithoutForce',
    holds: (run) => run.reversed && run.reversedBy !== 'force',
    history: outcome.reversed && outcome.forceDay < 0,
  },
  {
    what: 'conquered',
    holds: (run) => run.status === 'conquered',
    history: !outcome.victimSurvived,
  },
];

interface Figure {
  readonly what: string;
  readonly read: (run: RunSummary) => number;
  readonly history: number;
}

const FIGURES: readonly Figure[] = [
  { what: 'dayAuthorised', read: (run) => run.forceAuthorised, history: outcome.authorisationDay },
  {
    what: 'dayReversed',
    read: (run) => (run.reversed ? run.settled : -1),
    history: outcome.day,
  },
  { what: 'dead', read: (run) => Math.round(run.dead), history: outcome.dead },
];

/** Middle half and median over the runs in which the thing happened. */
function quartiles(runs: readonly RunSummary[], read: Figure['read']): readonly number[] {
  const values = runs
    .map(read)
    .filter((value) => value >= 0)
    .toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((q) => values[Math.floor(q * values.length)] ?? -1);
}

/** The whole text of src/data/frequencies/kuwait-1990.ts. */
export function frequencyTable(
  watched: readonly RunSummary[],
  withoutLead: readonly RunSummary[],
): string {
  const shares = QUESTIONS.map(({ what, holds, history }) => {
    const counts = [watched, withoutLead].map((runs) => runs.filter(holds).length);
    return `    { what: '${what}', runs: ${counts[0]}, withoutLead: ${counts[1]}, history: ${history} },`;
  });
  const figures = FIGURES.map(({ what, read, history }) => {
    const [low, middle, high] = quartiles(watched, read);
    return `    { what: '${what}', low: ${low}, middle: ${middle}, high: ${high}, history: ${history} },`;
  });
  return `${[
    '/**',
    ' * Kuwait left to itself, counted: runs out of all seeds from 1 on, as they are and where the strongest willing',
    ' * state will not lead. Written by a test, not by hand: vitest run --project unit tests/stories/kuwait -u',
    ' */',
    'export const KUWAIT_FREQUENCIES = {',
    `  rulesVersion: ${RULES_VERSION},`,
    `  seeds: ${watched.length},`,
    '  shares: [',
    ...shares,
    '  ],',
    '  /** Quartiles over the runs in which it happened. */',
    '  figures: [',
    ...figures,
    '  ],',
    '} as const;',
  ].join('\n')}\n`;
}
