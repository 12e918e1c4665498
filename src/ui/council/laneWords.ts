/** What a lane of the Assembly's chart is called, and whom it names outright. */
import { listOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import type { SeatView } from './hall.ts';
import type { LaneKey } from './lanes.ts';

/** So few are all named. */
const ALL_NAMED = 6;

export interface LaneHead {
  readonly mark: string;
  readonly words: string;
}

export function headOf(key: LaneKey, count: number): LaneHead {
  if (key === 'all') return { mark: '', words: say('chamber.assembly.all', { count }) };
  return {
    mark: say(`chamber.mark.${key}`),
    words: say(`chamber.assembly.lane.${key}`, { count }),
  };
}

/** The parties and the permanent members of a lane, and everybody where they are few. */
export function namedIn(key: LaneKey, seats: readonly SeatView[]): string {
  if (key === 'all') return '';
  const about = (
    kind: 'aggressor' | 'victim' | 'permanent' | 'others',
    who: readonly SeatView[],
  ) =>
    who.length === 0
      ? []
      : [say(`chamber.assembly.named.${kind}`, { countries: listOf(who.map(({ name }) => name)) })];
  const neutral = seats.filter(({ party }) => party === undefined);
  const others = neutral.filter(({ permanent }) => !permanent);
  return [
    ...about(
      'aggressor',
      seats.filter(({ party }) => party === 'aggressor'),
    ),
    ...about(
      'victim',
      seats.filter(({ party }) => party === 'victim'),
    ),
    ...about(
      'permanent',
      neutral.filter(({ permanent }) => permanent),
    ),
    ...about('others', seats.length <= ALL_NAMED ? others : []),
  ].join(' · ');
}

/** The ends of the scale, named by the permanent members that lie furthest out; by anybody where there is none. */
export function endsOf(seats: readonly SeatView[]): readonly [left: string, right: string] {
  const known = seats.filter(({ permanent }) => permanent);
  const ordered = (known.length > 1 ? known : seats).toSorted((a, b) => a.ideal - b.ideal);
  const country = (seat: SeatView | undefined) => ({ country: seat?.theName ?? '' });
  return [
    say('chamber.assembly.leftEnd', country(ordered[0])),
    say('chamber.assembly.rightEnd', country(ordered.at(-1))),
  ];
}
