/** The real votes and what the model says of them, computed in a worker when first asked for. */
import { type Remote, wrap } from 'comlink';
import { loadScenario } from '../data/index.ts';
import { slugOf } from '../data/votes/slug.ts';
import type { Survey } from '../data/votes/survey.ts';
import type { VoteAccount } from '../engine/index.ts';
import type { RecordDesk } from '../workers/record.ts';

export { slugOf } from '../data/votes/slug.ts';
export type { Scores, Survey, SurveyRow } from '../data/votes/survey.ts';

export type Accounts = Readonly<Record<string, VoteAccount>>;

const open = new Map<'desk', Remote<RecordDesk>>();
const known = new Map<'survey', Promise<Survey>>();
const accounts = new Map<string, Promise<Accounts>>();

function desk(): Remote<RecordDesk> {
  const there = open.get('desk');
  if (there !== undefined) return there;
  const url = new URL('../workers/record.ts', import.meta.url);
  const made = wrap<RecordDesk>(new Worker(url, { type: 'module' }));
  open.set('desk', made);
  return made;
}

/** Every text of the record with its forecast. */
export function surveyRecord(): Promise<Survey> {
  const there = known.get('survey') ?? desk().survey();
  known.set('survey', there);
  // What failed may do the next time, in a new worker.
  there.catch(() => {
    known.clear();
    open.clear();
  });
  return there;
}

/** Ids of the texts of the record. */
export async function recordIds(): Promise<readonly string[]> {
  return desk().ids();
}

/** Why each member voted as it did on a text, by its code. */
export function accountsOfText(id: string): Promise<Accounts> {
  const there = accounts.get(id) ?? desk().accountsOf(id);
  accounts.set(id, there);
  return there;
}

/** Ids of the texts in the record of a crisis that is played. */
export async function textsOfCrisis(id: string): Promise<ReadonlySet<string>> {
  const sheet = await loadScenario(id);
  return new Set(sheet?.record?.votes.map(({ symbol }) => slugOf(symbol)));
}
