/** The crisis clock: the scenario's turns, cut short where a deadline falls into one. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** A crisis never has more turns than this; then deadlines no longer cut them. */
export const MOST_TURNS = 14;

/** Days of the whole crisis as scheduled. */
export function crisisDays(setting: Setting): number {
  return setting.scenario.turns.reduce((sum, days) => sum + days, 0);
}

/** The day on which the present turn ends and the next begins. */
export function turnEnd(setting: Setting, world: World): number {
  const scheduled = scheduledEnd(setting, world.day);
  const turnsLeft = MOST_TURNS - world.turn - 1;
  if (turnsLeft <= turnsScheduledAfter(setting, scheduled)) return scheduled;
  let end = scheduled;
  const cut = (day: number): void => {
    if (day > world.day && day < end) end = day;
  };
  cut(world.law.deadline);
  cut(world.coalition.deadline);
  return end;
}

/** Length of the present turn in days. */
export function turnDays(setting: Setting, world: World): number {
  return turnEnd(setting, world) - world.day;
}

function scheduledEnd(setting: Setting, day: number): number {
  let end = 0;
  for (const days of setting.scenario.turns) {
    end += days;
    if (end > day) return end;
  }
  return end;
}

function turnsScheduledAfter(setting: Setting, day: number): number {
  let end = 0;
  let left = 0;
  for (const days of setting.scenario.turns) {
    end += days;
    if (end > day) left += 1;
  }
  return left;
}
