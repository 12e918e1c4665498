import type { Term } from '../../engine/index.ts';
import { signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { roundTogether } from './rounding.ts';
import { type Family, factorMeans, factorName } from './terms.ts';
import styles from './Why.module.css';

interface TermTableProps {
  readonly family: Family;
  readonly terms: readonly Term[];
}

/** Every term with its weight, value, meaning and where its weight comes from. */
export function TermTable({ family, terms }: TermTableProps) {
  const amounts = roundTogether(terms.map((term) => term.amount));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    <Disclosure plain summary={say('why.bars.table')}>
      <div
        className={styles['scroller']}
        role="region"
        aria-label={say('why.bars.table')}
        tabIndex={0}
      >
        <table className={styles['terms']}>
          <thead>
            <tr>
              <th scope="col">{say('why.bars.term')}</th>
              <th scope="col">{say('why.bars.weight')}</th>
              <th scope="col">{say('why.bars.value')}</th>
              <th scope="col">{say('why.bars.amount')}</th>
              <th scope="col">{say('why.bars.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term, at) => (
              <tr key={term.factor}>
                <th scope="row">
                  {factorName(family, term.factor)}
                  <small>{factorMeans(family, term.factor)}</small>
                </th>
                <td>{signedOf(term.weight)}</td>
                <td>{signedOf(term.value)}</td>
                <td>{signedOf(amounts[at] ?? 0)}</td>
                <td title={say(`standing.${term.standing}.means`)}>
                  {say(`standing.${term.standing}.name`)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {say('why.bars.total')}
              </th>
              <td colSpan={2}>{signedOf(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles['soft']}>{say('why.bars.exact')}</p>
    </Disclosure>
  );
}
