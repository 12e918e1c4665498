/** Bands that the model is known to miss, and since when. A miss that is not here fails the check. */

export interface KnownMiss {
  /** The reason is in the text folder under the claim. */
  readonly claim: 'undecided' | 'sanctionsAlone';
  /** ISO date on which it was written down. */
  readonly since: string;
}

export const KNOWN_MISSES: readonly KnownMiss[] = [
  { claim: 'undecided', since: '2026-11-23' },
  { claim: 'sanctionsAlone', since: '2026-11-23' },
];
