/** What a class does before the screen. Apart from the game, so that no save and no link can hold it. */
import { create } from 'zustand';
import type { CountryIndex } from '../engine/index.ts';
import { useGame } from './game.ts';

export const HANDS = ['yes', 'no', 'abstain'] as const;
export type Hand = (typeof HANDS)[number];

/** A show of hands, counted by the teacher. */
export type Hands = Readonly<Record<Hand, number>>;

/** Secret ballots cast before the screen, by seat. */
export type Sealed = Readonly<Record<CountryIndex, Hand>>;

export const NO_BALLOTS: Sealed = {};

export const NO_HANDS: Hands = { yes: 0, no: 0, abstain: 0 };

/** More than sit in any classroom: what is typed beyond is a slip. */
const MOST_HANDS = 999;

interface Classroom {
  readonly presenting: boolean;
  /** Do single letters act? Speech input and shaky hands may want them off. */
  readonly keys: boolean;
  /** By the ballot they are about. */
  readonly hands: Readonly<Record<string, Hands>>;
  /** By the ballot they are about. */
  readonly sealed: Readonly<Record<string, Sealed>>;
  /** Probability that the class puts on the charge; undefined until it has said. */
  readonly estimate: number | undefined;
  readonly judge: (estimate: number) => void;
  readonly present: (on: boolean) => void;
  readonly allowKeys: (on: boolean) => void;
  readonly countHands: (ballot: string, hand: Hand, count: number) => void;
  readonly seal: (ballot: string, country: CountryIndex, hand: Hand) => void;
  readonly emptyBox: (ballot: string) => void;
}

const EMPTY = { presenting: false, hands: {}, sealed: {}, estimate: undefined } as const;

export const useClassroom = create<Classroom>()((set) => ({
  ...EMPTY,
  keys: true,
  judge: (estimate) => set({ estimate: Math.min(1, Math.max(0, estimate)) }),
  present: (presenting) => set({ presenting }),
  allowKeys: (keys) => set({ keys }),
  countHands: (ballot, hand, count) =>
    set(({ hands }) => ({
      hands: { ...hands, [ballot]: { ...(hands[ballot] ?? NO_HANDS), [hand]: within(count) } },
    })),
  seal: (ballot, country, hand) =>
    set(({ sealed }) => ({
      sealed: { ...sealed, [ballot]: { ...sealed[ballot], [country]: hand } },
    })),
  emptyBox: (ballot) => set(({ sealed }) => ({ sealed: { ...sealed, [ballot]: NO_BALLOTS } })),
}));

function within(count: number): number {
  return Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, Math.trunc(count))) : 0;
}

// Another run is another lesson.
useGame.subscribe((now, before) => {
  if (now.phase === 'playing' && now.setting === before.setting) return;
  const { presenting, hands, sealed, estimate } = useClassroom.getState();
  const used = Object.keys(hands).length + Object.keys(sealed).length;
  if (presenting || used > 0 || estimate !== undefined) useClassroom.setState(EMPTY);
});
