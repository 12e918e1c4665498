/** Candidates for a seat's options, as the parts of the engine list them. */
import type { Option } from './account.ts';
import type { Command } from './command.ts';

/** Every command worth listing in a phase, and which of them to suggest, best first. */
export interface Choices {
  /** Is there something to decide, or may the world run on? */
  readonly decision: boolean;
  readonly suggested: readonly Option[];
  readonly others: readonly Option[];
}

/** An option before it is checked. */
export function option(command: Command, effects: Option['effects']): Option {
  return { command, effects, refusal: undefined };
}
