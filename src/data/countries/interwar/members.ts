/** The members of the League of Nations on the days of its three crises (G; counts agree with the League's own). */

/** On 18 September 1931: with Mexico, which had come in six days before. */
const MEMBERS_1931 = (
  'ALB ARG AUS AUT BEL BOL GBR BGR CAN CHL CHN COL CUB CSK DNK DOM EST ETH FIN FRA DEU GRC GTM HTI HND HUN IND IRL ' +
  'ITA JPN LVA LBR LTU LUX MEX NLD NZL NIC NOR PAN PRY IRN PER POL PRT ROU SLV THA ZAF ESP SWE CHE URY VEN YUG'
).split(' ');

/** Came in after, by date. */
const CAME: readonly (readonly [date: string, ids: string])[] = [
  ['1932-07-18', 'TUR'],
  ['1932-10-03', 'IRQ'],
  ['1934-09-18', 'SUN'],
  ['1934-09-27', 'AFG'],
  ['1934-09-28', 'ECU'],
  ['1937-05-26', 'EGY'],
];

/**
 * The day on which a notice of withdrawal took effect, two years after it was given, or the state was taken over.
 * Germany, which stayed away from 14 October 1933, is counted out from then.
 */
const LEFT: readonly (readonly [date: string, ids: string])[] = [
  ['1933-10-14', 'DEU'],
  ['1935-03-27', 'JPN'],
  ['1937-02-23', 'PRY'],
  ['1938-03-13', 'AUT'],
  ['1938-05-26', 'GTM'],
  ['1938-06-27', 'NIC'],
  ['1938-07-10', 'HND'],
  ['1938-09-30', 'ETH'],
  ['1939-03-15', 'CSK'],
  ['1939-04-13', 'ALB'],
  ['1939-08-10', 'SLV'],
  // Took effect on 11 December, in the second week of the Winter War; Italy had not sat for two years.
  ['1939-11-30', 'ITA'],
];

export function leagueMembersOn(date: string): readonly string[] {
  const gone = new Set(LEFT.filter(([day]) => day <= date).flatMap(([, ids]) => ids.split(' ')));
  const came = CAME.filter(([day]) => day <= date).flatMap(([, ids]) => ids.split(' '));
  return [...MEMBERS_1931, ...came].filter((id) => !gone.has(id));
}
