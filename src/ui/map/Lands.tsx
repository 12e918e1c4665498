import { memo, useLayoutEffect, useRef } from 'react';
import type { Atlas } from './atlas.ts';
import style from './Drawing.module.css';
import type { MapLayer } from './layer.ts';

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
  useLayoutEffect(() => {
    const classes = new Map(
      atlas.shapes.map(({ id }) => [id, String(layer.classOf(id) ?? 'none')]),
    );
    for (const path of group.current?.querySelectorAll('path') ?? []) {
      const next = classes.get(path.dataset['id'] ?? '');
      if (next !== undefined && path.dataset['class'] !== next) path.dataset['class'] = next;
    }
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
      <path d={atlas.borders} className={style['border']} />
      <path d={atlas.unsettled} className={style['unsettled']} />
    </>
  );
});
