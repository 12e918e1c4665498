/**
 * The law of an organisation as a value. A preset is a value of `Charter`; a what-if is a patch to it.
 * Article numbers are the UN Charter's unless said.
 */

export const CHARTER_IDS = [
  'unCharter',
  'unCharterBefore1966',
  'leagueCovenant',
  'noVeto',
  'doubleVeto',
  'strictParty',
  'noVetoForAtrocity',
  'assemblyDecides',
  'automaticDuty',
  'standingForce',
  'alliancesOnly',
  'noOrganisation',
] as const;
export type CharterId = (typeof CHARTER_IDS)[number];

/**
 * Who blocks a substantive text that has the votes: one permanent no; two; nobody; one, save on a mass atrocity;
 * one, but parties abstain whatever the chapter; any member that votes (the League).
 */
export const VETO_RULES = [
  'single',
  'double',
  'none',
  'notForAtrocity',
  'partyAbstains',
  'unanimity',
] as const;
export type VetoRule = (typeof VETO_RULES)[number];

export const ASSEMBLY_OVERRIDES = ['off', 'recommend', 'decide'] as const;
export type AssemblyOverride = (typeof ASSEMBLY_OVERRIDES)[number];

/**
 * When a party to the dispute may not vote: never; in disputes under Chapter VI and 52(3) only (27(3)); always, in
 * substance; or it votes, and Covenant 15 and 16 leave its vote out of the reckoning.
 */
export const PARTY_RULES = ['never', 'chapterSix', 'always', 'leagueArticle15'] as const;
export type PartyRule = (typeof PARTY_RULES)[number];

/**
 * What a Council text on armed force can give without forces under Article 43: until the mid-1960s it recommended
 * (S/RES/83, 84 of 1950); since S/RES/221 of 1966 it authorises.
 */
export const FORCE_POWERS = ['recommends', 'authorises'] as const;
export type ForcePower = (typeof FORCE_POWERS)[number];

export const ORGANISATIONS = ['unitedNations', 'league'] as const;
/** Whose law it is: what its bodies and articles are called goes by this. */
export type Organisation = (typeof ORGANISATIONS)[number];

export interface Charter {
  readonly id: CharterId;
  readonly organisation: Organisation;
  /** Does the Council (or League Council) sit at all? */
  readonly council: boolean;
  /** Affirmative votes needed in the Council; ignored under unanimity. 9 of 15 from 1966, 7 of 11 before. */
  readonly votesNeeded: number;
  readonly veto: VetoRule;
  readonly partyAbstains: PartyRule;
  /** Do Council decisions bind (Article 25), or only recommend? */
  readonly binding: boolean;
  readonly assembly: AssemblyOverride;
  /** May the Council be bypassed under GA 377A (Uniting for Peace)? In force from 3 November 1950. */
  readonly unitingForPeace: boolean;
  /** GA 76/262: a debate in the Assembly follows each veto. In force from 26 April 2022. */
  readonly vetoDebate: boolean;
  /** GA 3314 in force (14 December 1974)? Before, naming acts by its letters is an anachronism. */
  readonly aggressionDefined: boolean;
  /** Economic measures follow from the attack itself (League Article 16), each member judging for itself. */
  readonly automaticSanctions: boolean;
  /** Every member owes forces once the attack is determined. */
  readonly automaticForce: boolean;
  /** Share of each member's forces on call under Article 43 agreements, 0 … 1. None was ever concluded. */
  readonly standingForce: number;
  readonly jointCommand: boolean;
  readonly alliancesHonoured: boolean;
  readonly authorisesForce: ForcePower;
  /** May the Council by itself expel a member that has broken its word (Covenant 16(4))? */
  readonly councilExpels: boolean;
  /** May the Secretary-General bring a matter before the Council of his own motion (Article 99)? */
  readonly officeMayCall: boolean;
}
export type CharterPatch = { readonly [K in keyof Charter]?: Charter[K] };
