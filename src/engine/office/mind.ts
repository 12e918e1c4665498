/** The office when nobody plays it: general rules and a keyed draw a turn, for holders differ in boldness. */
import type { OfficeAct } from '../command.ts';
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { isCalledFor, named } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { actOffice, isIdle } from './acts.ts';
import { checkAct, isOfficeAct } from './decide.ts';

/** Chances a turn, where the occasion is there (priors): calls are rare, four or five in eighty years. */
const CALLS = 0.25;
const REPORTS = 0.5;
const NAMES = 0.3;
const OFFERS = 0.3;
const MISSIONS = 0.35;
/** Days between reports, between offers and between missions. */
const REPORT_DAYS = 28;
const OFFER_DAYS = 40;
const MISSION_DAYS = 60;
/** Belief at which nobody asks for an inquiry, and trust below which a cautious holder spends no more. */
const CLEAR = 0.75;
const CAUTIOUS = 0.5;
/** Naming is left to those who have been named already by the organisation itself. */
const PLAIN = 0.6;

/** In the situation: calls and reports. In the response: good offices and missions. */
export function moveOffice(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const acts =
    world.seat.kind === 'secretaryGeneral'
      ? world.intents.filter(isOfficeAct)
      : chosen(setting, seed, world);
  const events: WorldEvent[] = [];
  let next = world;
  for (const act of acts) {
    if (checkAct(next, act) !== undefined) continue;
    const made = actOffice(next, act);
    events.push(...made);
    next = evolveAll(setting, next, made);
  }
  return events;
}

function chosen(setting: Setting, seed: number, world: World): readonly OfficeAct[] {
  const { status } = world.crisis;
  if (status === 'reversed' || status === 'conquered' || status === 'frozen') return [];
  const roll = (what: number): number => draw(seed, 'office', what, world.turn);
  if (world.phase === 'situation') return spoken(world, roll);
  return status === 'dispute' || world.crisis.forceDay >= 0 ? [] : brokered(setting, world, roll);
}

function spoken(world: World, roll: (what: number) => number): readonly OfficeAct[] {
  const { office, law, turn } = world;
  // The first meeting is asked for by members; the office speaks when none of them has.
  if (turn > 0 && isIdle(world)) return roll(0) < CALLS ? [{ kind: 'invokeArticle99' }] : [];
  const asked = isCalledFor(law, 'demandWithdrawal') || isCalledFor(law, 'callForCeasefire');
  if (!asked || !isDue(world, office.reportedDay, REPORT_DAYS) || roll(1) >= REPORTS) return [];
  const names = named(law) >= PLAIN && office.charge === 0 && roll(2) < NAMES;
  return [{ kind: 'reportToCouncil', names }];
}

function brokered(
  setting: Setting,
  world: World,
  roll: (what: number) => number,
): readonly OfficeAct[] {
  const { office, crisis, columns } = world;
  const acts: OfficeAct[] = [];
  const trusted = office.impartiality >= CAUTIOUS;
  if (trusted && isDue(world, office.offeredDay, OFFER_DAYS) && roll(3) < OFFERS)
    acts.push({ kind: 'offerGoodOffices', to: 'both' });
  let belief = 0;
  for (const value of columns.clarity) belief += value / setting.n;
  if (belief < CLEAR && isDue(world, office.missionDay, MISSION_DAYS) && roll(4) < MISSIONS) {
    const inside: OfficeAct = { kind: 'sendFactFinders', to: 'aggressor' };
    const admitted = crisis.consent > 0 && checkAct(world, inside) === undefined;
    acts.push(admitted ? inside : { kind: 'sendFactFinders', to: 'victim' });
  }
  return acts;
}

function isDue(world: World, last: number, days: number): boolean {
  return last < 0 || world.day - last >= days;
}
