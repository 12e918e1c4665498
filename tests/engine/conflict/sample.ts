/** A sample of invented wars: powers, distances and readiness as various as the record's, each by its seed. */
import { draw, drawNormal } from '../../../src/engine/dice.ts';
import { exp } from '../../../src/engine/exact.ts';
import { start } from '../../../src/engine/start.ts';
import { endPhase } from '../../../src/engine/turn.ts';
import type { World } from '../../../src/engine/world.ts';
import { type Case, settingOf } from '../response/case.ts';

export interface Fought {
  /** ln of the initiator's over the victim's share of world power. */
  readonly odds: number;
  readonly result: 'won' | 'lost' | 'undecided';
  readonly joined: boolean;
  readonly world: World;
}

const DAYS = 900;

/** Quantities of a war that the model leaves to the world, drawn on keys of their own. */
function sketch(seed: number, withFriends: boolean): { readonly of: Case; readonly odds: number } {
  const u = (k: number): number => draw(seed, 'attack', 1000 + k);
  const z = (k: number): number => drawNormal(seed, 'attack', 2000 + k);
  const odds = 0.2 + 1.2 * z(0);
  const victim = 0.004 + 0.01 * u(1);
  const aggressor = {
    id: 'AGG',
    power: victim * exp(odds),
    democracy: 0.2,
    latitude: 5,
    longitude: 3 - 40 * u(10) * u(10),
    reach: 0.35 + 0.5 * u(11),
    temper: { revisionism: 0.3 + 0.7 * u(2) },
  };
  const friends = [
    {
      id: 'FRA',
      power: 0.01 + 0.03 * u(3),
      reach: 0.6,
      latitude: -8,
      longitude: 5,
      ideal: 0.5,
      temper: { commitment: 0.7 },
    },
    {
      id: 'FRB',
      power: 0.005 + 0.02 * u(4),
      latitude: 12,
      longitude: 9,
      temper: { commitment: 0.6 },
    },
  ];
  const of: Case = {
    parts: [aggressor, ...(withFriends ? friends : []), { id: 'VIC', power: victim, longitude: 3 }],
    ties: [
      ['AGG', 'VIC', -0.5],
      ...(withFriends
        ? ([
            ['FRA', 'VIC', 0.8],
            ['FRB', 'VIC', 0.7],
            ['FRA', 'AGG', -0.5],
            ['FRB', 'AGG', -0.4],
          ] as const)
        : []),
    ],
    stakes: withFriends
      ? [
          ['FRA', 'VIC', 0.7],
          ['FRB', 'VIC', 0.5],
        ]
      : [],
    crisis: {
      status: 'dispute',
      prize: 1 + 1.5 * u(5),
      worldStake: withFriends ? 0.4 : 0.2,
      readiness: exp(-1.2 + 0.8 * z(1)),
      victimReadiness: Math.min(1, exp(-0.6 + 0.7 * z(2))),
      terrain: 1 + u(7),
    },
    credibility: 0.3,
  };
  return { of, odds };
}

/** Plays the dispute of a seed with turns of so many days; undefined where it never becomes a war. */
export function fought(seed: number, days: number, withFriends: boolean): Fought | undefined {
  const { of, odds } = sketch(seed, withFriends);
  const turns = new Array<number>(Math.round(DAYS / days)).fill(days);
  const setting = settingOf({ ...of, turns });
  let world = start(setting);
  while (!world.over) {
    world = endPhase(setting, seed, world).world;
    // A crisis has fourteen turns; a war may have more.
    if (world.turn > 1) world = { ...world, turn: 1 };
    if (world.crisis.status === 'dispute' && world.day >= days) return undefined;
  }
  const { status, front, forceDay } = world.crisis;
  const won = status === 'conquered' || (status === 'frozen' && front >= 0.6);
  const result = won ? 'won' : status === 'reversed' ? 'lost' : 'undecided';
  return { odds, result, joined: forceDay >= 0, world };
}

/** The wars among so many disputes. */
export function wars(count: number, days: number, withFriends: boolean): readonly Fought[] {
  const found: Fought[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const war = fought(seed, days, withFriends);
    if (war) found.push(war);
  }
  return found;
}

export function share<T>(of: readonly T[], is: (one: T) => boolean): number {
  return of.length > 0 ? of.filter(is).length / of.length : 0;
}
