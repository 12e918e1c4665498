import { Crosshair, Globe, Search as Lens, type LucideIcon, Minus, Plus } from 'lucide-react';
import { say } from '../../text/say.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Atlas } from './atlas.ts';
import { Search } from './Search.tsx';
import style from './Stage.module.css';
import type { MapState } from './useMap.ts';

interface ControlsProps {
  readonly state: MapState;
  readonly atlas: Atlas;
  readonly names: (id: string) => string;
  readonly hasTheatre: boolean;
}

export function Controls({ state, atlas, names, hasTheatre }: ControlsProps) {
  const { camera } = state;
  return (
    <div className={style['controls']}>
      {state.isSearching ? (
        <Search
          ids={[...atlas.shapes, ...atlas.lands].map(({ id }) => id)}
          names={names}
          onPick={state.pick}
          onClose={state.closeSearch}
        />
      ) : (
        <Control label={say('map.search')} icon={Lens} act={() => state.setSearching(true)} />
      )}
      {hasTheatre ? (
        <Control label={say('map.theatre')} icon={Crosshair} act={state.showTheatre} />
      ) : undefined}
      <Control label={say('map.wholeWorld')} icon={Globe} act={camera.showAll} />
      <Control label={say('map.zoomIn')} icon={Plus} act={() => camera.zoomBy(1)} />
      <Control label={say('map.zoomOut')} icon={Minus} act={() => camera.zoomBy(-1)} />
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly act: () => void;
}

function Control({ label, icon, act }: ControlProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={act}>
      <Icon of={icon} />
    </button>
  );
}
