import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SurveyRow } from '../../../store/record.ts';
import { dateOf, listOf, numberOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Column, Order } from './choice.ts';
import { memberName, membersInside } from './names.ts';
import styles from './Record.module.css';

interface TextTableProps {
  readonly rows: readonly SurveyRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** One row a text. */
export function TextTable({ rows, order, onOrder }: TextTableProps) {
  const sortable = (by: Column) => <Sortable key={by} by={by} order={order} onOrder={onOrder} />;
  return (
    <div
      className={styles['wide']}
      role="region"
      aria-label={say('record.table.caption')}
      tabIndex={0}
    >
      <table className={classes(styles['table'], styles['texts'])}>
        <caption className={styles['soft']}>{say('record.table.caption')}</caption>
        <thead>
          <tr>
            {sortable('date')}
            <th scope="col">{say('record.table.text')}</th>
            <th scope="col" className={styles['about']}>
              {say('record.table.about')}
            </th>
            <th scope="col">{say('record.table.result')}</th>
            {sortable('adoption')}
            {sortable('missed')}
            {sortable('surprise')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TextRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortableProps {
  readonly by: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Sortable({ by, order, onOrder }: SortableProps) {
  const on = order.by === by;
  const name = say(`record.table.${by}`);
  return (
    <th
      scope="col"
      aria-sort={on ? (order.descending ? 'descending' : 'ascending') : 'none'}
      className={classes(
        styles[`by-${by}`],
        (by === 'adoption' || by === 'surprise') && styles['number'],
      )}
    >
      <button
        type="button"
        className={styles['sort']}
        title={say('record.table.sort', { column: name })}
        onClick={() => onOrder({ by, descending: on ? !order.descending : true })}
      >
        {name}
        {on && <Icon of={order.descending ? ArrowDown : ArrowUp} size="0.9em" />}
      </button>
    </th>
  );
}

function TextRow({ row }: { readonly row: SurveyRow }) {
  const { coded, result } = row;
  const cast = Object.values(coded.votes);
  const count = (['yes', 'no', 'abstain'] as const).map(
    (vote) => cast.filter((one) => one === vote).length,
  );
  return (
    <tr>
      <td className={classes(styles['date'], styles['by-date'])}>
        {dateOf(coded.date, 0, 'medium')}
      </td>
      <th scope="row">
        <a href={`#/record/${row.id}`}>{coded.symbol}</a>
        {/* On a phone, in place of two columns. */}
        <small>
          {dateOf(coded.date, 0, 'medium')} · {aboutWords(row)}
        </small>
      </th>
      <td className={styles['about']}>{aboutWords(row)}</td>
      <td>
        <span className={styles['tally']}>{count.join(' – ')}</span>{' '}
        <span className={classes(styles['result'], styles[result])}>
          {say(`record.detail.resolution.${result}`)}
        </span>
      </td>
      <td className={styles['number']}>{percentOf(row.adoption)}</td>
      <td>{missedWords(row)}</td>
      <td className={classes(styles['number'], styles['by-surprise'])}>
        {numberOf(row.surprise, 2)}
      </td>
    </tr>
  );
}

function aboutWords({ coded }: SurveyRow): string {
  const what = coded.measures.map((measure) => say(`measure.${measure}.name`)).join(' · ');
  if (coded.target.length === 0) return what;
  const on = say('record.table.on', { countries: membersInside(coded.target, coded.date) });
  return what === '' ? on : `${what} · ${on}`;
}

/** More than these are counted, not named. */
const NAMED = 3;

function missedWords({ missed, coded }: SurveyRow): string {
  if (missed.length === 0) return say('record.table.none');
  const names = missed.map((code) => memberName(code, coded.date));
  if (names.length <= NAMED) return listOf(names);
  return say('record.table.more', {
    names: names.slice(0, NAMED - 1).join(', '),
    count: names.length - NAMED + 1,
  });
}
