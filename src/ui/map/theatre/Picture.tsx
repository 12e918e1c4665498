import { useId, useMemo } from 'react';
import type { MapFacts } from '../../../store/catalogue.ts';
import { say } from '../../../text/say.ts';
import type { Atlas, Point } from '../atlas.ts';
import type { Party } from '../layer.ts';
import { type Fought, heldParts, landFoughtOver } from '../occupied.ts';
import { projectPoint } from '../projection.ts';
import { textWidth } from '../textWidth.ts';
import type { Ground } from './ground.ts';
import style from './Theatre.module.css';

interface PictureProps {
  readonly atlas: Atlas;
  readonly ground: Ground;
  readonly parties: readonly Party[];
  readonly theatre: MapFacts['theatre'];
  readonly front: number;
  readonly fought: Fought | undefined;
}

/** The ground enlarged: whose land it is by its fill, what the other side holds by the hatching over it. */
export function Picture({ atlas, ground, parties, theatre, front, fought }: PictureProps) {
  const key = useId();
  const [left, top, right, bottom] = ground.box;
  const { pixel, upright, stand } = ground;
  const advance = theatre?.advance;
  const held = useMemo(
    () => heldParts({ atlas, parties, advance, fought }, front),
    [atlas, parties, advance, fought, front],
  );
  const apart = landFoughtOver(atlas, fought);
  const roleOf = (id: string) =>
    id === apart?.id ? 'victim' : parties.find((party) => party.id === id)?.role;
  return (
    <svg
      className={style['picture']}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      aria-hidden="true"
    >
      <pattern
        id={`${key}-held`}
        width={5 * pixel}
        height={5 * pixel}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width={2 * pixel} height={5 * pixel} className={style['line']} />
      </pattern>
      <g transform={upright}>
        {ground.shapes.map(({ id, path }) => (
          <path key={id} d={path} className={style['ground']} data-role={roleOf(id)} />
        ))}
        <path d={atlas.borders} className={style['border']} />
        <path d={atlas.unsettled} className={style['unsettled']} />
        {held.map(({ shape, area }) => (
          <g key={shape.id} clipPath={`url(#${key}-${shape.id})`}>
            <clipPath id={`${key}-${shape.id}`}>
              <path d={shape.path} />
            </clipPath>
            <path d={area} className={style['held']} data-by={front > 0 ? 'aggressor' : 'victim'} />
            <path d={area} fill={`url(#${key}-held)`} className={style['front']} />
          </g>
        ))}
      </g>
      {theatre?.places.map(({ id, at }) => (
        <Mark
          key={id}
          name={say(`place.${id}`)}
          at={at.map((place) => stand(projectPoint(place)))}
          pixel={pixel}
          edge={right}
        />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly name: string;
  readonly at: readonly Point[];
  readonly pixel: number;
  /** Where the picture ends on the right. */
  readonly edge: number;
}

/** Pixels between a town and its name. */
const GAP = 5;

/** A town, or the name of a stretch of water beside its line. */
function Mark({ name, at, pixel, edge }: MarkProps) {
  const [x, y] = at[Math.floor(at.length / 2)] ?? [0, 0];
  // A name stands left of its town where the edge would cut it.
  const isTurned = x + (textWidth(name) + GAP + 2) * pixel > edge;
  return (
    <g>
      {at.length > 1 ? (
        <path d={`M${at.map((point) => point.join()).join('L')}`} className={style['water']} />
      ) : (
        <circle cx={x} cy={y} r={2.2 * pixel} className={style['town']} />
      )}
      <text
        x={x + (isTurned ? -GAP : GAP) * pixel}
        textAnchor={isTurned ? 'end' : 'start'}
        y={y}
        fontSize={11 * pixel}
        strokeWidth={3 * pixel}
        className={style['name']}
      >
        {name}
      </text>
    </g>
  );
}
