/** A coded vote in the terms of the game's equation: one case a voter, from facts of that year and votes of before. */
import {
  type CountryFacts,
  gravity,
  tempers,
  textFacts,
  type VoteCase,
} from '../../engine/index.ts';
import { arePactPartners } from '../pacts/inYear.ts';
import { stakeIn } from '../patrons.ts';
import { factsIn, stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';
import { type Lean, leanOf } from './lean.ts';
import type { Memory } from './memory.ts';

/** Ideal distance at which likeness turns into rivalry, and the shares of likeness and pact in a tie (prior). */
const NEUTRAL_DISTANCE = 1.2;
const LIKENESS = 0.5;
const PACT = 0.3;
/** Clarity of a charge of one state on another, and of a quarrel about what a state does at home (prior). */
const CLARITY = { across: 0.85, within: 0.5 };
/** Gravity where no act of aggression is charged (prior). */
const NO_ACT = 0.4;
/** What lifting takes away, as bite: the record seldom tells what was in force (prior). */
const LIFTED = 0.4;
interface Known {
  readonly id: string;
  readonly ideal: number | undefined;
}

interface Moment {
  readonly coded: CodedVote;
  readonly year: number;
  readonly targets: readonly Known[];
  readonly victims: readonly Known[];
  readonly lean: Lean;
  readonly ideals: ReadonlyMap<string, number>;
  readonly memory: Memory;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function bounded(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

function tie(voter: string, ideal: number, other: Known, year: number): number {
  if (voter === other.id) return 1;
  const likeness =
    other.ideal === undefined ? 0 : 1 - Math.abs(ideal - other.ideal) / NEUTRAL_DISTANCE;
  return bounded(LIKENESS * likeness + (arePactPartners(voter, other.id, year) ? PACT : 0));
}

/** The ties' mean, and the strongest stake. */
function bonds(voter: string, ideal: number, others: readonly Known[], year: number) {
  if (others.length === 0) return { tie: 0, stake: 0 };
  return {
    tie: mean(others.map((other) => tie(voter, ideal, other, year))),
    stake: Math.max(
      0,
      ...others.filter(({ id }) => id !== voter).map(({ id }) => stakeIn(voter, id, year)),
    ),
  };
}

function asCountry(id: string, year: number): CountryFacts {
  const { ideal, ...facts } = factsIn(id, year);
  return {
    ...facts,
    id,
    ideal: ideal ?? 0,
    membership: 'member',
    reach: 0,
    population: 0,
    personnel: 0,
    nuclear: false,
    latitude: 0,
    longitude: 0,
    neighbours: [],
  };
}

/** What the distance from the middle of the body weighs beside that from the sponsors: a text is written for both. */
const MIDDLE = 0.4;
/** Texts whose sponsors nobody noted came out of consultations of all: nearer to everybody by so much (fitted 1.06 / .46). */
const CONSULTED = 2.3;

function gapOf(voter: string, { lean, ideals }: Moment): number {
  const own = ideals.get(voter) ?? 0;
  const others = [...ideals].filter(([id]) => id !== voter).map(([, ideal]) => ideal);
  const apart = others.length === 0 ? 0 : Math.abs(own - middle(others));
  return MIDDLE * apart + Math.abs(own - lean.at) - (lean.isSigned ? 0 : CONSULTED);
}

function textCase(coded: CodedVote) {
  const text = textFacts(coded.measures);
  const before = text.lifts ? LIFTED : 0;
  return {
    bite: text.bite,
    intrusion: text.intrusion,
    naming: text.naming,
    economicBite: text.economicBite,
    forceful: text.forceful,
    // Only texts that somebody dared to table were voted: the record cannot tell what is too strong or too weak.
    claim: 0,
    blame: coded.measures.includes('condemn') ? 1 : 0,
    lifts: text.lifts,
    arms: text.arms,
    biteBefore: before,
    biteAfter: text.lifts ? 0 : text.bite,
    gravity: coded.acts.length === 0 ? NO_ACT : gravity(coded.acts),
    clarity: coded.internal ? CLARITY.within : CLARITY.across,
    // What the record does not tell, or tells too late: the same for all.
    urgency: 0,
    defiance: 0,
    consent: 0,
    exceeded: 0,
    settled: text.lifts,
    exposure: 0,
    troops: 0,
    danger: 0,
    induced: 0,
    company: 0,
    alone: 0,
    debated: false,
    bound: false,
  };
}

function caseOf(code: string, moment: Moment): VoteCase {
  const { coded, year, targets, victims, memory } = moment;
  const voter = stateOf(code, coded.date, true);
  const country = asCountry(voter, year);
  const isTarget = targets.some(({ id }) => id === voter);
  const isSponsor = coded.sponsors.some((one) => stateOf(one, coded.date, true) === voter);
  const toTarget = bonds(voter, country.ideal, targets, year);
  const toVictim = bonds(voter, country.ideal, victims, year);
  const permanent = coded.permanent.includes(code);
  const text = textCase(coded);
  return {
    ...text,
    commitment: tempers([country], 'commitment')[0] ?? 0,
    sovereignty: tempers([country], 'sovereignty')[0] ?? 0,
    tieTarget: isTarget ? 1 : toTarget.tie,
    // A patron of the victim is its friend, whatever their votes in the Assembly say.
    tieVictim: bounded(toVictim.tie + toVictim.stake),
    stake: toTarget.stake,
    depends: 0,
    isTarget,
    isSponsor,
    idealGap: isSponsor ? 0 : gapOf(voter, moment),
    body: permanent ? 'permanent' : 'elected',
    block: permanent && coded.chapter !== 'procedural' ? 1 : 0,
    disposition: memory.before(voter, coded),
    firmness: permanent ? memory.firmness(voter, coded) : 0,
  };
}

/** One case for each name in `votes`, in its order. The votes themselves are not looked at. */
export function casesOf(coded: CodedVote, memory: Memory): readonly VoteCase[] {
  const year = yearOf(coded.date);
  const known = (codes: readonly string[]): readonly Known[] =>
    codes.map((code) => {
      const id = stateOf(code, coded.date, false);
      return { id, ideal: factsIn(id, year).ideal };
    });
  const codes = Object.keys(coded.votes);
  const states = codes.map((code) => stateOf(code, coded.date, true));
  const moment: Moment = {
    coded,
    year,
    targets: known(coded.target),
    victims: known(coded.victim.filter((code) => !coded.target.includes(code))),
    lean: leanOf(coded),
    ideals: new Map(
      states.flatMap((id) => {
        const ideal = factsIn(id, year).ideal;
        return ideal === undefined ? [] : [[id, ideal] as const];
      }),
    ),
    memory,
  };
  return codes.map((code) => caseOf(code, moment));
}
