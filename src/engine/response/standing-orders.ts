/** The player's orders that take the place of the mind's choice. */
import type { Command, CommandKind } from '../command.ts';
import { type CountryIndex, LEVEL_SHARES, type PledgeKind } from '../vocabulary.ts';
import type { World } from '../world.ts';

type Ordered<K extends CommandKind> = Extract<Command, { readonly kind: K }>;

/** The last order of a kind given by the seat, if this country is it. */
export function orderOf<K extends CommandKind>(
  world: World,
  country: CountryIndex,
  kind: K,
): Ordered<K> | undefined {
  if (world.seat.kind !== 'country' || world.seat.country !== country) return undefined;
  for (let k = world.intents.length - 1; k >= 0; k--) {
    const command = world.intents[k];
    if (command?.kind === kind) return command as Ordered<K>;
  }
  return undefined;
}

/** Share pledged by order, or undefined where the mind decides. */
export function pledgeOrdered(
  world: World,
  country: CountryIndex,
  what: PledgeKind,
): number | undefined {
  if (world.seat.kind !== 'country' || world.seat.country !== country) return undefined;
  for (let k = world.intents.length - 1; k >= 0; k--) {
    const command = world.intents[k];
    if (command?.kind === 'pledge' && command.what === what) return LEVEL_SHARES[command.level];
  }
  return undefined;
}

/** Does a player decide for this country? */
export function isPlayed(world: World, country: CountryIndex): boolean {
  return world.seat.kind === 'country' && world.seat.country === country;
}

/** The country that is played, or −1. */
export function seatOf(world: World): CountryIndex {
  return world.seat.kind === 'country' ? world.seat.country : -1;
}

/** What stays ordered until it is ordered otherwise; the rest is for the phase in which it was given. */
const STANDING: readonly CommandKind[] = [
  'pledge',
  'comply',
  'imposeSanctions',
  'giveAid',
  'pressAggressor',
  'enterWar',
  'sendPeacekeepers',
  'commandCoalition',
  'takePosture',
];

/** The orders that still stand when a phase ends: the last of each kind, pledges by what is pledged. */
export function standing(intents: readonly Command[]): readonly Command[] {
  if (intents.length === 0) return intents;
  return intents.filter(
    (command, k) =>
      STANDING.includes(command.kind) &&
      !intents.slice(k + 1).some((later) => replaces(later, command)),
  );
}

function replaces(later: Command, earlier: Command): boolean {
  if (later.kind !== earlier.kind) return false;
  return later.kind !== 'pledge' || (earlier.kind === 'pledge' && later.what === earlier.what);
}
