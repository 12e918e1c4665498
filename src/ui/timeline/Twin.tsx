import { memo, useMemo } from 'react';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { isTaken } from './Chart.tsx';
import type { TimelineProps } from './props.ts';
import { type Reading, type RunSeries, readingOn } from './series.ts';
import style from './Twin.module.css';

/** The time line as a table, turn by turn. */
export function Twin({ turns, reached, cursor, second, dateOf, ...series }: TimelineProps) {
  const { occupied, taken = NONE, coalition, credibility, events } = series;
  const columns = useMemo(
    () => columnsOf({ occupied, taken, coalition, credibility }, second),
    [occupied, taken, coalition, credibility, second],
  );
  const rows = useMemo(
    () => rowsOf({ turns, reached, dateOf, events }, columns),
    [turns, reached, dateOf, events, columns],
  );
  return (
    <details className={style['twin']}>
      <summary>{say('timeline.tableShort')}</summary>
      <div
        className={style['scroll']}
        role="region"
        tabIndex={0}
        aria-label={say('timeline.table')}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{say('timeline.date')}</th>
              <th scope="col">{say('timeline.event')}</th>
              {columns.map(([title]) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Line key={row.key} row={row} isNow={index === cursor} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const NONE: readonly Reading[] = [];

interface Row {
  readonly key: string;
  readonly date: string;
  readonly words: string;
  /** Title of the column, and the share in words. */
  readonly shares: readonly (readonly [string, string])[];
}

/** Looking back marks another line; no figure changes. */
const Line = memo(function Line({ row, isNow }: { readonly row: Row; readonly isNow: boolean }) {
  return (
    <tr aria-current={isNow ? 'step' : undefined}>
      <th scope="row">{row.date}</th>
      <td>{row.words}</td>
      {row.shares.map(([title, share]) => (
        <td key={title} className={style['number']}>
          {share}
        </td>
      ))}
    </tr>
  );
});

type Columns = readonly (readonly [string, readonly Reading[]])[];

function columnsOf(own: Omit<RunSeries, 'events'>, second: RunSeries | undefined): Columns {
  const first: Columns = [
    [say('timeline.occupied'), own.occupied],
    ...(isTaken(own) ? [[say('timeline.taken'), own.taken ?? NONE] as const] : []),
    [say('timeline.coalition'), own.coalition],
    [say('timeline.credibility'), own.credibility],
  ];
  if (second === undefined) return first;
  return [
    ...first,
    [say('timeline.otherOccupied'), second.occupied],
    ...(isTaken(second) ? [[say('timeline.otherTaken'), second.taken ?? NONE] as const] : []),
    [say('timeline.otherCoalition'), second.coalition],
    [say('timeline.otherCredibility'), second.credibility],
  ];
}

type Told = Pick<TimelineProps, 'turns' | 'reached' | 'dateOf' | 'events'>;

function rowsOf({ turns, reached, dateOf, events }: Told, columns: Columns): readonly Row[] {
  return turns.slice(0, reached + 1).map(({ day, label }, index) => {
    const next = turns[index + 1]?.day ?? Infinity;
    const happened = events.filter((event) => event.day >= day && event.day < next);
    return {
      key: `${index} ${day}`,
      date: dateOf(day),
      words: happened.map((event) => event.label).join('; ') || label,
      shares: columns.map(([title, readings]) => [title, shareOn(readings, day)]),
    };
  });
}

function shareOn(readings: readonly Reading[], day: number): string {
  const value = readingOn(readings, day);
  return value === undefined ? '' : percentOf(value);
}
