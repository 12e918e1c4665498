/** The victim's mind: resist, appeal for help, or concede. */
import { chanceToReach } from '../conflict/chance.ts';
import {
  aggressorsAt,
  coalitionAt,
  edgeOf,
  paceOf,
  sidesOf,
  victimsAt,
} from '../conflict/strength.ts';
import { lawWith, worldWith } from '../copies.ts';
import { isPeople } from '../council/domestic.ts';
import { groundOfForce } from '../council/ground.ts';
import { drawNormal } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { clamp } from '../exact.ts';
import { shameLeft } from '../office/effects.ts';
import { chanceOfReversal } from '../response/reversal.ts';
import { orderOf } from '../response/standing-orders.ts';
import { temper } from '../rules.ts';
import type { Setting } from '../setting.ts';
import { type CountryIndex, VICTIM_POSTURES, type VictimPosture } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { best, NOTHING, type Weighed, weigh } from './choice.ts';

/** A country is worth this much to itself, in reference costs of war (prior). */
const NATION = 1.4;
/** Days of war in which hope is halved (prior). */
const ENDURANCE = 240;

/** Each victim takes its posture; the first appeal asks for collective self-defence under Article 51. */
export function moveVictims(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const { status } = world.crisis;
  if (status !== 'attack' && status !== 'ceasefire') return [];
  const events: WorldEvent[] = [];
  setting.victims.forEach((country, k) => {
    const order = orderOf(world, country, 'takePosture');
    const ordered = VICTIM_POSTURES.find((posture) => posture === order?.posture);
    const posture = ordered ?? chosen(setting, seed, world, country);
    if (posture !== world.crisis.victimPostures[k])
      events.push({ kind: 'postureTaken', country, posture });
    const asks = posture === 'appeal' && !isPeople(setting, country);
    if (asks && !world.law.selfDefenceAsked && !asked(events)) {
      events.push({ kind: 'selfDefenceAsked' });
      const law = lawWith(world.law, { selfDefenceAsked: true });
      const ground = groundOfForce(setting, worldWith(world, { law }));
      if (ground !== law.ground) events.push({ kind: 'groundChanged', ground });
    }
  });
  return events;
}

function asked(events: readonly WorldEvent[]): boolean {
  return events.some((event) => event.kind === 'selfDefenceAsked');
}

function chosen(
  setting: Setting,
  seed: number,
  world: World,
  country: CountryIndex,
): VictimPosture {
  const weighed = weighVictim(setting, world, country, (posture) =>
    drawNormal(seed, 'victimMove', country, VICTIM_POSTURES.indexOf(posture)),
  );
  return best(weighed)?.choice ?? 'resist';
}

export function openVictimPostures(world: World): readonly VictimPosture[] {
  const { status } = world.crisis;
  return status === 'attack' || status === 'ceasefire' ? VICTIM_POSTURES : [];
}

/** Weighs the victim's postures; `moodOf` is its own leaning. */
export function weighVictim(
  setting: Setting,
  world: World,
  country: CountryIndex,
  moodOf: (posture: VictimPosture) => number,
): readonly Weighed<VictimPosture>[] {
  const { crisis } = world;
  const sides = sidesOf(setting, world);
  const ours = victimsAt(sides, crisis) + coalitionAt(sides, crisis);
  const stand =
    1 -
    chanceToReach(
      crisis.front,
      [-0.5, 1],
      [aggressorsAt(sides, crisis), ours * edgeOf(setting)],
      paceOf(setting),
    );
  const freed = Math.max(chanceOfReversal(setting, world), crisis.front < 0.98 ? stand : 0);
  const days = crisis.attackDay >= 0 ? world.day - crisis.attackDay : 0;
  const hope = freed + 0.3 / (1 + days / ENDURANCE);
  const suffering = clamp(crisis.intensity, 0, 1) * 0.3 + crisis.dead / (crisis.dead + 200000);
  const sovereignty = temper(setting, world, 'sovereignty', country);
  const kept =
    crisis.terms >= 0
      ? 1 - crisis.terms * clamp(crisis.front, 0, 1)
      : 1 - clamp(crisis.front, 0, 1);
  const resisting = { ...NOTHING, gain: NATION * hope * 0.7, fighting: -suffering, home: 0.3 };
  return [
    weigh('victim', 'resist', { ...resisting, disposition: moodOf('resist') }),
    // Asking costs little but the ally's price; it opens Article 51 to others.
    weigh('victim', 'appeal', {
      ...resisting,
      success: 0.5 + 0.5 * (1 - stand),
      sunkCost: 0,
      legality: 0.5,
      pressure: -0.3 * sovereignty,
      disposition: moodOf('appeal'),
    }),
    weigh('victim', 'concede', {
      ...NOTHING,
      heldNow: 0.5 * NATION * kept,
      home: (-0.7 - 0.5 * sovereignty) * (crisis.terms >= 0 ? shameLeft(world) : 1),
      peace: 0.5,
      disposition: moodOf('concede'),
    }),
  ];
}
