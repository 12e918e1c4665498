import type { ReactNode } from 'react';
import {
  KOREA_FREQUENCIES,
  KUWAIT_FREQUENCIES,
  SUEZ_FREQUENCIES,
} from '../../../store/frequencies.ts';
import { numberOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';

const { seeds, shares, figures } = KUWAIT_FREQUENCIES;

/** What comes out where nobody interferes, beside what happened. */
export function Frequencies(): ReactNode {
  return (
    <>
      <p>{say('howItWorks.frequencies.body', { runs: numberOf(seeds) })}</p>
      <Table
        label={say('howItWorks.frequencies.shares')}
        columns={[
          say('howItWorks.frequencies.asOpened'),
          say('howItWorks.frequencies.withoutLead'),
          say('howItWorks.frequencies.history'),
        ]}
        rows={shares.map(({ what, runs, withoutLead, history }) => [
          say(`howItWorks.frequencies.${what}`),
          percentOf(runs / seeds),
          percentOf(withoutLead / seeds),
          say(`howItWorks.frequencies.${history ? 'yes' : 'no'}`),
        ])}
      />
      <Table
        label={say('howItWorks.frequencies.figures')}
        columns={[
          say('howItWorks.frequencies.middle'),
          say('howItWorks.frequencies.half'),
          say('howItWorks.frequencies.history'),
        ]}
        rows={figures.map(({ what, low, middle, high, history }) => [
          say(`howItWorks.frequencies.${what}`),
          numberOf(middle),
          say('howItWorks.frequencies.range', { low: numberOf(low), high: numberOf(high) }),
          numberOf(history),
        ])}
      />
      <p>{say('howItWorks.frequencies.reading')}</p>
      <Founding of={KOREA_FREQUENCIES} name="korea" />
      <Founding of={SUEZ_FREQUENCIES} name="suez" />
    </>
  );
}

interface FoundingProps {
  readonly of: typeof KOREA_FREQUENCIES | typeof SUEZ_FREQUENCIES;
  readonly name: 'korea' | 'suez';
}

/** The other two cases, each beside the change that matters most to it. */
function Founding({ of, name }: FoundingProps): ReactNode {
  return (
    <>
      <p>{say(`howItWorks.frequencies.${name}.body`, { runs: numberOf(of.seeds) })}</p>
      <Table
        label={say(`howItWorks.frequencies.${name}.shares`)}
        columns={[
          say('howItWorks.frequencies.asOpened'),
          say(`howItWorks.frequencies.${name}.otherwise`),
          say('howItWorks.frequencies.history'),
        ]}
        rows={of.shares.map(({ what, runs, otherwise, history }) => [
          say(`howItWorks.frequencies.${what}`),
          percentOf(runs / of.seeds),
          percentOf(otherwise / of.seeds),
          say(`howItWorks.frequencies.${history ? 'yes' : 'no'}`),
        ])}
      />
    </>
  );
}

interface TableProps {
  readonly label: string;
  /** Headings after that of the rows. */
  readonly columns: readonly string[];
  /** Each begins with its own heading. */
  readonly rows: readonly (readonly string[])[];
}

function Table({ label, columns, rows }: TableProps): ReactNode {
  return (
    <div className={styles['wide']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['weights']}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]} className={styles['number']}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
