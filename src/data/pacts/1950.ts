/**
 * Mutual defence pacts in force on 25 June 1950, by treaty. The pairs are those of ATOP 5 (Leeds et al. 2002,
 * `defense` obligations) for the year; the grouping by treaty is ours, and gives the same 312 pairs. Neither
 * Korea had one.
 */
import { pactsOf } from './pairs.ts';

/** Every pair of a group's members is bound. */
const GROUPS: readonly string[] = [
  // Rio treaty, 2 September 1947, and Charter of the Organization of American States, 30 April 1948
  'ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY USA VEN',
  // North Atlantic Treaty, 4 April 1949
  'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA',
  // Joint Defence treaty of the League of Arab States, 13 April 1950, signed by these five on 17 June
  'EGY LBN SAU SYR YEM',
  // Treaties of friendship of the Soviet Union and its allies with one another, 1943–49
  'BGR CSK HUN POL ROU SUN',
];

const PAIRS: readonly string[] = [
  'PRC SUN', // 14 February 1950
  'FIN SUN', // 1948
  'MNG SUN', // 1946
  'FRA SUN', // 1944, until 1955
  'GBR SUN', // 1942, until 1955
  'EGY GBR', // 1936
  'GBR IRQ', // 1930
  'GBR JOR', // 1948
  'GBR LKA', // 1947
  'ALB BGR', // 1947
  'AFG TUR', // 1928, as ATOP codes it
];

export const PACTS_1950 = pactsOf(GROUPS, PAIRS);
