/** How the crisis looks from the aggressor's side: the numbers its choices are weighed on. */

import { densityOf, isCivilWar, reachOfAim } from '../conflict/aims.ts';
import { reinsOn } from '../conflict/backing.ts';
import { chanceToReach } from '../conflict/chance.ts';
import { painAhead } from '../conflict/economy.ts';
import { hazardOf } from '../conflict/hazard.ts';
import {
  aggressorsAt,
  coalitionAt,
  edgeOf,
  paceOf,
  sidesOf,
  victimsAt,
} from '../conflict/strength.ts';
import { NEAR_LINE } from '../conflict/truce.ts';
import { isPeople } from '../council/domestic.ts';
import { clamp } from '../exact.ts';
import { askedThrough, faceLeft, likelierTaken } from '../office/effects.ts';
import { keepersThere } from '../response/contingents.ts';
import { wayOut } from '../response/keepers.ts';
import { named } from '../response/measures.ts';
import { pressureOn } from '../response/pressure.ts';
import { sceneOf } from '../response/scene.ts';
import { expectedSuccess, forceExpected } from '../response/success.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';

export interface Position {
  /** Worth of the whole prize, in reference costs of war. */
  readonly prize: number;
  readonly front: number;
  readonly target: number;
  /** Chance to reach the aim against those now in the way. */
  readonly advance: number;
  /** Believed chance that outside force will be used, and that it would throw it out. */
  readonly force: number;
  readonly ejected: number;
  /** Pain, half today's and half that to come. */
  readonly pain: number;
  readonly pressure: number;
  /** How hard its own patron holds it back, 0 … 1. */
  readonly reins: number;
  /** Would others charged with it stay in the field if it went? 0 or 1. */
  readonly left: number;
  readonly named: number;
  readonly war: number;
  /** Fear that a nuclear power makes good its threat, 0 … 1. */
  readonly menace: number;
  /** What retreat costs at home: less for those who can be voted out. */
  readonly audience: number;
  readonly sunk: number;
  /** How far leaving need not look like defeat, 0 … 1. */
  readonly exit: number;
  /** Are the guns silent, and how much of a force would have to be pushed aside? 0 … 1. */
  readonly truce: number;
  readonly peace: number;
  readonly patience: number;
  readonly home: number;
  /** Chance that terms are taken, and the share of the prize that they would leave it. */
  readonly taken: number;
  readonly asked: number;
  /** Is the coalition carrying the war into its own land, or standing there? Then to go home ends nothing. 0 or 1. */
  readonly hunted: number;
  /** How badly the fighting goes: strength against it over its own, 0 … 1. */
  readonly pressed: number;
}

/** Aggressors hope: they discount the coalition's chance by this much (prior: wars of 1990–91 and 1982). */
const HOPE = 0.75;
/** How much of the sanctions on its state or patron a movement feels that lives by what it holds and what is smuggled (prior: Pale against Belgrade, August 1994). */
const FELT_BY_PEOPLE = 0.4;
/** What it costs more to leave one's own land or give up one's own state than to come home from another's (prior: Walter 1997, on civil wars that seldom end by bargain). */
const NOWHERE_TO_GO = 1.8;
/** Front at which an advance counts as lost (prior). */
const LOST = -0.2;
/** Dead at which the sunk cost is half felt (prior: the median war). */
const FELT_DEAD = 8000;

/** Share of the prize that an aggressor asks to keep when it offers terms, and the chance it puts on their being taken (priors). */
const TERMS_ASKED = 0.45;
const TERMS_TAKEN = 0.35;
/** What a demand to leave takes from that chance, and what an offer that lies unanswered keeps of it (priors). */
const DEMANDED = 0.6;
const STALE = 0.4;

function takenAt(world: World): number {
  const stale = world.crisis.terms >= 0 ? STALE : 1;
  return TERMS_TAKEN * (1 - DEMANDED * named(world.law)) * stale + likelierTaken(world);
}

/** A threat of general war is felt by those whom such a war would be fought with: great powers and nuclear ones. */
function menaceOn(setting: Setting, world: World): number {
  const { menace, danger } = sceneOf(setting, world);
  return menace * danger;
}

/** Share of the prize that terms offered now would ask for. */
export function termsAsked(world: World): number {
  return TERMS_ASKED * askedThrough(world);
}

/** Do outside forces carry the war into its land, or stand there? */
function isHunted({ coalition, crisis }: World): boolean {
  const standing = coalition.lead >= 0 && crisis.forceDay >= 0 && crisis.front < -NEAR_LINE;
  return coalition.strategy === 'beyondBorder' || standing;
}

/** Is another charged party still in the field, for which the sanctions would go on? */
function leftBehind(setting: Setting, { crisis }: World, country: CountryIndex): number {
  const stays = crisis.postures.some(
    (posture, k) =>
      setting.aggressors[k] !== country && posture !== 'withdraw' && posture !== 'refrain',
  );
  return stays ? 1 : 0;
}

export function positionOf(setting: Setting, world: World, country: CountryIndex): Position {
  const { crisis } = world;
  const sides = sidesOf(setting, world);
  const ours = aggressorsAt(sides, crisis);
  const coalition = coalitionAt(sides, crisis);
  const against = victimsAt(sides, crisis) + coalition;
  const target = reachOfAim(setting, crisis.aim);
  const striking =
    world.coalition.strategy === 'counterOffensive' || world.coalition.strategy === 'beyondBorder';
  const democracy = setting.democracy[country] ?? 0;
  return {
    prize:
      setting.scenario.crisis.prize *
      densityOf(setting, crisis.aim) *
      (0.5 + temper(setting, world, 'revisionism', country)),
    front: crisis.front,
    target,
    advance:
      crisis.front >= target
        ? 1
        : chanceToReach(
            crisis.front,
            [LOST, target],
            [ours, against * edgeOf(setting)],
            paceOf(setting),
          ),
    force: forceExpected(setting, world),
    ejected: HOPE * expectedSuccess(setting, world),
    pain:
      (0.5 * crisis.pain + 0.5 * painAhead(setting, world)) *
      (isPeople(setting, country) ? FELT_BY_PEOPLE : 1),
    pressure: pressureOn(setting, world, country),
    reins: reinsOn(setting, world, country),
    left: leftBehind(setting, world, country),
    named: named(world.law),
    menace: menaceOn(setting, world),
    war: clamp(60 * hazardOf(setting, world, 'counterOffensive'), 0, 1),
    audience:
      (0.35 + 0.4 * clamp(crisis.front, 0, 1) + (crisis.annexed ? 0.25 : 0)) *
      (1.25 - 0.5 * democracy) *
      (isCivilWar(setting) ? NOWHERE_TO_GO : 1) *
      faceLeft(world),
    asked: termsAsked(world),
    sunk: crisis.dead / (crisis.dead + FELT_DEAD),
    exit: wayOut(setting, world),
    truce: crisis.status === 'ceasefire' ? 0.5 + 0.5 * keepersThere(setting, world) : 0,
    taken: takenAt(world),
    peace: temper(setting, world, 'valueOfPeace', country),
    patience: temper(setting, world, 'patience', country),
    home: world.columns.opinion[country] ?? 0,
    hunted: isHunted(world) ? 1 : 0,
    pressed: striking ? clamp(coalition / Math.max(ours, 1e-9) / 3, 0, 1) : 0,
  };
}
