/** Section 11: five measures, never added up, and how far the played seat's goals were met. */
import type { GoalResult, Outcome } from './account.ts';
import { clamp, log } from './exact.ts';
import { goalsOf, metOf } from './goals.ts';
import { sharesOf } from './ledger.ts';
import { bearingsOf } from './response/bearings.ts';
import { named } from './response/measures.ts';
import { classOf } from './response/success.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Dead at which Lives is full and at which it is empty; between them by the logarithm (prior). */
const FEW_DEAD = 300;
const MOST_DEAD = 3_000_000;
/** Share of Law that lies in reversal; the rest in naming what was done (prior). */
const REVERSAL_SHARE = 0.7;

export function outcome(setting: Setting, world: World): Outcome {
  const { crisis, credibility } = world;
  const reversed = crisis.status === 'reversed';
  const opening = Math.max(setting.scenario.crisis.front, 0.3);
  const back = reversed ? 1 : clamp(1 - Math.max(crisis.front, 0) / opening, 0, 1);
  const said = named(world.law);
  const goals = goalResults(setting, world);
  let interest = -1;
  if (goals.length > 0) {
    interest = 0;
    for (const goal of goals) interest += goal.met / goals.length;
  }
  return {
    over: world.over,
    law:
      REVERSAL_SHARE * (crisis.status === 'attack' ? 0.5 * back : back) +
      (1 - REVERSAL_SHARE) * said,
    lives: crisis.generalWar ? 0 : livesOf(crisis.dead),
    credibility: credibility[classOf(setting)],
    interest,
    burden: evenness(setting, world),
    dead: crisis.dead,
    displaced: crisis.displaced,
    goals,
    reversed,
    named: said >= 0.6,
  };
}

function livesOf(dead: number): number {
  return clamp(1 - log(Math.max(dead, FEW_DEAD) / FEW_DEAD) / log(MOST_DEAD / FEW_DEAD), 0, 1);
}

/** 1 where everybody bears what it gains, 0 where those who gain and those who bear are others. */
function evenness(setting: Setting, world: World): number {
  const { burden, benefit } = sharesOf(setting, world);
  const { party } = bearingsOf(setting);
  let apart = 0;
  let borne = 0;
  for (let i = 0; i < setting.n; i++) {
    if (party[i] !== 0) continue;
    apart += Math.abs(burden[i]! - benefit[i]!);
    borne += burden[i]!;
  }
  return borne > 0 ? clamp(1 - apart / 2, 0, 1) : 0;
}

function goalResults(setting: Setting, world: World): readonly GoalResult[] {
  if (world.seat.kind === 'watch') return [];
  const country = world.seat.kind === 'country' ? world.seat.country : -1;
  return goalsOf(setting, world.seat).map((goal) => ({
    goal,
    met: metOf(setting, world, country, goal),
  }));
}
