/**
 * A people under arms that has a state behind it among the charged parties lives by what that state sends over the border:
 * arms, fuel, pay of officers. What comes through follows what the patron does, with a lag.
 */
import { turnDays } from '../clock.ts';
import { isPeople } from '../council/domestic.ts';
import type { WorldEvent } from '../event.ts';
import { exp } from '../exact.ts';
import { pair, type Setting } from '../setting.ts';
import type { AggressorPosture, CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';

/**
 * Share of its strength that a people loses which had all from its patron and now has nothing (prior; of 89 insurgencies
 * those whose sponsor left were mostly beaten, Connable and Libicki 2010; others take the place of a patron with delay,
 * Sawyer, Cunningham and Reed 2017).
 */
const LIVES_BY_IT = 0.9;
/** Days in which stores run down, and fill again, by 1 − 1/e (prior: Drina, closed on 4 August 1994, fuel short by the end of the month, offensives still a year later). */
const STORES_DAYS = 120;
/** What it costs a people that its patron would have it stop, at full dependence, in the unit of pressure (prior: Pale said no in 1993 and 1994, yes in 1995). */
const REINS = 0.6;

/**
 * What a patron lets through under each posture (priors): whoever offers terms keeps its client fed and short; a border that is
 * shut leaks (monitors of 1994 and 1995 counted what they could see of it).
 */
const SENT: Readonly<Partial<Record<AggressorPosture, number>>> = {
  hold: 0.85,
  offerTerms: 0.6,
  withdraw: 0.15,
  refrain: 0.15,
};

export interface Bond {
  /** Positions among the charged parties. */
  readonly client: number;
  readonly patron: number;
  /** Stake of the patron in it, 0 … 1. */
  readonly depends: number;
}

const MEMO = new WeakMap<Setting, readonly Bond[]>();

/** Peoples among the charged parties that have a state behind them there; a setting’s for good. */
export function bondsOf(setting: Setting): readonly Bond[] {
  const known = MEMO.get(setting);
  if (known) return known;
  const made = setting.aggressors.flatMap((a, client) => bondOf(setting, a, client));
  MEMO.set(setting, made);
  return made;
}

function bondOf(setting: Setting, people: CountryIndex, client: number): readonly Bond[] {
  if (!isPeople(setting, people)) return [];
  let bond: Bond | undefined;
  setting.aggressors.forEach((state, patron) => {
    const depends = isPeople(setting, state) ? 0 : pair(setting, setting.stake, state, people);
    if (depends > (bond?.depends ?? 0)) bond = { client, patron, depends };
  });
  return bond === undefined ? [] : [bond];
}

/** Share of what it gave at the outbreak that a patron sends under this posture, 0 … 1. */
export function sentUnder(posture: AggressorPosture | undefined): number {
  return posture === undefined ? 1 : (SENT[posture] ?? 1);
}

/** Moves what comes through to each charged party toward what its patron now sends. */
export function moveBacking(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const bonds = bondsOf(setting);
  if (bonds.length === 0) return [];
  const { backing, postures } = world.crisis;
  const step = 1 - exp(-turnDays(setting, world) / STORES_DAYS);
  const values = backing.map((was, k) => {
    const bond = bonds.find(({ client }) => client === k);
    return bond === undefined ? was : was + (sentUnder(postures[bond.patron]) - was) * step;
  });
  return [{ kind: 'backingMoved', values }];
}

/** Share of a charged party’s strength that it has with what now comes through to it, 0 … 1. */
export function backedShare(setting: Setting, world: World, k: number): number {
  return shareAt(setting, k, world.crisis.backing[k] ?? 1);
}

/** The same with so much coming through. */
export function shareAt(setting: Setting, k: number, backing: number): number {
  const bond = bondsOf(setting).find(({ client }) => client === k);
  return bond === undefined ? 1 : 1 - LIVES_BY_IT * bond.depends * (1 - backing);
}

/** How hard its patron holds a charged party back, 0 … 1. */
export function reinsOn(setting: Setting, world: World, country: CountryIndex): number {
  const k = setting.aggressors.indexOf(country);
  const bond = bondsOf(setting).find(({ client }) => client === k);
  if (bond === undefined) return 0;
  return REINS * bond.depends * (1 - sentUnder(world.crisis.postures[bond.patron]));
}

/** The peoples that a charged party stands behind. */
export function clientsOf(setting: Setting, country: CountryIndex): readonly CountryIndex[] {
  const k = setting.aggressors.indexOf(country);
  return bondsOf(setting)
    .filter(({ patron }) => patron === k)
    .map(({ client }) => setting.aggressors[client]!);
}

/** What a posture held to would make of the strength of those that a party stands behind, against now, by client. */
export function backingUnder(
  setting: Setting,
  world: World,
  country: CountryIndex,
  posture: AggressorPosture,
): readonly { readonly client: CountryIndex; readonly change: number }[] {
  return clientsOf(setting, country).map((client) => {
    const k = setting.aggressors.indexOf(client);
    const change = shareAt(setting, k, sentUnder(posture)) - backedShare(setting, world, k);
    return { client, change };
  });
}

/** Does a people that this party stands behind go on with the attack? */
export function isDefied(setting: Setting, postures: readonly AggressorPosture[], k: number) {
  return bondsOf(setting).some(
    ({ patron, client }) => patron === k && PRESSING.includes(postures[client] ?? 'hold'),
  );
}

const PRESSING: readonly AggressorPosture[] = ['attack', 'press', 'escalate'];
