/** How the map draws the countries of 1950 and 1956 from the shapes of today. What none of them owns stays blank. */
import type { Shape } from '../sheet.ts';

type Parts = Readonly<Record<string, readonly string[]>>;

/** `XKX` is Kosovo (user-assigned code). Yemen is drawn with Aden, Indonesia with its west of New Guinea. */
const COMMON: Parts = {
  SUN: 'RUS ARM AZE EST GEO KAZ KGZ LVA LTU MDA TJK TKM UZB'.split(' '),
  YUG: 'SRB HRV BIH SVN MKD MNE XKX'.split(' '),
  CSK: ['CZE', 'SVK'],
  PAK: ['PAK', 'BGD'],
  CHN: ['TWN'],
  PRC: ['CHN'],
};

/** Federated with Ethiopia on 15 September 1952. */
const SINCE_1952: Parts = { ETH: ['ETH', 'ERI'], SDN: ['SDN', 'SSD'] };

/** Too far from today's borders to draw: the Federal Republic gets Germany's shape, the other a marker. */
const MARKER_ONLY: readonly string[] = ['DDR'];

function shapesOf(parts: Parts, ids: readonly string[]): Shape[] {
  return ids.map((id) => {
    const markerOnly = MARKER_ONLY.includes(id);
    return { id, parts: markerOnly ? [] : (parts[id] ?? [id]), markerOnly };
  });
}

export function shapesOf1950(ids: readonly string[]): Shape[] {
  return shapesOf(COMMON, ids);
}

export function shapesOf1956(ids: readonly string[]): Shape[] {
  return shapesOf({ ...COMMON, ...SINCE_1952 }, ids);
}
