import type { Term } from '../../engine/index.ts';
import { signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import { type BarRow, barsOf, type Family, factorMeans } from './terms.ts';
import styles from './Why.module.css';

interface BarsProps {
  readonly family: Family;
  readonly terms: readonly Term[];
  readonly total: number;
}

/** At most five terms and "other", from zero to both sides, and their sum. */
export function Bars({ family, terms, total }: BarsProps) {
  const rows = barsOf(family, terms);
  const longest = Math.max(0.05, ...rows.map((row) => Math.abs(row.amount)));
  return (
    <dl className={styles['bars']}>
      {rows.map((row) => (
        <Row key={row.name} row={row} family={family} longest={longest} />
      ))}
      <div className={styles['sum']}>
        <dt>{say('why.bars.total')}</dt>
        <dd>{signedOf(total)}</dd>
      </div>
    </dl>
  );
}

interface RowProps {
  readonly row: BarRow;
  readonly family: Family;
  readonly longest: number;
}

function Row({ row, family, longest }: RowProps) {
  const { factor, name, amount } = row;
  const length = `${(Math.abs(amount) / longest) * 50}%`;
  return (
    <div>
      <dt title={factor && factorMeans(family, factor)}>{name}</dt>
      <dd>{signedOf(amount)}</dd>
      <dd className={styles['track']} aria-hidden="true">
        <span
          className={classes(styles['fill'], amount < 0 ? styles['minus'] : styles['plus'])}
          style={{ inlineSize: length }}
        />
      </dd>
    </div>
  );
}
