/** What the page knows: the log, the cursor in it, and the desk (what is selected and open). */
import type { ScenarioSheet } from '../data/index.ts';
import type {
  AskedResponse,
  Command,
  CountryIndex,
  Refusal,
  RulesPatch,
  Setting,
} from '../engine/index.ts';
import type { LinkFailure } from '../share/failure.ts';
import type { OutcomeSummary } from '../share/run.ts';
import type { Track } from './track.ts';

export type GamePhase = 'home' | 'loading' | 'playing' | 'failed';

/** What stands open beside the table. */
export type Panel =
  | { readonly kind: 'country'; readonly country: CountryIndex }
  /** `draft` is the running number of the text voted. */
  | { readonly kind: 'vote'; readonly draft: number; readonly country: CountryIndex }
  | {
      readonly kind: 'response';
      readonly country: CountryIndex;
      readonly what: AskedResponse;
    }
  | { readonly kind: 'move'; readonly country: CountryIndex }
  /** Both charge sheets; one country's belief in the charge. */
  | { readonly kind: 'evidence' }
  | { readonly kind: 'belief'; readonly country: CountryIndex }
  | { readonly kind: 'draft'; readonly draft: number }
  | { readonly kind: 'composer' }
  | { readonly kind: 'allOptions' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'footings' }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'share' }
  | { readonly kind: 'help' };

export type Banner =
  | { readonly kind: 'memoryOnly' }
  | { readonly kind: 'saveCorrupt' }
  | { readonly kind: 'saveNewer' }
  | { readonly kind: 'rulesChanged'; readonly made: OutcomeSummary; readonly now: OutcomeSummary }
  | { readonly kind: 'stoppedEarly'; readonly at: number; readonly of: number };

export type Failure =
  /** `text` is kept for mending. */
  | { readonly kind: 'link'; readonly text: string; readonly failure: LinkFailure }
  | { readonly kind: 'unknownScenario'; readonly scenario: string }
  | { readonly kind: 'scenarioFailed'; readonly scenario: string };

/** A saved game that may be taken up again. */
export interface Offer {
  readonly scenario: string;
  readonly turn: number;
}

export interface GameData {
  readonly phase: GamePhase;
  readonly sheet: ScenarioSheet | undefined;
  readonly setting: Setting | undefined;
  readonly seed: number;
  readonly tracks: readonly Track[];
  /** Id of the track shown. */
  readonly active: number;
  /** Frame shown, an index into the active track. */
  readonly cursor: number;
  /** Id of the track shown beside it. */
  readonly compare: number | undefined;
  /** −1: none. */
  readonly selection: CountryIndex;
  readonly panel: Panel | undefined;
  readonly banner: Banner | undefined;
  readonly failure: Failure | undefined;
  readonly offer: Offer | undefined;
}

export interface OpenOptions {
  readonly seed?: number;
  /** Id of the country to play, or of the office; watched where left out. */
  readonly seat?: string;
}

export interface GameActions {
  /** Call once, when the page opens: looks for a saved game to offer. */
  readonly arrive: () => Promise<void>;
  readonly open: (id: string, how?: OpenOptions) => Promise<void>;
  /** Carries out an order at the frame shown; before the end of the track this branches. */
  readonly issue: (command: Command) => Refusal | undefined;
  /** Takes back an order that waits for the end of the phase; false where that is too late. */
  readonly takeBack: (command: Command) => boolean;
  /** Ends the phase. */
  readonly advance: () => void;
  /** Runs on until the seat has a choice, or to the end. */
  readonly skipToDecision: () => void;
  readonly scrub: (frame: number) => void;
  /**
   * A new track that shares everything up to a frame, meets the same dice, and carries on with the
   * same orders after the patch. The old track is shown beside it.
   */
  readonly fork: (frame: number, patch?: RulesPatch) => Refusal | undefined;
  /** Shows another track at the same moment. */
  readonly switchTrack: (id: number) => void;
  readonly compareWith: (id: number | undefined) => void;
  /** Opens a run from a link (or from the text of a file). */
  readonly openLink: (text: string) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly forget: () => void;
  readonly goHome: () => void;
  readonly select: (country: CountryIndex) => void;
  readonly openPanel: (panel: Panel | undefined) => void;
  readonly dismissBanner: () => void;
  readonly dismissFailure: () => void;
}

export type Game = GameData & GameActions;

export const NOTHING_OPEN: GameData = {
  phase: 'home',
  sheet: undefined,
  setting: undefined,
  seed: 0,
  tracks: [],
  active: 0,
  cursor: 0,
  compare: undefined,
  selection: -1,
  panel: undefined,
  banner: undefined,
  failure: undefined,
  offer: undefined,
};
