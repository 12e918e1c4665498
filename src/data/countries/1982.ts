/** The countries of 2 April 1982: members of the United Nations, three outside it, and the islands. */
import type { CountryFacts } from '../../engine/index.ts';
import type { Imputed } from '../sheet.ts';
import { rosterOn } from './roster.ts';

/** Nuclear states by their own word and by general knowledge of the time. */
const NUCLEAR = 'CHN FRA SUN GBR USA ISR'.split(' ');
export const PERMANENT_1982 = 'CHN FRA SUN GBR USA'.split(' ');

/**
 * A territory that Britain governs and Argentina claims. It is listed so that the war has its place, 13,000 km from
 * Britain; it is no member, and its few people and its garrison of eighty are facts of general knowledge.
 */
const ISLANDS: CountryFacts = {
  id: 'FLK',
  membership: 'nonMember',
  power: 0.000001,
  reach: 0.3,
  ideal: 2.04,
  democracy: 0.87,
  population: 2,
  output: 0,
  militarySpending: 0,
  personnel: 0,
  nuclear: false,
  latitude: -51.8,
  longitude: -59.2,
  neighbours: [],
};
const AS_BRITAIN = 'The United Kingdom’s.';

const ROSTER = rosterOn({
  date: '1982-04-02',
  permanent: PERMANENT_1982,
  nuclear: NUCLEAR,
  nonMembers: ['KOR', 'PRK', 'CHE'],
});

export const COUNTRIES_1982: readonly CountryFacts[] = ROSTER.countries.flatMap((country) =>
  // In the alphabet before Fiji.
  country.id === 'FJI' ? [ISLANDS, country] : [country],
);

export const IMPUTED_1982: readonly Imputed[] = [
  ...ROSTER.imputed,
  { country: 'FLK', field: 'ideal', rule: AS_BRITAIN },
  { country: 'FLK', field: 'democracy', rule: AS_BRITAIN },
];
