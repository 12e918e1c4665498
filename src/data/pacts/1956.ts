/**
 * Mutual defence pacts in force on 29 October 1956, by treaty. The pairs are those of ATOP 5 (Leeds et al. 2002,
 * `defense` obligations) for the year; the grouping by treaty is ours, and gives the same 402 pairs. The Baghdad
 * Pact of 1955 has no duty of defence in ATOP and stands among the ties; the plan of Sèvres was one of attack.
 */
import { pactsOf } from './pairs.ts';

/** Every pair of a group's members is bound. */
const GROUPS: readonly string[] = [
  // Rio treaty, 2 September 1947, and Charter of the Organization of American States, 30 April 1948
  'ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY USA VEN',
  // North Atlantic Treaty, 4 April 1949
  'BEL CAN DEU DNK FRA GBR GRC ISL ITA LUX NLD NOR PRT TUR USA',
  // Warsaw Pact, 14 May 1955
  'ALB BGR CSK DDR HUN POL ROU SUN',
  // Joint Defence treaty of the League of Arab States, 13 April 1950
  'EGY IRQ JOR LBN SAU SYR YEM',
  // Manila pact, 8 September 1954
  'AUS FRA GBR NZL PAK PHL THA USA',
  // Balkan pact, 9 August 1954
  'GRC TUR YUG',
];

const PAIRS: readonly string[] = [
  'PRC SUN', // 14 February 1950
  'FIN SUN', // 1948
  'MNG SUN', // 1946
  'JPN USA', // 1951
  'KOR USA', // 1953
  'CHN USA', // 1954, with the Republic of China
  'GBR IRQ', // 1930, and 4 April 1955
  'GBR JOR', // 1948
  'GBR LBY', // 1953
  'GBR LKA', // 1947
  'GBR ZAF', // 1955
];

export const PACTS_1956 = pactsOf(GROUPS, PAIRS);
