/**
 * The primer's two charge sheets. The charge: that Brakka means to take the strait by force, or has done so. Every
 * item can be read with or without an attack, since the attack may never come. Invented, weights and all.
 */
import type { Evidence } from '../../../engine/index.ts';

const INVENTED = 'Invented for the primer';

export const EVIDENCE: readonly Evidence[] = [
  { id: 'treaty', fromDay: 0, by: 'TRN', favours: 'charge', weight: 0.4, source: INVENTED },
  { id: 'gunboats', fromDay: 0, by: 'BRK', favours: 'answer', weight: 0.4, source: INVENTED },
  { id: 'pictures', fromDay: 3, by: 'MRW', favours: 'charge', weight: 0.8, source: INVENTED },
  { id: 'exercise', fromDay: 3, by: 'BRK', favours: 'answer', weight: 0.4, source: INVENTED },
  { id: 'pilots', fromDay: 7, by: 'observers', favours: 'charge', weight: 0.8, source: INVENTED },
  { id: 'shots', fromDay: 7, by: 'BRK', favours: 'answer', weight: 0.4, source: INVENTED },
  { id: 'assurance', fromDay: 7, by: 'VAS', favours: 'answer', weight: 0.3, source: INVENTED },
  {
    id: 'inspection',
    fromDay: 14,
    by: 'observers',
    favours: 'charge',
    weight: 1.2,
    source: INVENTED,
  },
];

/** Invented: the plans that came out later. */
export const TRUTH = 0.95;
