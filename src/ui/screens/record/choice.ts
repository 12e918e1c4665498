/** Which texts are shown, and in which order: rules without a screen. */
import type { BallotResult, Vote } from '../../../engine/index.ts';
import type { SurveyRow } from '../../../store/record.ts';

export interface Choice {
  /** Years, both included. */
  readonly from: number;
  readonly to: number;
  /** A country's code; `nobody` for texts that are aimed at nobody. */
  readonly target: string | undefined;
  readonly result: BallotResult | undefined;
  readonly member: string | undefined;
  /** Of the member; without one it chooses nothing. */
  readonly vote: Vote | undefined;
  readonly missed: boolean;
  /** Id of a crisis that is played here. */
  readonly crisis: string | undefined;
}

export const NOBODY = 'nobody';

export const EVERYTHING: Choice = {
  from: 1946,
  to: 2025,
  target: undefined,
  result: undefined,
  member: undefined,
  vote: undefined,
  missed: false,
  crisis: undefined,
};

export const COLUMNS = ['date', 'adoption', 'surprise', 'missed'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** Texts that fit; `played` are the ids of those in the record of the chosen crisis. */
export function chosen(
  rows: readonly SurveyRow[],
  choice: Choice,
  played: ReadonlySet<string> | undefined,
): readonly SurveyRow[] {
  return rows.filter(
    (row) =>
      fitsText(row, choice) &&
      fitsMember(row, choice) &&
      (choice.crisis === undefined || played?.has(row.id) === true),
  );
}

function fitsText({ coded, result }: SurveyRow, choice: Choice): boolean {
  const year = Number(coded.date.slice(0, 4));
  if (year < choice.from || year > choice.to) return false;
  if (choice.result !== undefined && result !== choice.result) return false;
  if (choice.target === undefined) return true;
  return choice.target === NOBODY
    ? coded.target.length === 0
    : coded.target.includes(choice.target);
}

function fitsMember({ coded, missed }: SurveyRow, choice: Choice): boolean {
  const { member, vote } = choice;
  if (member === undefined) return !choice.missed || missed.length > 0;
  const cast = coded.votes[member];
  if (cast === undefined || (vote !== undefined && cast !== vote)) return false;
  return !choice.missed || missed.includes(member);
}

const VALUES: Readonly<Record<Column, (row: SurveyRow) => number | string>> = {
  date: ({ coded }) => coded.date,
  adoption: ({ adoption }) => adoption,
  surprise: ({ surprise }) => surprise,
  missed: ({ missed }) => missed.length,
};

/** Equal ones stay in the order of their dates. */
export function ordered(rows: readonly SurveyRow[], { by, descending }: Order) {
  const value = VALUES[by];
  const side = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    return one === other ? 0 : one < other ? -side : side;
  });
}

export interface CodeCount {
  readonly code: string;
  readonly texts: number;
}

/** Codes by how many texts have them. */
export function counted(lists: readonly (readonly string[])[]): readonly CodeCount[] {
  const counts = new Map<string, number>();
  for (const code of lists.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, texts]) => ({ code, texts }));
}
