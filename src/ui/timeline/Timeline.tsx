import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useId, useRef } from 'react';
import { say } from '../../text/say.ts';
import { useSize } from '../map/useSize.ts';
import hidden from '../parts/Hidden.module.css';
import { Icon } from '../parts/Icon.tsx';
import { ChartKey, isTaken } from './Chart.tsx';
import type { TimelineProps } from './props.ts';
import { Slider } from './Slider.tsx';
import style from './Timeline.module.css';
import { Twin } from './Twin.tsx';

const FIRST_SIZE = [960, 110] as const;
/** Below this width only the current event is named. */
const NARROW = 520;

/** The run over time: a slider to look back with, and the same as a table. */
export function Timeline(props: TimelineProps) {
  const { cursor, reached, playing, onPlayPause, onStep } = props;
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width] = useSize(box, FIRST_SIZE);
  const isNarrow = width < NARROW;
  const button = (label: string, icon: typeof Play, act: () => void, isOff = false) => (
    <button type="button" aria-label={label} title={label} onClick={act} disabled={isOff}>
      <Icon of={icon} />
    </button>
  );
  return (
    <section className={style['timeline']} aria-label={say('timeline.label')}>
      <div className={style['row']}>
        <div className={style['side']}>
          <div className={style['buttons']}>
            {button(say('timeline.back'), SkipBack, () => onStep(-1), cursor === 0)}
            {playing
              ? button(say('timeline.pause'), Pause, onPlayPause)
              : button(say('timeline.play'), Play, onPlayPause)}
            {button(say('timeline.forward'), SkipForward, () => onStep(1), cursor >= reached)}
            <Twin {...props} />
          </div>
          <ChartKey
            taken={isTaken(props) || (props.second !== undefined && isTaken(props.second))}
          />
        </div>
        <div ref={box} className={style['main']}>
          <Slider {...props} width={width} isNarrow={isNarrow} help={help} />
        </div>
      </div>
      <p id={help} className={hidden['hidden']}>
        {say('timeline.help')}
      </p>
    </section>
  );
}
