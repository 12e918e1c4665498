/** The shapes that words are about, through the engine's door. */
export type * from '../engine/index.ts';
