/** Which states stood on a day, in what order, and with what borders. */
import { FORMER_STATES, OLD_BORDERS, PARTED, STOOD } from './former.ts';
import { PLACES } from './places.ts';

export interface Standing {
  readonly id: string;
  /** Its row in the tables by year. */
  readonly row: string;
  readonly latitude: number;
  readonly longitude: number;
}

const ORDER = new Map(PLACES.map(([id], i) => [id, i]));

/** A little after another, so that names of then stand among names of now. */
const JUST_AFTER = 0.5;

function placeAfter(id: string): number {
  return (ORDER.get(id) ?? 0) + JUST_AFTER;
}

/** Taipei held China's seat until then; the tables list it under its own code, and Beijing under CHN. */
const CHINA_CHANGES = '1971-10-25';

/** In English alphabetical order by the names of the day, those of the ids given. */
export function standOn(date: string, ids: ReadonlySet<string>): readonly Standing[] {
  const former = FORMER_STATES.filter(({ until }) => date < until).map((state) => ({
    ...state,
    at: placeAfter(state.after),
  }));
  const now = PLACES.map(([id, latitude, longitude], i) => {
    const [until, after, from = ''] = STOOD[id] ?? ['', ''];
    const row = id === 'CHN' && date < CHINA_CHANGES ? 'TWN' : id;
    return {
      id,
      row,
      latitude,
      longitude,
      at: from <= date && date < until ? placeAfter(after) : i,
    };
  });
  return [...now, ...former]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.at - b.at)
    .map(({ id, row, latitude, longitude }) => ({ id, row, latitude, longitude }));
}

/** The state of that day on whose land a state of today lies. */
function holderOn(date: string, id: string): string {
  const parted = PARTED.find(([one, , until]) => one === id && date < until)?.[1] ?? id;
  const former = FORMER_STATES.find(({ parts, until }) => date < until && parts.includes(parted));
  return former?.id ?? parted;
}

/** Pairs of today, as they were that day. */
function pairsOn(date: string): readonly string[] {
  const old = OLD_BORDERS.filter(([until]) => date < until);
  const gone = new Set(old.flatMap(([, , instead]) => instead));
  const today = PLACES.flatMap(([id, , , neighbours]) =>
    neighbours === '' ? [] : neighbours.split(' ').map((other) => [id, other].toSorted().join(' ')),
  );
  const held = [...new Set(today)]
    .filter((pair) => !gone.has(pair))
    .map((pair) =>
      pair
        .split(' ')
        .map((id) => holderOn(date, id))
        .toSorted()
        .join(' '),
    );
  return [...held, ...old.flatMap(([, borders]) => borders)];
}

const PAIRS = new Map<string, readonly string[]>();

/** Land neighbours of a state that day, in alphabetical order of ids, those of the roster only. */
export function bordersOn(date: string, id: string, roster: ReadonlySet<string>): string[] {
  const pairs = PAIRS.get(date) ?? pairsOn(date);
  PAIRS.set(date, pairs);
  const others = pairs.flatMap((pair) => {
    const ends = pair.split(' ');
    return ends.includes(id) ? ends.filter((end) => end !== id && roster.has(end)) : [];
  });
  return [...new Set(others)].toSorted();
}
