/** A scenario is data: everything here is plain JSON, validated where it is made, and holds ids, never words. */
import type { CharterId, CharterPatch } from './charter.ts';
import type { Act, Aim, Measure, TemperId } from './vocabulary.ts';

/** Facts of one year about one country. Shares and indices are dimensionless. */
export interface CountryFacts {
  /** ISO 3166 alpha-3 (or a former code: SUN, YUG, CSK, DDR, ZAR), or an invented id. */
  readonly id: string;
  readonly membership: 'member' | 'nonMember';
  /** Share of world capability, 0 … 1: mean of the CINC share and the share of military spending. */
  readonly power: number;
  /** How slowly power fades with distance, 0 … 1 (1: no loss anywhere). */
  readonly reach: number;
  /** General Assembly ideal point of the year (about −3 … 3). */
  readonly ideal: number;
  /** V-Dem polyarchy, 0 … 1. */
  readonly democracy: number;
  /** Thousands of people. */
  readonly population: number;
  /** Share of world output, 0 … 1. */
  readonly output: number;
  /** Share of world military spending, 0 … 1. */
  readonly militarySpending: number;
  /** Thousands under arms. */
  readonly personnel: number;
  readonly nuclear: boolean;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Ids of countries with a land border. */
  readonly neighbours: readonly string[];
  /**
   * The state within which it lives, where this is no state but a people, an armed movement or a breakaway territory:
   * a party without a seat, a vote or a right to ask others for defence.
   */
  readonly within?: string;
  /** Where a scenario departs from the default tempers. */
  readonly temper?: Readonly<Partial<Record<TemperId, number>>>;
}

/** A valued relation between two countries with the place it comes from. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly source: string;
}

/** Who sits from a day on (days since the outbreak), in English alphabetical order of names. */
export interface CouncilPeriod {
  readonly fromDay: number;
  readonly members: readonly string[];
}

/** Something that happens on a date whatever anybody does. */
export type DatedFact =
  /** A change of the law itself. */
  | { readonly kind: 'charter'; readonly patch: CharterPatch; readonly fromDay: number }
  /** A country becomes a member of the organisation. */
  | { readonly kind: 'admitted'; readonly country: string; readonly fromDay: number }
  | {
      readonly kind: 'absent';
      readonly country: string;
      readonly fromDay: number;
      readonly toDay: number;
    }
  | { readonly kind: 'presides'; readonly country: string; readonly fromDay: number }
  /** A party lays the dispute before the Council under Article 15 of the Covenant: from then on it may judge. */
  | { readonly kind: 'submitted'; readonly country: string; readonly fromDay: number }
  /** A Council text adopted apart from the play. */
  | { readonly kind: 'mandate'; readonly measures: readonly Measure[]; readonly fromDay: number }
  | {
      readonly kind: 'instructions';
      readonly country: string;
      readonly fromDay: number;
      readonly toDay: number;
    };

export const GOAL_KINDS = [
  'lawUpheld', // the aggression is named and reversed
  'clientSpared', // the client keeps its army and its government
  'burdenLight', // this state's share of the cost stays below `limit`
  'warAvoided', // no outside force is used
  'mandateKept', // nobody goes beyond the mandate
  'victimFreed', // the victim's territory is restored
  'gainKept', // the aggressor holds territory at the end
  'sovereigntyKept', // no force authorised, no intrusion beyond `limit`
  'homeSupport', // opinion at home stays above `limit`
  'coalitionBroad', // at least `limit` contributors
  'livesSaved', // the dead stay below `limit`
  'nationSurvives', // the country itself is not conquered
  'impartialityKept', // the office is still trusted by both sides: at least `limit`
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

export interface Goal {
  readonly kind: GoalKind;
  /** Threshold in the goal's own unit where it has one, else 0. */
  readonly limit: number;
}

/** A seat that is no country's. */
export const SECRETARY_GENERAL = 'secretaryGeneral';

export type SeatSpec =
  /** The country played; the same scenario may offer several. */
  | { readonly country: string; readonly goals: readonly [Goal, Goal, Goal] }
  | { readonly office: typeof SECRETARY_GENERAL; readonly goals: readonly [Goal, Goal, Goal] };

/** The id of the country played, or of the office. */
export function seatIdOf(spec: SeatSpec): string {
  return 'country' in spec ? spec.country : spec.office;
}

/** One thing said or shown about the main charge, and when the world learnt of it. */
export interface Evidence {
  /** Its words are in the text folder under this id. */
  readonly id: string;
  /** Day since the outbreak from which it is known. */
  readonly fromDay: number;
  /** Who brings it: a country's id, or `observers` of no side (the organisation's own, the press). */
  readonly by: string;
  readonly favours: 'charge' | 'answer';
  /** How far it moves a fair reader, in log-odds (≥ 0). */
  readonly weight: number;
  readonly source: string;
}

/** A contingent of peacekeepers that was in the land before the outbreak. */
export interface StandingContingent {
  readonly country: string;
  /** Thousands of soldiers. */
  readonly soldiers: number;
  /** Killed at the outbreak. */
  readonly fallen: number;
}

/** A part of the victim's land: an island, a peninsula. */
export interface TheatrePart {
  readonly latitude: number;
  readonly longitude: number;
  /** Share of the victim's land, and of its people and means, 0 … 1. */
  readonly area: number;
  readonly people: number;
  /** Do the victim's pacts cover it? Article 6 of the North Atlantic Treaty stops at the Tropic of Cancer. */
  readonly covered: boolean;
}

export interface CrisisSpec {
  readonly status: 'dispute' | 'attack';
  readonly aggressors: readonly string[];
  readonly victims: readonly string[];
  readonly acts: readonly Act[];
  readonly aim: Aim;
  /** Share of the victim's territory that it is out for, 0 … 1, where the aim's usual share is wrong. */
  readonly aimShare?: number;
  /** Probability that a fair observer would put on the charge at the outbreak, what is known that day included, 0 … 1. */
  readonly clarity: number;
  /** Both charge sheets, by day. Without them belief goes by `clarity` alone. */
  readonly evidence?: readonly Evidence[];
  /** Probability that what is known now puts on the charge, 0 … 1; without it, the charge is taken as true. */
  readonly truth?: number;
  /** Strength of the aggressor's claim of self-defence or right, 0 … 1. */
  readonly pretext: number;
  /** What the prize is worth to the aggressor, relative to its reference cost of war (1 = just worth a war). */
  readonly prize: number;
  /** Importance of the victim's fate to the world's economy, 0 … 1 (oil, canals); enters interest. */
  readonly worldStake: number;
  /** Defender's edge of the ground, multiplies the defending side's strength (≥ 1). */
  readonly terrain: number;
  /** The part of the victim's land that is fought over, if not the whole: `front` and `aim` are shares of it. */
  readonly part?: TheatrePart;
  /** Share of the victim's territory held at the opening, −1 … 1. */
  readonly front: number;
  /** 0 … 1. */
  readonly intensity: number;
  /** Dead and displaced at the opening. */
  readonly dead: number;
  readonly displaced: number;
  /** Share of the aggressor's forces in the theatre, 0 … 1. */
  readonly readiness: number;
  /** Most of them that it can bring there, 0 … 1, where railways, other fronts or its government set a limit. */
  readonly massed?: number;
  /** The same for the victim (a surprise attack finds few). */
  readonly victimReadiness: number;
  /** Most of them that it can call up against this attack, 0 … 1, where a war at home or a divided army sets a limit. */
  readonly called?: number;
  /** Are the target's consents (peacekeepers, good offices) available at the opening, 0 … 1? */
  readonly consent: number;
  /** Does the crisis lie within one state (a civil war, a massacre by a government)? Its acts may then be empty. */
  readonly internal: boolean;
  /** Share of the victims' people killed in a day, apart from the fighting, where a charged party rules and presses. */
  readonly killing?: number;
  /** Council measures decided before the outbreak and still in force. */
  readonly inForce?: readonly Measure[];
  readonly mission?: readonly StandingContingent[];
}

export interface Scenario {
  readonly id: string;
  /** Moves when the data changes in a way that changes runs. */
  readonly version: number;
  readonly year: number;
  /** ISO date of day 0; only ever shown, never computed with in the engine. */
  readonly outbreak: string;
  readonly invented: boolean;
  /** Roster order: English alphabetical order of names. */
  readonly countries: readonly CountryFacts[];
  readonly charter: CharterId;
  readonly charterPatch?: CharterPatch;
  readonly permanent: readonly string[];
  readonly council: readonly CouncilPeriod[];
  readonly facts: readonly DatedFact[];
  /** Pairs bound by a mutual defence pact. */
  readonly pacts: readonly (readonly [string, string])[];
  /** Patron's interest in a client, 0 … 1, with dated sources. */
  readonly stakes: readonly Relation[];
  /** Corrections to computed ties, −1 … 1: rivalries, wars, ruptures, with sources. */
  readonly ties: readonly Relation[];
  readonly crisis: CrisisSpec;
  /** Days per turn, at most 14 turns. */
  readonly turns: readonly number[];
  /** First number of the next resolution. */
  readonly resolutionNumber: number;
  /** The same of the Assembly, where its numbers ran on through its sessions; 1 if not told. */
  readonly assemblyNumber?: number;
  readonly seats: readonly SeatSpec[];
  /** Belief in collective response at the opening, 0 … 1. */
  readonly credibility: number;
  /** How tired of missions abroad states are at the opening, 0 … 1: for those that are named, and for all others. */
  readonly weariness?: {
    readonly others: number;
    readonly of: Readonly<Record<string, number>>;
    readonly source: string;
  };
}
