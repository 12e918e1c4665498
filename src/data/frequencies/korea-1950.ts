/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const KOREA_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 421, otherwise: 4, history: true },
    { what: 'forceAuthorised', runs: 453, otherwise: 28, history: true },
    { what: 'vetoed', runs: 31, otherwise: 500, history: true },
    { what: 'assemblyActed', runs: 0, otherwise: 476, history: true },
    { what: 'forceUsed', runs: 466, otherwise: 455, history: true },
    { what: 'reversed', runs: 348, otherwise: 324, history: true },
    { what: 'reversedWithoutForce', runs: 8, otherwise: 14, history: false },
    { what: 'conquered', runs: 33, otherwise: 50, history: false },
  ],
} as const;
