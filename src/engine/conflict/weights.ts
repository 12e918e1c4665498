/** Numbers of sections 7 and 9 of the model, each with its standing. */

/** Sharpness of the contest: momentum = SHARPNESS · ln(S_A / S_D). Fitted with the next three to T2, T3 and T6 (`npm run -s verify`). */
export const SHARPNESS = 0.2;
/**
 * Share of the territory taken in a day at full momentum. Fitted: slow enough for those who would help to arrive, and for wars of
 * years. An army that stands its ground against eight times its strength is then pushed out in half a year, not in the 42
 * days of 1991; most go home before.
 */
export const SPEED = 0.0125;
/** Spread of the front after one day, share of the territory. Fitted. */
export const JITTER = 0.025;
/** Spread of ln of the real against the counted strength ratio, fixed for a crisis. Fitted. */
export const PROWESS = 2.1;
/** Daily retreat of an army that is going home (prior). */
export const RETREAT = 0.06;

/** What defending is worth on any ground, before the scenario's terrain (prior: the staff rule of three to one locally, about half of it overall). */
export const DEFENDERS_EDGE = 1.6;

/** Weapons without supply still shoot: the least that strength falls to (prior). */
export const SUPPLY_FLOOR = 0.5;
/** Strength that full aid adds, as a share of the giver's own in the theatre (prior). */
export const AID_STRENGTH = 0.06;

/** Intensity of the fighting, 0 … 1, by what is going on (priors; relative to an all-out offensive). */
export const INTENSITY = {
  escalate: 1,
  press: 0.65,
  offensive: 0.85,
  blockade: 0.08,
  occupied: 0.04,
  standoff: 0.15,
  retreat: 0.1,
  pursuit: 0.4,
} as const;

/** Share of its force a side loses in a day at intensity 1 against an equal (prior); at most so many times for a stronger one. */
export const ATTRITION = 0.004;
export const ATTRITION_MOST = 4;
/** Share of the losses made good in a day when it is quiet (prior). */
export const RECOVERY = 0.004;

/** Displaced for each of the dead: prior, between Korea's and Kuwait's. */
export const DISPLACED_PER_DEAD = 12;
/** Civilians displaced a day by occupation: share of the victim's people at front 1 (Kuwait: about half in six months). */
export const FLIGHT = 0.003;

/** Days in which an economy feels 1 − 1/e of a cut in its trade (prior: 100–150; Iraq 1990, Rhodesia longer). */
export const PAIN_DAYS = 120;
export const SUPPLY_DAYS = 200;
/** Share of a boycotted trade that finds another way when the rest of the world is open to it; less under a blockade (priors). */
export const LEAK = 0.7;
export const LEAK_BLOCKADED = 0.25;
/** Most that a full embargo takes from a force's supply (prior). */
export const EMBARGO_SUPPLY = 0.45;

/** Hazard a day that the war becomes general: outside force against a nuclear aggressor, against a great power, or against a patron's client (priors). */
export const HAZARD_NUCLEAR = 0.0011;
export const HAZARD_GREAT = 0.0005;
export const HAZARD_PATRON = 0.00012;
/** What crossing the border multiplies it by, and what a mere shield is of it (priors: Korea 1950). */
export const HAZARD_BEYOND = 4;
export const HAZARD_SHIELD = 0.08;
/** What a shield is of it that the aggressor comes up against (prior). */
export const HAZARD_TESTED = 0.6;
/** Hazard a day at full threat of a nuclear power against an aggressor of the first rank (prior: 5 November 1956). */
export const HAZARD_THREAT = 0.0002;
