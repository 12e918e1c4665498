import { useState } from 'react';
import type { CountryIndex, LedgerRow, Setting } from '../../engine/index.ts';
import { listOf } from '../../text/form.ts';
import { theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Ledger.module.css';
import { LedgerTable } from './LedgerTable.tsx';
import { type LedgerColumn, sortRows } from './sorting.ts';
import { Together } from './Together.tsx';

interface LedgerProps {
  readonly setting: Setting;
  readonly rows: readonly LedgerRow[];
  /** False where a dialog has the title already. */
  readonly titled?: boolean;
  readonly onAsk?: ((country: CountryIndex) => void) | undefined;
}

const FIRST = 12;
/** Free riders named before "and so many others". */
const NAMED = 5;

/** Who pays, and who rides free. */
export function Ledger({ setting, rows, titled = true, onAsk }: LedgerProps) {
  const [column, setColumn] = useState<LedgerColumn>('burdenShare');
  const [all, setAll] = useState(false);
  const concerned = sortRows(setting, rows.filter(isConcerned), column);
  const paid = rows.some((row) => row.burdenShare > 0);
  const shown = all ? concerned : concerned.slice(0, FIRST);
  return (
    <section className={styles['ledger']} aria-label={say('ledger.title')}>
      {titled && <h3>{say('ledger.title')}</h3>}
      <p className={styles['soft']}>{say(paid ? 'ledger.intro' : 'ledger.nobody')}</p>
      {paid && <p className={styles['riders']}>{riderWords(setting, rows)}</p>}
      <LedgerTable
        setting={setting}
        rows={shown}
        longest={longest(rows)}
        column={column}
        onSort={setColumn}
        onAsk={onAsk}
      />
      <Together setting={setting} titled={titled} />
      <p className={styles['soft']}>{say('ledger.caveatsMean')}</p>
      <p className={styles['soft']}>{say('ledger.channelMeans')}</p>
      {concerned.length > FIRST && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? say('ledger.top', { count: FIRST })
            : say('ledger.all', { count: concerned.length })}
        </Button>
      )}
    </section>
  );
}

/** Has it given, or would it gain, anything that can be seen? */
function isConcerned(row: LedgerRow): boolean {
  return row.burdenShare > 0.0005 || row.benefitShare > 0.0005 || row.channel !== 'none';
}

/** Bars are drawn against the longest, so that small shares can be told apart. */
function longest(rows: readonly LedgerRow[]): number {
  return Math.max(0.01, ...rows.flatMap((row) => [row.burdenShare, row.benefitShare]));
}

function riderWords(setting: Setting, rows: readonly LedgerRow[]): string {
  const riders = rows
    .filter((row) => row.freeRider)
    .toSorted((a, b) => b.benefitShare - a.benefitShare);
  const named = riders.slice(0, NAMED).map(({ country }) => theNameOf(setting.ids[country] ?? ''));
  const rest = riders.length - named.length;
  const names =
    rest > 0 ? say('ledger.ridersMore', { names: named.join(', '), count: rest }) : listOf(named);
  return say('ledger.riders', { count: riders.length, names });
}
