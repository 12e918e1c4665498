/** Foretells the whole record off the page's own thread: it takes a second that nobody should wait in. */
import { expose } from 'comlink';
import { accountsOf, survey } from '../data/votes/survey.ts';

const desk = { survey, accountsOf };
export type RecordDesk = typeof desk;

expose(desk);
