/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const KOREA_FREQUENCIES = {
  rulesVersion: 3,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 434, otherwise: 5, history: true },
    { what: 'forceAuthorised', runs: 489, otherwise: 126, history: true },
    { what: 'vetoed', runs: 24, otherwise: 500, history: true },
    { what: 'assemblyActed', runs: 0, otherwise: 438, history: true },
    { what: 'forceUsed', runs: 468, otherwise: 453, history: true },
    { what: 'reversed', runs: 351, otherwise: 359, history: true },
    { what: 'reversedWithoutForce', runs: 7, otherwise: 18, history: false },
    { what: 'conquered', runs: 35, otherwise: 54, history: false },
  ],
} as const;
