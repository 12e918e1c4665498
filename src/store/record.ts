/** The real votes and what the model says of them, computed in a worker when first asked for. */
import { type Remote, wrap } from 'comlink';
import { loadScenario, SCENARIO_CARDS } from '../data/index.ts';
import type { ScenarioSheet } from '../data/sheet.ts';
import { slugOf } from '../data/votes/slug.ts';
import type { Survey } from '../data/votes/survey.ts';
import type { VoteAccount } from '../engine/index.ts';
import type { RecordDesk } from '../workers/record.ts';

export { slugOf } from '../data/votes/slug.ts';
export type { Scores, Survey, SurveyRow } from '../data/votes/survey.ts';

export type Accounts = Readonly<Record<string, VoteAccount>>;

interface Desk {
  readonly remote: Remote<RecordDesk>;
  /** Never kept: rejects where the worker cannot be loaded, of which a call would hear nothing. */
  readonly failed: Promise<never>;
}

const open = new Map<'desk', Desk>();
const known = new Map<'survey', Promise<Survey>>();
const accounts = new Map<string, Promise<Accounts>>();

function desk(): Desk {
  const there = open.get('desk');
  if (there !== undefined) return there;
  // The build finds the worker by this very expression.
  const worker = new Worker(new URL('../workers/record.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      open.clear();
      reject(new Error('the worker of the record failed'));
    });
  });
  failed.catch(() => undefined);
  const made = { remote: wrap<RecordDesk>(worker), failed };
  open.set('desk', made);
  return made;
}

function ask<T>(question: (remote: Remote<RecordDesk>) => Promise<T>): Promise<T> {
  const { remote, failed } = desk();
  return Promise.race([question(remote), failed]);
}

/** Every text of the record with its forecast. */
export function surveyRecord(): Promise<Survey> {
  const there = known.get('survey') ?? ask((remote) => remote.survey());
  known.set('survey', there);
  // What failed may do the next time, in a new worker.
  there.catch(() => known.clear());
  return there;
}

/** Ids of the texts of the record. */
export async function recordIds(): Promise<readonly string[]> {
  return ask((remote) => remote.ids());
}

/** Why each member voted as it did on a text, by its code. */
export function accountsOfText(id: string): Promise<Accounts> {
  const there = accounts.get(id) ?? ask((remote) => remote.accountsOf(id));
  accounts.set(id, there);
  there.catch(() => accounts.delete(id));
  return there;
}

/** Ids of the texts in the record of a crisis that is played. */
export async function textsOfCrisis(id: string): Promise<ReadonlySet<string>> {
  const sheet = await loadScenario(id);
  return new Set(sheet?.record?.votes.map(({ symbol }) => slugOf(symbol)));
}

export interface LeagueVote {
  readonly crisis: (typeof SCENARIO_CARDS)[number]['id'];
  readonly vote: NonNullable<ScenarioSheet['record']>['votes'][number];
  /** Does the count or a name rest on general knowledge that nobody has checked? */
  readonly unverified: boolean;
}

/** The first year of the Charter's Council. */
const CHARTER_YEAR = 1946;

/** Roll calls of the League in the records of the crises that are played, by date: the model was not estimated on them. */
export async function leagueVotes(): Promise<readonly LeagueVote[]> {
  const cards = SCENARIO_CARDS.filter(({ year, invented }) => !invented && year < CHARTER_YEAR);
  const found = await Promise.all(
    cards.map(async ({ id }): Promise<readonly LeagueVote[]> => {
      const sheet = await loadScenario(id);
      if (sheet === undefined || sheet.scenario.charter !== 'leagueCovenant') return [];
      const unread = sheet.sources.filter(({ read }) => !read).map(({ key }) => key);
      const votes = sheet.record?.votes ?? [];
      return votes.map((vote) => ({ crisis: id, vote, unverified: unread.includes(vote.source) }));
    }),
  );
  return found.flat().toSorted((a, b) => (a.vote.date < b.vote.date ? -1 : 1));
}
