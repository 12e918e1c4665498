/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const KOREA_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 434, otherwise: 4, history: true },
    { what: 'forceAuthorised', runs: 488, otherwise: 115, history: true },
    { what: 'vetoed', runs: 29, otherwise: 500, history: true },
    { what: 'assemblyActed', runs: 0, otherwise: 401, history: true },
    { what: 'forceUsed', runs: 461, otherwise: 439, history: true },
    { what: 'reversed', runs: 383, otherwise: 371, history: true },
    { what: 'reversedWithoutForce', runs: 10, otherwise: 22, history: false },
    { what: 'conquered', runs: 31, otherwise: 53, history: false },
  ],
} as const;
