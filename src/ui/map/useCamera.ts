import 'd3-transition';
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Box, Point } from './atlas.ts';

const MOST_ZOOM = 40;
const STEP = 1.6;
const DURATION = 320;
/** Share of the stage that a box fills after zooming to it. */
const FILL = 0.7;

export interface Camera {
  readonly view: ZoomTransform;
  readonly zoomBy: (direction: 1 | -1) => void;
  readonly showAll: () => void;
  /** Box in stage pixels before zooming. */
  readonly showBox: (box: Box) => void;
  readonly showPoint: (point: Point) => void;
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Pan and zoom by wheel, drag, pinch and call. At rest one finger scrolls the page, not the map. */
export function useCamera(stage: RefObject<SVGSVGElement | null>, [width, height]: Point): Camera {
  const [view, setView] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);

  useEffect(() => {
    const node = stage.current;
    if (node === null) return undefined;
    const whole: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST_ZOOM])
      .extent(whole)
      .translateExtent(whole)
      .filter((event: Event) => mayMove(event, node))
      .on('zoom', (event: { transform: ZoomTransform }) => setView(event.transform));
    behaviour.current = made;
    select(node).call(made).on('dblclick.zoom', null);
    return () => {
      select(node).on('.zoom', null);
    };
  }, [stage, width, height]);

  function moveTo(target: ZoomTransform) {
    const node = stage.current;
    const made = behaviour.current;
    if (node === null || made === undefined) return;
    const selection = select(node);
    if (prefersStillness()) made.transform(selection, target);
    else made.transform(selection.transition().duration(DURATION), target);
  }

  function centredOn([x, y]: Point, k: number): ZoomTransform {
    return zoomIdentity
      .translate(width / 2, height / 2)
      .scale(k)
      .translate(-x, -y);
  }

  return {
    view,
    zoomBy: (direction) => {
      const [x, y] = view.invert([width / 2, height / 2]);
      const k = within(view.k * STEP ** direction);
      moveTo(k === 1 ? zoomIdentity : centredOn([x, y], k));
    },
    showAll: () => moveTo(zoomIdentity),
    showBox: ([left, top, right, bottom]) => {
      const k = FILL * Math.min(width / (right - left), height / (bottom - top));
      moveTo(centredOn([(left + right) / 2, (top + bottom) / 2], within(k)));
    },
    showPoint: (point) => moveTo(centredOn(point, view.k)),
  };
}

function within(k: number): number {
  return Math.min(MOST_ZOOM, Math.max(1, k));
}

function mayMove(event: Event, node: SVGSVGElement): boolean {
  if ('touches' in event) {
    return (event as TouchEvent).touches.length > 1 || Number(node.dataset['zoom']) > 1;
  }
  return !(event instanceof MouseEvent && event.button !== 0);
}
