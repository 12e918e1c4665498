import type { ReactNode } from 'react';
import styles from './HowItWorks.module.css';

interface TableProps {
  readonly label: string;
  /** Headings after that of the rows. */
  readonly columns: readonly string[];
  /** Each begins with its own heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures in rows and columns; wider than a phone, it scrolls by itself. */
export function Table({ label, columns, rows }: TableProps): ReactNode {
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
