import { useState } from 'react';
import { say } from '../../text/say.ts';
import hidden from '../parts/Hidden.module.css';
import { CountryList } from './CountryList.tsx';
import type { WorldMapProps } from './props.ts';
import { Stage } from './Stage.tsx';
import { useAtlas } from './useAtlas.ts';
import style from './WorldMap.module.css';

/** The world, as a map or as a list that holds the same facts. */
export function WorldMap(props: WorldMapProps) {
  const { roster, layers } = props;
  const [showsList, setShowsList] = useState(false);
  const [picked, setPicked] = useState<string>();
  const layerId = picked ?? props.shows;
  const state = useAtlas(roster, props.tiles, props.facts);
  const layer = layers.find(({ id }) => id === layerId) ?? layers[0];
  const isList = showsList || state.kind === 'failed';
  return (
    <div
      className={style['map']}
      data-compact={props.compact || undefined}
      data-palette={layer.palette}
    >
      <fieldset className={style['twin']}>
        <legend className={hidden['hidden']}>{say('map.viewAs')}</legend>
        {(['map.viewMap', 'map.viewList'] as const).map((message) => {
          const isPressed = isList === (message === 'map.viewList');
          return (
            <button
              key={message}
              type="button"
              aria-pressed={isPressed}
              onClick={() => setShowsList(message === 'map.viewList')}
            >
              {say(message)}
            </button>
          );
        })}
      </fieldset>
      {state.kind === 'loading' ? (
        <p className={style['status']}>{say('map.loading')}</p>
      ) : undefined}
      {state.kind === 'failed' ? (
        <p className={style['status']} role="alert">
          {say('map.failed')}
        </p>
      ) : undefined}
      {isList ? (
        <CountryList
          ids={roster.map(({ id }) => id)}
          layer={layer}
          lands={props.facts?.lands ?? []}
          {...props}
        />
      ) : undefined}
      {state.kind === 'ready' && !isList ? (
        <Stage {...props} atlas={state.atlas} layer={layer} onLayer={setPicked} />
      ) : undefined}
    </div>
  );
}
