import type { ReactNode } from 'react';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';

export interface WeightRow {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly weights: readonly string[];
  /** Standings of the weights, each once. */
  readonly standing: string;
}

interface WeightsProps {
  readonly label: string;
  /** Headings of the columns of weights. */
  readonly columns: readonly string[];
  readonly rows: readonly WeightRow[];
}

/** A family of factors with the weights that the engine uses, read from the engine itself. */
export function Weights({ label, columns, rows }: WeightsProps): ReactNode {
  return (
    <div
      className={styles['wide']}
      role="region"
      aria-label={say('howItWorks.weights.label', { about: label })}
      tabIndex={0}
    >
      <table className={styles['weights']}>
        <thead>
          <tr>
            <th scope="col">{say('howItWorks.weights.factor')}</th>
            <th scope="col">{say('howItWorks.weights.meaning')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {column}
              </th>
            ))}
            <th scope="col">{say('howItWorks.weights.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, means, weights, standing }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{means}</td>
              {weights.map((weight, at) => (
                <td key={columns[at]} className={styles['number']}>
                  {weight}
                </td>
              ))}
              <td>{standing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
