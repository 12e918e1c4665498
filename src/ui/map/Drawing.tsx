import type { ZoomTransform } from 'd3-zoom';
import type { Point } from './atlas.ts';
import style from './Drawing.module.css';
import type { Frame } from './frame.ts';
import { Lands } from './Lands.tsx';
import { Marks } from './Marks.tsx';
import { Overlay } from './Overlay.tsx';
import type { StageProps } from './props.ts';

/** Labels of countries that are no party and no permanent member, before any zoom. */
const LABELS = 7;
/** So few countries are all named. */
const FEW = 40;

interface DrawingProps extends StageProps {
  readonly frame: Frame;
  readonly view: ZoomTransform;
  readonly size: Point;
  readonly current: string | undefined;
  readonly isNarrow: boolean;
}

/** Land and marks in the drawing's own units, then names and markers in pixels. */
export function Drawing(props: DrawingProps) {
  const { atlas, layer, frame, view, isNarrow } = props;
  const scale = frame.scale * view.k;
  const x = view.x + frame.left * view.k;
  const y = view.y + frame.top * view.k;
  return (
    <>
      <g transform={`translate(${x},${y}) scale(${scale})`}>
        <path d={atlas.sea} className={style['sea']} />
        <Lands atlas={atlas} layer={layer} />
        <Marks {...props} scale={scale} />
      </g>
      <Overlay {...props} labels={atlas.shapes.length <= FEW ? FEW : isNarrow ? 1 : LABELS} />
    </>
  );
}
