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
    { what: 'forceAuthorised', runs: 491, withoutLead: 493, history: true },
    { what: 'vetoed', runs: 42, withoutLead: 28, history: false },
    { what: 'forceUsed', runs: 385, withoutLead: 58, history: true },
    { what: 'reversed', runs: 434, withoutLead: 106, history: true },
    { what: 'reversedWithoutForce', runs: 100, withoutLead: 60, history: false },
    { what: 'conquered', runs: 16, withoutLead: 385, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 119, middle: 166, high: 186, history: 209 },
    { what: 'dead', low: 3313, middle: 12044, high: 30318, history: 41466 },
  ],
} as const;
