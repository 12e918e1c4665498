/**
 * Mutual defence pacts in force in August 1990, by treaty. The pairs are those of ATOP 5 (Leeds et al. 2002,
 * `defense` obligations) for the year; the grouping by treaty is ours, and gives the same 894 pairs.
 */
import { pactsOf } from './pairs.ts';

/** Every pair of a group's members is bound. */
const GROUPS: readonly string[] = [
  // North Atlantic Treaty, 4 April 1949
  'BEL CAN DEU DNK ESP FRA GBR GRC ISL ITA LUX NLD NOR PRT TUR USA',
  // Warsaw Pact, 14 May 1955
  'BGR CSK DDR HUN POL ROU SUN',
  // Joint Defence treaty of the League of Arab States, 13 April 1950: binds both Iraq and Kuwait
  'ARE BHR DJI DZA EGY IRQ JOR KWT LBN LBY MAR OMN QAT SAU SDN SOM SYR TUN YEM',
  // Arab Maghreb Union, 17 February 1989
  'DZA LBY MAR MRT TUN',
  // Rio treaty, 2 September 1947, and Charter of the Organization of American States, 30 April 1948
  'ARG ATG BHS BOL BRA BRB CHL COL CRI DMA DOM ECU GRD GTM HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN',
  // ECOWAS protocol on mutual assistance in defence, 29 May 1981
  'BEN BFA CIV GHA GIN GMB GNB LBR MRT NER NGA SEN SLE TGO',
  // Accord de non-agression et d'assistance en matière de défense, 9 June 1977
  'BFA CIV MLI MRT NER SEN TGO',
];

/** Bilateral pacts, some of them old and little used; ATOP keeps them alive, and so does this table. */
const PAIRS: readonly string[] = [
  'AUS USA', // ANZUS, 1951
  'ISR USA',
  'JPN USA', // 1960
  'KOR USA', // 1953
  'PAK USA', // 1959
  'PHL USA', // 1951
  'THA USA', // Manila pact, 1954
  'CAF FRA',
  'COM FRA',
  'DJI FRA',
  'FRA GAB',
  'FRA SEN',
  'FIN SUN', // 1948
  'MNG SUN', // 1966
  'ETH KEN',
  'MOZ ZWE',
];

export const PACTS_1990 = pactsOf(GROUPS, PAIRS);
