/** The words of one crisis: fetched with it, for nobody needs those of the others. */
import type { MessageTree } from './messages.ts';

export interface CrisisWords {
  readonly crisis: {
    readonly happened: { readonly first: string; readonly second: string };
    readonly question: string;
    /** What each side said at the time. */
    readonly accounts: { readonly victim: string; readonly aggressor: string };
    /** By the ids of the items on the charge sheets. */
    readonly evidence: Readonly<Record<string, string>>;
  };
  /** Why one would sit there, by country id or office. Seats outside these are told by their role. */
  readonly seats: Readonly<Record<string, string>>;
  /** By the ids of the record's events. */
  readonly history?: Readonly<Record<string, string>>;
  /** By the ids of the theatre's places and waters. */
  readonly places?: Readonly<Record<string, string>>;
  /** By the ids of a teaching scenario's ideas. */
  readonly lessons?: Readonly<Record<string, LessonWords>>;
}

interface LessonWords {
  readonly [part: string]: string;
  readonly title: string;
  readonly idea: string;
  readonly task: string;
  readonly watch: string;
  readonly otherwise: string;
}

/** Where the words of a crisis stand once it is told: `scenario.korea-1950.seats.USA`, `place.seoul`. */
export type CrisisMessageId = `scenario.${string}.${string}` | `place.${string}`;

export type LoadCrisisWords = () => Promise<{ readonly words: CrisisWords }>;

export function crisisTree(id: string, { crisis, ...rest }: CrisisWords): MessageTree {
  const { seats, history = {}, places = {}, lessons = {} } = rest;
  return { scenario: { [id]: { ...crisis, seats, history, lessons } }, place: places };
}
