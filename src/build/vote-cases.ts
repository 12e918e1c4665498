/** Real votes in the terms of the vote's equation: roll calls and facts from a folder, texts as coded here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  biteOf,
  type CountryFacts,
  FACTOR_COUNT,
  tempers,
  textFacts,
  type Vote,
  type VoteCase,
  writeValues,
} from '../engine/index.ts';
import { CODED, type CodedCase, type CodedVote } from './coded-votes.ts';

interface RollCall {
  readonly symbol: string;
  readonly day: number;
  readonly date: string;
  readonly positions: Readonly<Partial<Record<'yes' | 'no' | 'abstain', readonly string[]>>>;
}
interface CaseFile {
  readonly cases: readonly { readonly id: string; readonly votes: readonly RollCall[] }[];
}

/** One member's vote: the values of the factors without company, and its place. */
export interface Observed {
  readonly values: readonly number[];
  readonly vote: Vote;
  readonly permanent: boolean;
  /** 0 … 1: how far the stake closes the way of abstention. */
  readonly bound: number;
}
export interface Ballot {
  /** Of the crisis. */
  readonly id: string;
  readonly votes: readonly Observed[];
}

const PERMANENT = ['USA', 'GBR', 'FRA', 'CHN', 'SUN', 'RUS'];
/** The roll calls' codes that the facts list under another. */
const ALIASES: Readonly<Record<string, string>> = { SUN: 'RUS', ZAR: 'COD' };

type Row = Readonly<Record<string, string>>;

function readStates(folder: string): readonly Row[] {
  const [head, ...lines] = readFileSync(join(folder, 'states-by-year.csv'), 'utf8')
    .trim()
    .split('\n');
  const names = (head ?? '').trim().split(',');
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? '']));
  });
}

/** Facts of the latest listed year not after the vote; China's seat was Taipei's before 1971. */
function factsOf(states: readonly Row[], id: string, year: number): CountryFacts | undefined {
  const code = id === 'CHN' && year < 1971 ? 'TWN' : (ALIASES[id] ?? id);
  const rows = states.filter((row) => row['iso3'] === code && Number(row['year']) <= year);
  const row = rows.toSorted((a, b) => Number(b['year']) - Number(a['year']))[0];
  if (row === undefined) return undefined;
  const spending = states
    .filter((other) => other['year'] === row['year'])
    .reduce((sum, other) => sum + Number(other['milex_kusd_current'] || 0), 0);
  const share = spending > 0 ? Number(row['milex_kusd_current'] || 0) / spending : 0;
  const output = Number(row['cinc'] || 0);
  return {
    id,
    membership: 'member',
    power: (Number(row['cinc'] || 0) + share) / 2,
    reach: 0.3,
    ideal: Number(row['ideal_point'] || 0),
    democracy: Number(row['v2x_polyarchy'] || 0.3),
    population: 0,
    output,
    militarySpending: share,
    personnel: 0,
    nuclear: false,
    latitude: 0,
    longitude: 0,
    neighbours: [],
  };
}

function relation(list: string, key: string): number | undefined {
  for (const entry of list.split(' ')) {
    const [name, value] = entry.split(':');
    if (name === key) return Number(value);
  }
  return undefined;
}

/** The coded tie, else half the likeness of ideal points, as compile.ts computes it without pacts. */
function tie(coded: CodedCase, a: CountryFacts, b: CountryFacts): number {
  if (a.id === b.id) return 1;
  const known = relation(coded.ties, `${a.id}=${b.id}`) ?? relation(coded.ties, `${b.id}=${a.id}`);
  if (known !== undefined) return known;
  return 0.5 * Math.max(-1, Math.min(1, 1 - Math.abs(a.ideal - b.ideal) / 1.1));
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Scene {
  readonly coded: CodedCase;
  readonly vote: CodedVote;
  readonly call: RollCall;
  readonly look: (id: string) => CountryFacts | undefined;
}

function caseOf({ coded, vote, call, look }: Scene, voter: CountryFacts): VoteCase {
  const [, sponsor, measures, held] = vote;
  const text = textFacts(measures);
  const before = biteOf(held);
  const targets = coded.targets.map(look).filter((one) => one !== undefined);
  const victims = coded.victims.map(look).filter((one) => one !== undefined);
  const demanded = held.includes('demandWithdrawal') || held.includes('callForCeasefire');
  const home = look(sponsor)?.ideal ?? 0;
  const isSponsor = voter.id === sponsor;
  const isTarget = coded.targets.includes(voter.id);
  const stakes = coded.targets.map((id) => relation(coded.stakes, `${voter.id}>${id}`) ?? 0);
  return {
    bite: text.bite,
    intrusion: text.intrusion,
    naming: text.naming,
    economicBite: text.economicBite,
    forceful: text.forceful,
    claim: text.claim,
    lifts: text.lifts,
    biteBefore: before,
    biteAfter: 1 - (1 - before) * (1 - text.bite),
    gravity: coded.gravity,
    urgency: Math.min(1, (0.75 * Math.log(1 + coded.dead)) / Math.log(1e6) + 0.1),
    defiance: demanded ? Math.max(0, call.day) / (Math.max(0, call.day) + 60) : 0,
    consent: 0.1,
    exceeded: coded.id === 'crimea-2014' || coded.id === 'ukraine-2022' ? 1 : 0,
    settled: false,
    commitment: tempers([voter], 'commitment')[0] ?? 0,
    sovereignty: tempers([voter], 'sovereignty')[0] ?? 0,
    clarity: coded.clarity,
    tieVictim: mean(victims.map((one) => tie(coded, voter, one))),
    tieTarget: mean(targets.map((one) => tie(coded, voter, one))),
    stake: Math.max(0, ...stakes),
    isTarget,
    isSponsor,
    idealGap: isSponsor ? 0 : Math.abs(voter.ideal - home),
    exposure: 0.003,
    troops: 0,
    // No text of force against a great power was ever put to a vote.
    danger: 0,
    induced: 0,
    company: 0,
    body: PERMANENT.includes(voter.id) ? 'permanent' : 'elected',
    block: PERMANENT.includes(voter.id) ? 1 : 0,
    alone: 0.5,
    debated: false,
    bound: false,
  };
}

function observe(scene: Scene): readonly Observed[] {
  const seen: Observed[] = [];
  for (const position of ['yes', 'no', 'abstain'] as const) {
    for (const id of scene.call.positions[position] ?? []) {
      const facts = scene.look(id);
      // A sponsor's yes says nothing about the weights.
      if (facts === undefined || id === scene.vote[1]) continue;
      const voter = caseOf(scene, facts);
      const values = new Array<number>(FACTOR_COUNT).fill(0);
      writeValues(voter, values, 0);
      seen.push({
        values,
        vote: position,
        permanent: voter.body === 'permanent',
        bound: voter.isTarget ? 1 : Math.min(1, (voter.stake / 0.6) ** 2),
      });
    }
  }
  return seen;
}

/** Every coded text with its roll call: one list of votes a text. */
export function readBallots(folder: string): readonly Ballot[] {
  const states = readStates(folder);
  const file = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as CaseFile;
  return CODED.flatMap((coded) => {
    const calls = file.cases.find((one) => one.id === coded.id)?.votes ?? [];
    return coded.votes.flatMap((vote) => {
      const call = calls.find((one) => one.symbol === vote[0]);
      if (call === undefined) return [];
      const year = Number(call.date.slice(0, 4));
      const look = (id: string): CountryFacts | undefined => factsOf(states, id, year);
      return [{ id: coded.id, votes: observe({ coded, vote, call, look }) }];
    });
  });
}
