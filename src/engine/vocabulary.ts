/** The closed sets of the model. Orders are part of the link format: append, never reorder. */

/** A country's position in the scenario's roster, 0 … n−1. Every column of a `World` is in this order. */
export type CountryIndex = number;

export const MEASURES = [
  'callForCeasefire',
  'condemn',
  'demandWithdrawal',
  'mediate',
  'factFinding',
  'determine',
  'provisionalMeasures',
  'armsEmbargo',
  'targetedSanctions',
  'comprehensiveSanctions',
  'blockade',
  'noFlyZone',
  'peacekeepers',
  'authoriseForce',
  'referToCourt',
  'humanitarianAccess',
  'transferToAssembly',
  'liftMeasures',
  'withdrawKeepers',
  'exemptVictim',
  'expel',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Acts of GA resolution 3314 (XXIX), Article 3, by their letters. */
export const ACTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Act = (typeof ACTS)[number];

export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;
export type Vote = (typeof VOTES)[number];

export const BODIES = ['council', 'assembly'] as const;
export type Body = (typeof BODIES)[number];

export const CHAPTERS = ['VI', 'VII', 'procedural', 'unstated'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const BALLOT_RESULTS = ['adopted', 'vetoed', 'failed'] as const;
export type BallotResult = (typeof BALLOT_RESULTS)[number];

export const PHASES = ['situation', 'agenda', 'vote', 'response', 'outcome'] as const;
export type Phase = (typeof PHASES)[number];

export const STATUSES = [
  'dispute',
  'attack',
  'ceasefire',
  'reversed',
  'frozen',
  'conquered',
] as const;
export type CrisisStatus = (typeof STATUSES)[number];

export const AIMS = ['raid', 'slice', 'conquest'] as const;
export type Aim = (typeof AIMS)[number];

export const AGGRESSOR_POSTURES = [
  'attack',
  'press',
  'hold',
  'escalate',
  'offerTerms',
  'withdraw',
  'annex',
  'refrain',
] as const;
export type AggressorPosture = (typeof AGGRESSOR_POSTURES)[number];

export const VICTIM_POSTURES = ['resist', 'appeal', 'concede'] as const;
export type VictimPosture = (typeof VICTIM_POSTURES)[number];
export type Posture = AggressorPosture | VictimPosture;

/** What the lead country does with the forces deployed. `stand` is no coalition or no orders yet. */
export const STRATEGIES = [
  'stand',
  'shield',
  'blockade',
  'counterOffensive',
  'beyondBorder',
  'halt',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Who commands the forces lent: each country its own, the lead, or a staff in common. */
export const COMMAND_FORMS = ['national', 'lead', 'joint'] as const;
export type CommandForm = (typeof COMMAND_FORMS)[number];

/** What cohesion is made of, in the order in which it is summed. */
export const COHESION_FACTORS = ['oneArmy', 'contingents', 'lead', 'joint', 'rehearsed'] as const;
export type CohesionFactor = (typeof COHESION_FACTORS)[number];

export const PLEDGE_KINDS = ['troops', 'money', 'basing', 'intelligence'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

/** What a state may bind itself to before it is asked; bits of `World.columns.bound` in this order. */
export const COMMITMENTS = ['forcesOnCall', 'inspectors', 'automaticDuty'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What a neighbour and friend of the aggressor does about a war that comes up to its border. Append-only. */
export const ENTRIES = ['stayOut', 'warn', 'join'] as const;
export type Entry = (typeof ENTRIES)[number];

/** How much of what it could give a country gives; `LEVEL_SHARES` says what each means. */
export const LEVELS = ['none', 'token', 'substantial', 'full'] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_SHARES: Readonly<Record<Level, number>> = {
  none: 0,
  token: 0.15,
  substantial: 0.5,
  full: 1,
};

/** Whom the Secretary-General's good offices are offered to. */
export const OFFICE_SIDES = ['both', 'aggressor', 'victim'] as const;
export type OfficeSide = (typeof OFFICE_SIDES)[number];

export const DETERMINATIONS = ['none', 'threat', 'breach', 'aggression'] as const;
export type Determination = (typeof DETERMINATIONS)[number];

/** Legal ground of outside force, weakest first. The order is section 3 of the model. */
export const FORCE_GROUNDS = [
  'none',
  'regional',
  'assemblyRecommended',
  'selfDefence',
  'councilRecommended',
  'authorised',
] as const;
export type ForceGround = (typeof FORCE_GROUNDS)[number];

export const BANDS = ['unlikely', 'open', 'likely'] as const;
export type Band = (typeof BANDS)[number];

/** Where a number of the model comes from. */
export const STANDINGS = ['fitted', 'fromSource', 'prior'] as const;
export type Standing = (typeof STANDINGS)[number];

export const TEMPERS = [
  'commitment',
  'valueOfPeace',
  'sovereignty',
  'patience',
  'revisionism',
] as const;
export type TemperId = (typeof TEMPERS)[number];

/** The terms of the vote (section 4), in the order in which they are summed. */
export const VOTE_FACTORS = [
  'principle',
  'urgency',
  'tieToVictim',
  'tieToTarget',
  'stake',
  'sovereignty',
  'sponsors',
  'costToSelf',
  'company',
  'inducement',
  'trust',
  'strength',
  'disposition',
  'moment',
  'bound',
] as const;
export type VoteFactor = (typeof VOTE_FACTORS)[number];

/** The terms of a contribution or of compliance (section 6), in the order in which they are summed. */
export const RESPONSE_FACTORS = [
  'baseline',
  'duty',
  'tieToVictim',
  'tieToTarget',
  'nearness',
  'exposure',
  'success',
  'othersShare',
  'nuclear',
  'weariness',
  'pact',
  'generalWar',
  'pressure',
  'interest',
  'disposition',
  'alarm',
  'welcome',
] as const;
export type ResponseFactor = (typeof RESPONSE_FACTORS)[number];

/** The terms of a party's or the lead's choice (section 8), in the order in which they are summed. */
export const MOVE_FACTORS = [
  'gain',
  'heldNow',
  'sunkCost',
  'fighting',
  'coalition',
  'sanctions',
  'pressure',
  'reputation',
  'generalWar',
  'legality',
  'home',
  'peace',
  'success',
  'disposition',
  'exit',
] as const;
export type MoveFactor = (typeof MOVE_FACTORS)[number];

/** The terms of a state's belief in the charge, in log-odds, in the order in which they are summed. */
export const BELIEF_FACTORS = [
  'prior',
  'sympathy',
  'charge',
  'answer',
  'ownService',
  'pooled',
  'finding',
  'factFinding',
  'furtherCharges',
] as const;
export type BeliefFactor = (typeof BELIEF_FACTORS)[number];

export type Factor = VoteFactor | ResponseFactor | MoveFactor | BeliefFactor;
