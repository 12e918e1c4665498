/** Until the engine's door is there: what the link needs of it. */
export * from '../engine/charter.ts';
export { CHARTERS } from '../engine/charters.ts';
export type * from '../engine/command.ts';
export { COMMAND_KINDS } from '../engine/command.ts';
export * from '../engine/vocabulary.ts';
export type * from '../engine/world.ts';
export const RULES_VERSION = 1;
