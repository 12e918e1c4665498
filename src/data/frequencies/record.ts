/** Counted from seed 1 on, by a test and not by hand: vitest run --project unit tests/stories/agreement -u */
export const RECORD_AGREEMENT = {
  rulesVersion: 3,
  seeds: 40,
  /** In this order: what the record has (y or n), and the runs that agree. */
  points: ['acted', 'vetoed', 'sanctioned', 'force', 'reversed'],
  crises: [
    { id: 'manchuria-1931', record: 'yynnn', agree: [34, 0, 39, 40, 33] },
    { id: 'abyssinia-1935', record: 'ynynn', agree: [40, 36, 33, 37, 28] },
    { id: 'winter-war-1939', record: 'ynnnn', agree: [40, 37, 39, 37, 27] },
    { id: 'korea-1950', record: 'yyyyy', agree: [40, 2, 8, 39, 25] },
    { id: 'suez-1956', record: 'yynny', agree: [40, 40, 5, 40, 31] },
    { id: 'hungary-1956', record: 'yynnn', agree: [40, 40, 0, 40, 40] },
    { id: 'congo-1960', record: 'yynyy', agree: [40, 37, 4, 8, 28] },
    { id: 'rhodesia-1965', record: 'yyyyy', agree: [40, 7, 39, 11, 11] },
    { id: 'falklands-1982', record: 'yynyy', agree: [40, 13, 0, 10, 22] },
    { id: 'kuwait-1990', record: 'ynyyy', agree: [40, 36, 40, 29, 37] },
    { id: 'bosnia-1992', record: 'yyyyn', agree: [40, 3, 38, 32, 11] },
    { id: 'rwanda-1994', record: 'ynyyy', agree: [40, 29, 40, 2, 20] },
    { id: 'kosovo-1999', record: 'ynnyy', agree: [40, 32, 1, 22, 10] },
    { id: 'iraq-2003', record: 'ynnnn', agree: [40, 0, 12, 40, 38] },
    { id: 'georgia-2008', record: 'nnnnn', agree: [0, 0, 0, 40, 30] },
    { id: 'libya-2011', record: 'ynyyy', agree: [40, 35, 37, 15, 22] },
    { id: 'crimea-2014', record: 'yynnn', agree: [40, 40, 0, 38, 33] },
    { id: 'ukraine-2022', record: 'yynnn', agree: [40, 40, 0, 38, 29] },
  ],
  mean: [0.9361, 0.5931, 0.4653, 0.7194, 0.6597],
  overall: 0.6747,
  /** Points on which most runs agree, and those on which whoever always said the commonest would be right. */
  majorities: 63,
  commonest: 56,
} as const;
