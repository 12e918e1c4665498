/**
 * Who stood behind whom, 1946 to 2025: bonds in dated spells, for the permanent members and a few
 * regional patrons, weighed by the one rule of `scenarios/patronage.ts`. Years are inclusive and whole: a bond
 * made in December counts from January where its first year is listed. The table was drawn up by hand, after a first list
 * had been tried on the record: it is judgement, and not blind. (G): general knowledge, not checked against a document.
 */
import { type Bond, stakeOf } from './scenarios/patronage.ts';

interface Spell {
  readonly from: number;
  readonly to: number;
  readonly stake: number;
}

type Row = readonly [
  patron: string,
  clients: string,
  from: number,
  to: number,
  bonds: string,
  source: string,
];

/** Still so when the table was made. */
const NOW = 2025;

// biome-ignore format: one bond a line
const ROWS: readonly Row[] = [
  ['USA', 'GBR CAN', 1946, 1948, 'command supply', 'wartime joint staffs; Ogdensburg 1940 (G)'],
  ['USA', 'GBR CAN', 1949, NOW, 'pact command supply', 'North Atlantic Treaty, 4 April 1949'],
  ['USA', 'FRA NLD BEL ITA PRT DNK NOR', 1949, NOW, 'pact command supply', 'North Atlantic Treaty, 4 April 1949'],
  ['USA', 'GRC TUR', 1947, 1951, 'aid arms', 'Truman doctrine, 12 March 1947'],
  ['USA', 'GRC TUR', 1952, NOW, 'pact aid arms', 'North Atlantic Treaty, accession 18 February 1952'],
  ['USA', 'DEU', 1955, NOW, 'pact garrison arms', 'Paris agreements, 23 October 1954'],
  ['USA', 'ESP', 1953, NOW, 'garrison aid', 'Pact of Madrid, 26 September 1953'],
  ['USA', 'JPN', 1952, NOW, 'pact garrison arms', 'security treaty, 8 September 1951'],
  ['USA', 'KOR', 1948, NOW, 'founder garrison arms aid', 'occupation 1945–48; mutual defence treaty, 1 October 1953'],
  ['USA', 'TWN', 1949, 1954, 'arms aid', 'China Aid Act 1948 (G)'],
  ['USA', 'TWN', 1955, 1979, 'pact arms aid', 'mutual defence treaty, 2 December 1954'],
  ['USA', 'TWN', 1980, NOW, 'guarantee arms', 'Taiwan Relations Act, 10 April 1979'],
  ['USA', 'PHL', 1946, 1951, 'garrison founder', 'independence 1946; bases agreement 1947'],
  ['USA', 'PHL', 1952, NOW, 'pact garrison founder', 'mutual defence treaty, 30 August 1951'],
  ['USA', 'AUS NZL', 1952, NOW, 'pact supply', 'ANZUS, 1 September 1951'],
  ['USA', 'THA', 1954, NOW, 'pact aid', 'Manila pact, 8 September 1954'],
  ['USA', 'RVN', 1955, 1975, 'founder garrison arms aid', 'Manila pact protocol 1954; mission from 1955 (G)'],
  ['USA', 'ISR', 1963, 1970, 'supply', 'Hawk missiles 1962 (G)'],
  ['USA', 'ISR', 1971, NOW, 'arms aid guarantee supply depends', 'chief supplier after 1968; credits from 1971 (G)'],
  ['USA', 'SAU', 1951, NOW, 'garrison supply trade', 'mutual defence assistance agreement, 18 June 1951'],
  ['USA', 'IRN', 1954, 1978, 'arms aid', 'aid after August 1953; executive agreement, 5 March 1959 (G)'],
  ['USA', 'PAK', 1955, 1965, 'pact arms aid', 'Manila pact 1954; Baghdad pact (G)'],
  ['USA', 'PAK', 1982, 1990, 'arms aid', 'programme of 1981 (G)'],
  ['USA', 'EGY', 1980, NOW, 'arms aid', 'peace treaty of 26 March 1979 and its assistance'],
  ['USA', 'JOR', 1958, NOW, 'aid supply', 'Eisenhower doctrine, 1957 (G)'],
  ['USA', 'MAR', 1957, NOW, 'supply aid', 'bases to 1963; friendship treaty (G)'],
  ['USA', 'LBN', 1958, 1970, 'aid', 'Eisenhower doctrine, 1957 (G)'],
  ['USA', 'ETH', 1954, 1974, 'garrison arms aid', 'Kagnew agreement, 22 May 1953 (G)'],
  ['USA', 'LBR', 1946, 1989, 'aid depends', 'defence agreement 1942, 1959 (G)'],
  ['USA', 'COD', 1966, 1990, 'arms aid', 'support of the government of 1965 (G)'],
  ['USA', 'ZAF', 1960, 1986, 'trade supply', 'bases and minerals; ends with the Act of 2 October 1986 (G)'],
  ['USA', 'CUB', 1946, 1958, 'garrison arms depends', 'treaty of 1934; Rio treaty 1947'],
  ['USA', 'GTM NIC SLV HND', 1947, 1979, 'arms aid depends', 'Rio treaty, 2 September 1947; military assistance (G)'],
  ['USA', 'GTM SLV HND', 1980, 1992, 'arms aid depends', 'military assistance (G)'],
  ['USA', 'PAN DOM', 1947, 1985, 'garrison depends', 'canal treaty 1903, 1977; Rio treaty 1947 (G)'],
  ['USA', 'CHL COL', 1953, NOW, 'aid supply', 'military assistance pacts 1952 (G)'],
  ['USA', 'IDN', 1967, 1998, 'arms aid', 'aid to the government of 1966 (G)'],
  ['USA', 'KWT BHR QAT ARE', 1992, NOW, 'garrison guarantee arms', 'defence cooperation agreements 1991–94'],
  ['USA', 'IRQ', 2004, 2011, 'founder garrison occupies', 'occupation of 2003; agreement of 17 November 2008'],
  ['USA', 'IRQ', 2015, NOW, 'arms aid', 'coalition of 2014 (G)'],
  ['USA', 'AFG', 2002, 2021, 'founder garrison aid', 'Bonn agreement, 5 December 2001'],
  ['USA', 'BIH XKX', 2000, NOW, 'founder garrison', 'Dayton, 14 December 1995; force in Kosovo 1999'],
  ['USA', 'ALB POL CZE HUN', 2010, NOW, 'pact', 'North Atlantic Treaty, accessions 1999, 2009'],
  ['USA', 'GEO', 2009, NOW, 'aid guarantee', 'charter on partnership, 9 January 2009'],
  ['USA', 'UKR', 2015, NOW, 'arms aid', 'assistance after 2014 (G)'],

  ['RUS', 'POL CSK HUN ROU BGR', 1947, 1989, 'occupies founder pact arms', 'treaties of 1943–48; Warsaw treaty, 14 May 1955'],
  ['RUS', 'DDR', 1949, 1989, 'occupies founder garrison arms', 'occupation; Warsaw treaty, 14 May 1955'],
  ['RUS', 'UKR BLR', 1946, 1991, 'occupies founder garrison arms', 'republics of the Soviet Union'],
  ['RUS', 'BLR', 1992, NOW, 'pact arms depends', 'Tashkent, 15 May 1992; union treaty 1999'],
  ['RUS', 'ALB', 1946, 1960, 'founder arms aid', 'Warsaw treaty, 14 May 1955 (G)'],
  ['RUS', 'YUG', 1946, 1948, 'pact arms aid', 'treaty of 11 April 1945, renounced 1949'],
  ['RUS', 'MNG', 1946, 1991, 'pact founder garrison', 'treaty of 27 February 1946'],
  ['RUS', 'PRC', 1950, 1960, 'pact arms aid', 'treaty of 14 February 1950'],
  ['RUS', 'PRC', 2002, NOW, 'arms guarantee trade', 'treaty of 16 July 2001'],
  ['RUS', 'PRK', 1946, 1961, 'founder arms aid', 'occupation 1945–48 (G)'],
  ['RUS', 'PRK', 1962, 1990, 'founder pact arms aid', 'treaty of 6 July 1961'],
  ['RUS', 'PRK', 2001, 2023, 'trade supply', 'friendship treaty, 9 February 2000'],
  ['RUS', 'PRK', 2024, NOW, 'pact trade', 'treaty of 19 June 2024'],
  ['RUS', 'CUB', 1961, 1991, 'guarantee arms aid', 'trade treaty, 13 February 1960; pledge of July 1960'],
  ['RUS', 'VNM', 1955, 1991, 'arms aid guarantee', 'aid agreements; treaty of 3 November 1978'],
  ['RUS', 'LAO', 1961, 1991, 'arms aid', 'airlift of 1960 (G)'],
  ['RUS', 'KHM', 1979, 1990, 'arms aid guarantee', 'through the treaty with Vietnam, 1978 (G)'],
  ['RUS', 'IND', 1956, 1971, 'aid supply trade', 'Bhilai agreement, 2 February 1955 (G)'],
  ['RUS', 'IND', 1971, 1991, 'guarantee arms trade', 'treaty of 9 August 1971'],
  ['RUS', 'IND', 1993, NOW, 'arms trade', 'treaty of 28 January 1993'],
  ['RUS', 'AFG', 1956, 1978, 'arms aid', 'credits of December 1955 (G)'],
  ['RUS', 'AFG', 1979, 1991, 'founder garrison arms aid', 'treaty of 5 December 1978'],
  ['RUS', 'EGY', 1956, 1975, 'arms aid', 'arms of September 1955; treaty of 27 May 1971'],
  ['RUS', 'SYR', 1957, 1980, 'arms aid', 'arms of 1956 (G)'],
  ['RUS', 'SYR', 1981, 2015, 'guarantee arms aid garrison', 'treaty of 8 October 1980; base at Tartus 1971'],
  ['RUS', 'SYR', 2016, 2024, 'garrison guarantee arms aid depends', 'air base agreement, 26 August 2015'],
  ['RUS', 'IRQ', 1959, 1972, 'arms', 'arms of 1958 (G)'],
  ['RUS', 'IRQ', 1973, 1990, 'arms trade', 'treaty of 9 April 1972'],
  ['RUS', 'IRQ', 1991, 2003, 'trade supply', 'debts and oil contracts (G)'],
  ['RUS', 'DZA LBY', 1971, 1991, 'arms trade', 'arms agreements (G)'],
  ['RUS', 'YMD', 1969, 1990, 'arms aid garrison', 'treaty of 25 October 1979 (G)'],
  ['RUS', 'SOM', 1964, 1977, 'arms garrison', 'treaty of 11 July 1974, renounced 1977'],
  ['RUS', 'ETH', 1978, 1990, 'arms aid garrison', 'treaty of 20 November 1978'],
  ['RUS', 'AGO', 1976, 1991, 'arms aid guarantee', 'treaty of 8 October 1976'],
  ['RUS', 'MOZ', 1977, 1990, 'arms aid', 'treaty of 31 March 1977'],
  ['RUS', 'GIN GNB UGA', 1961, 1984, 'supply aid', 'aid agreements (G)'],
  ['RUS', 'CYP', 1965, 1990, 'supply', 'arms agreement of 1964 (G)'],
  ['RUS', 'NIC', 1981, 1990, 'arms aid', 'agreements of 1980 (G)'],
  ['RUS', 'NIC VEN', 2008, NOW, 'arms trade', 'arms contracts 2006 (G)'],
  ['RUS', 'YUG SRB', 1993, NOW, 'depends supply trade', 'gas; diplomatic patron in the Contact Group 1994 (G)'],
  ['RUS', 'ARM KAZ KGZ TJK', 1993, NOW, 'pact garrison', 'Tashkent, 15 May 1992'],
  ['RUS', 'IRN', 1996, NOW, 'supply trade', 'Bushehr contract, 8 January 1995'],
  ['RUS', 'MMR', 2003, NOW, 'supply trade', 'arms contracts 2001 (G)'],
  ['RUS', 'SDN', 2003, NOW, 'supply trade', 'arms contracts 2002 (G)'],
  ['RUS', 'ZWE', 2006, NOW, 'trade', 'mining (G)'],
  ['RUS', 'CAF', 2019, NOW, 'arms garrison', 'cooperation agreement, 21 August 2018'],
  ['RUS', 'MLI', 2022, NOW, 'arms garrison', 'arrivals of December 2021 (G)'],

  ['PRC', 'PRK', 1951, 1961, 'buffer aid arms', 'intervention of October 1950'],
  ['PRC', 'PRK', 1962, NOW, 'pact buffer aid arms', 'treaty of 11 July 1961'],
  ['PRC', 'PAK', 1964, NOW, 'arms aid depends', 'frontier agreement, 2 March 1963 (G)'],
  ['PRC', 'ALB', 1962, 1977, 'arms aid', 'credits of 1961 (G)'],
  ['PRC', 'KHM', 1976, 1991, 'arms aid guarantee', 'aid agreements 1975; exile government 1982 (G)'],
  ['PRC', 'KHM', 1998, NOW, 'aid arms', 'aid after 1997 (G)'],
  ['PRC', 'VNM', 1951, 1977, 'arms aid', 'recognition 18 January 1950 (G)'],
  ['PRC', 'MMR', 1990, NOW, 'arms trade buffer', 'arms agreement 1989 (G)'],
  ['PRC', 'ZWE', 1981, NOW, 'supply trade aid', 'support since the war of independence (G)'],
  ['PRC', 'SDN', 1997, NOW, 'supply trade', 'Greater Nile oil, 1996 (G)'],
  ['PRC', 'SSD', 2012, NOW, 'trade', 'oil fields (G)'],
  ['PRC', 'TZA ZMB', 1968, NOW, 'aid trade', 'railway agreement, 5 September 1967'],
  ['PRC', 'IRN', 1986, NOW, 'supply trade', 'arms sales of the 1980s (G)'],
  ['PRC', 'ETH ERI LKA VEN', 2004, NOW, 'aid trade', 'loans (G)'],
  ['PRC', 'SYR CUB BLR', 2002, NOW, 'trade', 'loans and trade (G)'],
  ['PRC', 'YUG SRB', 1998, NOW, 'trade', 'agreements of 1997 (G)'],
  ['PRC', 'RUS', 2002, NOW, 'guarantee trade depends', 'treaty of 16 July 2001'],

  ['GBR', 'FRA BEL NLD', 1948, NOW, 'pact command', 'Brussels, 17 March 1948'],
  ['GBR', 'USA CAN', 1949, NOW, 'pact command', 'North Atlantic Treaty, 4 April 1949'],
  ['GBR', 'AUS NZL', 1946, NOW, 'guarantee trade supply', 'Commonwealth defence (G)'],
  ['GBR', 'DEU ITA NOR DNK', 1955, NOW, 'pact', 'North Atlantic Treaty; Paris agreements 1954'],
  ['GBR', 'PRT', 1946, NOW, 'pact trade', 'treaty of 1373, invoked 1943'],
  ['GBR', 'ZAF', 1946, 1990, 'trade supply depends', 'Simonstown, 30 June 1955, to 1975; capital (G)'],
  ['GBR', 'ZWE', 1946, 1979, 'founder trade', 'sovereign of Southern Rhodesia'],
  ['GBR', 'JOR', 1946, 1957, 'pact garrison arms aid', 'treaty of 22 March 1946, ended 1957'],
  ['GBR', 'JOR', 1958, NOW, 'guarantee supply', 'landing of July 1958 (G)'],
  ['GBR', 'IRQ', 1946, 1958, 'pact garrison arms', 'treaty of 1930; Baghdad pact 1955'],
  ['GBR', 'EGY', 1946, 1954, 'garrison', 'treaty of 26 August 1936'],
  ['GBR', 'OMN', 1946, NOW, 'guarantee arms garrison', 'treaty of 1951; exchange of 1958'],
  ['GBR', 'KWT', 1961, 1971, 'guarantee garrison arms', 'exchange of 19 June 1961'],
  ['GBR', 'MYS', 1957, 1971, 'pact garrison arms', 'Anglo-Malayan agreement, 12 October 1957'],
  ['GBR', 'KEN SAU', 1965, NOW, 'supply trade', 'arms agreements (G)'],
  ['GBR', 'SLE', 2001, NOW, 'garrison aid', 'operation of May 2000'],
  ['GBR', 'IRQ', 2004, 2009, 'founder garrison', 'occupation of 2003'],
  ['GBR', 'ISR', 1971, NOW, 'trade', 'trade and arms (G)'],

  ['FRA', 'GBR BEL NLD USA', 1949, NOW, 'pact', 'Brussels, 17 March 1948; Washington, 4 April 1949'],
  ['FRA', 'DEU', 1955, NOW, 'pact trade', 'Paris agreements 1954; treaty of 22 January 1963'],
  ['FRA', 'PRT', 1949, NOW, 'pact', 'North Atlantic Treaty, 4 April 1949'],
  ['FRA', 'ISR', 1955, 1967, 'arms aid', 'arms of 1954–56; embargo of 2 June 1967'],
  ['FRA', 'CIV SEN GAB TCD', 1961, NOW, 'pact garrison aid', 'defence agreements 1960'],
  ['FRA', 'CAF CMR TGO NER', 1961, 2022, 'pact aid', 'defence agreements 1960–63'],
  ['FRA', 'BFA BEN COG MDG COM', 1962, 2022, 'aid supply', 'cooperation agreements (G)'],
  ['FRA', 'DJI', 1978, NOW, 'pact garrison aid', 'protocol of 27 June 1977'],
  ['FRA', 'MAR TUN LBN', 1957, NOW, 'aid trade supply', 'conventions 1955–56 (G)'],
  ['FRA', 'RWA', 1976, 1994, 'arms aid', 'agreement of 18 July 1975'],
  ['FRA', 'COD', 1978, 1996, 'supply aid', 'agreement of 1974; Kolwezi 1978'],
  ['FRA', 'MLI', 2014, 2021, 'garrison aid', 'operation of January 2013'],
  ['FRA', 'ZAF', 1961, 1986, 'supply trade', 'arms to 1977; reactors 1976 (G)'],
  ['FRA', 'IRQ', 1975, 1990, 'supply trade', 'agreements of 1974–75 (G)'],

  ['IND', 'VNM KHM BTN', 1973, NOW, 'aid trade', 'recognition 1972, 1980 (G)'],
  ['VNM', 'KHM', 1979, 1989, 'occupies founder', 'treaty of 18 February 1979'],
  ['ZAF', 'ZWE', 1966, 1979, 'arms aid depends', 'transit and police units 1967 (G)'],
  ['SYR', 'LBN', 1977, 2005, 'garrison depends', 'Arab force of October 1976'],
  ['EGY', 'YEM', 1963, 1967, 'garrison arms', 'pact of November 1962 (G)'],
];

/** The spells of each pair, as `patron>client`. */
const SPELLS = new Map<string, Spell[]>();
for (const [patron, clients, from, to, bonds] of ROWS) {
  const stake = stakeOf(bonds.split(' ') as Bond[], false);
  for (const client of clients.split(' ')) {
    const pair = `${patron}>${client}`;
    SPELLS.set(pair, [...(SPELLS.get(pair) ?? []), { from, to, stake }]);
  }
}

/** A patron's stake in a client in a year, 0 … 1, by the bonds in force; codes as `stateOf` names them. */
export function stakeIn(patron: string, client: string, year: number): number {
  const whole = Math.floor(year);
  const held = (SPELLS.get(`${patron}>${client}`) ?? []).filter(
    ({ from, to }) => from <= whole && whole <= to,
  );
  return Math.max(0, ...held.map(({ stake }) => stake));
}
