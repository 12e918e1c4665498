/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories/agreement -u */
export const RECORD_AGREEMENT = {
  rulesVersion: 3,
  seeds: 40,
  /** In this order: what the record has (y or n), and the runs that agree. */
  points: ['acted', 'vetoed', 'sanctioned', 'force', 'reversed'],
  crises: [
    { id: 'manchuria-1931', record: 'yynnn', agree: [34, 0, 39, 40, 33] },
    { id: 'abyssinia-1935', record: 'ynynn', agree: [40, 34, 34, 37, 28] },
    { id: 'winter-war-1939', record: 'ynnnn', agree: [40, 37, 39, 37, 27] },
    { id: 'korea-1950', record: 'yyyyy', agree: [40, 1, 8, 39, 25] },
    { id: 'suez-1956', record: 'yynny', agree: [40, 40, 5, 40, 31] },
    { id: 'hungary-1956', record: 'yynnn', agree: [40, 40, 0, 40, 40] },
    { id: 'congo-1960', record: 'yynyy', agree: [40, 37, 4, 8, 28] },
    { id: 'rhodesia-1965', record: 'yyyyy', agree: [40, 6, 40, 14, 12] },
    { id: 'falklands-1982', record: 'yynyy', agree: [40, 11, 0, 14, 12] },
    { id: 'kuwait-1990', record: 'ynyyy', agree: [40, 36, 40, 29, 37] },
    { id: 'bosnia-1992', record: 'yyyyn', agree: [40, 2, 39, 33, 10] },
    { id: 'rwanda-1994', record: 'ynyyy', agree: [40, 33, 40, 5, 20] },
    { id: 'kosovo-1999', record: 'ynnyy', agree: [40, 36, 0, 25, 15] },
    { id: 'iraq-2003', record: 'ynnnn', agree: [40, 0, 12, 40, 38] },
    { id: 'georgia-2008', record: 'nnnnn', agree: [0, 0, 0, 40, 30] },
    { id: 'libya-2011', record: 'ynyyy', agree: [40, 36, 37, 16, 22] },
    { id: 'crimea-2014', record: 'yynnn', agree: [40, 40, 0, 38, 35] },
    { id: 'ukraine-2022', record: 'yynnn', agree: [40, 40, 0, 38, 29] },
  ],
  mean: [0.9361, 0.5958, 0.4681, 0.7403, 0.6556],
  overall: 0.6792,
  /** Points on which most runs agree, and those on which whoever always said the commonest would be right. */
  majorities: 62,
  commonest: 56,
} as const;
