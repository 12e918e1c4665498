import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Point } from './atlas.ts';

/** Width and height of an element in pixels, kept up to date. */
export function useSize(element: RefObject<HTMLElement | null>, before: Point): Point {
  const [size, setSize] = useState<Point>(before);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return undefined;
    const read = () => {
      const { width, height } = node.getBoundingClientRect();
      if (width <= 0 || height <= 0) return;
      // The observer tells the first size again: an equal one must not draw everything twice.
      setSize((was) => (was[0] === width && was[1] === height ? was : [width, height]));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
