/** The countries of 2 April 1982: members of the United Nations, and three outside it. */
import type { CountryFacts } from '../../engine/index.ts';
import type { Imputed } from '../sheet.ts';
import { rosterOn } from './roster.ts';

/** Nuclear states by their own word and by general knowledge of the time. */
const NUCLEAR = 'CHN FRA SUN GBR USA ISR'.split(' ');
export const PERMANENT_1982 = 'CHN FRA SUN GBR USA'.split(' ');

const ROSTER = rosterOn({
  date: '1982-04-02',
  permanent: PERMANENT_1982,
  nuclear: NUCLEAR,
  nonMembers: ['KOR', 'PRK', 'CHE'],
});

export const COUNTRIES_1982: readonly CountryFacts[] = ROSTER.countries;
export const IMPUTED_1982: readonly Imputed[] = ROSTER.imputed;
