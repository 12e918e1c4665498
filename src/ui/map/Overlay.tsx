import type { ZoomTransform } from 'd3-zoom';
import { memo, useMemo } from 'react';
import type { MapFacts } from '../../store/catalogue.ts';
import type { Atlas, Box, Point, Shape } from './atlas.ts';
import style from './Drawing.module.css';
import { type Frame, onScreen } from './frame.ts';
import { type Label, type LabelWish, LINE_HEIGHT, placeLabels } from './labels.ts';
import { heldBy } from './land.ts';
import type { ClassIndex, LandFact, MapLayer, Party } from './layer.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

/** Radius of a marker's touch target: 24 pixels across (WCAG 2.2, 2.5.8). */
const TOUCH = 12;
const DOT = 4;
/** A country that covers this many pixels needs no marker. */
const SEEN = 18;
const RING = 4.5;
const LAND_TYPE = 11;
/** Coasts are ragged: words must fit on this share of the land's width. */
const LAND_ROOM = 0.8;

interface OverlayProps {
  readonly atlas: Atlas;
  readonly layer: MapLayer;
  readonly frame: Frame;
  readonly view: ZoomTransform;
  readonly size: Point;
  readonly parties: readonly Party[];
  readonly joined?: readonly string[];
  readonly ring: readonly string[];
  readonly selected: string | undefined;
  readonly current: string | undefined;
  readonly names: (id: string) => string;
  readonly facts?: MapFacts;
  /** At most this many labels besides the needed ones. */
  readonly labels: number;
}

interface Marker {
  readonly shape: Shape;
  readonly home: Point;
  readonly at: Point;
}

/** Markers, rings and names: they keep their size on the screen while the land grows. */
export function Overlay(props: OverlayProps) {
  const { atlas, layer, frame, view, size, parties, ring, current, selected, names, labels } =
    props;
  const lands = props.facts?.lands;
  const markers = useMemo(() => markersOf(atlas, frame, view), [atlas, frame, view]);
  return (
    <g>
      {markers.map((marker) => (
        <Dot
          key={marker.shape.id}
          marker={marker}
          class={layer.classOf(marker.shape.id)}
          role={parties.find(({ id }) => id === marker.shape.id)?.role}
          hatched={layer.hatch?.marks(marker.shape.id) === true}
          state={
            marker.shape.id === current
              ? 'current'
              : marker.shape.id === selected
                ? 'selected'
                : undefined
          }
        />
      ))}
      <Names
        {...{ atlas, frame, view, size, parties, ring, selected, current, names, labels, markers }}
        lands={lands}
        {...(props.joined && { joined: props.joined })}
      />
    </g>
  );
}

interface DotProps {
  readonly marker: Marker;
  readonly class: ClassIndex | undefined;
  readonly role: Party['role'] | undefined;
  readonly hatched: boolean;
  readonly state: 'current' | 'selected' | undefined;
}

/** A country too small for its colour to be seen. */
const Dot = memo(function Dot({ marker, class: shown, role, hatched, state }: DotProps) {
  const { shape, home, at } = marker;
  return (
    <g data-id={shape.id}>
      <line x1={home[0]} y1={home[1]} x2={at[0]} y2={at[1]} className={style['leader']} />
      <circle cx={at[0]} cy={at[1]} r={TOUCH} className={style['touch']} />
      <circle
        cx={at[0]}
        cy={at[1]}
        r={DOT}
        className={style['dot']}
        data-class={shown ?? 'none'}
        data-role={role}
        data-hatched={hatched || undefined}
        data-state={state}
      />
    </g>
  );
});

interface NamesProps extends Omit<OverlayProps, 'layer' | 'facts'> {
  readonly lands: readonly LandFact[] | undefined;
  readonly markers: readonly Marker[];
}

/** Names and rings: the same whatever the colours say. */
const Names = memo(function Names(props: NamesProps) {
  const { atlas, frame, view, size, ring, markers } = props;
  const shifted = new Map(markers.map(({ shape, at }) => [shape.id, at]));
  const rings = ring.flatMap((id) => {
    const shape = atlas.byId.get(id);
    return shape ? [{ id, at: shifted.get(id) ?? onScreen(frame, view, shape.anchor) }] : [];
  });
  const placed = placeLabels(
    wishesOf(props, shifted),
    obstaclesOf(markers),
    rings.map(({ id, at: [x, y] }) => ({ id, box: [x - RING, y - RING, x + RING, y + RING] })),
    size,
  );
  return (
    <>
      {placed.map((label) => (
        <Name key={label.id} label={label} isStrong={isStrong(props, label.id)} />
      ))}
      {rings.map(({ id, at }) => (
        <circle
          key={id}
          cx={at[0]}
          cy={at[1] + ringDrop(placed, id, at)}
          r={RING}
          className={style['ring']}
        />
      ))}
    </>
  );
});

interface NameProps {
  readonly label: Label;
  readonly isStrong: boolean | undefined;
}

/** In one line, or in two with who held the land. */
function Name({ label: { text, under, type, at }, isStrong }: NameProps) {
  const [x, y] = at;
  const own = { x, fontSize: type, className: style['label'] };
  if (under === undefined) {
    return (
      <text {...own} y={y} data-strong={isStrong}>
        {text}
      </text>
    );
  }
  return (
    <>
      <text {...own} y={y - LINE_HEIGHT / 2} data-held>
        {text}
      </text>
      <text {...own} y={y + LINE_HEIGHT / 2} data-held>
        {under}
      </text>
    </>
  );
}

function isStrong({ parties, selected }: NamesProps, id: string): boolean | undefined {
  return parties.some((party) => party.id === id) || selected === id || undefined;
}

/** The ring stands under its country's name if the name took the ring's place. */
function ringDrop(labels: readonly { id: string; box: Box }[], id: string, [, y]: Point): number {
  const box = labels.find((label) => label.id === id)?.box;
  const isUnder = box !== undefined && box[1] < y + RING && box[3] > y - RING;
  return isUnder ? box[3] - y + RING + 1 : 0;
}

function markersOf(atlas: Atlas, frame: Frame, view: ZoomTransform): Marker[] {
  const pixels = frame.scale * view.k;
  const small = atlas.shapes.filter(
    ({ marker, box }) => marker && Math.max(box[2] - box[0], box[3] - box[1]) * pixels < SEEN,
  );
  const homes = small.map(({ anchor }) => onScreen(frame, view, anchor));
  const places = spread(homes, 2 * TOUCH);
  return small.map((shape, i) => {
    const home = homes[i] ?? [0, 0];
    return { shape, home, at: places[i] ?? home };
  });
}

function obstaclesOf(markers: readonly Marker[]): Box[] {
  return markers.map(({ at: [x, y] }) => [x - DOT, y - DOT, x + DOT, y + DOT]);
}

function wishesOf(props: NamesProps, shifted: ReadonlyMap<string, Point>): LabelWish[] {
  const { atlas, frame, view, parties, joined, ring, selected, current } = props;
  const pixels = frame.scale * view.k;
  const firsts = [
    ...parties.map(({ id }) => id),
    ...(joined ?? []),
    ...(current ? [current] : []),
    ...(selected ? [selected] : []),
    ...ring,
  ];
  const needed = [...new Set(firsts)].flatMap((id) => atlas.byId.get(id) ?? []);
  const others = atlas.shapes
    .filter((shape) => !needed.includes(shape))
    .toSorted((a, b) => b.area - a.area)
    .slice(0, Math.round(props.labels * view.k));
  const own = [...needed, ...others].map((shape, i) => {
    const text = props.names(shape.id);
    const [left, top, right, bottom] = shape.box;
    return {
      id: shape.id,
      text,
      at: shifted.get(shape.id) ?? onScreen(frame, view, shape.anchor),
      needed: i < needed.length,
      isVictim: parties.some(({ id, role }) => id === shape.id && role === 'victim'),
      ...measured(text, [(right - left) * pixels, (bottom - top) * pixels], atlas.board === true),
    };
  });
  return [...own, ...landWishes(props, pixels)];
}

/** After all countries, and only where the words lie on the land itself. */
function landWishes({ atlas, frame, view, lands, names }: NamesProps, pixels: number): LabelWish[] {
  return (lands ?? []).flatMap((land) => {
    const shape = atlas.landById.get(land.id);
    if (shape === undefined) return [];
    const [left, top, right, bottom] = shape.box;
    const text = names(land.id);
    const under = heldBy(land);
    return {
      id: land.id,
      text,
      ...(under !== '' && { under }),
      at: onScreen(frame, view, shape.anchor),
      type: LAND_TYPE,
      width: Math.max(textWidth(text), textWidth(under)),
      room: [(right - left) * pixels * LAND_ROOM, (bottom - top) * pixels],
      needed: false,
      isVictim: false,
    };
  });
}

const TYPE = 12;
/** The smallest type that is still read, on a board whose tiles are small. */
const SMALLEST = 9;

/** On a board every name stands on its own tile, in smaller type if need be: beside it, it would name another. */
function measured(
  text: string,
  room: Point,
  board: boolean,
): Pick<LabelWish, 'width' | 'type' | 'room'> {
  const width = textWidth(text);
  if (!board) return { width: width + 6, type: TYPE, room };
  const type = Math.min(TYPE, Math.max(SMALLEST, (TYPE * (room[0] - 4)) / width));
  const held = Math.min((width * type) / TYPE, room[0]) - 2;
  return { width: held, type, room: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] };
}
