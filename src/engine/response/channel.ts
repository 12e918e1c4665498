/** Collective security or collective defence: on what footing each country answers the attack. */
import { contributes } from '../burden.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { bearingsOf } from './bearings.ts';
import { economicForce, isMandated, named } from './measures.ts';
import { isObliged } from './pacts.ts';

/**
 * `defence`: under a pact (Article 51), no vote needed. `security`: because the organisation has called on all,
 * whoever the attacker is. `own`: neither a pact nor a call, at the victim's request or its own choice.
 */
export type Channel = 'none' | 'own' | 'security' | 'defence' | 'both';

/** From here on aid and pressure count as an answer, and aid to the other side as a refusal (priors). */
const AID = 0.1;
const PRESSURE = 0.3;

/** By country, roster order; parties to the conflict answer nobody. */
export function channels(setting: Setting, world: World): readonly Channel[] {
  const called = isCalled(world);
  const { party } = bearingsOf(setting);
  return Array.from({ length: setting.n }, (_, i) =>
    party[i] === 0 ? channelWhen(setting, world, i, called) : 'none',
  );
}

/** One country's channel. */
export function channelOf(setting: Setting, world: World, country: CountryIndex): Channel {
  return channelWhen(setting, world, country, isCalled(world));
}

function channelWhen(setting: Setting, world: World, i: CountryIndex, called: boolean): Channel {
  const acts = answers(world, i);
  const { alliancesHonoured } = world.rules.charter;
  const ally =
    alliancesHonoured && (world.columns.pactAnswered[i] ?? 0) > 0 && isObliged(setting, i);
  if (ally) return acts && called ? 'both' : 'defence';
  if (!acts) return 'none';
  return called ? 'security' : 'own';
}

/** Has either body named the attack or asked for anything, or does the charter ask by itself? */
export function isCalled(world: World): boolean {
  const { law, rules } = world;
  if (named(law) > 0 || isMandated(law) || economicForce(world).reach > 0) return true;
  return rules.charter.automaticForce && law.determination !== 'none';
}

/** Does it do anything for the state attacked? */
function answers(world: World, i: CountryIndex): boolean {
  const aid = world.columns.aid[i] ?? 0;
  if (aid < -AID) return false;
  return aid > AID || (world.columns.pressure[i] ?? 0) > PRESSURE || contributes(world, i);
}
