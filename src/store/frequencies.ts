/** What often comes of a crisis left to itself, for the page on how it works. */
export { KUWAIT_FREQUENCIES } from '../data/frequencies/kuwait-1990.ts';
