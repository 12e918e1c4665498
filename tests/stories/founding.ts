/** What the stories of Korea and Suez count, and the file of frequencies that the page on how it works shows. */
import type { HistoricalRecord } from '../../src/data/sheet.ts';
import { RULES_VERSION, type RunSummary } from '../../src/engine/index.ts';

export const SEEDS = Array.from({ length: 500 }, (_, k) => k + 1);

export function share(of: readonly RunSummary[], holds: (run: RunSummary) => boolean): number {
  return of.filter(holds).length / of.length;
}

interface Question {
  readonly what: string;
  readonly holds: (run: RunSummary) => boolean;
  /** Did it happen in the one run that history gives? */
  readonly history: (record: HistoricalRecord) => boolean;
}

const adopted = (
  record: HistoricalRecord,
  body: 'council' | 'assembly',
): HistoricalRecord['votes'] =>
  record.votes.filter((vote) => vote.body === body && vote.result === 'adopted');

/** Within the first two turns, which end on the days when words and force were voted. */
export function actsAtOnce(run: RunSummary): boolean {
  return run.condemnedTurn >= 0 && run.condemnedTurn < 2 && run.forceAuthorisedTurn === 1;
}

/** The attack is undone and no outside force was used to undo it. */
export function leavesWithoutWar(run: RunSummary): boolean {
  return run.reversed && run.forceUsed < 0;
}

const QUESTIONS: readonly Question[] = [
  {
    what: 'condemnedFirst',
    holds: (run) => run.condemnedTurn === 0,
    history: (record) => adopted(record, 'council').some(({ day }) => day === 0),
  },
  {
    what: 'forceAuthorised',
    holds: (run) => run.forceAuthorised >= 0,
    history: ({ outcome }) => outcome.authorisationDay >= 0,
  },
  {
    what: 'vetoed',
    holds: (run) => run.vetoes > 0,
    history: ({ votes }) => votes.some(({ result }) => result === 'vetoed'),
  },
  {
    what: 'assemblyActed',
    holds: (run) => run.assemblyActed >= 0,
    history: (record) => adopted(record, 'assembly').length > 0,
  },
  {
    what: 'forceUsed',
    holds: (run) => run.forceUsed >= 0,
    history: ({ outcome }) => outcome.forceDay >= 0,
  },
  { what: 'reversed', holds: (run) => run.reversed, history: ({ outcome }) => outcome.reversed },
  {
    what: 'reversedWithoutForce',
    holds: leavesWithoutWar,
    history: ({ outcome }) => outcome.reversed && outcome.forceDay < 0,
  },
  {
    what: 'conquered',
    holds: (run) => run.status === 'conquered',
    history: ({ outcome }) => !outcome.victimSurvived,
  },
];

/** The whole text of a file of frequencies. */
export function foundingTable(
  name: string,
  record: HistoricalRecord,
  [watched, otherwise]: readonly [readonly RunSummary[], readonly RunSummary[]],
): string {
  const rows = QUESTIONS.map(({ what, holds, history }) => {
    const [runs, other] = [watched, otherwise].map((of) => of.filter(holds).length);
    return `    { what: '${what}', runs: ${runs}, otherwise: ${other}, history: ${history(record)} },`;
  });
  return `${[
    '/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */',
    `export const ${name}_FREQUENCIES = {`,
    `  rulesVersion: ${RULES_VERSION},`,
    `  seeds: ${watched.length},`,
    '  shares: [',
    ...rows,
    '  ],',
    '} as const;',
  ].join('\n')}\n`;
}
