/** Each turn that force meets a nuclear or a great-power aggressor, the war may become general. */
import { turnDays } from '../clock.ts';
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { exp } from '../exact.ts';
import { sceneOf } from '../response/scene.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { isVictimLed } from './aims.ts';
import { hazardOf } from './hazard.ts';
import { HAZARD_THREAT } from './weights.ts';

/** Days of one throw: hazards are thrown by blocks of days, so that the length of a turn changes nothing. */
const BLOCK = 1;

/** Books the danger of the turn, and throws for it day by day. */
export function moveRisk(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const { crisis, coalition } = world;
  if (crisis.generalWar) return [];
  const engaged = crisis.forceDay >= 0 || coalition.strength > 0;
  const hot = crisis.status === 'attack';
  const { menace, danger } = sceneOf(setting, world);
  const doing = isVictimLed(world) ? 'shield' : coalition.strategy;
  const hazard = hot
    ? HAZARD_THREAT * menace * danger + (engaged ? hazardOf(setting, world, doing) : 0)
    : 0;
  const days = turnDays(setting, world);
  const generalWarRisk = 1 - exp(-hazard * days);
  const events: WorldEvent[] = [];
  if (generalWarRisk !== crisis.generalWarRisk)
    events.push({ kind: 'crisisMoved', system: 'risk', values: { generalWarRisk } });
  if (hazard <= 0) return events;
  const daily = 1 - exp(-hazard * BLOCK);
  for (let day = world.day; day < world.day + days; day += BLOCK) {
    if (draw(seed, 'generalWar', day) < daily) return [...events, { kind: 'generalWarBegan' }];
  }
  return events;
}
