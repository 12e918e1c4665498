/** What was measured of the model, for the page on how it works. */
export { BANDS } from '../data/frequencies/bands.ts';
export { RECORD_AGREEMENT } from '../data/frequencies/record.ts';
export { RECORD_FIT } from '../data/votes/numbers.ts';
