/** The choices of the Secretary-General's seat, with what each would bring by the very functions that carry it out. */
import type { Effect, Option } from '../account.ts';
import { type Choices, option } from '../choices.ts';
import type { OfficeAct } from '../command.ts';
import { isSettled } from '../evolve.ts';
import { hasAsked, isReviewDue } from '../occasion.ts';
import { beliefToldBy } from '../response/belief.ts';
import { named } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import { OFFICE_SIDES } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { actOffice, isIdle } from './acts.ts';
import { checkAct } from './decide.ts';
import { FADE_DAYS } from './weights.ts';

const NOTHING: Choices = { decision: false, suggested: [], others: [] };
/** Days after its last act of a phase until the seat is asked again: what that act set going has faded. */
const PAUSE_DAYS = FADE_DAYS;

export function officeOptions(setting: Setting, world: World): Choices {
  if (isSettled(world.crisis.status)) return NOTHING;
  if (world.phase === 'situation') return speaking(setting, world);
  if (world.phase === 'response' && world.crisis.status !== 'dispute')
    return brokering(setting, world);
  return NOTHING;
}

/** To call, to report the facts, to name: the one that costs least for what it brings comes first. */
function speaking(setting: Setting, world: World): Choices {
  const call: OfficeAct = { kind: 'invokeArticle99' };
  const facts: OfficeAct = { kind: 'reportToCouncil', names: false };
  const names: OfficeAct = { kind: 'reportToCouncil', names: true };
  const plain = named(world.law) >= 0.6 && world.office.charge === 0;
  const acts = isIdle(world)
    ? [call, facts, names]
    : plain
      ? [names, facts, call]
      : [facts, names, call];
  return listed(
    setting,
    world,
    acts,
    isPause(setting, world, spokenDay(world), brokeredDay(world)),
  );
}

function brokering(setting: Setting, world: World): Choices {
  const inside: OfficeAct = { kind: 'sendFactFinders', to: 'aggressor' };
  const outside: OfficeAct = { kind: 'sendFactFinders', to: 'victim' };
  const offers = OFFICE_SIDES.map((to): OfficeAct => ({ kind: 'offerGoodOffices', to }));
  const missions = checkAct(world, inside) === undefined ? [inside, outside] : [outside, inside];
  const acts =
    world.office.findings < 0.3 && world.crisis.front < 0.5
      ? [...missions.slice(0, 1), ...offers, ...missions.slice(1)]
      : [...offers, ...missions];
  return listed(
    setting,
    world,
    acts,
    isPause(setting, world, brokeredDay(world), spokenDay(world)),
  );
}

function spokenDay({ office }: World): number {
  return Math.max(office.calledDay, office.reportedDay);
}

function brokeredDay({ office }: World): number {
  return Math.max(office.offeredDay, office.missionDay);
}

function listed(
  setting: Setting,
  world: World,
  acts: readonly OfficeAct[],
  paused: boolean,
): Choices {
  const open = acts.filter((act) => checkAct(world, act) === undefined).length;
  return {
    decision: open > 1 && (hasAsked(world, world.turn - 1) || paused),
    suggested: acts.map((act): Option => option(act, effectsOf(setting, world, act))),
    others: [],
  };
}

/**
 * Is it time to look again: after an act, when it has faded; after silence, now and then? In long turns the two kinds of
 * act take turns: what was done last in the other is not asked about twice.
 */
function isPause(setting: Setting, world: World, last: number, other: number): boolean {
  if (last >= 0)
    return world.day - last >= PAUSE_DAYS && (other < 0 || last <= other) && other < world.day;
  return world.turn === 0 || isReviewDue(setting, world);
}

function effectsOf(setting: Setting, world: World, act: OfficeAct): readonly Effect[] {
  const [acted, moved] = actOffice(world, act);
  if (acted?.kind !== 'officeActed') return [];
  const { office } = acted;
  const consent = moved?.kind === 'crisisMoved' ? moved.values.consent : undefined;
  return [
    { kind: 'attention', change: office.alert - world.office.alert },
    { kind: 'belief', change: beliefToldBy(setting, world, office) },
    {
      kind: 'opening',
      side: 'aggressor',
      change: office.aggressorOpen - world.office.aggressorOpen,
    },
    { kind: 'opening', side: 'victim', change: office.victimOpen - world.office.victimOpen },
    { kind: 'consent', change: (consent ?? world.crisis.consent) - world.crisis.consent },
    { kind: 'impartiality', change: office.impartiality - world.office.impartiality },
  ];
}
