/** Foretells the whole record off the page's own thread: it takes a second that nobody should wait in. */
import { expose } from 'comlink';
import { CODED_VOTES } from '../data/votes/index.ts';
import { slugOf } from '../data/votes/slug.ts';
import { accountsOf, survey } from '../data/votes/survey.ts';

/** Of all its texts, without a forecast. */
function ids(): readonly string[] {
  return CODED_VOTES.map(({ symbol }) => slugOf(symbol));
}

const desk = { ids, survey, accountsOf };
export type RecordDesk = typeof desk;

expose(desk);
