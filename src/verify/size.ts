/** How much is played for a check. Seeds always run from 1 on. */
export interface Size {
  /** Disputes played with turns of a month. */
  readonly disputes: number;
  /** Of them, those played with turns of a week and a fortnight too. */
  readonly timed: number;
  /** Of them, those whose wars are fought again under other rules. */
  readonly changed: number;
}

export const WHOLE: Size = { disputes: 5000, timed: 1500, changed: 5000 };
/** Under a minute. */
export const QUICK: Size = { disputes: 700, timed: 150, changed: 350 };

/** Days a turn where nothing else is said. */
export const MONTH = 30;
