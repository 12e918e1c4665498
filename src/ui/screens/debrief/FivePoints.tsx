import type { World } from '../../../engine/index.ts';
import type { HistoricalRecord } from '../../../store/catalogue.ts';
import { AGREEMENT, POINTS, pointsOfRecord, pointsOfRun } from '../../../store/points.ts';
import { percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './Debrief.module.css';

interface FivePointsProps {
  readonly world: World;
  readonly record: HistoricalRecord;
  /** Id of the crisis. */
  readonly scenario: string;
}

/** Run and record on five points, and how often a run that nobody plays agrees with the record. */
export function FivePoints({ world, record, scenario }: FivePointsProps) {
  const then = pointsOfRecord(record);
  const now = pointsOfRun(world);
  const counted = AGREEMENT[scenario];
  return (
    <>
      <table className={styles['table']}>
        <caption>{say('debrief.history.points.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.history.fact')}</th>
            <th scope="col">{say('debrief.history.record')}</th>
            <th scope="col">{say('debrief.history.run')}</th>
            {counted && <th scope="col">{say('debrief.history.points.agree')}</th>}
          </tr>
        </thead>
        <tbody>
          {POINTS.map((point) => (
            <tr key={point} title={say(`agreement.means.${point}`)}>
              <th scope="row">{say(`debrief.history.points.${point}`)}</th>
              <td>{say(`agreement.${then[point] ? 'yes' : 'no'}`)}</td>
              <td>
                {say(`agreement.${now[point] ? 'yes' : 'no'}`)}
                {now[point] !== then[point] && (
                  <strong> {say('debrief.history.points.differs')}</strong>
                )}
              </td>
              {counted && <td>{percentOf(counted.agree[point] / counted.runs)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {counted && (
        <p className={styles['intro']}>
          {say('debrief.history.points.counted', { runs: counted.runs })}
        </p>
      )}
    </>
  );
}
