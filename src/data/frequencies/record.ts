/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories/agreement -u */
export const RECORD_AGREEMENT = {
  rulesVersion: 3,
  seeds: 40,
  /** In this order: what the record has (y or n), and the runs that agree. */
  points: ['acted', 'vetoed', 'sanctioned', 'force', 'reversed'],
  crises: [
    { id: 'manchuria-1931', record: 'yynnn', agree: [34, 35, 40, 40, 32] },
    { id: 'abyssinia-1935', record: 'ynynn', agree: [40, 35, 33, 37, 28] },
    { id: 'winter-war-1939', record: 'ynnnn', agree: [40, 38, 40, 37, 28] },
    { id: 'korea-1950', record: 'yyyyy', agree: [40, 2, 9, 38, 24] },
    { id: 'suez-1956', record: 'yynny', agree: [40, 40, 40, 40, 32] },
    { id: 'hungary-1956', record: 'yynnn', agree: [40, 40, 40, 40, 40] },
    { id: 'congo-1960', record: 'yynyy', agree: [40, 32, 17, 7, 29] },
    { id: 'rhodesia-1965', record: 'yyyyy', agree: [40, 12, 39, 11, 11] },
    { id: 'falklands-1982', record: 'yynyy', agree: [40, 9, 7, 13, 21] },
    { id: 'kuwait-1990', record: 'ynyyy', agree: [40, 36, 40, 30, 37] },
    { id: 'bosnia-1992', record: 'yyyyn', agree: [40, 9, 39, 29, 15] },
    { id: 'rwanda-1994', record: 'ynyyy', agree: [40, 30, 39, 0, 20] },
    { id: 'kosovo-1999', record: 'ynnyy', agree: [40, 33, 3, 23, 15] },
    { id: 'iraq-2003', record: 'ynnnn', agree: [5, 37, 40, 40, 39] },
    { id: 'georgia-2008', record: 'nnnnn', agree: [16, 22, 40, 40, 37] },
    { id: 'libya-2011', record: 'ynyyy', agree: [40, 37, 38, 11, 22] },
    { id: 'crimea-2014', record: 'yynnn', agree: [40, 40, 40, 40, 34] },
    { id: 'ukraine-2022', record: 'yynnn', agree: [40, 40, 40, 38, 33] },
  ],
  mean: [0.9097, 0.7319, 0.8111, 0.7139, 0.6903],
  overall: 0.7714,
  /** Points on which most runs agree, and those on which whoever always said the commonest would be right. */
  majorities: 71,
  commonest: 56,
} as const;
