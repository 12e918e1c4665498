import { useId } from 'react';
import { type LedgerRow, PLEDGE_KINDS, type ResponseAccount } from '../../engine/index.ts';
import { percentOf, signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { Bar } from '../parts/Bar.tsx';
import { Bars } from './Bars.tsx';
import { TermTable } from './TermTable.tsx';
import styles from './Why.module.css';

interface ResponseWhyProps {
  readonly account: ResponseAccount;
  /** As inside a sentence. */
  readonly name: string;
  /** What it bears and what it gains, where the ledger knows it. */
  readonly row?: LedgerRow | undefined;
}

/** What the common effort is made of; the rest goes beside it, or against it. */
const IN_COMMON: ReadonlySet<string> = new Set([...PLEDGE_KINDS, 'compliance']);
/** Below this the chance of success does not change in what is shown of it. */
const NOTICEABLE = 0.005;

/** Why a country gives, or keeps the sanctions, as it does. */
export function ResponseWhy({ account, name, row }: ResponseWhyProps) {
  const id = useId();
  const { what, willingness, total, share, pivotal, terms } = account;
  const riding = terms.find((term) => term.factor === 'othersShare');
  return (
    <section className={styles['why']} aria-labelledby={id}>
      <h3 id={id}>{say(`why.response.title.${what}`, { country: name })}</h3>
      <div className={styles['willing']}>
        <Bar share={willingness} />
        <p>
          {say('why.response.willing', {
            share: percentOf(willingness),
            total: signedOf(total),
          })}
        </p>
      </div>
      <Bars family="responseFactor" terms={terms} total={total} />
      <ul className={styles['facts']}>
        {riding !== undefined && riding.amount !== 0 && (
          <li>{say('why.response.riding', { amount: signedOf(riding.amount) })}</li>
        )}
        <li>{say('why.response.share', { share: percentOf(share, 1) })}</li>
        {IN_COMMON.has(what) && (
          <li>
            {pivotal < NOTICEABLE
              ? say('why.response.notPivotal')
              : say('why.response.pivotal', { chance: percentOf(pivotal, 1) })}
          </li>
        )}
      </ul>
      {IN_COMMON.has(what) && row && <Shares row={row} />}
      <TermTable family="responseFactor" terms={terms} />
    </section>
  );
}

/** Burden against benefit, on one scale. */
function Shares({ row }: { readonly row: LedgerRow }) {
  const longest = Math.max(0.01, row.burdenShare, row.benefitShare);
  return (
    <dl className={styles['weighed']}>
      <div>
        <dt>{say('why.response.burden')}</dt>
        <dd>{percentOf(row.burdenShare, 1)}</dd>
        <dd aria-hidden="true">
          <Bar share={row.burdenShare / longest} tone="abstain" />
        </dd>
      </div>
      <div>
        <dt>{say('why.response.benefit')}</dt>
        <dd>{percentOf(row.benefitShare, 1)}</dd>
        <dd aria-hidden="true">
          <Bar share={row.benefitShare / longest} tone="yes" />
        </dd>
      </div>
      {row.freeRider && <p>{say('why.response.rides')}</p>}
    </dl>
  );
}
