/** A run as it travels: everything it is a function of, and how it came out where it was made. */
import type { Command } from '../engine/index.ts';

export interface SharedTrack {
  /** Position of the parent among the tracks, −1 for the first. */
  readonly parent: number;
  /** Frames shared with the parent, counted in its commands. */
  readonly shared: number;
  /** Its own commands, after the shared ones. */
  readonly commands: readonly Command[];
}

export interface SharedRun {
  readonly scenario: string;
  /** Edition of the scenario: countries are positions in its roster. */
  readonly version: number;
  readonly seed: number;
  /** Parents before their branches. */
  readonly tracks: readonly [SharedTrack, ...SharedTrack[]];
  /** The track shown, the one beside it (−1 for none), and how many of its commands are past. */
  readonly active: number;
  readonly compare: number;
  readonly cursor: number;
  readonly rulesVersion: number;
  /** Checksum of the active track's last world where the run was made. */
  readonly checksum: string;
  readonly summary: OutcomeSummary;
}

/** Five measures in hundredths: law, lives, credibility, interest (−1: nobody seated), burden. */
export type OutcomeSummary = readonly [number, number, number, number, number];
