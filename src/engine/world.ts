/**
 * A `World` is plain readonly JSON: a crisis at one moment. Columns are in roster order.
 * Nothing in it is NaN, −0 or undefined; a missing index or day is −1.
 */
import type { Charter, CharterPatch } from './charter.ts';
import type { Command } from './command.ts';
import type {
  AggressorPosture,
  Aim,
  BallotResult,
  Body,
  Chapter,
  CommandForm,
  CountryIndex,
  CrisisStatus,
  Determination,
  ForceGround,
  Measure,
  Phase,
  Strategy,
  VictimPosture,
  Vote,
} from './vocabulary.ts';

/** The model's assumptions that a what-if may move; the defaults are `ASSUMPTIONS` in rules.ts. */
export interface Assumptions {
  /** Added to every state's commitment, −1 … 1. */
  readonly commitment: number;
  /** Replaces belief in collective response at the next turn, 0 … 1; −1 leaves it. */
  readonly credibility: number;
  /** Replaces the clarity of the charge for all, 0 … 1; −1 leaves it. */
  readonly clarity: number;
  /** Share of states whose revisionism is set to 1, 0 … 1 (keyed draw decides which); 0 leaves all. */
  readonly revisionists: number;
  /** May the strongest willing country lead a coalition? */
  readonly leadWilling: boolean;
  /** Do members stay away from meetings where the record has them away or without instructions? */
  readonly absences: boolean;
}
export type AssumptionsPatch = { readonly [K in keyof Assumptions]?: Assumptions[K] };

export interface Rules {
  readonly charter: Charter;
  readonly assumptions: Assumptions;
}
export interface RulesPatch {
  readonly charter?: CharterPatch;
  readonly assumptions?: AssumptionsPatch;
}

/** Who is played: a country, the office of the Secretary-General, or nobody. */
export type Seat =
  | { readonly kind: 'watch' }
  | { readonly kind: 'country'; readonly country: CountryIndex }
  | { readonly kind: 'secretaryGeneral' };

/** The office of the Secretary-General: what its acts spend, and what they have brought. All 0 … 1. */
export interface Office {
  /** Trust of both sides in a fair broker: the resource. */
  readonly impartiality: number;
  /** Attention that a call on the Council has won; fades. */
  readonly alert: number;
  /** How far each side deals through the office; fades. */
  readonly aggressorOpen: number;
  readonly victimOpen: number;
  /** Share of the facts that its own people have seen. */
  readonly findings: number;
  /** Weight with which it has said whose act this is. */
  readonly charge: number;
  /** Day of the last call under Article 99, report, good offices and mission; −1 before. */
  readonly calledDay: number;
  readonly reportedDay: number;
  readonly offeredDay: number;
  readonly missionDay: number;
}

export interface Draft {
  /** Running number within the crisis, from 1; for people, never for dice. */
  readonly number: number;
  readonly body: Body;
  readonly proposer: CountryIndex;
  /** Co-sponsors, without the proposer, roster order. */
  readonly sponsors: readonly CountryIndex[];
  readonly chapter: Chapter;
  /** In the order of `MEASURES`, no repeats. */
  readonly measures: readonly Measure[];
  readonly targets: readonly CountryIndex[];
  /** Day before which force may not be used, −1 where the text sets none. */
  readonly deadline: number;
  /** Tabled though sure to fail, for the audience. */
  readonly forRecord: boolean;
  /** Measures given up while the text was bargained over. */
  readonly dropped: readonly Measure[];
}

export interface CastVote {
  readonly country: CountryIndex;
  readonly vote: Vote;
  /** Did the player cast it? */
  readonly chosen: boolean;
}

/** The count of a ballot under a charter; all that the board shows. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
  /** Affirmative votes needed. */
  readonly needed: number;
  /** Permanent members (or, under unanimity, members) whose no blocks; empty where the rule gives none. */
  readonly against: readonly CountryIndex[];
  readonly result: BallotResult;
  /** Did the missing votes or a veto end it? */
  readonly endedBy: 'nothing' | 'shortfall' | 'veto';
  readonly withoutVeto: 'adopted' | 'failed';
}

export interface Ballot {
  readonly draft: Draft;
  readonly turn: number;
  readonly day: number;
  /** In the order in which the body votes (English alphabetical). */
  readonly votes: readonly CastVote[];
  readonly tally: Tally;
  /** Resolution number, 0 where not adopted. */
  readonly resolution: number;
}

/** What the organisation has decided or recommended so far. */
export interface Law {
  readonly determination: Determination;
  /** Day since which each measure is in force by decision, in the order of `MEASURES`; −1 where it is not. */
  readonly inForce: readonly number[];
  /** The same for recommendations (by either body). */
  readonly recommended: readonly number[];
  readonly ground: ForceGround;
  /** Force may not start before this day; −1 where unset. */
  readonly deadline: number;
  /** Has the victim asked for collective self-defence (51)? */
  readonly selfDefenceAsked: boolean;
  /** Number of times that outside force went beyond what was given. */
  readonly exceeded: number;
  readonly inAssembly: boolean;
  /** Day on which the Assembly's session on the matter opens, −1 where it sits already or was never called. */
  readonly sessionDay: number;
  readonly resolutions: number;
  /** Does the matter lie within one state (2(7))? */
  readonly internal: boolean;
}

/** An accusation beyond the main charge: by an aggressor against the victim, or by a victim against the aggressor. */
export interface Charge {
  readonly by: CountryIndex;
  readonly day: number;
  readonly found: 'open' | 'upheld' | 'false';
}

export interface Crisis {
  readonly status: CrisisStatus;
  readonly aim: Aim;
  /** Share of the victim's territory held, −1 … 1. */
  readonly front: number;
  readonly intensity: number;
  readonly annexed: boolean;
  /** By aggressor, in the setting's order. */
  readonly postures: readonly AggressorPosture[];
  readonly victimPostures: readonly VictimPosture[];
  /** Terms on offer from the aggressor: share of the prize it would keep, −1 where none are. */
  readonly terms: number;
  readonly dead: number;
  readonly displaced: number;
  /** Dead of the last turn. */
  readonly newDead: number;
  readonly consent: number;
  /** Forces left, 0 … 1 of the opening strength: aggressor's side, victim's side, coalition. */
  readonly aggressorForce: number;
  readonly victimForce: number;
  readonly coalitionForce: number;
  /** Pain to the target's economy, 0 … 1, and supply left to its forces, 0 … 1. */
  readonly pain: number;
  readonly supply: number;
  /** Share of what its patron among them gave at the outbreak that comes through to each aggressor, 0 … 1; 1 where it has none. */
  readonly backing: readonly number[];
  /** Day the attack began; −1 before. */
  readonly attackDay: number;
  /** Day the present end state (reversed, frozen, conquered) was reached; −1 while there is none. */
  readonly settledDay: number;
  /** Day outside force was first used; −1 before. */
  readonly forceDay: number;
  readonly generalWar: boolean;
  /** Chance a turn, at the last turn's end, that the war became general. */
  readonly generalWarRisk: number;
  /** In the order in which they were brought; one a party at most. */
  readonly charges: readonly Charge[];
  readonly reversedBy: 'nothing' | 'sanctions' | 'pressure' | 'force' | 'settlement';
}

export interface Coalition {
  readonly lead: CountryIndex;
  readonly strategy: Strategy;
  /** Day announced by the lead after which it will use force; −1 where none. */
  readonly deadline: number;
  /** Strength in the theatre on the last turn (same unit as `setting.theatre`), after cohesion. */
  readonly strength: number;
  readonly cohesion: number;
  readonly command: CommandForm;
  /** Share of that strength whose contingents join the strategy in force, 0 … 1. */
  readonly engaged: number;
}

export interface Credibility {
  /** Belief that aggression by each kind of state is answered, 0 … 1. */
  readonly permanent: number;
  readonly client: number;
  readonly other: number;
}

/** Columns in roster order. */
export interface Columns {
  /** Each state's belief that the charge is true, 0 … 1. */
  readonly clarity: readonly number[];
  /** Support at home for its government's course, −1 … 1. */
  readonly opinion: readonly number[];
  /** Political capital, 0 … 1. */
  readonly capital: readonly number[];
  /** Promises kept, 0 … 1. */
  readonly reliability: readonly number[];
  /** 0 … 1. */
  readonly weariness: readonly number[];
  /** Compliance with the sanctions in force, 0 … 1. */
  readonly compliance: readonly number[];
  /** Sanctions imposed nationally, beyond any resolution, 0 … 1. */
  readonly sanctions: readonly number[];
  /** Share of what it could send that is pledged, 0 … 1, by kind. */
  readonly troops: readonly number[];
  readonly money: readonly number[];
  readonly basing: readonly number[];
  readonly intelligence: readonly number[];
  /** Share of its forces in the theatre, 0 … 1. */
  readonly deployed: readonly number[];
  /** Aid to the victim (positive) or the aggressor (negative), −1 … 1. */
  readonly aid: readonly number[];
  /** Pressure it puts on the aggressor, 0 … 1. */
  readonly pressure: readonly number[];
  /** Has it answered under a defence pact? 1 yes, −1 it broke its word, 0 not asked. */
  readonly pactAnswered: readonly number[];
  /** What it has bound itself to beforehand: bits in the order of `COMMITMENTS`. */
  readonly bound: readonly number[];
  /** Cost paid so far: money as share of own output (summed), dead of its own. */
  readonly paid: readonly number[];
  readonly fallen: readonly number[];
  /** Concessions promised for its vote in this turn, 0 … 1. */
  readonly induced: readonly number[];
  /** Peacekeepers sent by consent, share of a full contingent, 0 … 1. */
  readonly keepers: readonly number[];
  /** Own forces on the aggressor's side, share of all it has, 0 … 1; −1: it has said that it may send them. */
  readonly siding: readonly number[];
}
export type ColumnId = keyof Columns;

export interface World {
  readonly turn: number;
  readonly day: number;
  readonly phase: Phase;
  readonly over: boolean;
  readonly seat: Seat;
  readonly rules: Rules;
  readonly crisis: Crisis;
  readonly law: Law;
  readonly coalition: Coalition;
  readonly credibility: Credibility;
  readonly office: Office;
  readonly columns: Columns;
  /** Drafts to be voted, in the President's order. */
  readonly table: readonly Draft[];
  readonly ballots: readonly Ballot[];
  /** Numbers of the drafts that the player has asked members about. */
  readonly consulted: readonly number[];
  /** Number of texts withheld because they would fail, and by veto alone. */
  readonly withheld: number;
  readonly withheldByVeto: number;
  /** What the player has ordered: choices of this phase, and standing orders of the response until they are changed. */
  readonly intents: readonly Command[];
  /** Support at home lost by the player's votes against its government's line, 0 … 1: not soon forgotten. */
  readonly estranged: number;
}
