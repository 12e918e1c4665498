import { useMemo } from 'react';
import { signedOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import hidden from '../../parts/Hidden.module.css';
import type { StageProps } from '../props.ts';
import { groundOf } from './ground.ts';
import { Picture } from './Picture.tsx';
import { Scale } from './Scale.tsx';
import style from './Theatre.module.css';
import { useEased } from './useEased.ts';
import { frontNumber, frontSentence } from './words.ts';

interface InsetProps extends Pick<StageProps, 'atlas' | 'parties' | 'facts' | 'front' | 'fought'> {
  /** In a corner of the map, open or folded at first; or a strip below it, where there is no corner to lie in. */
  readonly form: 'open' | 'folded' | 'strip';
}

/** The ground that is fought over, enlarged, and how much of it who holds. It folds away. */
export function TheatreInset({ atlas, parties, facts, front, fought, form }: InsetProps) {
  const theatre = facts?.theatre;
  const ground = useMemo(() => groundOf(atlas, parties, theatre), [atlas, parties, theatre]);
  const shown = useEased(front);
  if (ground === undefined) return undefined;
  const sentence = frontSentence(parties, front, fought);
  return (
    <details
      className={style['theatre']}
      open={form === 'open'}
      data-strip={form === 'strip' || undefined}
    >
      <summary>
        {say('map.theatreInset.title')}
        <span className={style['number']}>{frontNumber(front, fought)}</span>
      </summary>
      <div className={style['body']}>
        <Picture {...{ atlas, ground, parties, theatre, fought }} front={shown} />
        <div className={style['words']}>
          <Scale parties={parties} front={shown} fought={fought} />
          <p>{sentence}</p>
          <p className={style['note']}>{say('map.theatreInset.schematic')}</p>
          <p className={hidden['hidden']}>
            {say('map.theatreInset.scale', {
              front: signedOf(front),
              over: fought === undefined ? 'land' : 'part',
            })}
          </p>
        </div>
      </div>
    </details>
  );
}
