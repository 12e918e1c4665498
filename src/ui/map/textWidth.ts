const FONT = '600 12px "Inter Variable", system-ui, sans-serif';
const known = new Map<string, number>();

/** Pixels that a map label takes, measured once for each text. */
export function textWidth(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 7;
  pen.font = FONT;
  const { width } = pen.measureText(text);
  known.set(text, width);
  return width;
}
