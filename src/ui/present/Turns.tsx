import { useId, useRef } from 'react';
import { useFrames, useSetting, useWorld } from '../../store/views.ts';
import { dateOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import styles from './Controls.module.css';
import { useKeys } from './useKeys.ts';

/** The time line without what happened on it: back to the beginning of any turn played. */
export function Turns({ onTurn }: { readonly onTurn: (frame: number) => void }) {
  const id = useId();
  const range = useRef<HTMLInputElement>(null);
  const frames = useFrames();
  const world = useWorld();
  const outbreak = useSetting()?.scenario.outbreak;
  useKeys({ l: () => range.current?.focus() });
  if (world === undefined || outbreak === undefined) return undefined;
  const words = say('present.turnOf', {
    turn: world.turn + 1,
    date: dateOf(outbreak, world.day),
  });
  return (
    <div className={styles['turns']}>
      <label htmlFor={id}>
        {say('present.turn')} <kbd>L</kbd>
      </label>
      <input
        ref={range}
        id={id}
        type="range"
        min={0}
        max={frames.at(-1)?.world.turn ?? 0}
        value={world.turn}
        aria-valuetext={words}
        onChange={({ target }) =>
          onTurn(frames.findIndex((frame) => frame.world.turn === Number(target.value)))
        }
      />
      <output htmlFor={id} aria-hidden="true">
        {world.turn + 1} / {(frames.at(-1)?.world.turn ?? 0) + 1}
      </output>
    </div>
  );
}
