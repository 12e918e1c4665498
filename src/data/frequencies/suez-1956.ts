/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const SUEZ_FREQUENCIES = {
  rulesVersion: 2,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 0, otherwise: 0, history: false },
    { what: 'forceAuthorised', runs: 102, otherwise: 0, history: false },
    { what: 'vetoed', runs: 499, otherwise: 183, history: true },
    { what: 'assemblyActed', runs: 493, otherwise: 0, history: true },
    { what: 'forceUsed', runs: 55, otherwise: 32, history: false },
    { what: 'reversed', runs: 433, otherwise: 226, history: true },
    { what: 'reversedWithoutForce', runs: 381, otherwise: 200, history: true },
    { what: 'conquered', runs: 10, otherwise: 3, history: false },
  ],
} as const;
