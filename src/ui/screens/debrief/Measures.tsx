import type { Setting } from '../../../engine/index.ts';
import { dateOf, numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import styles from './Debrief.module.css';
import { MeasureChart } from './MeasureChart.tsx';
import { type Measured, pointsOf, type Reading, shownIn } from './measures.ts';
import { Section } from './Section.tsx';

interface MeasuresProps {
  readonly setting: Setting;
  readonly readings: readonly Reading[];
}

/** Five small charts, never added up, and the same numbers as a table. */
export function Measures({ setting, readings }: MeasuresProps) {
  const measures = shownIn(readings);
  const end = readings.at(-1)?.outcome;
  const gist = measures
    .map((id) => `${say(`debrief.measures.${id}.name`)} ${numberOf(100 * (end?.[id] ?? 0))}`)
    .join(' · ');
  return (
    <Section id="measures" gist={gist}>
      <p className={styles['intro']}>{say('debrief.measures.intro')}</p>
      <div className={styles['charts']}>
        {measures.map((measure) => (
          <MeasureChart key={measure} measure={measure} points={pointsOf(readings, measure)} />
        ))}
      </div>
      <Disclosure plain summary={say('debrief.measures.table')}>
        <MeasureTable setting={setting} readings={readings} measures={measures} />
      </Disclosure>
    </Section>
  );
}

type MeasureTableProps = MeasuresProps & { readonly measures: readonly Measured[] };

function MeasureTable({ setting, readings, measures }: MeasureTableProps) {
  return (
    <div
      className={styles['wide']}
      tabIndex={0}
      role="region"
      aria-label={say('debrief.measures.title')}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say('debrief.measures.day')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={styles['number']}>
                {say(`debrief.measures.${measure}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ day, outcome }, at) => (
            // The last reading may fall on the day of the one before it.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${day} ${at}`}>
              <th scope="row">{dateOf(setting.scenario.outbreak, day, 'medium')}</th>
              {measures.map((measure) => (
                <td key={measure} className={styles['number']}>
                  {numberOf(outcome[measure] * 100)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
