import { type PointerEvent, type SyntheticEvent, useId, useRef } from 'react';
import { say } from '../../text/say.ts';
import hidden from '../parts/Hidden.module.css';
import { Controls } from './Controls.tsx';
import { Drawing } from './Drawing.tsx';
import { onScreen } from './frame.ts';
import { LandCard } from './LandCard.tsx';
import { Legend } from './Legend.tsx';
import type { StageProps } from './props.ts';
import style from './Stage.module.css';
import { Tooltip } from './Tooltip.tsx';
import { TheatreInset } from './theatre/TheatreInset.tsx';
import { type MapState, useMap } from './useMap.ts';

/** Below this width the key is folded at first and only the needed names are written. */
const NARROW = 660;
/** Width of a stage whose corner can hold the theatre and leave the map half of the window. */
const ROOMY = 1100;

/** The map with its pointer, keys, tooltip, buttons and key. */
export function Stage(props: StageProps) {
  const { atlas, names } = props;
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const state = useMap(box, svg, props);
  const { size, frame, camera, walk, pointed, land } = state;
  const isNarrow = props.compact === true || size[0] < NARROW;
  const form = isNarrow ? 'strip' : size[0] < ROOMY ? 'folded' : 'open';
  const onPointer = pointerHandlers(state);
  return (
    <div className={style['stage']} data-narrow={isNarrow || undefined}>
      <div className={style['field']}>
        <div
          ref={box}
          className={style['world']}
          role="application"
          tabIndex={0}
          aria-label={say('map.label')}
          aria-describedby={help}
          {...walk.handlers}
        >
          <svg
            ref={svg}
            width={size[0]}
            height={size[1]}
            aria-hidden="true"
            data-zoom={camera.view.k}
            style={{ touchAction: camera.view.k > 1 ? 'none' : 'pan-y' }}
            {...onPointer}
          >
            <Drawing
              {...props}
              {...{ frame, size, isNarrow }}
              view={camera.view}
              current={pointed?.id ?? land}
            />
          </svg>
          <Pointed state={state} />
        </div>
        {props.compact || atlas.board || props.parties.length === 0 ? undefined : (
          <TheatreInset key={form} {...props} form={form} />
        )}
      </div>
      <p id={help} className={hidden['hidden']}>
        {say('map.help')}
      </p>
      <p className={hidden['hidden']} aria-live="polite">
        {walk.said}
      </p>
      <LandCard state={state} />
      <Controls state={state} atlas={atlas} names={names} hasTheatre={props.theatre.length > 0} />
      <Legend key={String(isNarrow)} {...props} isOpen={!isNarrow} />
    </div>
  );
}

/** What the pointer is on, or the walk has come to. */
function Pointed({ state }: { readonly state: MapState }) {
  const { size, frame, camera, pointed } = state;
  if (pointed === undefined) return undefined;
  const at = state.isHovering ? onScreen(frame, camera.view, pointed.anchor) : undefined;
  return <Tooltip at={at} size={size} {...state.wordsOn(pointed.id)} />;
}

/** A finger has no hovering: its tap chooses at once. */
function pointerHandlers({ setHovered, choose }: MapState) {
  return {
    onPointerMove: (event: PointerEvent) =>
      setHovered(event.pointerType === 'touch' ? undefined : idUnder(event)),
    onPointerLeave: () => setHovered(undefined),
    onClick: (event: SyntheticEvent) => {
      const id = idUnder(event);
      if (id !== undefined) choose(id);
    },
  };
}

function idUnder({ target }: SyntheticEvent): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<SVGElement>('[data-id]')?.dataset['id'];
}
