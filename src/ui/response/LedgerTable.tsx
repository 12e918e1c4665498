import { ArrowDown } from 'lucide-react';
import {
  type CountryIndex,
  LEVEL_SHARES,
  LEVELS,
  type LedgerRow,
  type Level,
  type Setting,
} from '../../engine/index.ts';
import { aboutOf, listOf, percentOf } from '../../text/form.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { Bar } from '../parts/Bar.tsx';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './Ledger.module.css';
import { LEDGER_COLUMNS, type LedgerColumn } from './sorting.ts';

interface LedgerTableProps {
  readonly setting: Setting;
  readonly rows: readonly LedgerRow[];
  readonly longest: number;
  readonly column: LedgerColumn;
  readonly onSort: (column: LedgerColumn) => void;
  readonly onAsk: ((country: CountryIndex) => void) | undefined;
}

const TITLES = {
  country: 'ledger.country',
  burdenShare: 'ledger.burden',
  benefitShare: 'ledger.benefit',
  soldiers: 'ledger.soldiers',
  money: 'ledger.money',
  basing: 'ledger.basing',
  intelligence: 'ledger.intelligence',
  compliance: 'ledger.compliance',
  pivotal: 'ledger.pivotal',
  caveats: 'ledger.caveats',
  channel: 'ledger.channel.title',
} as const satisfies Record<LedgerColumn, string>;

export function LedgerTable(props: LedgerTableProps) {
  const { rows, column, onSort } = props;
  return (
    <div className={styles['scroller']} role="region" aria-label={say('ledger.table')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {LEDGER_COLUMNS.map((id) => (
              <th
                key={id}
                scope="col"
                aria-sort={id === column ? (id === 'country' ? 'ascending' : 'descending') : 'none'}
              >
                <button
                  type="button"
                  title={say('ledger.sort', { column: say(TITLES[id]) })}
                  onClick={() => onSort(id)}
                >
                  {say(TITLES[id])}
                  {id === column && <Icon of={ArrowDown} size="0.85em" />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.country} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The nearest of the four levels, for shares that nobody knows to a decimal. */
function levelOf(share: number): Level {
  const gap = (level: Level): number => Math.abs(LEVEL_SHARES[level] - share);
  return LEVELS.reduce((best, level) => (gap(level) < gap(best) ? level : best));
}

type RowProps = LedgerTableProps & { readonly row: LedgerRow };

function Row({ setting, row, longest, onAsk }: RowProps) {
  const id = setting.ids[row.country] ?? '';
  return (
    <tr>
      <th scope="row">
        {onAsk ? (
          <button
            type="button"
            className={styles['name']}
            title={say('ledger.ask', { country: theNameOf(id) })}
            onClick={() => onAsk(row.country)}
          >
            {nameOf(id)}
          </button>
        ) : (
          nameOf(id)
        )}
        {row.freeRider && <small>{riderWords(row)}</small>}
      </th>
      <Share share={row.burdenShare} longest={longest} tone="abstain" />
      <Share share={row.benefitShare} longest={longest} tone="yes" />
      <td>{soldierWords(row.soldiers)}</td>
      <td>{levelWords(row.money)}</td>
      <td>{levelWords(row.basing)}</td>
      <td>{levelWords(row.intelligence)}</td>
      <td>{row.compliance > 0 ? percentOf(row.compliance) : '–'}</td>
      <td>{row.pivotal >= 0.005 ? percentOf(row.pivotal) : '–'}</td>
      <td className={styles['caveats']}>{caveatWords(row)}</td>
      <td>
        <span className={classes(styles['channel'], styles[row.channel])}>
          {row.channel === 'none' ? '–' : say(`ledger.channel.${row.channel}`)}
        </span>
      </td>
    </tr>
  );
}

function riderWords({ because }: LedgerRow): string {
  return because === undefined
    ? say('ledger.rider')
    : say('ledger.riderBecause', { because: say(`ledger.because.${because}`) });
}

/** What its contingent stays out of; nothing for those who have sent none. */
function caveatWords({ caveats, soldiers }: LedgerRow): string {
  if (soldiers <= 0) return '–';
  return caveats.length === 0
    ? say('ledger.noCaveat')
    : listOf(caveats.map((strategy) => say(`ledger.staysOut.${strategy}`)));
}

interface ShareProps {
  readonly share: number;
  readonly longest: number;
  readonly tone: 'abstain' | 'yes';
}

function Share({ share, longest, tone }: ShareProps) {
  return (
    <td className={styles['share']}>
      {percentOf(share, 1)}
      <Bar share={share / longest} tone={tone} />
    </td>
  );
}

function levelWords(share: number): string {
  return say('ledger.level', { level: levelOf(share) });
}

/** `thousands` of soldiers. */
function soldierWords(thousands: number): string {
  if (thousands <= 0) return '–';
  if (thousands < 1) return say('ledger.fewSoldiers');
  return say('ledger.soldiersCount', { soldiers: aboutOf(thousands * 1000) });
}
