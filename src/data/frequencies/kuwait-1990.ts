/**
 * Kuwait left to itself, counted: runs out of all seeds from 1 on, as they are and where the strongest willing
 * state will not lead. Written by a test, not by hand: vitest run --project unit tests/stories/kuwait -u
 */
export const KUWAIT_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 456, withoutLead: 456, history: true },
    { what: 'sanctioned', runs: 500, withoutLead: 500, history: true },
    { what: 'forceAuthorised', runs: 491, withoutLead: 493, history: true },
    { what: 'vetoed', runs: 50, withoutLead: 31, history: false },
    { what: 'forceUsed', runs: 382, withoutLead: 58, history: true },
    { what: 'reversed', runs: 438, withoutLead: 109, history: true },
    { what: 'reversedWithoutForce', runs: 104, withoutLead: 61, history: false },
    { what: 'conquered', runs: 15, withoutLead: 383, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 119, middle: 166, high: 186, history: 209 },
    { what: 'dead', low: 1467, middle: 3108, high: 8194, history: 41466 },
  ],
} as const;
