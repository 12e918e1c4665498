/** The crises as their cards and briefings tell them. Each account is what its side said at the time. */

import { crimea } from './crimea.ts';
import { falklands } from './falklands.ts';
import { georgia } from './georgia.ts';
import { hungary } from './hungary.ts';
import { korea } from './korea.ts';
import { kuwait } from './kuwait.ts';
import { primer } from './primer.ts';
import { suez } from './suez.ts';
import { ukraine } from './ukraine.ts';

export const scenarios = {
  'kuwait-1990': kuwait,
  primer,
  'korea-1950': korea,
  'suez-1956': suez,
  'hungary-1956': hungary,
  'georgia-2008': georgia,
  'ukraine-2022': ukraine,
  'crimea-2014': crimea,
  'falklands-1982': falklands,
} as const;
