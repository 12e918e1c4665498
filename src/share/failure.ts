/** What can be wrong with a link. */
export type LinkFailure =
  /** `missing`: characters that are not there, 0 where it cannot be told. */
  | { readonly kind: 'cutShort'; readonly missing: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'tooLong'; readonly length: number }
  | { readonly kind: 'scenarioLink' }
  | { readonly kind: 'unknownScenario'; readonly scenario: string }
  | { readonly kind: 'otherScenario'; readonly scenario: string };
