/** English for the front page and for what stands around every screen: all that is fetched at once. */
import { cards } from './cards.ts';
import { home } from './home.ts';
import { shell } from './shell.ts';

export const FIRST = { card: cards, home, shell } as const;
