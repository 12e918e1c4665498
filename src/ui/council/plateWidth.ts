/** Name plates are measured in the face and weight of a permanent member's, the widest that there is. */
const FONT = '650 11px "Inter Variable", system-ui, sans-serif';
const known = new Map<string, number>();

/** Pixels that a line of a name plate takes, measured once for each text. */
export function plateWidth(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 7;
  pen.font = FONT;
  const { width } = pen.measureText(text);
  // Before the face is there, widths are those of another and must be measured again.
  if (document.fonts.check(FONT)) known.set(text, width);
  return width;
}
