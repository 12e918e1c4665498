import { useState } from 'react';
import type { MapFacts } from '../../store/catalogue.ts';
import { say } from '../../text/say.ts';
import hidden from '../parts/Hidden.module.css';
import type { Membership } from './atlas.ts';
import { CountryList } from './CountryList.tsx';
import type { Arc, MapLayer, Party } from './layer.ts';
import { Stage } from './Stage.tsx';
import type { Tile } from './tiles.ts';
import { useAtlas } from './useAtlas.ts';
import style from './WorldMap.module.css';

export interface WorldMapProps {
  /** Every country of the scenario; the same array as long as the roster is the same. */
  readonly roster: readonly Membership[];
  /** Given where the countries are invented: a board instead of the world. */
  readonly tiles?: readonly Tile[];
  /** Land without a vote, unsettled lines and notes; the same object as long as the roster is the same. */
  readonly facts?: MapFacts;
  /** At least one. */
  readonly layers: readonly [MapLayer, ...MapLayer[]];
  /** The layer shown until the reader picks one; the first where left out. */
  readonly shows?: string;
  readonly parties: readonly Party[];
  /** Who has come in on the attackers' side. */
  readonly joined?: readonly string[];
  /** Permanent members. */
  readonly ring: readonly string[];
  /** Share of the victim's territory held, −1 … 1; negative when the aggressor's own is. */
  readonly front: number;
  /** Contingents; the twelve heaviest are drawn. */
  readonly arcs: readonly Arc[];
  readonly theatre: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly names: (id: string) => string;
  /** One sentence about a country, for the tooltip and the announcement. */
  readonly describe: (id: string) => string;
  /** Fewer words and a folded key: for a phone or a briefing. */
  readonly compact?: boolean;
}

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
