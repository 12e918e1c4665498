import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { say } from '../../text/say.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { classes } from '../parts/classes.ts';
import styles from './Present.module.css';
import { useKeys } from './useKeys.ts';
import { useTimer } from './useTimer.ts';

const MINUTES = [1, 2, 3, 4, 5] as const;
const FIRST = 2;

/** A clock for the class. Its end is said once, and shown; nothing rings or blinks. */
export function TimerBox() {
  const timer = useTimer(FIRST);
  const { minutes, left, runs, toggle, reset, choose } = timer;
  const announce = useAnnounce();
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) announce(say('present.timer.over'));
  }, [isOver, announce]);
  const setTo = Object.fromEntries(MINUTES.map((count) => [`${count}`, () => choose(count)]));
  useKeys({ t: toggle, 0: reset, ...setTo });
  return (
    <div className={styles['timer']} role="group" aria-label={say('present.timer.label')}>
      <select
        aria-label={say('present.timer.minutes')}
        value={minutes}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {MINUTES.map((count) => (
          <option key={count} value={count}>
            {say('present.timer.minutesOf', { count })}
          </option>
        ))}
      </select>
      <span role="timer" className={classes(styles['left'], isOver && styles['isOver'])}>
        {isOver
          ? say('present.timer.over')
          : say('present.timer.left', {
              minutes: Math.floor(left / 60),
              seconds: String(left % 60).padStart(2, '0'),
            })}
      </span>
      <Button size="small" icon={runs ? Pause : Play} onClick={toggle}>
        {say(runs ? 'present.timer.pause' : 'present.timer.start')}
      </Button>
      <Button
        size="small"
        tone="quiet"
        icon={RotateCcw}
        aria-label={say('present.timer.reset')}
        onClick={reset}
      />
    </div>
  );
}
