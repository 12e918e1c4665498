/** Who leads, or would lead, a coalition. */
import { capability } from '../conflict/strength.ts';
import { logistic } from '../exact.ts';
import type { CountryIndex } from '../vocabulary.ts';
import { CAN } from './bearings.ts';
import type { Scene } from './scene.ts';
import { pledgeOrdered } from './standing-orders.ts';
import { LEAD_SHARE, LEAD_STAYS, LEAD_WILLINGNESS } from './weights.ts';
import { dispositionsFor, type Question, questionOf, willAlone } from './willingness.ts';

/** A lead is not changed for a slightly larger one (prior). */
const INCUMBENT = 1.5;

/**
 * The country with the greatest contribution to give by its general will, counting neither what others give nor
 * this seed's disposition: the one that is told to be unwilling when the assumption is switched off.
 */
export function wouldBeLead(scene: Scene): CountryIndex {
  const { setting, bearings } = scene;
  const question = questionOf(scene, 'troops');
  let best = -1;
  let most = 0;
  for (let i = 0; i < setting.n; i++) {
    if (bearings.party[i] !== 0 || (bearings.can[i]! & CAN.troops) === 0) continue;
    const can = capability(setting, i) * (bearings.sendable[i] ?? 0);
    if (can <= most) continue;
    const worth = can * logistic(willAlone(question, i));
    if (worth > most) {
      most = worth;
      best = i;
    }
  }
  return best;
}

/** The country that takes the lead now, or −1: willing enough, and able to face the aggressor. */
export function chooseLead(scene: Scene, seed: number): CountryIndex {
  const { setting, bearings, world } = scene;
  const barred = world.rules.assumptions.leadWilling ? -1 : wouldBeLead(scene);
  const question = questionOf(scene, 'troops', dispositionsFor(setting, seed, 'troops'));
  let best = -1;
  let most = 0;
  for (let i = 0; i < setting.n; i++) {
    if (bearings.party[i] !== 0 || i === barred) continue;
    if ((bearings.can[i]! & CAN.troops) === 0) continue;
    const can = capability(setting, i) * (bearings.sendable[i] ?? 0);
    if (can < LEAD_SHARE * scene.aggressor || can * INCUMBENT <= most) continue;
    const will = willOfLead(question, i);
    const needed = i === world.coalition.lead ? LEAD_STAYS : LEAD_WILLINGNESS;
    if (will < needed) continue;
    const worth = can * will * (i === world.coalition.lead ? INCUMBENT : 1);
    if (worth > most) {
      most = worth;
      best = i;
    }
  }
  return best;
}

function willOfLead(question: Question, i: CountryIndex): number {
  const ordered = pledgeOrdered(question.scene.world, i, 'troops');
  if (ordered !== undefined) return ordered;
  // A lead weighs the task as if others gave nothing: it is the one the others wait for.
  return logistic(willAlone(question, i));
}
