/**
 * Kuwait left to itself, counted: runs out of all seeds from 1 on, as they are and where the strongest willing
 * state will not lead. Written by a test, not by hand: vitest run --project unit tests/stories/kuwait -u
 */
export const KUWAIT_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 455, withoutLead: 455, history: true },
    { what: 'sanctioned', runs: 500, withoutLead: 500, history: true },
    { what: 'forceAuthorised', runs: 497, withoutLead: 499, history: true },
    { what: 'vetoed', runs: 34, withoutLead: 25, history: false },
    { what: 'forceUsed', runs: 445, withoutLead: 62, history: true },
    { what: 'reversed', runs: 340, withoutLead: 51, history: true },
    { what: 'reversedWithoutForce', runs: 37, withoutLead: 18, history: false },
    { what: 'conquered', runs: 22, withoutLead: 427, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 152, middle: 166, high: 206, history: 209 },
    { what: 'dead', low: 5916, middle: 18506, high: 45063, history: 41466 },
  ],
} as const;
