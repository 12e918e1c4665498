/** Until the engine's door is there: its shapes only. */
export type * from '../engine/account.ts';
export type * from '../engine/charter.ts';
export type * from '../engine/command.ts';
export type * from '../engine/event.ts';
export type * from '../engine/refusal.ts';
export type * from '../engine/result.ts';
export type * from '../engine/scenario.ts';
export type * from '../engine/setting.ts';
export type * from '../engine/vocabulary.ts';
export type * from '../engine/world.ts';
