import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { type Reading, readingOn } from './series.ts';
import type { TimelineProps } from './Timeline.tsx';
import style from './Twin.module.css';

/** The time line as a table, turn by turn. */
export function Twin({ turns, reached, cursor, second, dateOf, ...series }: TimelineProps) {
  const columns: readonly (readonly [string, readonly Reading[]])[] = [
    [say('timeline.occupied'), series.occupied],
    [say('timeline.coalition'), series.coalition],
    [say('timeline.credibility'), series.credibility],
    ...(second
      ? ([
          [say('timeline.otherOccupied'), second.occupied],
          [say('timeline.otherCoalition'), second.coalition],
          [say('timeline.otherCredibility'), second.credibility],
        ] as const)
      : []),
  ];
  const happenings = (index: number) =>
    series.events
      .filter(
        ({ day }) => day >= (turns[index]?.day ?? 0) && day < (turns[index + 1]?.day ?? Infinity),
      )
      .map(({ label }) => label);
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
            {turns.slice(0, reached + 1).map(({ day, label }, index) => (
              <tr key={`${index} ${day}`} aria-current={index === cursor ? 'step' : undefined}>
                <th scope="row">{dateOf(day)}</th>
                <td>{happenings(index).join('; ') || label}</td>
                {columns.map(([title, readings]) => (
                  <td key={title} className={style['number']}>
                    {shareOn(readings, day)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function shareOn(readings: readonly Reading[], day: number): string {
  const value = readingOn(readings, day);
  return value === undefined ? '' : percentOf(value);
}
