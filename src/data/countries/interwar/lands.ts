/**
 * Land without a vote of its own between 1931 and 1940, by date (G: treaties and mandates by general knowledge). Rows
 * are those of `shapes/lands.ts`. France counted Algeria as part of itself.
 */

const HELD = `
  AOF FRA colony SEN MLI MRT GIN CIV BFA NER BEN
  AEF FRA colony GAB COG CAF TCD
  CMR FRA mandate
  TGO FRA mandate
  DZA FRA integrated
  MAR FRA protectorate
  TUN FRA protectorate
  MDG FRA colony
  COM FRA colony
  DJI FRA colony
  NCL FRA colony
  PYF FRA colony
  WLF FRA protectorate
  ICH FRA protectorate VNM VDR LAO KHM
  SYR FRA mandate
  LBN FRA mandate
  COD BEL colony
  XRU BEL mandate RWA BDI
  AGO PRT colony
  MOZ PRT colony
  GNB PRT colony
  CPV PRT colony
  STP PRT colony
  TLS PRT colony
  MAC PRT colony
  ESH ESP colony
  GNQ ESP colony
  NAM ZAF mandate
  SOM ITA colony
  ERI ITA colony
  LBY ITA colony
  SOL GBR protectorate
  GHA GBR colony
  NGA GBR colony
  SLE GBR colony
  GMB GBR colony
  KEN GBR colony
  UGA GBR protectorate
  TZA GBR mandate
  BWA GBR protectorate
  LSO GBR protectorate
  SWZ GBR protectorate
  ZMB GBR protectorate
  MWI GBR protectorate
  ZWE GBR selfGoverning
  SDN GBR+EGY condominium SDN SSD
  MUS GBR colony
  SYC GBR colony
  IOT GBR colony
  SHN GBR colony
  CYP GBR colony
  MLT GBR colony
  YMD GBR colony
  KWT GBR protectedState
  BHR GBR protectedState
  QAT GBR protectedState
  ARE GBR protectedState
  MDV GBR protectedState
  BRN GBR protectedState
  MYS GBR colony
  SGP GBR colony
  LKA GBR colony
  HKG GBR colony
  PSE GBR mandate PSE ISR
  JOR GBR mandate
  TON GBR protectedState
  FJI GBR colony
  SLB GBR colony
  GEL GBR colony KIR TUV
  PCN GBR colony
  VUT GBR+FRA condominium
  XWI GBR colony JAM TTO BRB LCA VCT GRD DMA ATG KNA AIA MSR VGB CYM TCA
  BHS GBR colony
  BMU GBR colony
  GUY GBR colony
  BLZ GBR colony
  FLK GBR colony
  SGS GBR colony
  PNG AUS mandate
  NRU AUS mandate
  WSM NZL mandate
  COK NZL colony
  NIU NZL colony
  PCI JPN mandate FSM MHL PLW MNP
  KOR JPN colony KOR PRK
  TWN JPN colony
  GUM USA colony
  ASM USA colony
  VIR USA colony
  PRI USA colony
  GRL DNK colony
  IDN NLD colony IDN XWG
  SUR NLD colony
  ANT NLD colony ABW CUW SXM
  ISL - outside
  MNG - outside
  NPL - outside
  BTN - outside
  SAU - outside
  YEM - outside
  OMN - outside
  AND - outside
  LIE - outside
  MCO - outside
  SMR - outside
`;

/** What a date changed: from the day, until the day before. */
const CHANGED: readonly (readonly [from: string, until: string, row: string])[] = [
  ['1931-01-01', '1935-11-15', 'PHL USA colony'],
  ['1935-11-15', '1946-07-04', 'PHL USA selfGoverning'],
  ['1937-04-01', '1948-01-04', 'MMR GBR colony'],
  ['1936-05-09', '1941-05-05', 'ETH ITA occupied'],
  ['1938-03-13', '1945-04-27', 'AUT DEU integrated'],
  ['1939-03-15', '1945-05-08', 'CZE DEU protectorate'],
  ['1939-03-15', '1945-05-08', 'SVK - outside'],
  ['1939-04-12', '1944-11-29', 'ALB ITA occupied'],
];

export function heldRowsOn(date: string): string {
  const changed = CHANGED.filter(([from, until]) => from <= date && date < until);
  return [...HELD.trim().split('\n'), ...changed.map(([, , row]) => row)].join('\n');
}

const SOVIET = 'RUS UKR BLR ARM AZE GEO KAZ KGZ TJK TKM UZB'.split(' ');
/** Separated from India on 1 April 1937. */
const BURMA_APART = '1937-04-01';

/** What a state of the roster was drawn of that day, in states of today. */
export function partsOn(date: string, id: string): readonly string[] {
  const india = date < BURMA_APART ? ['IND', 'PAK', 'BGD', 'MMR'] : ['IND', 'PAK', 'BGD'];
  const made: Readonly<Record<string, readonly string[]>> = {
    SUN: SOVIET,
    IND: india,
    YUG: 'SRB HRV BIH SVN MKD MNE XKX'.split(' '),
    CSK: ['CZE', 'SVK'],
    ROU: ['ROU', 'MDA'],
  };
  return made[id] ?? [id];
}
