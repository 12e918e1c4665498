/** The crises as their cards and briefings tell them. Each account is what its side said at the time. */
import { kuwait } from './kuwait.ts';
import { primer } from './primer.ts';

export const scenarios = { 'kuwait-1990': kuwait, primer } as const;
