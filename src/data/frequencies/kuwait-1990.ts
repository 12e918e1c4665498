/**
 * Kuwait left to itself, counted: runs out of all seeds from 1 on, as they are and where the strongest willing
 * state will not lead. Written by a test, not by hand: vitest run --project unit tests/stories/kuwait -u
 */
export const KUWAIT_FREQUENCIES = {
  rulesVersion: 2,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 457, withoutLead: 457, history: true },
    { what: 'sanctioned', runs: 500, withoutLead: 500, history: true },
    { what: 'forceAuthorised', runs: 487, withoutLead: 489, history: true },
    { what: 'vetoed', runs: 18, withoutLead: 15, history: false },
    { what: 'forceUsed', runs: 386, withoutLead: 40, history: true },
    { what: 'reversed', runs: 449, withoutLead: 100, history: true },
    { what: 'reversedWithoutForce', runs: 102, withoutLead: 65, history: false },
    { what: 'conquered', runs: 20, withoutLead: 395, history: false },
  ],
  /** Quartiles over the runs in which it happened. */
  figures: [
    { what: 'dayAuthorised', low: 88, middle: 88, high: 88, history: 119 },
    { what: 'dayReversed', low: 119, middle: 166, high: 186, history: 209 },
    { what: 'dead', low: 1443, middle: 3588, high: 10055, history: 41466 },
  ],
} as const;
