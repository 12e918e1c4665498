import { Crosshair, Globe, Minus, Plus, Search as SearchIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Say } from './layer.ts';
import { Search } from './Search.tsx';
import type { Camera } from './useCamera.ts';
import style from './WorldMap.module.css';

interface ControlsProps {
  readonly camera: Camera;
  readonly onTheatre: (() => void) | undefined;
  readonly ids: readonly string[];
  readonly names: (id: string) => string;
  readonly isSearching: boolean;
  readonly onSearching: (isOpen: boolean) => void;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
  readonly say: Say;
}

export function Controls(props: ControlsProps) {
  const { camera, onTheatre, isSearching, onSearching, say } = props;
  const button = (label: string, icon: ReactNode, act: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={act}>
      {icon}
    </button>
  );
  const size = 18;
  return (
    <div className={style['controls']}>
      {isSearching ? (
        <Search {...props} />
      ) : (
        button(say('map.search'), <SearchIcon size={size} />, () => onSearching(true))
      )}
      {onTheatre ? button(say('map.theatre'), <Crosshair size={size} />, onTheatre) : undefined}
      {button(say('map.wholeWorld'), <Globe size={size} />, camera.showAll)}
      {button(say('map.zoomIn'), <Plus size={size} />, () => camera.zoomBy(1))}
      {button(say('map.zoomOut'), <Minus size={size} />, () => camera.zoomBy(-1))}
    </div>
  );
}
