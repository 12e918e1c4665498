/**
 * Kuwait left to itself, counted: runs out of all seeds from 1 on, as they are and where the strongest willing
 * state will not lead. Written by a test, not by hand: vitest run --project unit tests/stories/kuwait -u
 */
export const KUWAIT_FREQUENCIES = {
  rulesVersion: 2,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 459, withoutLead: 459, history: true },
    { what: 'sanctioned', runs: 500, withoutLead: 500, history: true },
    { what: 'forceAuthorised', runs: 488, withoutLead: 491, history: true },
    { what: 'vetoed', runs: 12, withoutLead: 7, history: false },
    { what: 'forceUsed', runs: 375, withoutLead: 43, history: true },
    { what: 'reversed', runs: 449, withoutLead: 111, history: true },
    { what: 'reversedWithoutForce', runs: 115, withoutLead: 76, history: false },
    { what: 'conquered', runs: 19, withoutLead: 382, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 119, middle: 166, high: 186, history: 209 },
    { what: 'dead', low: 1443, middle: 3402, high: 10065, history: 41466 },
  ],
} as const;
