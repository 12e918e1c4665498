import { memo, useId, useMemo } from 'react';
import type { MapFacts } from '../../store/catalogue.ts';
import { type Atlas, placeOn } from './atlas.ts';
import style from './Drawing.module.css';
import type { Arc, MapLayer, Party } from './layer.ts';
import { type Fought, heldParts } from './occupied.ts';

/** More than this many arcs hide the map they lie on. */
const MOST_ARCS = 12;
const THINNEST = 1.2;
const THICKEST = 4;
/** Paper on both sides of an arc, or it would be lost on land of its own hue. */
const CASING = 1.6;

interface MarksProps {
  readonly atlas: Atlas;
  readonly layer: MapLayer;
  readonly parties: readonly Party[];
  readonly joined?: readonly string[];
  readonly front: number;
  readonly fought?: Fought | undefined;
  readonly facts?: MapFacts;
  readonly arcs: readonly Arc[];
  /** Screen pixels for one unit of the drawing. */
  readonly scale: number;
  readonly selected: string | undefined;
  readonly current: string | undefined;
}

/** What is drawn over the land in its own coordinates: hatching, outlines, held territory, arcs. */
export function Marks(props: MarksProps) {
  const { atlas, layer, parties, front, fought, arcs, scale, selected, current } = props;
  const key = useId();
  const advance = props.facts?.theatre?.advance;
  const held = useMemo(
    () => heldParts({ atlas, parties, advance, fought }, front),
    [atlas, parties, advance, fought, front],
  );
  const hatched = atlas.shapes.filter(({ id, path }) => path !== '' && layer.hatch?.marks(id));
  const outline = (id: string | undefined, name: string) => {
    const path = placeOn(atlas, id)?.path;
    return path ? <path d={path} className={style[name]} /> : undefined;
  };
  return (
    <g className={style['marks']}>
      <Hatch id={`${key}-hatch`} name="hatchLine" step={6 / scale} slope={45} />
      <Hatch id={`${key}-held`} name="heldLine" step={5 / scale} slope={-45} />
      {hatched.map(({ id, path }) => (
        <path key={id} d={path} fill={`url(#${key}-hatch)`} />
      ))}
      {held.map(({ shape, area }) => (
        <g key={shape.id} clipPath={`url(#${key}-${shape.id})`}>
          <clipPath id={`${key}-${shape.id}`}>
            <path d={shape.path} />
          </clipPath>
          <path d={area} className={style['held']} />
          <path d={area} fill={`url(#${key}-held)`} className={style['heldEdge']} />
        </g>
      ))}
      <Arcs atlas={atlas} arcs={arcs} />
      {props.joined?.map((id) => (
        <g key={id}>
          {outline(id, 'partyCasing')}
          {outline(id, 'joined')}
        </g>
      ))}
      {parties.map(({ id, role }) => (
        <g key={id}>
          {outline(id, 'partyCasing')}
          {outline(id, role)}
        </g>
      ))}
      {outline(selected, 'selected')}
      {outline(current, 'current')}
    </g>
  );
}

interface HatchProps {
  readonly id: string;
  readonly name: string;
  readonly step: number;
  readonly slope: number;
}

/** Lines at a fixed distance on the screen, whatever the zoom. */
function Hatch({ id, name, step, slope }: HatchProps) {
  return (
    <pattern
      id={id}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${slope})`}
    >
      <rect width={step * 0.36} height={step} className={style[name]} />
    </pattern>
  );
}

/** Kept while one zooms: great circles are dear. */
const Arcs = memo(function Arcs({ atlas, arcs }: Pick<MarksProps, 'atlas' | 'arcs'>) {
  const drawn = arcs
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_ARCS)
    .flatMap(({ from, to, weight, channel }) => {
      const start = atlas.byId.get(from)?.anchor;
      const end = atlas.byId.get(to)?.anchor;
      return start && end && from !== to ? [{ from, to, weight, channel, start, end }] : [];
    });
  const most = Math.max(...drawn.map(({ weight }) => weight), Number.MIN_VALUE);
  return drawn.map(({ from, to, weight, channel, start, end }) => {
    const way = atlas.route(start, end);
    const width = THINNEST + (THICKEST - THINNEST) * Math.sqrt(weight / most);
    return (
      <g key={`${from}-${to}`}>
        <path d={way} className={style['casing']} strokeWidth={width + CASING} />
        <path d={way} className={style['arc']} data-channel={channel} strokeWidth={width} />
      </g>
    );
  });
});
