/** Explanations: the terms of a computation as the computation made them. Computed on demand, never saved. */

import type { Command } from './command.ts';
import type { Refusal } from './refusal.ts';
import type { Channel } from './response/channel.ts';
import type { ResponseKind } from './response/weights.ts';
import type { Evidence, Goal } from './scenario.ts';
import type {
  AggressorPosture,
  Band,
  Chapter,
  CohesionFactor,
  CountryIndex,
  Factor,
  Measure,
  Posture,
  ResponseFactor,
  Standing,
  Strategy,
  Vote,
} from './vocabulary.ts';

/** One term of a sum. `amount = weight · value`, and the amounts add, in order, to exactly the total. */
export interface Term {
  readonly factor: Factor;
  readonly weight: number;
  readonly value: number;
  readonly amount: number;
  readonly standing: Standing;
}

export interface Chances {
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** The smallest single change that would have turned the vote. */
export type Flip =
  | { readonly kind: 'withoutMeasure'; readonly measure: Measure; readonly vote: Vote }
  | { readonly kind: 'withMeasure'; readonly measure: Measure; readonly vote: Vote }
  /** Had this factor's value been below/above the given one. */
  | {
      readonly kind: 'factorBelow';
      readonly factor: Factor;
      readonly value: number;
      readonly vote: Vote;
    }
  | {
      readonly kind: 'factorAbove';
      readonly factor: Factor;
      readonly value: number;
      readonly vote: Vote;
    };

export interface VoteAccount {
  readonly country: CountryIndex;
  readonly terms: readonly Term[];
  readonly total: number;
  /** Yes at or above `yes`, no below `no`, abstain between. */
  readonly thresholds: { readonly yes: number; readonly no: number };
  /** The part of `thresholds.no` that is the price of a veto, 0 for members without one. */
  readonly vetoPrice: number;
  readonly chances: Chances;
  /** What the model's number says. */
  readonly expected: Vote;
  /** What was cast. */
  readonly vote: Vote;
  readonly chosen: boolean;
  readonly flip: Flip | undefined;
}

/** What a country may be asked about: sanctions of its own are told with those that it keeps. */
export type AskedResponse = Exclude<ResponseKind, 'sanctions'>;

export interface ResponseAccount {
  readonly country: CountryIndex;
  readonly what: AskedResponse;
  readonly terms: readonly Term[];
  /** Logit. */
  readonly total: number;
  /** 0 … 1: the logistic of the total. */
  readonly willingness: number;
  /** Share of the whole effort (0 … 1) that this contribution is. */
  readonly share: number;
  /** Estimated change in the chance of success if this country gave nothing (0 … 1). */
  readonly pivotal: number;
}

export interface MoveChoice<P> {
  readonly choice: P;
  readonly terms: readonly Term[];
  readonly total: number;
}
export interface MoveAccount {
  readonly country: CountryIndex;
  readonly choices: readonly MoveChoice<Posture | Strategy>[];
  readonly chosen: Posture | Strategy;
}

/** The would-be aggressor's sum before it attacks (section 8), for the deterrence panel. */
export interface CalculusAccount {
  readonly country: CountryIndex;
  readonly choices: readonly MoveChoice<AggressorPosture>[];
  /** Believed chance of any response, and of attribution. */
  readonly response: number;
  readonly attribution: number;
  /** Chance that it reaches its aim against the victim alone, and against all it expects, 0 … 1. */
  readonly odds: { readonly alone: number; readonly opposed: number };
  /** Strength expected against it, same unit as theatre strength. */
  readonly expectedCoalition: number;
}

/** What is known of a text before it is voted. */
export interface Prospects {
  readonly adoption: number;
  readonly band: Band;
  readonly expectedYes: number;
  /** Permanent members more likely than not to vote no. */
  readonly likelyAgainst: readonly CountryIndex[];
  /** By member of the body, in voting order. */
  readonly chances: readonly { readonly country: CountryIndex; readonly chances: Chances }[];
  /** 0: only bands are known; 1: sharpened by consultations. */
  readonly sharpness: number;
}

export type Effect =
  | { readonly kind: 'adoption'; readonly band: Band; readonly chance: number }
  | { readonly kind: 'vote'; readonly band: Band; readonly vote: Vote }
  | { readonly kind: 'home'; readonly change: number }
  | { readonly kind: 'troops'; readonly thousands: number }
  | { readonly kind: 'cost'; readonly shareOfOutput: number }
  | { readonly kind: 'success'; readonly band: Band; readonly chance: number }
  | { readonly kind: 'pivotal'; readonly chance: number }
  | { readonly kind: 'pain'; readonly change: number }
  | { readonly kind: 'pressure'; readonly change: number }
  | { readonly kind: 'capital'; readonly change: number }
  | { readonly kind: 'risk'; readonly change: number }
  | { readonly kind: 'cohesion'; readonly change: number }
  /** Chance that the coalition throws the aggressor out all the same. */
  | { readonly kind: 'ejection'; readonly chance: number }
  /** Mean belief in the main charge among those outside it. */
  | { readonly kind: 'belief'; readonly change: number }
  /** Of the Secretary-General's acts: attention won, what each side is open to. */
  | { readonly kind: 'attention'; readonly change: number }
  | { readonly kind: 'opening'; readonly side: 'aggressor' | 'victim'; readonly change: number }
  | { readonly kind: 'consent'; readonly change: number }
  /** What a patron's course would in time make of its client's strength. */
  | { readonly kind: 'backing'; readonly client: CountryIndex; readonly change: number }
  | { readonly kind: 'impartiality'; readonly change: number };

export interface Option {
  readonly command: Command;
  readonly effects: readonly Effect[];
  /** Set where the option is shown but not open. */
  readonly refusal: Refusal | undefined;
}

export interface Options {
  /** Who decides; −1 when nobody is seated. */
  readonly country: CountryIndex;
  /** Is there a real choice in this phase (else the world may run on)? */
  readonly decision: boolean;
  /** At most five, best first. */
  readonly suggestions: readonly Option[];
  readonly all: readonly Option[];
}

/** What a text composed from measures would be: legal or why not, its chapter, its prospects. */
export interface Composition {
  readonly measures: readonly Measure[];
  readonly chapter: Chapter;
  readonly refusal: Refusal | undefined;
  readonly prospects: Prospects | undefined;
}

/** Why a state believes what it believes of the charge. */
export interface BeliefAccount {
  readonly country: CountryIndex;
  /** In log-odds: positive for the charge. Empty where an assumption sets belief for all. */
  readonly terms: readonly Term[];
  readonly total: number;
  /** 0 … 1: the logistic of the total, and what it votes and gives by. */
  readonly belief: number;
  /** What a fair reader of both sheets would believe today, 0 … 1. */
  readonly fair: number;
  /** Each item known today with what it moves this state, and would move a fair reader, in log-odds. */
  readonly items: readonly HeardItem[];
}
export interface HeardItem {
  readonly item: Evidence;
  readonly moves: number;
  readonly fair: number;
}

/** A sum before the dice, and the chances that it gives. */
export interface Verdict {
  readonly sum: number;
  readonly chances: Chances;
}

/** What a state would say of one act, were its attacker a friend or a rival of its own. */
export interface Impartiality {
  readonly country: CountryIndex;
  readonly friend: CountryIndex;
  readonly rival: CountryIndex;
  readonly asIs: Verdict;
  readonly asFriend: Verdict;
  readonly asRival: Verdict;
  /** Change of the sum when the rival takes the friend's place. */
  readonly gap: number;
  /** 1 less the distance between the two chances of a yes: 1 looks at nobody, 0 at nothing else. */
  readonly impartiality: number;
}

/** Cohesion of the forces in the theatre: the amounts add, in order, to the total, which is held within bounds. */
export interface CohesionAccount {
  readonly contingents: number;
  readonly terms: readonly { readonly factor: CohesionFactor; readonly amount: number }[];
  readonly total: number;
  readonly cohesion: number;
}

/** A row of the ledger of who pays and who rides free. */
export interface LedgerRow {
  readonly country: CountryIndex;
  readonly troops: number;
  readonly money: number;
  readonly basing: number;
  readonly intelligence: number;
  /** Thousands of soldiers in the theatre. */
  readonly soldiers: number;
  readonly compliance: number;
  /** Shares of the world's total, 0 … 1. */
  readonly burdenShare: number;
  readonly benefitShare: number;
  readonly freeRider: boolean;
  /** What most holds a free rider back; undefined for others. */
  readonly because: ResponseFactor | undefined;
  /** By how much the chance of success would fall if it sent nothing, 0 … 1. */
  readonly pivotal: number;
  /** Strategies that its contingent stays out of; none where it has none. */
  readonly caveats: readonly Strategy[];
  readonly channel: Channel;
}

export interface GoalResult {
  readonly goal: Goal;
  /** 0 … 1: how far it was met. */
  readonly met: number;
}

/** Five measures, never added up. Each 0 … 1, higher is better, with its own reading. */
export interface Outcome {
  readonly over: boolean;
  readonly law: number;
  readonly lives: number;
  readonly credibility: number;
  /** −1 when nobody was seated. */
  readonly interest: number;
  readonly burden: number;
  readonly dead: number;
  readonly displaced: number;
  readonly goals: readonly GoalResult[];
  readonly reversed: boolean;
  readonly named: boolean;
}

/** A moment that mattered: where the chance of reversal moved most. */
export interface TurningPoint {
  readonly turn: number;
  readonly frame: number;
  readonly cause: 'ballot' | 'strategy' | 'posture' | 'pledge';
  readonly change: number;
}
