/** What often comes of a crisis left to itself, for the page on how it works. */
export { KOREA_FREQUENCIES } from '../data/frequencies/korea-1950.ts';
export { KUWAIT_FREQUENCIES } from '../data/frequencies/kuwait-1990.ts';
export { SUEZ_FREQUENCIES } from '../data/frequencies/suez-1956.ts';
