/** Who sat on the Council from 1965 to 1979. Source: membership lists, which agree with the roll calls. */
import type { CouncilPeriod } from '../../../engine/index.ts';

/** First day of each year, in days since 11 November 1965, and the elected. Fifteen sit from 1 January 1966. */
const ELECTED: readonly (readonly [fromDay: number, members: string])[] = [
  [0, 'BOL CIV JOR MYS NLD URY'],
  [51, 'ARG BGR JOR JPN MLI NGA NLD NZL UGA URY'],
  [416, 'ARG BGR BRA CAN DNK ETH IND JPN MLI NGA'],
  [781, 'BRA CAN DNK DZA ETH HUN IND PAK PRY SEN'],
  [1147, 'COL DZA ESP FIN HUN NPL PAK PRY SEN ZMB'],
  [1512, 'BDI COL ESP FIN NIC NPL POL SLE SYR ZMB'],
  [1877, 'ARG BDI BEL ITA JPN NIC POL SLE SOM SYR'],
  [2242, 'ARG BEL GIN IND ITA JPN PAN SDN SOM YUG'],
  [2608, 'AUS AUT GIN IDN IND KEN PAN PER SDN YUG'],
  [2973, 'AUS AUT BLR CMR CRI IDN IRQ KEN MRT PER'],
  [3338, 'BLR CMR CRI GUY IRQ ITA JPN MRT SWE TZA'],
  [3703, 'BEN GUY ITA JPN LBY PAK PAN ROU SWE TZA'],
  [4069, 'BEN CAN DEU IND LBY MUS PAK PAN ROU VEN'],
  [4434, 'BOL CAN CSK DEU GAB IND KWT MUS NGA VEN'],
  [4799, 'BGD BOL CSK GAB JAM KWT NGA NOR PRT ZMB'],
];

/** Each period in the order of a roster, in which the Council sits and votes. */
export function councilOf(
  permanent: readonly string[],
  order: readonly string[],
): readonly CouncilPeriod[] {
  return ELECTED.map(([fromDay, elected]) => {
    const sits = new Set([...permanent, ...elected.split(' ')]);
    return { fromDay, members: order.filter((id) => sits.has(id)) };
  });
}
