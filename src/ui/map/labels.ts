import type { Box, Point } from './atlas.ts';

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** A second line: who held the land. */
  readonly under?: string;
  readonly at: Point;
  readonly width: number;
  /** Height of the type in pixels. */
  readonly type: number;
  /** Pixels of the country on the screen: a word that does not fit inside is not written. */
  readonly room: Point;
  /** Parties, permanent members and the chosen country are written beside their land if need be. */
  readonly needed: boolean;
  readonly isVictim: boolean;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly under: string | undefined;
  readonly at: Point;
  readonly type: number;
  readonly box: Box;
}

export const LINE_HEIGHT = 15;
/** Share of a word that must lie on its own land. */
const FIT = 0.75;
/** A victim's name stands beside its land unless there is this much room: what is held must be seen. */
const VICTIM_FIT = 1.8;
const BESIDE = 12;

export interface Ringed {
  readonly id: string;
  readonly box: Box;
}

/**
 * Writes labels in order of importance, each where it covers no earlier label and no obstacle, and no other country's
 * ring where that can be had: its own makes way for it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  rings: readonly Ringed[],
  [width, height]: Point,
): Label[] {
  const taken: Box[] = [...obstacles];
  const placed: Label[] = [];
  for (const wish of wishes) {
    const free = spotsOf(wish)
      .map((at) => ({ at, box: boxAt(at, wish) }))
      .filter(({ box }) => isWithin(box, width, height) && !taken.some((b) => overlaps(b, box)));
    const spot = free.find(({ box }) => !coversRing(rings, wish.id, box)) ?? free[0];
    if (spot === undefined) continue;
    taken.push(spot.box);
    const { id, text, under, type } = wish;
    placed.push({ id, text, under, type, ...spot });
  }
  return placed;
}

function coversRing(rings: readonly Ringed[], own: string, box: Box): boolean {
  return rings.some((ring) => ring.id !== own && overlaps(ring.box, box));
}

function spotsOf(wish: LabelWish): Point[] {
  const {
    at: [x, y],
    width,
    room,
    needed,
    isVictim,
  } = wish;
  const share = isVictim ? VICTIM_FIT : FIT;
  const fits = room[0] >= width * share && room[1] >= heightOf(wish) * share;
  const inside: Point[] = fits
    ? [
        [x, y],
        [x, y - LINE_HEIGHT],
        [x, y + LINE_HEIGHT],
      ]
    : [];
  if (!needed) return inside.slice(0, 1);
  const aside = BESIDE + width / 2;
  return [
    ...inside,
    [x + aside, y],
    [x - aside, y],
    [x, y - BESIDE - LINE_HEIGHT / 2],
    [x, y + BESIDE + LINE_HEIGHT / 2],
    [x + aside, y - LINE_HEIGHT],
    [x + aside, y + LINE_HEIGHT],
    [x - aside, y - LINE_HEIGHT],
    [x - aside, y + LINE_HEIGHT],
  ];
}

function heightOf({ under }: LabelWish): number {
  return under === undefined ? LINE_HEIGHT : 2 * LINE_HEIGHT;
}

function boxAt([x, y]: Point, wish: LabelWish): Box {
  const [wide, high] = [wish.width / 2, heightOf(wish) / 2];
  return [x - wide, y - high, x + wide, y + high];
}

function isWithin([left, top, right, bottom]: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
