/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories -u */
export const KOREA_FREQUENCIES = {
  rulesVersion: 2,
  seeds: 500,
  shares: [
    { what: 'condemnedFirst', runs: 440, otherwise: 4, history: true },
    { what: 'forceAuthorised', runs: 478, otherwise: 145, history: true },
    { what: 'vetoed', runs: 46, otherwise: 500, history: true },
    { what: 'assemblyActed', runs: 0, otherwise: 317, history: true },
    { what: 'forceUsed', runs: 407, otherwise: 369, history: true },
    { what: 'reversed', runs: 257, otherwise: 251, history: true },
    { what: 'reversedWithoutForce', runs: 33, otherwise: 45, history: false },
    { what: 'conquered', runs: 197, otherwise: 209, history: false },
  ],
} as const;
