/** How a crisis ends: withdrawal, victory, concession, or the world letting it stand. */
import { crisisDays, MOST_TURNS, turnEnd } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { AGGRESSOR_WEIGHTS } from '../minds/weights.ts';
import { economicForce } from '../response/measures.ts';
import { pressureOn } from '../response/pressure.ts';
import { expectedSuccess, forceExpected } from '../response/success.ts';
import type { Setting } from '../setting.ts';
import type { CrisisStatus } from '../vocabulary.ts';
import type { Crisis, World } from '../world.ts';
import { isCivilWar, isPressing } from './aims.ts';
import { painAhead } from './economy.ts';
import { strengthOfAggressors, strengthOfVictims } from './strength.ts';
import { NEAR_LINE } from './truce.ts';

/** Front at which nothing is held any more, and at which all of it is. */
const RESTORED = 0.02;
const WHOLE = 0.9;
/** Front at which an aggressor carried into its own land is beaten (prior). */
const BEATEN = -0.85;
/** Days after which a quiet occupation that nobody answers is let stand (prior). */
const LET_STAND_DAYS = 180;
const QUIET = 0.06;
/** Days of war after which silence near the old line is an armistice (prior: Korea). */
const ARMISTICE_DAYS = 120;
/** An offensive whose work is done ends the crisis when its lead halts; terms that keep less than this reverse it. */
const NOTHING_KEPT = 0.1;

/** Ends the crisis when it has ended. */
export function settle(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { crisis } = world;
  if (crisis.status !== 'attack' && crisis.status !== 'ceasefire') return [];
  if (crisis.generalWar) return [ended('frozen', 'nothing')];
  if (isOverthrown(setting, world)) return [ended('reversed', 'force')];
  if (isThrownOff(setting, world)) return [ended('reversed', 'force')];
  if (isRestored(world)) return [ended('reversed', causeOf(setting, world))];
  if (crisis.victimPostures.length > 0 && crisis.victimPostures.every((p) => p === 'concede'))
    return concession(setting, crisis);
  if (isArmistice(setting, world)) return [ended('reversed', 'settlement')];
  if (isLetStand(setting, world)) return [standing(setting, crisis)];
  if (isLast(setting, world)) return [lastWord(setting, world)];
  return [];
}

/** Within one state the charged party is beaten when the other, with or without help, has the land. */
function isOverthrown(setting: Setting, { crisis }: World): boolean {
  return isCivilWar(setting) && crisis.front <= BEATEN;
}

function isRestored(world: World): boolean {
  const { crisis, coalition } = world;
  if (crisis.front > RESTORED) return false;
  const gone = crisis.postures.every((p) => p === 'withdraw' || p === 'refrain');
  // Who means to end the aggressor does not stop because it asks to go home.
  if (coalition.strategy === 'beyondBorder') return crisis.front <= BEATEN && !hasAllies(world);
  // Those who came in for it fight on while its land is not its own.
  if (hasAllies(world) && crisis.front < -NEAR_LINE) return false;
  const halted = crisis.forceDay >= 0 && coalition.strategy === 'halt';
  return gone || (halted && !isPressing(crisis));
}

/** Has an expedition lost the part that it took, to an owner that it could not face again? */
function isThrownOff(setting: Setting, world: World): boolean {
  const { crisis, day } = world;
  if (setting.scenario.crisis.part === undefined || crisis.front > RESTORED || day <= 0)
    return false;
  return strengthOfVictims(setting, world) > strengthOfAggressors(setting, world);
}

/** Has anybody come in on the aggressor's side? Then its own defeat does not end the war. */
function hasAllies({ columns }: World): boolean {
  return columns.siding.some((share) => share > 0);
}

/** A war that outside force was used in, silent near the line where it began for long enough (prior: Panmunjom). */
function isArmistice(setting: Setting, world: World): boolean {
  const { crisis } = world;
  if (crisis.status !== 'ceasefire' || crisis.forceDay < 0) return false;
  if (Math.abs(crisis.front) > NEAR_LINE || isPressing(crisis)) return false;
  return turnEnd(setting, world) - crisis.forceDay >= ARMISTICE_DAYS;
}

/** Within one state: does it give up before the stronger? */
function isOutfought(setting: Setting, world: World): boolean {
  return (
    isCivilWar(setting) && strengthOfVictims(setting, world) > strengthOfAggressors(setting, world)
  );
}

/** Why an aggressor left: the weightiest of the terms that its own sum held against staying. */
function causeOf(setting: Setting, world: World): Crisis['reversedBy'] {
  const { crisis } = world;
  if (crisis.forceDay >= 0 || isOutfought(setting, world)) return 'force';
  const strain = 0.5 * crisis.pain + 0.5 * painAhead(setting, world);
  const sanctions = AGGRESSOR_WEIGHTS.sanctions * strain;
  const threat = forceExpected(setting, world) * expectedSuccess(setting, world);
  const pressure = AGGRESSOR_WEIGHTS.pressure * pressureOn(setting, world) + threat;
  // With neither, it was the victim's own arms.
  if (Math.max(sanctions, pressure) < 0.15) return 'force';
  return sanctions >= pressure ? 'sanctions' : 'pressure';
}

/** The victim gives in: to the terms on offer, or to all that is held. */
function concession(setting: Setting, crisis: Crisis): readonly WorldEvent[] {
  if (crisis.terms < 0) return [standing(setting, crisis)];
  const front = crisis.front * crisis.terms;
  const moved: WorldEvent = {
    kind: 'crisisMoved',
    system: 'fighting',
    values: { front, intensity: 0 },
  };
  if (front < NOTHING_KEPT) return [moved, ended('reversed', 'settlement')];
  return [moved, ended('frozen', 'settlement')];
}

function isLetStand(setting: Setting, world: World): boolean {
  const { crisis, coalition } = world;
  if (crisis.attackDay < 0 || isPressing(crisis) || crisis.intensity > QUIET) return false;
  if (coalition.strength > 0 || economicForce(world).reach > 0) return false;
  return turnEnd(setting, world) - crisis.attackDay >= LET_STAND_DAYS;
}

function isLast(setting: Setting, world: World): boolean {
  return turnEnd(setting, world) >= crisisDays(setting) || world.turn + 1 >= MOST_TURNS;
}

/** The crisis is not played on: what is held is held. */
function lastWord(setting: Setting, world: World): WorldEvent {
  const { crisis } = world;
  const done = crisis.front <= RESTORED && (crisis.forceDay >= 0 || !isPressing(crisis));
  return done ? ended('reversed', causeOf(setting, world)) : standing(setting, crisis);
}

/** A state that has lost no more than a part of its land is not conquered. */
function standing({ scenario }: Setting, crisis: Crisis): WorldEvent {
  const whole = crisis.front >= WHOLE && scenario.crisis.part === undefined;
  return ended(whole ? 'conquered' : 'frozen', 'nothing');
}

function ended(status: CrisisStatus, by: Crisis['reversedBy']): WorldEvent {
  return { kind: 'statusChanged', status, by };
}
