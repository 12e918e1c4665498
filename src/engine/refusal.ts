/** Why a command is not carried out. A closed set of facts; words for them live in the text folder. */
import type { Commitment, CountryIndex, Measure, Phase } from './vocabulary.ts';

export type Refusal =
  | { readonly kind: 'crisisOver' }
  | { readonly kind: 'wrongPhase'; readonly needed: Phase }
  | { readonly kind: 'noSeat' }
  | { readonly kind: 'notOnCouncil' }
  | { readonly kind: 'noCouncil' }
  | { readonly kind: 'notAParty' }
  | { readonly kind: 'notTheLead' }
  | { readonly kind: 'notThePresident' }
  | { readonly kind: 'notAMember' }
  | { readonly kind: 'noSuchDraft'; readonly draft: number }
  | { readonly kind: 'noSuchCountry'; readonly country: CountryIndex }
  | { readonly kind: 'notYourDraft'; readonly draft: number }
  | { readonly kind: 'tooManyDrafts' }
  | { readonly kind: 'emptyDraft' }
  | { readonly kind: 'sameTextOnTable'; readonly draft: number }
  | { readonly kind: 'needsDetermination'; readonly measure: Measure }
  | { readonly kind: 'needsConsent'; readonly measure: Measure }
  | { readonly kind: 'needsNonProcedural' }
  | { readonly kind: 'notSubmitted' }
  | { readonly kind: 'referred' }
  | { readonly kind: 'officeMayNotCall' }
  | { readonly kind: 'noExpulsion' }
  | { readonly kind: 'needsVeto' }
  | { readonly kind: 'assemblyCannotBind'; readonly measure: Measure }
  | { readonly kind: 'nothingToLift' }
  | { readonly kind: 'alreadyInForce'; readonly measure: Measure }
  | { readonly kind: 'clash'; readonly measure: Measure; readonly other: Measure }
  | { readonly kind: 'partyMayNotVote' }
  | { readonly kind: 'absentByOrder' }
  | { readonly kind: 'notEnoughCapital' }
  | { readonly kind: 'nothingInForce' }
  | { readonly kind: 'noForces' }
  | { readonly kind: 'noCrisisYet' }
  | { readonly kind: 'postureNotOpen' }
  | { readonly kind: 'ruleOutOfRange' }
  | { readonly kind: 'alreadyDone' }
  | { readonly kind: 'notForAParty' }
  /** The order would break what the country bound itself to. */
  | { readonly kind: 'boundBeforehand'; readonly what: Commitment }
  | { readonly kind: 'nothingToInspect' }
  /** The Assembly has no power here under this charter, or has not been given the matter. */
  | { readonly kind: 'noAssembly' }
  /** The Secretary-General has no vote, no forces and no treasury. */
  | { readonly kind: 'notForTheOffice' }
  | { readonly kind: 'onlyForTheOffice' }
  /** Neither side trusts the office enough. */
  | { readonly kind: 'officesRefused' }
  | { readonly kind: 'notAdmitted' };
export type RefusalKind = Refusal['kind'];
