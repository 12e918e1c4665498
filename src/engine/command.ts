/** What a player can order. Kinds are append-only: links hold their position in `COMMAND_KINDS`. */
import type {
  CommandForm,
  Commitment,
  CountryIndex,
  Entry,
  Level,
  Measure,
  OfficeSide,
  PledgeKind,
  Posture,
  Strategy,
  Vote,
} from './vocabulary.ts';
import type { RulesPatch, Seat } from './world.ts';

export const COMMAND_KINDS = [
  'endPhase',
  'takeSeat',
  'changeRules',
  'proposeDraft',
  'amendDraft',
  'consult',
  'lobby',
  'castVote',
  'pledge',
  'comply',
  'imposeSanctions',
  'giveAid',
  'pressAggressor',
  'commandCoalition',
  'announceDeadline',
  'takePosture',
  'withdrawDraft',
  'invokeArticle99',
  'reportToCouncil',
  'offerGoodOffices',
  'sendFactFinders',
  'bringCharge',
  'commitBeforehand',
  'cosponsor',
  'orderDrafts',
  'organiseCommand',
  'enterWar',
  'sendPeacekeepers',
] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

export type Command =
  | { readonly kind: 'endPhase' }
  | { readonly kind: 'takeSeat'; readonly seat: Seat }
  | { readonly kind: 'changeRules'; readonly patch: RulesPatch }
  /** `afterDays`: force only after so many days, 0 for at once. */
  | {
      readonly kind: 'proposeDraft';
      readonly measures: readonly Measure[];
      readonly afterDays: number;
    }
  | {
      readonly kind: 'amendDraft';
      readonly draft: number;
      readonly add: readonly Measure[];
      readonly drop: readonly Measure[];
    }
  | { readonly kind: 'withdrawDraft'; readonly draft: number }
  /** The President puts a text first. */
  | { readonly kind: 'orderDrafts'; readonly draft: number }
  /** Signs another's text: its sponsors then speak for more outlooks than one. */
  | { readonly kind: 'cosponsor'; readonly draft: number }
  /** Asks members about a draft; sharpens its prospects, spends a little capital. */
  | { readonly kind: 'consult'; readonly draft: number }
  /** Offers a member something for a yes, or, by an aggressor, against one; spends capital. */
  | { readonly kind: 'lobby'; readonly country: CountryIndex; readonly draft: number }
  | { readonly kind: 'castVote'; readonly draft: number; readonly vote: Vote }
  | { readonly kind: 'pledge'; readonly what: PledgeKind; readonly level: Level }
  | { readonly kind: 'comply'; readonly level: Level }
  | { readonly kind: 'imposeSanctions'; readonly level: Level }
  | { readonly kind: 'giveAid'; readonly to: 'victim' | 'aggressor'; readonly level: Level }
  | { readonly kind: 'pressAggressor'; readonly level: Level }
  /** A friend of the aggressor on its border warns, comes in with its own army, or goes home. */
  | { readonly kind: 'enterWar'; readonly how: Entry }
  | { readonly kind: 'sendPeacekeepers'; readonly level: Level }
  | { readonly kind: 'commandCoalition'; readonly strategy: Strategy }
  | { readonly kind: 'announceDeadline'; readonly afterDays: number }
  | { readonly kind: 'takePosture'; readonly posture: Posture }
  /** Binds the state for the rest of the crisis; cannot be taken back. */
  | { readonly kind: 'commitBeforehand'; readonly what: Commitment }
  /** The Secretary-General's acts. Article 99: what in its opinion may threaten peace, brought to the Council. */
  | { readonly kind: 'invokeArticle99' }
  /** A report to the Council that says whose act this is, or keeps to the facts. */
  | { readonly kind: 'reportToCouncil'; readonly names: boolean }
  | { readonly kind: 'offerGoodOffices'; readonly to: OfficeSide }
  /** `to` must let them in. */
  | { readonly kind: 'sendFactFinders'; readonly to: 'aggressor' | 'victim' }
  /** Accuses the other party of more than the main charge; once a party. */
  | { readonly kind: 'bringCharge' }
  /** The lead's: who commands the forces lent. */
  | { readonly kind: 'organiseCommand'; readonly command: CommandForm };

/** An act of the Secretary-General. */
export type OfficeAct = Extract<
  Command,
  {
    readonly kind: 'invokeArticle99' | 'reportToCouncil' | 'offerGoodOffices' | 'sendFactFinders';
  }
>;
