/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const SUEZ_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 0, otherwise: 0, history: false },
    { what: 'forceAuthorised', runs: 0, otherwise: 0, history: false },
    { what: 'vetoed', runs: 500, otherwise: 41, history: true },
    { what: 'assemblyActed', runs: 500, otherwise: 0, history: true },
    { what: 'forceUsed', runs: 0, otherwise: 0, history: false },
    { what: 'reversed', runs: 392, otherwise: 138, history: true },
    { what: 'reversedWithoutForce', runs: 392, otherwise: 138, history: true },
    { what: 'conquered', runs: 0, otherwise: 0, history: false },
  ],
} as const;
