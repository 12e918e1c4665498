/** The moves of parties and of a coalition's lead: when they were made, and why. */
import {
  type CountryIndex,
  explainLead,
  explainParty,
  type Frame,
  type MoveAccount,
  type Setting,
  type World,
} from '../engine/index.ts';

/** Why a party, or the lead, moves as it does in a world; nothing for others. */
export function moveAccount(
  setting: Setting,
  seed: number,
  world: World,
  country: CountryIndex,
): MoveAccount | undefined {
  const isParty = setting.aggressors.includes(country) || setting.victims.includes(country);
  if (isParty) return explainParty(setting, seed, world, country);
  return world.coalition.lead === country ? explainLead(setting, seed, world) : undefined;
}

/**
 * The world in which the last moves shown were made. Before an attack it is the present one, since what a
 * would-be aggressor believes is the point; otherwise nobody is told a move before it is made.
 */
export function worldOfMoves(frames: readonly Frame[], cursor: number): World | undefined {
  const shown = frames[cursor]?.world;
  if (shown?.crisis.status === 'dispute') return shown;
  for (let at = cursor - 1; at >= 0; at -= 1) {
    const made = frames[at + 1]?.world.phase !== 'response';
    const world = frames[at]?.world;
    if (made && world?.phase === 'response') return world;
  }
  return undefined;
}
