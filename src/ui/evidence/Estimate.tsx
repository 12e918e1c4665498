import { useId } from 'react';
import { fairReading, type Setting, type World } from '../../engine/index.ts';
import { useClassroom } from '../../store/classroom.ts';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { believersOf, meanBelief } from './believers.ts';
import styles from './Evidence.module.css';

const STEP = 0.05;
const EVEN = 0.5;

/** The class puts a probability on the charge before it sees what others do. Kept in no link and no save. */
export function Estimate() {
  const estimate = useClassroom((room) => room.estimate);
  const judge = useClassroom((room) => room.judge);
  const id = useId();
  const value = estimate ?? EVEN;
  return (
    <div className={styles['estimate']}>
      <label htmlFor={id}>{say('evidence.class.label')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={value}
        aria-valuetext={percentOf(value)}
        onChange={({ target }) => judge(target.valueAsNumber)}
      />
      <output htmlFor={id}>{percentOf(value)}</output>
    </div>
  );
}

interface EstimateComparedProps {
  readonly setting: Setting;
  readonly world: World;
  /** Only when the crisis is over is it told what is known now. */
  readonly knows?: boolean;
}

/** The class beside the fair reader, the states and, at the end, what is known now. */
export function EstimateCompared({ setting, world, knows = false }: EstimateComparedProps) {
  const estimate = useClassroom((room) => room.estimate);
  const { truth } = setting.scenario.crisis;
  const rows = [
    ['class', estimate],
    ['fair', fairReading(setting, world.day)],
    ['states', meanBelief(believersOf(setting, world))],
    ['truth', knows ? truth : undefined],
  ] as const;
  return (
    <table className={styles['compared']}>
      <caption>
        {say(estimate === undefined ? 'evidence.class.likely' : 'evidence.class.compare')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('evidence.class.who')}</th>
          <th scope="col">{say('evidence.class.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([who, share]) =>
          share === undefined ? undefined : (
            <tr key={who}>
              <th scope="row">{say(`evidence.class.${who}`)}</th>
              <td>{percentOf(share)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
