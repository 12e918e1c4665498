/** Where the words of each crisis are: a card without words does not compile. By year. */
import type { LoadCrisisWords } from '../../crisisWords.ts';
import type { cards } from '../cards.ts';

export type CrisisId = keyof typeof cards;

export const crises: Readonly<Record<CrisisId, LoadCrisisWords>> = {
  primer: () => import('./primer.ts'),
  'manchuria-1931': () => import('./manchuria-1931.ts'),
  'abyssinia-1935': () => import('./abyssinia-1935.ts'),
  'winter-war-1939': () => import('./winter-war-1939.ts'),
  'korea-1950': () => import('./korea-1950.ts'),
  'suez-1956': () => import('./suez-1956.ts'),
  'hungary-1956': () => import('./hungary-1956.ts'),
  'congo-1960': () => import('./congo-1960.ts'),
  'rhodesia-1965': () => import('./rhodesia-1965.ts'),
  'falklands-1982': () => import('./falklands-1982.ts'),
  'kuwait-1990': () => import('./kuwait-1990.ts'),
  'bosnia-1992': () => import('./bosnia-1992.ts'),
  'rwanda-1994': () => import('./rwanda-1994.ts'),
  'kosovo-1999': () => import('./kosovo-1999.ts'),
  'iraq-2003': () => import('./iraq-2003.ts'),
  'georgia-2008': () => import('./georgia-2008.ts'),
  'libya-2011': () => import('./libya-2011.ts'),
  'crimea-2014': () => import('./crimea-2014.ts'),
  'ukraine-2022': () => import('./ukraine-2022.ts'),
};
