/**
 * Land without a vote of its own, as compact rows: id, holders joined by + (or `-` for a state that nobody held),
 * status, and the modern parts where they are not the id itself.
 */
import { LAND_STATUSES, type Land } from '../sheet.ts';

export function landsFrom(rows: string): readonly Land[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', holders = '-', status, ...parts] = row.trim().split(/\s+/);
      return {
        id,
        holders: holders === '-' ? [] : holders.split('+'),
        status: LAND_STATUSES.find((known) => known === status) ?? 'colony',
        parts: parts.length === 0 ? [id] : parts,
      };
    });
}

/**
 * Sources: the list of Non-Self-Governing Territories of A/RES/66 (I) (1946) and the trusteeship agreements of
 * 1946 to 1950 for what was reported to the United Nations; treaties of protection and independence by general
 * knowledge. France counted Algeria, and Portugal from 1951 its overseas provinces, as part of itself.
 */
const BOTH = `
  AOF FRA colony SEN MLI MRT GIN CIV BFA NER BEN
  AEF FRA colony GAB COG CAF TCD
  CMR FRA trust
  TGO FRA trust
  DZA FRA integrated
  MDG FRA colony
  COM FRA colony
  DJI FRA colony
  NCL FRA colony
  PYF FRA colony
  WLF FRA protectorate
  COD BEL colony
  XRU BEL trust RWA BDI
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
  SOM ITA trust
  SOL GBR protectorate
  GHA GBR colony
  NGA GBR colony
  SLE GBR colony
  GMB GBR colony
  KEN GBR colony
  UGA GBR protectorate
  TZA GBR trust
  BWA GBR protectorate
  LSO GBR protectorate
  SWZ GBR protectorate
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
  HKG GBR colony
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
  PNG AUS trust
  NRU AUS trust
  WSM NZL trust
  COK NZL colony
  NIU NZL colony
  PCI USA trust FSM MHL PLW MNP
  GUM USA colony
  ASM USA colony
  VIR USA colony
  XRY USA occupied
  XWG NLD colony
  XWB JOR occupied PSE
  XGZ EGY occupied
  OMN - outside
  BTN - outside
  AND - outside
  LIE - outside
  MCO - outside
  SMR - outside
`;

export const LANDS_1950 = landsFrom(`
  ${BOTH.trim()}
  MAR FRA protectorate
  TUN FRA protectorate
  ICH FRA associated VNM VDR LAO KHM
  LBY GBR+FRA occupied
  ERI GBR occupied
  SDN GBR+EGY condominium SDN SSD
  ZMB GBR protectorate
  ZWE GBR colony
  MWI GBR protectorate
  GRL DNK colony
  PRI USA colony
  SUR NLD colony
  ANT NLD colony ABW CUW SXM
`);

export const LANDS_1956 = landsFrom(`
  ${BOTH.trim()}
  RVN - outside VNM
  VDR - outside
  XRN GBR colony ZMB ZWE MWI
  SUR NLD selfGoverning
  ANT NLD selfGoverning ABW CUW SXM
`);
