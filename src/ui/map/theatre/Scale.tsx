import { numberOf, signedOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import type { Party } from '../layer.ts';
import type { Fought } from '../occupied.ts';
import style from './Theatre.module.css';
import { endName } from './words.ts';

interface ScaleProps {
  readonly parties: readonly Party[];
  readonly front: number;
  readonly fought: Fought | undefined;
}

/** From −1, all of the aggressor's own land taken, over the border to 1, all of the victim's. */
export function Scale({ parties, front, fought }: ScaleProps) {
  const at = `${50 + 50 * front}%`;
  return (
    <div className={style['scale']} aria-hidden="true">
      <div className={style['track']}>
        <span
          className={style['fill']}
          data-side={front < 0 ? 'aggressor' : 'victim'}
          style={{ insetInlineStart: front < 0 ? at : '50%', width: `${50 * Math.abs(front)}%` }}
        />
        <span className={style['zero']} />
        <span className={style['pointer']} style={{ insetInlineStart: at }} />
      </div>
      <div className={style['ends']}>
        <span>
          {signedOf(-1, 0)}
          <small data-side="aggressor">{endName(parties, 'aggressor')}</small>
        </span>
        <span>
          {numberOf(0)}
          <small>
            {say('map.theatreInset.zero', { over: fought === undefined ? 'land' : 'part' })}
          </small>
        </span>
        <span>
          {signedOf(1, 0)}
          <small data-side="victim">{endName(parties, 'victim')}</small>
        </span>
      </div>
    </div>
  );
}
