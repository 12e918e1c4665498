/**
 * What happened. Past tense; carries only what is needed to evolve.
 * One bulk event a system (columns), one event for each happening that a newspaper would print.
 */
import type { Command, OfficeAct } from './command.ts';
import type { DatedFact } from './scenario.ts';
import type {
  AggressorPosture,
  Aim,
  CommandForm,
  Commitment,
  CountryIndex,
  CrisisStatus,
  ForceGround,
  Level,
  Measure,
  Phase,
  Strategy,
  VictimPosture,
} from './vocabulary.ts';
import type {
  Ballot,
  ColumnId,
  Credibility,
  Crisis,
  Draft,
  Office,
  RulesPatch,
  Seat,
} from './world.ts';

export type WorldEvent =
  | { readonly kind: 'seatTaken'; readonly seat: Seat }
  | { readonly kind: 'rulesChanged'; readonly patch: RulesPatch }
  | { readonly kind: 'intentSet'; readonly command: Command }
  | { readonly kind: 'turnBegan'; readonly turn: number; readonly day: number }
  | { readonly kind: 'phaseBegan'; readonly phase: Phase }
  | { readonly kind: 'factArrived'; readonly fact: DatedFact }
  // Council
  | { readonly kind: 'draftTabled'; readonly draft: Draft }
  | {
      readonly kind: 'draftWithheld';
      readonly proposer: CountryIndex;
      readonly measures: readonly Measure[];
      readonly adoption: number;
      /** Would it have been adopted (more likely than not) without the veto? */
      readonly byVeto: boolean;
    }
  | { readonly kind: 'draftAmended'; readonly draft: Draft; readonly by: CountryIndex }
  | { readonly kind: 'draftSponsored'; readonly draft: Draft; readonly by: CountryIndex }
  | { readonly kind: 'draftWithdrawn'; readonly draft: number }
  | { readonly kind: 'draftPutFirst'; readonly by: CountryIndex; readonly draft: number }
  /** GA 76/262: a vetoer explains itself to the Assembly, at a price in standing. */
  | { readonly kind: 'vetoDebated'; readonly by: CountryIndex; readonly cost: number }
  | { readonly kind: 'draftLapsed'; readonly draft: number }
  | {
      readonly kind: 'memberConsulted';
      readonly by: CountryIndex;
      readonly draft: number;
      readonly cost: number;
    }
  | {
      readonly kind: 'memberLobbied';
      readonly by: CountryIndex;
      readonly country: CountryIndex;
      readonly draft: number;
      readonly worth: number;
      readonly cost: number;
    }
  | { readonly kind: 'ballotHeld'; readonly ballot: Ballot }
  /** The Council calls the Assembly, or a majority of the members does (`asking` of so many), or a party by right. */
  | {
      readonly kind: 'matterTransferred';
      readonly by: 'council' | 'members' | 'party';
      readonly asking: number;
      readonly of: number;
      /** Day on which the session opens. */
      readonly opens: number;
    }
  /** The player's vote was not its government's; support at home lost by it. */
  | { readonly kind: 'instructionsLeft'; readonly country: CountryIndex; readonly loss: number }
  // Response
  | { readonly kind: 'pactInvoked'; readonly country: CountryIndex; readonly honoured: boolean }
  | {
      readonly kind: 'countryBound';
      readonly country: CountryIndex;
      readonly what: Commitment;
    }
  | { readonly kind: 'selfDefenceAsked' }
  | { readonly kind: 'groundChanged'; readonly ground: ForceGround }
  | { readonly kind: 'pledgesMade'; readonly country: CountryIndex; readonly level: Level }
  | { readonly kind: 'pressureExerted'; readonly country: CountryIndex; readonly level: number }
  | { readonly kind: 'keepersSent'; readonly country: CountryIndex }
  /** A state warns that it may come in on the aggressor's side; a state has come in. */
  | { readonly kind: 'entryThreatened'; readonly country: CountryIndex }
  | { readonly kind: 'sideJoined'; readonly country: CountryIndex }
  | { readonly kind: 'leadTaken'; readonly country: CountryIndex }
  | { readonly kind: 'strategyChosen'; readonly strategy: Strategy }
  | { readonly kind: 'deadlineAnnounced'; readonly day: number }
  | { readonly kind: 'mandateExceeded' }
  // Charges beyond the main one
  | { readonly kind: 'chargeBrought'; readonly by: CountryIndex }
  | { readonly kind: 'chargeJudged'; readonly by: CountryIndex; readonly upheld: boolean }
  // Parties and fighting
  | {
      readonly kind: 'postureTaken';
      readonly country: CountryIndex;
      readonly posture: AggressorPosture | VictimPosture;
    }
  | { readonly kind: 'aimChosen'; readonly aim: Aim }
  | { readonly kind: 'attackBegan' }
  | { readonly kind: 'forceUsed' }
  | {
      readonly kind: 'statusChanged';
      readonly status: CrisisStatus;
      readonly by: Crisis['reversedBy'];
    }
  | { readonly kind: 'termsOffered'; readonly share: number }
  | { readonly kind: 'territoryAnnexed' }
  // The Secretary-General
  | { readonly kind: 'officeActed'; readonly act: OfficeAct; readonly office: Office }
  /** What its acts have won fades. */
  | { readonly kind: 'officeMoved'; readonly office: Office }
  | { readonly kind: 'generalWarBegan' }
  /** New values of some scalars of the crisis. */
  | {
      readonly kind: 'crisisMoved';
      readonly system: 'fighting' | 'economy' | 'consent' | 'risk';
      readonly values: CrisisValues;
    }
  /** New shares of what patrons send to each charged party. */
  | { readonly kind: 'backingMoved'; readonly values: readonly number[] }
  | { readonly kind: 'commandOrganised'; readonly command: CommandForm }
  | {
      readonly kind: 'coalitionMoved';
      readonly strength: number;
      readonly cohesion: number;
      readonly engaged: number;
    }
  | { readonly kind: 'credibilityMoved'; readonly values: Credibility }
  /** New values of whole columns, from one system. */
  | {
      readonly kind: 'columnsMoved';
      readonly system: ColumnSystem;
      readonly values: { readonly [K in ColumnId]?: readonly number[] };
    }
  | { readonly kind: 'crisisEnded' };
export type WorldEventKind = WorldEvent['kind'];

export type ColumnSystem =
  | 'belief'
  | 'compliance'
  | 'sanctions'
  | 'pledges'
  | 'deployment'
  | 'aid'
  | 'pressure'
  | 'pacts'
  | 'costs'
  | 'opinion'
  | 'reliability'
  | 'capital'
  | 'inducement'
  | 'keepers'
  | 'siding';

export type CrisisValues = {
  readonly [K in
    | 'front'
    | 'intensity'
    | 'dead'
    | 'displaced'
    | 'newDead'
    | 'consent'
    | 'aggressorForce'
    | 'victimForce'
    | 'coalitionForce'
    | 'pain'
    | 'supply'
    | 'generalWarRisk']?: number;
};
