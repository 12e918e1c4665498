import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { Atlas, Point } from './atlas.ts';
import { Controls } from './Controls.tsx';
import { boxAround, boxOnStage, frameOf, isOnScreen, onScreen, onStage } from './frame.ts';
import { Lands } from './Lands.tsx';
import { Legend } from './Legend.tsx';
import type { MapLayer } from './layer.ts';
import { Marks } from './Marks.tsx';
import { Overlay } from './Overlay.tsx';
import { sphereOutline } from './projection.ts';
import { Tooltip } from './Tooltip.tsx';
import { useCamera } from './useCamera.ts';
import { useSize } from './useSize.ts';
import style from './WorldMap.module.css';
import type { WorldMapProps } from './WorldMap.tsx';
import { isDirectionKey, nearestTo, neighbourToward } from './walk.ts';

/** Until the page has been laid out. */
const FIRST_SIZE: Point = [960, 590];
/** A country nearer to the edge than this is moved to the middle when the walk comes to it. */
const EDGE = 40;
const NARROW = 620;
const SEA = sphereOutline();

interface StageProps extends WorldMapProps {
  readonly atlas: Atlas;
  readonly layer: MapLayer;
  readonly onLayer: (id: string) => void;
}

export function Stage(props: StageProps) {
  const { atlas, layer, parties, theatre, selected, onSelect, names, describe, say } = props;
  const key = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(box, FIRST_SIZE);
  const frame = useMemo(() => frameOf(atlas, size), [atlas, size]);
  const camera = useCamera(svg, size);
  const { view } = camera;
  const [current, setCurrent] = useState<string>();
  const [hovered, setHovered] = useState<string>();
  const [isSearching, setSearching] = useState(false);
  const [said, setSaid] = useState('');
  const isNarrow = props.compact || size[0] < NARROW;
  const scale = frame.scale * view.k;
  const pointed = hovered ?? current;
  const pointedShape = atlas.byId.get(pointed ?? '');

  function goTo(id: string) {
    const shape = atlas.byId.get(id);
    if (shape === undefined) return;
    setCurrent(id);
    setSaid(say('map.announce', { name: names(id), sentence: describe(id) }));
    if (!isOnScreen(onScreen(frame, view, shape.anchor), size, EDGE)) {
      camera.showPoint(onStage(frame, shape.anchor));
    }
  }

  function walk(event: KeyboardEvent) {
    if (!isDirectionKey(event.key)) return;
    const from = atlas.byId.get(current ?? '');
    const start = atlas.byId.get(selected ?? theatre[0] ?? '');
    const next =
      from === undefined
        ? (start ?? nearestTo(atlas.shapes, [atlas.width / 2, atlas.height / 2]))
        : neighbourToward(atlas.shapes, from, event.key);
    if (next !== undefined) goTo(next.id);
  }

  function leave() {
    setCurrent(undefined);
    setSaid(say('map.left'));
    box.current?.blur();
  }

  const commands: Readonly<Record<string, () => void>> = {
    Enter: () => current && onSelect(current),
    ' ': () => current && onSelect(current),
    '/': () => setSearching(true),
    '+': () => camera.zoomBy(1),
    '=': () => camera.zoomBy(1),
    '-': () => camera.zoomBy(-1),
    '0': camera.showAll,
    Escape: leave,
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commands[event.key];
    if (command === undefined && !isDirectionKey(event.key)) return;
    event.preventDefault();
    if (command) command();
    else walk(event);
  }

  const idUnder = (event: PointerEvent | React.MouseEvent) =>
    (event.target as Element).closest<SVGElement>('[data-id]')?.dataset['id'];

  function showTheatre() {
    const around = boxAround(theatre.flatMap((id) => atlas.byId.get(id) ?? []));
    if (around) camera.showBox(boxOnStage(frame, around));
  }

  return (
    <div className={style['stage']} data-narrow={isNarrow || undefined}>
      <div
        ref={box}
        className={style['world']}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked by its own keys
        tabIndex={0}
        aria-label={say('map.label')}
        aria-describedby={`${key}-help`}
        onKeyDown={onKeyDown}
        onBlur={() => setCurrent(undefined)}
      >
        <svg
          ref={svg}
          width={size[0]}
          height={size[1]}
          aria-hidden="true"
          data-zoom={view.k}
          style={{ touchAction: view.k > 1 ? 'none' : 'pan-y' }}
          onPointerMove={(event) =>
            setHovered(event.pointerType === 'touch' ? undefined : idUnder(event))
          }
          onPointerLeave={() => setHovered(undefined)}
          onClick={(event) => {
            const id = idUnder(event);
            if (id !== undefined) onSelect(id);
          }}
        >
          <g
            transform={`translate(${view.x + frame.left * view.k},${view.y + frame.top * view.k}) scale(${scale})`}
          >
            <path d={SEA} className={style['sea']} />
            <Lands atlas={atlas} layer={layer} />
            <Marks {...props} current={pointed} scale={scale} />
          </g>
          <Overlay
            {...props}
            frame={frame}
            view={view}
            size={size}
            current={pointed}
            labels={isNarrow ? 0 : 7}
          />
        </svg>
        {pointed !== undefined && pointedShape !== undefined ? (
          <Tooltip
            at={onScreen(frame, view, pointedShape.anchor)}
            size={size}
            title={names(pointed)}
            sentence={describe(pointed)}
          />
        ) : undefined}
      </div>
      <p id={`${key}-help`} className={style['hidden']}>
        {say('map.help')}
      </p>
      <p className={style['hidden']} aria-live="polite">
        {said}
      </p>
      <Controls
        camera={camera}
        onTheatre={theatre.length > 0 ? showTheatre : undefined}
        ids={atlas.shapes.map(({ id }) => id)}
        names={names}
        isSearching={isSearching}
        onSearching={setSearching}
        onPick={(id) => {
          setSearching(false);
          box.current?.focus();
          goTo(id);
          onSelect(id);
        }}
        onClose={() => {
          setSearching(false);
          box.current?.focus();
        }}
        say={say}
      />
      <Legend
        key={String(isNarrow)}
        layers={props.layers}
        layer={layer}
        onLayer={props.onLayer}
        marks={{
          parties: parties.length > 0,
          permanent: props.ring.length > 0,
          held: props.front !== 0,
          arcs: props.arcs.length > 0,
        }}
        open={!isNarrow}
        say={say}
      />
    </div>
  );
}
