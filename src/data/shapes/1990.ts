/** How the map draws the countries of 1990 from the shapes of today. */
import type { Shape } from '../sheet.ts';

/** Countries that are not one shape of today under their own code. `XKX` is Kosovo (user-assigned code). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  SUN: 'RUS ARM AZE EST GEO KAZ KGZ LVA LTU MDA TJK TKM UZB'.split(' '),
  YUG: 'SRB HRV BIH SVN MKD MNE XKX'.split(' '),
  CSK: ['CZE', 'SVK'],
  ETH: ['ETH', 'ERI'],
  SDN: ['SDN', 'SSD'],
  ZAR: ['COD'],
};

/** Too far from today's borders to draw: the Federal Republic gets Germany's shape, the other a marker. */
const MARKER_ONLY: readonly string[] = ['DDR'];

export function shapesOf(ids: readonly string[]): Shape[] {
  return ids.map((id) => {
    const markerOnly = MARKER_ONLY.includes(id);
    return { id, parts: markerOnly ? [] : (PARTS[id] ?? [id]), markerOnly };
  });
}
