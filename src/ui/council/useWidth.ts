import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width last read: the next element is likely as wide, and is then laid out only once. */
const known = { width: 0 };

/** Width of an element in whole pixels, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(known.width || before);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return undefined;
    const read = () => {
      // The used width, which no zoom or transform around the element changes.
      const now = Math.floor(Number.parseFloat(getComputedStyle(node).inlineSize));
      if (now <= 0) return;
      known.width = now;
      setWidth(now);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
