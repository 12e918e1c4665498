/** When the guns fall silent, and when they start again; and how far the host consents to what would keep them so. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { isCalledFor, isMandated } from '../response/measures.ts';
import { pressureOn } from '../response/pressure.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { isPressing } from './aims.ts';
import { aggressorsAt, sidesOf, victimsAt } from './strength.ts';

/** Front beyond which the victim has nobody left to cease firing (prior: Kuwait). */
const STANDING = 0.9;
/** A victim this strong beside its aggressor fights on for its land (prior). */
const WINNING = 1;
/** Days of war with outside forces after which both sides may stop unasked (prior: Korea's talks, a year in). */
const WORN_OUT_DAYS = 300;
/** Front that counts as the old line (prior: Korea). */
export const NEAR_LINE = 0.12;
/** Days in which consent makes 1 − 1/e of its way (prior: Cairo took peacekeepers within a fortnight of 1956). */
const CONSENT_DAYS = 10;
/** How much more of its opening consent a host gives that is hard pressed (prior). */
const PRESSED_HOST = 0.6;

/** A call to cease fire that both sides heed brings a ceasefire; an advance or an offensive ends it. */
export function keepTruce(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { status } = world.crisis;
  if (status !== 'attack' && status !== 'ceasefire') return [];
  const silent = isSilent(setting, world);
  if (status === 'attack' && silent && isAskedFor(world))
    return [{ kind: 'statusChanged', status: 'ceasefire', by: 'nothing' }];
  if (status === 'ceasefire' && !silent)
    return [{ kind: 'statusChanged', status: 'attack', by: 'nothing' }];
  return [];
}

/** What asks for an end of the fighting. */
const CALLS = ['callForCeasefire', 'demandWithdrawal', 'peacekeepers'] as const;

/** Called for by a body, or by the length of the war itself. */
function isAskedFor({ law, crisis, day }: World): boolean {
  const worn = crisis.forceDay >= 0 && day - crisis.forceDay >= WORN_OUT_DAYS;
  return worn || CALLS.some((measure) => isCalledFor(law, measure));
}

/** Does nobody mean to shoot? */
function isSilent(setting: Setting, world: World): boolean {
  const { crisis, coalition } = world;
  if (isPressing(crisis) || crisis.front > STANDING) return false;
  if (coalition.lead >= 0 && !isAtRest(world)) return false;
  if (crisis.victimPostures.every((posture) => posture === 'concede')) return true;
  const sides = sidesOf(setting, world);
  return crisis.front <= 0.02 || victimsAt(sides, crisis) < WINNING * aggressorsAt(sides, crisis);
}

/** A lead that stands, has halted, or only guards what it has won back. */
function isAtRest({ coalition, crisis, law }: World): boolean {
  const { strategy } = coalition;
  // With a mandate and ground to win back it prepares; it does not cease.
  if (isMandated(law) && crisis.front > NEAR_LINE) return false;
  return (
    strategy === 'stand' || strategy === 'halt' || (strategy === 'shield' && crisis.forceDay >= 0)
  );
}

/** A host warms to peacekeepers as others lean on its enemy, the guns are silent, and land is to be had back. */
export function moveConsent(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { crisis } = world;
  if (crisis.status !== 'attack' && crisis.status !== 'ceasefire') return [];
  const silent = crisis.status === 'ceasefire' ? 1 : 0;
  const reasons =
    0.4 * pressureOn(setting, world) + 0.3 * silent + 0.3 * clamp(crisis.front / 0.3, 0, 1);
  const goal = clamp(setting.scenario.crisis.consent * (1 + PRESSED_HOST * reasons), 0, 1);
  // What a mediator has won is not taken back by this.
  if (goal <= crisis.consent) return [];
  const step = 1 - exp(-turnDays(setting, world) / CONSENT_DAYS);
  const consent = crisis.consent + (goal - crisis.consent) * step;
  return [{ kind: 'crisisMoved', system: 'consent', values: { consent } }];
}
