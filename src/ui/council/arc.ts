/** Where the seats and the name plates of a horseshoe stand, in pixels; pure, so that it can be measured. */

export type Spot = readonly [x: number, y: number];

export interface Plate {
  readonly lines: readonly string[];
  /** Left and top edge, width and height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly align: 'start' | 'center' | 'end';
}

export interface Place {
  readonly seat: Spot;
  /** One step from the seat toward the open middle, where it can be marked. */
  readonly inward: Spot;
  readonly plate: Plate;
  /** From the seat's rim to its plate, where they are not side by side. */
  readonly leader: readonly [Spot, Spot] | undefined;
}

export interface Arc {
  readonly width: number;
  readonly height: number;
  readonly centre: Spot;
  readonly radius: number;
  /** Length of the straight ends. */
  readonly legs: number;
  readonly places: readonly Place[];
}

export const SEAT_RADIUS = 12;
export const LINE_HEIGHT = 13;
/** Below the open ends, where the parties sit. */
const FOOT = 40;
const GAP = 8;
const SPACING = 30;
const LEAST_RADIUS = 56;
const MOST_RADIUS = 112;
/** A plate's line is broken where it grows beyond this. */
const WIDEST = 72;

/** Breaks a name into as few lines as fit the width; a single word is never broken. */
export function breakName(
  name: string,
  measure: (text: string) => number,
  widest = WIDEST,
): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(joined) <= widest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

interface Named {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The point at a distance along the horseshoe, from its left end, with the arc's centre at the origin. */
function along(distance: number, radius: number, legs: number): Spot {
  if (distance < legs) return [-radius, legs - distance];
  const turn = (distance - legs) / radius;
  if (turn <= Math.PI) return [-radius * Math.cos(turn), -radius * Math.sin(turn)];
  return [radius, distance - legs - Math.PI * radius];
}

/** How far from the middle a plate must begin so that it clears the arc and its seats. */
function clearance(bottom: number, radius: number): number {
  const outer = radius + SEAT_RADIUS + GAP;
  if (bottom >= 0) return outer;
  return bottom <= -outer ? GAP / 2 : Math.max(GAP / 2, Math.sqrt(outer * outer - bottom * bottom));
}

interface Side {
  readonly sign: -1 | 1;
  readonly radius: number;
  /** Half the width and the bottom of the plate above the apex, if there is one. */
  readonly crown: readonly [half: number, bottom: number] | undefined;
}

/** Plates of one side from the bottom up, each above the one before. */
function stack(seats: readonly (readonly [Spot, Named])[], side: Side): readonly Place[] {
  const { sign, radius, crown } = side;
  let ceiling = Number.POSITIVE_INFINITY;
  return seats.map(([seat, named]) => {
    const [x, y] = seat;
    const lean = y < 0 ? 1 + (SEAT_RADIUS + GAP) / radius : 1;
    const middle = Math.min(y * lean, ceiling - named.height / 2);
    const bottom = middle + named.height / 2;
    ceiling = middle - named.height / 2 - 2;
    const beside = crown !== undefined && middle - named.height / 2 < crown[1];
    const inner = Math.max(clearance(bottom, radius), beside ? crown[0] + GAP : 0);
    const left = sign < 0 ? -inner - named.width : inner;
    const rim = 1 + (SEAT_RADIUS + 1) / radius;
    const from: Spot = y < 0 ? [x * rim, y * rim] : [x + sign * (SEAT_RADIUS + 1), y];
    const to: Spot = [sign * (inner - 3), middle];
    return {
      seat,
      inward: y < 0 ? [-x / radius, -y / radius] : [-sign, 0],
      plate: {
        lines: named.lines,
        box: [left, middle - named.height / 2, named.width, named.height],
        align: sign < 0 ? 'end' : 'start',
      },
      leader: Math.hypot(to[0] - from[0], to[1] - from[1]) > 6 ? [from, to] : undefined,
    };
  });
}

function crownPlace(seat: Spot, named: Named): Place {
  const top = seat[1] - SEAT_RADIUS - 6 - named.height;
  return {
    seat,
    inward: [0, 1],
    plate: {
      lines: named.lines,
      box: [-named.width / 2, top, named.width, named.height],
      align: 'center',
    },
    leader: undefined,
  };
}

/** Lays out seats in the order in which they vote, from the left end round to the right. */
export function layOut(
  names: readonly string[],
  width: number,
  measure: (text: string) => number,
): Arc {
  const named = names.map((name): Named => {
    const lines = breakName(name, measure);
    const widest = Math.max(...lines.map(measure));
    return { lines, width: Math.ceil(widest) + 2, height: lines.length * LINE_HEIGHT };
  });
  const widest = Math.max(0, ...named.map((plate) => plate.width));
  const room = width / 2 - widest - SEAT_RADIUS - GAP;
  const radius = Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, room));
  const legs = Math.max(0, (SPACING * names.length - Math.PI * radius) / 2);
  const spacing = (2 * legs + Math.PI * radius) / Math.max(1, names.length);
  const seated = named.map(
    (plate, at) => [along((at + 0.5) * spacing, radius, legs), plate] as const,
  );
  const left = seated.filter(([[x]]) => x < -1);
  const right = seated.filter(([[x]]) => x > 1).toReversed();
  const top = seated.find(([[x]]) => Math.abs(x) <= 1);
  const crown = top && crownPlace(...top);
  const crownSize =
    crown && ([crown.plate.box[2] / 2, crown.plate.box[1] + crown.plate.box[3]] as const);
  const places = [
    ...stack(left, { sign: -1, radius, crown: crownSize }),
    ...(crown ? [crown] : []),
    ...stack(right, { sign: 1, radius, crown: crownSize }).toReversed(),
  ];
  return framed({ width, radius, legs, places });
}

/** Moves everything so that nothing lies above or left of the drawing. */
function framed(arc: Pick<Arc, 'width' | 'radius' | 'legs' | 'places'>): Arc {
  const top = Math.min(
    -arc.radius - SEAT_RADIUS - 2,
    ...arc.places.map(({ plate }) => plate.box[1]),
  );
  const dx = arc.width / 2;
  const dy = 2 - top;
  const move = ([x, y]: Spot): Spot => [x + dx, y + dy];
  return {
    ...arc,
    centre: [dx, dy],
    height: dy + arc.legs + SEAT_RADIUS + FOOT,
    places: arc.places.map(({ seat, inward, plate, leader }) => ({
      seat: move(seat),
      inward,
      plate: { ...plate, box: [plate.box[0] + dx, plate.box[1] + dy, plate.box[2], plate.box[3]] },
      leader: leader && [move(leader[0]), move(leader[1])],
    })),
  };
}
