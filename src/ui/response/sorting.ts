import type { LedgerRow, Setting } from '../../engine/index.ts';
import { nameOf } from '../../text/names.ts';

export const LEDGER_COLUMNS = [
  'country',
  'burdenShare',
  'benefitShare',
  'soldiers',
  'money',
  'basing',
  'intelligence',
  'compliance',
  'pivotal',
  'caveats',
  'channel',
] as const satisfies readonly (keyof LedgerRow)[];
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

const CHANNELS: readonly LedgerRow['channel'][] = ['none', 'own', 'defence', 'security', 'both'];

/** Names from A, amounts from the largest; what is equal goes by name. */
export function sortRows(
  setting: Setting,
  rows: readonly LedgerRow[],
  column: LedgerColumn,
): readonly LedgerRow[] {
  const name = (row: LedgerRow): string => nameOf(setting.ids[row.country] ?? '');
  const byName = (a: LedgerRow, b: LedgerRow): number => name(a).localeCompare(name(b));
  if (column === 'country') return rows.toSorted(byName);
  const rank = (row: LedgerRow): number =>
    column === 'channel'
      ? CHANNELS.indexOf(row.channel)
      : column === 'caveats'
        ? row.caveats.length
        : row[column];
  return rows.toSorted((a, b) => rank(b) - rank(a) || byName(a, b));
}
