/** Days on which the members of the United Nations came in (General Assembly resolutions on admission), and left. */

/** Original members are given under the day on which the Charter came into force. */
const ADMITTED: readonly (readonly [date: string, ids: string])[] = [
  [
    '1945-10-24',
    'ARG AUS BEL BOL BRA BLR CAN CHL CHN COL CRI CUB CSK DNK DOM ECU EGY SLV ETH FRA GRC GTM HTI HND IND IRN IRQ ' +
      'LBN LBR LUX MEX NLD NZL NIC NOR PAN PRY PER PHL POL SAU ZAF SYR TUR UKR SUN GBR USA URY VEN YUG',
  ],
  ['1946-11-19', 'AFG ISL SWE'],
  ['1946-12-16', 'THA'],
  ['1947-09-30', 'PAK YEM'],
  ['1948-04-19', 'MMR'],
  ['1949-05-11', 'ISR'],
  ['1950-09-28', 'IDN'],
  ['1955-12-14', 'ALB AUT BGR KHM LKA FIN HUN IRL ITA JOR LAO LBY NPL PRT ROU ESP'],
  ['1956-11-12', 'MAR SDN TUN'],
  ['1956-12-18', 'JPN'],
  ['1957-03-08', 'GHA'],
  ['1957-09-17', 'MYS'],
  ['1958-12-12', 'GIN'],
  ['1960-09-20', 'BEN BFA CMR CAF TCD COG COD CIV CYP GAB MDG NER SOM TGO'],
  ['1960-09-28', 'MLI SEN'],
  ['1960-10-07', 'NGA'],
  ['1961-09-27', 'SLE'],
  ['1961-10-27', 'MRT MNG'],
  ['1961-12-14', 'TZA'],
  ['1962-09-18', 'BDI JAM RWA TTO'],
  ['1962-10-08', 'DZA'],
  ['1962-10-25', 'UGA'],
  ['1963-05-14', 'KWT'],
  ['1963-12-16', 'KEN'],
  ['1964-12-01', 'MWI MLT ZMB'],
  ['1965-09-21', 'GMB MDV SGP'],
  ['1966-09-20', 'GUY'],
  ['1966-10-17', 'BWA LSO'],
  ['1966-12-09', 'BRB'],
  ['1967-12-14', 'YMD'],
  ['1968-04-24', 'MUS'],
  ['1968-09-24', 'SWZ'],
  ['1968-11-12', 'GNQ'],
  ['1970-10-13', 'FJI'],
  ['1971-09-21', 'BHR BTN QAT'],
  ['1971-10-07', 'OMN'],
  ['1971-12-09', 'ARE'],
  ['1973-09-18', 'BHS DDR DEU'],
  ['1974-09-17', 'BGD GRD GNB'],
  ['1975-09-16', 'CPV MOZ STP'],
  ['1975-10-10', 'PNG'],
  ['1975-11-12', 'COM'],
  ['1975-12-04', 'SUR'],
  ['1976-09-21', 'SYC'],
  ['1976-12-01', 'AGO'],
  ['1976-12-15', 'WSM'],
  ['1977-09-20', 'DJI VNM'],
  ['1978-09-19', 'SLB'],
  ['1978-12-18', 'DMA'],
  ['1979-09-18', 'LCA'],
  ['1980-08-25', 'ZWE'],
  ['1980-09-16', 'VCT'],
  ['1981-09-15', 'VUT'],
  ['1981-09-25', 'BLZ'],
  ['1981-11-11', 'ATG'],
  ['1983-09-23', 'KNA'],
  ['1984-09-21', 'BRN'],
  ['1990-04-23', 'NAM'],
  ['1990-09-18', 'LIE'],
  ['1991-09-17', 'EST FSM KOR LTU LVA MHL PRK'],
  // The seat of the Soviet Union went on under another name.
  ['1991-12-24', 'RUS'],
  ['1992-03-02', 'ARM AZE KAZ KGZ MDA SMR TJK TKM UZB'],
  ['1992-05-22', 'BIH HRV SVN'],
  ['1992-07-31', 'GEO'],
  ['1993-01-19', 'CZE SVK'],
  ['1993-04-08', 'MKD'],
  ['1993-05-28', 'ERI MCO'],
  ['1993-07-28', 'AND'],
  ['1994-12-15', 'PLW'],
  ['1999-09-14', 'KIR NRU TON'],
  ['2000-09-05', 'TUV'],
  ['2000-11-01', 'SRB'],
  ['2002-09-10', 'CHE'],
  ['2002-09-27', 'TLS'],
  ['2006-06-28', 'MNE'],
  ['2011-07-14', 'SSD'],
];

/** First day without its seat. Egypt and Syria, one member from 1958 to 1961, count as two throughout. */
const LEFT: Readonly<Record<string, string>> = {
  YMD: '1990-05-22',
  DDR: '1990-10-03',
  SUN: '1991-12-24',
  CSK: '1993-01-01',
  // The name stayed in the roll until 2000; the state had no delegation in the Assembly after 22 September 1992.
  YUG: '1992-09-22',
};

const MILLISECONDS = 86_400_000;

interface Admission {
  readonly kind: 'admitted';
  readonly country: string;
  /** Days since the outbreak. */
  readonly fromDay: number;
}

/** Who comes in after an outbreak, up to a day: the dated facts of a crisis, and the guests of its roster (ISO dates). */
export function admissionsIn(outbreak: string, until: string): readonly Admission[] {
  return ADMITTED.filter(([day]) => outbreak < day && day <= until).flatMap(([day, ids]) => {
    const fromDay = Math.round((Date.parse(day) - Date.parse(outbreak)) / MILLISECONDS);
    return ids.split(' ').map((country) => ({ kind: 'admitted', country, fromDay }) as const);
  });
}

/** The members on a day (ISO date). */
export function membersOn(date: string): readonly string[] {
  return ADMITTED.filter(([day]) => day <= date)
    .flatMap(([, ids]) => ids.split(' '))
    .filter((id) => date < (LEFT[id] ?? '9999'));
}
