import type { LedgerRow, Setting } from '../../../engine/index.ts';
import { percentOf } from '../../../text/form.ts';
import { nameOf, startNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import debrief from './Debrief.module.css';
import styles from './Paid.module.css';
import { Section } from './Section.tsx';

/** Rows shown before "all countries". */
const FIRST = 10;

/** Bars are drawn against the longest, so that small shares can be told apart. */
function longest(rows: readonly LedgerRow[]): number {
  return Math.max(0.01, ...rows.flatMap((row) => [row.burdenShare, row.benefitShare]));
}

export function Paid({
  setting,
  rows,
}: {
  readonly setting: Setting;
  readonly rows: readonly LedgerRow[];
}) {
  const ordered = rows
    .filter((row) => row.burdenShare > 0 || row.benefitShare > 0)
    .toSorted((a, b) => b.burdenShare + b.benefitShare - a.burdenShare - a.benefitShare);
  const scale = longest(ordered);
  const [most] = rows.toSorted((a, b) => b.burdenShare - a.burdenShare);
  const paid = most !== undefined && most.burdenShare > 0;
  const gist = paid
    ? say('debrief.paid.gist', {
        country: startNameOf(setting.ids[most.country] ?? ''),
        share: percentOf(most.burdenShare),
      })
    : say('debrief.paid.nobody');
  return (
    <Section id="paid" gist={gist}>
      <p className={debrief['intro']}>{say(paid ? 'debrief.paid.intro' : 'debrief.paid.nobody')}</p>
      <PaidTable setting={setting} rows={ordered.slice(0, FIRST)} scale={scale} />
      {ordered.length > FIRST && (
        <Disclosure plain summary={say('debrief.paid.more', { count: ordered.length })}>
          <PaidTable setting={setting} rows={ordered.slice(FIRST)} scale={scale} />
        </Disclosure>
      )}
    </Section>
  );
}

interface PaidTableProps {
  readonly setting: Setting;
  readonly rows: readonly LedgerRow[];
  readonly scale: number;
}

function PaidTable({ setting, rows, scale }: PaidTableProps) {
  return (
    <table className={styles['paid']}>
      <thead>
        <tr>
          <th scope="col">{say('debrief.paid.country')}</th>
          <th scope="col">{say('debrief.paid.burden')}</th>
          <th scope="col">{say('debrief.paid.benefit')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.country}>
            <th scope="row">
              {nameOf(setting.ids[row.country] ?? '')}
              {row.freeRider && <small>{say('debrief.paid.rider')}</small>}
            </th>
            <td>
              <span>{percentOf(row.burdenShare, 1)}</span>
              <Bar share={row.burdenShare / scale} tone="no" />
            </td>
            <td>
              <span>{percentOf(row.benefitShare, 1)}</span>
              <Bar share={row.benefitShare / scale} tone="yes" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
