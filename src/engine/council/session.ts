/** When the Assembly sits on the matter: at a day's notice under 377A, at a fortnight's without it, at a week's in the League. */
import type { Charter } from '../charter.ts';
import type { World } from '../world.ts';

/** 377A: “within twenty-four hours of the request”. */
const EMERGENCY_NOTICE = 1;
/** Article 20 and rule 8(a) of the Assembly: a special session meets within fifteen days. */
const SPECIAL_NOTICE = 15;
/** The Covenant gives no notice; Finland asked on 3 December 1939, and the Assembly met on the 11th (G). */
const LEAGUE_NOTICE = 8;

/** The day on which a session called today opens. */
export function openingDay(charter: Charter, day: number): number {
  if (charter.unitingForPeace) return day + EMERGENCY_NOTICE;
  return day + (charter.organisation === 'league' ? LEAGUE_NOTICE : SPECIAL_NOTICE);
}

/** Has the matter come to an Assembly that sits? */
export function assemblySits(world: World): boolean {
  return world.law.inAssembly && world.day >= world.law.sessionDay;
}
