import { X } from 'lucide-react';
import { say } from '../../text/say.ts';
import { Icon } from '../parts/Icon.tsx';
import style from './Stage.module.css';
import type { MapState } from './useMap.ts';

/** What there is to know of land without a vote: it has no page of its own. */
export function LandCard({ state }: { readonly state: MapState }) {
  return (
    <div aria-live="polite">{state.land === undefined ? undefined : card(state, state.land)}</div>
  );
}

function card({ wordsOn, closeLand }: MapState, land: string) {
  const { title, sentence } = wordsOn(land);
  return (
    <div className={style['landCard']}>
      <strong>{title}</strong>
      <p>{sentence}</p>
      <button type="button" aria-label={say('map.land.close')} onClick={closeLand}>
        <Icon of={X} />
      </button>
    </div>
  );
}
