import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Atlas } from './atlas.ts';
import style from './Drawing.module.css';
import type { MapLayer } from './layer.ts';

/** A country's paths, and the class that they show. */
interface Land {
  readonly id: string;
  readonly paths: SVGPathElement[];
  shown: string | undefined;
}

interface Drawn {
  readonly atlas: Atlas;
  readonly lands: readonly Land[];
}

function landsIn({ current }: RefObject<SVGGElement | null>, atlas: Atlas): readonly Land[] {
  const byId = new Map<string, Land>();
  for (const path of current?.querySelectorAll<SVGPathElement>('path[data-id]') ?? []) {
    const id = path.dataset['id'] ?? '';
    const land = byId.get(id) ?? { id, paths: [], shown: undefined };
    land.paths.push(path);
    byId.set(id, land);
  }
  return [...byId.values()].filter(({ id }) => atlas.byId.has(id));
}

function colour(lands: readonly Land[], layer: MapLayer): void {
  for (const land of lands) {
    const next = String(layer.classOf(land.id) ?? 'none');
    if (land.shown === next) continue;
    land.shown = next;
    for (const path of land.paths) path.dataset['class'] = next;
  }
}

interface LandsProps {
  readonly atlas: Atlas;
  readonly layer: MapLayer;
}

/**
 * The coloured land. The paths are drawn once for a roster; a change of colour writes only the
 * attribute of those that changed, so that scrubbing never waits for two hundred paths.
 */
export function Lands({ atlas, layer }: LandsProps) {
  const group = useRef<SVGGElement>(null);
  const drawn = useRef<Drawn>(undefined);
  useLayoutEffect(() => {
    if (drawn.current?.atlas !== atlas) drawn.current = { atlas, lands: landsIn(group, atlas) };
    colour(drawn.current.lands, layer);
  }, [atlas, layer]);
  return (
    <g ref={group}>
      <LandPaths atlas={atlas} />
    </g>
  );
}

const LandPaths = memo(function LandPaths({ atlas }: { readonly atlas: Atlas }) {
  return (
    <>
      {atlas.territories.map(({ id, owner, path }) =>
        owner === undefined ? (
          <path key={id} d={path} className={style['land']} />
        ) : (
          <path key={id} d={path} className={style['land']} data-id={owner} />
        ),
      )}
      {atlas.shapes.map(({ id, path }) =>
        path === '' ? undefined : <path key={id} d={path} className={style['land']} data-id={id} />,
      )}
      {atlas.lands.map(({ id, path }) => (
        <path key={id} d={path} className={style['without']} data-id={id} />
      ))}
      <path d={atlas.borders} className={style['border']} />
      <path d={atlas.unsettled} className={style['unsettled']} />
    </>
  );
});
