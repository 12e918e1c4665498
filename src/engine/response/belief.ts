/** What each state believes of the charge, and how evidence moves it. */
import { turnDays } from '../clock.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { informed } from '../office/effects.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { named } from './measures.ts';

/** Days in which belief makes 1 − 1/e of the way (prior). */
const BELIEF_DAYS = 20;
/** What a finding by the organisation adds, and what pooled intelligence adds of what is unclear (priors). */
const FINDING = 0.1;
const EVIDENCE = 0.6;
/** How far sympathy for a side bends belief (prior). */
const SYMPATHY = 0.12;
/** Power of those who pool their intelligence at which half the fog lifts, share of the world's (prior). */
const EYES = 0.12;

/** Moves every state's clarity toward what evidence, findings and its sympathies make of the charge. */
export function moveBelief(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  if (world.rules.assumptions.clarity >= 0) return [];
  const bearings = bearingsOf(setting);
  let seen = 0;
  for (let i = 0; i < setting.n; i++)
    seen += (setting.power[i] ?? 0) * (world.columns.intelligence[i] ?? 0);
  const evidence = (EVIDENCE * seen) / (seen + EYES);
  const base = setting.scenario.crisis.clarity;
  const told = base + (1 - base) * (evidence + FINDING * named(world.law));
  const common = informed(setting, world, told);
  const step = 1 - exp(-turnDays(setting, world) / BELIEF_DAYS);
  const clarity = world.columns.clarity.slice();
  for (let i = 0; i < setting.n; i++) {
    const sympathy = (bearings.tieVictim[i] ?? 0) - (bearings.tieAggressor[i] ?? 0);
    const goal = clamp(common + SYMPATHY * sympathy * (1.2 - base), 0, 1);
    clarity[i] = clarity[i]! + (goal - clarity[i]!) * step;
  }
  return [{ kind: 'columnsMoved', system: 'belief', values: { clarity } }];
}
