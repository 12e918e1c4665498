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
    { what: 'forceAuthorised', runs: 488, withoutLead: 492, history: true },
    { what: 'vetoed', runs: 11, withoutLead: 7, history: false },
    { what: 'forceUsed', runs: 365, withoutLead: 47, history: true },
    { what: 'reversed', runs: 470, withoutLead: 114, history: true },
    { what: 'reversedWithoutForce', runs: 126, withoutLead: 70, history: false },
    { what: 'conquered', runs: 14, withoutLead: 383, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 119, middle: 166, high: 166, history: 209 },
    { what: 'dead', low: 1340, middle: 2877, high: 7273, history: 41466 },
  ],
} as const;
