/** A seat's choices in the response: the parties' postures, the lead's orders, everybody's contributions. */
import type { Option } from '../account.ts';
import { type Choices, option } from '../choices.ts';
import type { Command } from '../command.ts';
import { commitmentOptions } from '../commitment/choices.ts';
import { drive } from '../council/worth.ts';
import { isSettled } from '../evolve.ts';
import { openPostures, weighPostures } from '../minds/aggressor.ts';
import { weighAttack } from '../minds/calculus.ts';
import type { Weighed } from '../minds/choice.ts';
import { weighVictim } from '../minds/victim.ts';
import { hasAsked, hasVotedInEarnest, isReviewDue } from '../occasion.ts';
import type { Setting } from '../setting.ts';
import {
  type CountryIndex,
  LEVEL_SHARES,
  LEVELS,
  type Level,
  PLEDGE_KINDS,
  type Posture,
  STRATEGIES,
} from '../vocabulary.ts';
import type { World } from '../world.ts';
import { entryCommands, keeperCommands } from './armies.ts';
import { bearingsOf } from './bearings.ts';
import { checkCharge } from './charges.ts';
import { commandOf, openCommands } from './command.ts';
import { wishFor } from './contributions.ts';
import { answerCommands, pledgeCommands, pressureCommands } from './every-order.ts';
import { effectsOf } from './previews.ts';
import { sceneOf } from './scene.ts';
import { orderOf } from './standing-orders.ts';
import { isOpen, weighStrategies } from './strategy.ts';

const NOTHING: Choices = { decision: false, suggested: [], others: [] };
/** Days of warning to suggest to a lead: between an ultimatum and the 47 days of S/RES/678. */
const WARNING_DAYS = 30;

/** Before the attack, the would-be aggressor alone has something to decide. */
export function openingOptions(setting: Setting, world: World, country: CountryIndex): Choices {
  const deciding = world.crisis.status === 'dispute' && setting.aggressors.includes(country);
  return deciding ? partyOptions(setting, world, country) : NOTHING;
}

/** Everything that a seat can order in the response. */
export function responseOptions(setting: Setting, world: World, country: CountryIndex): Choices {
  const isParty = setting.aggressors.includes(country) || setting.victims.includes(country);
  if (isParty) return partyOptions(setting, world, country);
  const lead = leadCommands(setting, world, country);
  const wished = wishedPledges(setting, world, country);
  const answers = answerCommands(world);
  const entry = entryCommands(setting, world, country);
  const keepers = keeperCommands(setting, world, country);
  const suggested = isFriend(setting, country)
    ? [
        ...lead.slice(0, 1),
        ...entry.slice(0, 2),
        ...friendsWays(setting, world, country, entry.length > 0 ? [] : answers),
      ].slice(0, 5)
    : [...keepers.slice(0, 1), ...ways(setting, world, country, { lead, wished, answers })].slice(
        0,
        5,
      );
  const first = new Set(suggested.map(keyOf));
  const army = [...keepers, ...entry];
  const all = [...lead, ...pledgeCommands(), ...army, ...answers, ...pressureCommands()];
  const previewed = (command: Command): Option =>
    option(command, effectsOf(setting, world, country, command));
  return {
    decision: isNewSituation(setting, world) || isTurning(world, country, lead[0]),
    suggested: suggested.map(previewed),
    others: [
      ...commitmentOptions(setting, world, country),
      ...all.filter((command) => !first.has(keyOf(command))).map(previewed),
    ],
  };
}

function keyOf(command: Command): string {
  return JSON.stringify(command);
}

function partyOptions(setting: Setting, world: World, country: CountryIndex): Choices {
  const open = openPostures(setting, world, country);
  const worth = partyWorths(setting, world, country);
  const best = open.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  const brings = world.crisis.status !== 'dispute' && !checkCharge(setting, world, country);
  const charge: readonly Command[] = brings ? [{ kind: 'bringCharge' }] : [];
  return {
    decision:
      open.length > 1 &&
      (isEventful(setting, world) || best[0] !== postureOf(setting, world, country)),
    suggested: best.map((posture) => {
      const command: Command = { kind: 'takePosture', posture };
      return option(command, effectsOf(setting, world, country, command));
    }),
    others: [
      ...(world.phase === 'response' ? commitmentOptions(setting, world, country) : []),
      ...charge.map((command) => option(command, effectsOf(setting, world, country, command))),
    ],
  };
}

/** Would the lead's own judgement change the coalition's course now? Whoever has ordered another is not asked every turn. */
function isTurning(world: World, country: CountryIndex, first: Command | undefined): boolean {
  return (
    first?.kind === 'commandCoalition' &&
    first.strategy !== world.coalition.strategy &&
    orderOf(world, country, 'commandCoalition') === undefined
  );
}

/** Has something happened that a party must answer: the outbreak, a vote, or outside force? Else it is asked now and then. */
function isEventful(setting: Setting, world: World): boolean {
  const { crisis, turn } = world;
  return (
    turn === 0 ||
    hasVotedInEarnest(world, turn) ||
    crisis.forceDay >= 0 ||
    crisis.status === 'dispute' ||
    isUnsettledReview(setting, world)
  );
}

function postureOf(setting: Setting, world: World, country: CountryIndex): Posture | undefined {
  const { postures, victimPostures } = world.crisis;
  const at = setting.aggressors.indexOf(country);
  return at >= 0 ? postures[at] : victimPostures[setting.victims.indexOf(country)];
}

/** What each posture is worth to a party, without this seed's leaning. */
function partyWorths(
  setting: Setting,
  world: World,
  country: CountryIndex,
): ReadonlyMap<Posture, number> {
  const even = (): number => 0;
  const dispute = world.crisis.status === 'dispute';
  if (setting.victims.includes(country)) {
    return worths(weighVictim(setting, world, country, even));
  }
  return worths(
    dispute
      ? weighAttack(setting, world, country, even)
      : weighPostures(setting, world, country, even),
  );
}

function worths(weighed: readonly Weighed<Posture>[]): ReadonlyMap<Posture, number> {
  return new Map(weighed.map(({ choice, total }) => [choice, total]));
}

/** Orders to the coalition, best first, for the state that leads it. */
function leadCommands(setting: Setting, world: World, country: CountryIndex): readonly Command[] {
  if (world.coalition.lead !== country) return [];
  const weighed = weighStrategies(setting, world, () => 0);
  const worth = new Map(weighed.map((row) => [row.choice, row.total]));
  const open = STRATEGIES.filter((strategy) => isOpen(setting, world, strategy));
  const best = open.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  const organise = openCommands(world)
    .filter((command) => command !== commandOf(world))
    .map((command): Command => ({ kind: 'organiseCommand', command }));
  const strategies = best.map((strategy): Command => ({ kind: 'commandCoalition', strategy }));
  const orders = [...strategies, ...organise];
  if (world.coalition.deadline >= 0 || world.crisis.forceDay >= 0) return orders;
  const deadline: Command = { kind: 'announceDeadline', afterDays: WARNING_DAYS };
  return [...orders.slice(0, 1), deadline, ...orders.slice(1)];
}

/** The kinds of pledge that the state's own interest would raise most, each at the level nearest its wish. */
function wishedPledges(setting: Setting, world: World, country: CountryIndex): readonly Command[] {
  const scene = sceneOf(setting, world);
  const wishes = PLEDGE_KINDS.map((what) => {
    const wish = wishFor(scene, country, what);
    return { what, wish, rise: wish - (world.columns[what][country] ?? 0) };
  });
  return wishes
    .filter(({ wish }) => wish >= LEVEL_SHARES.token)
    .toSorted((a, b) => b.rise - a.rise)
    .map(({ what, wish }): Command => ({ kind: 'pledge', what, level: nearestLevel(wish) }));
}

/** Ties or a stake from which a state stands nearer to the aggressor than to the victim (prior). */
const FRIEND = 0.25;

function isFriend(setting: Setting, country: CountryIndex): boolean {
  const { tieAggressor, tieVictim, stakeAggressor } = bearingsOf(setting);
  const nearer = (tieAggressor[country] ?? 0) - (tieVictim[country] ?? 0);
  return nearer > FRIEND || (stakeAggressor[country] ?? 0) > FRIEND;
}

/**
 * A friend can arm the aggressor, use what it holds over it to bring it back, or drop it; one that would see the attack
 * undone thinks first of bringing it back, and last of arming it.
 */
function friendsWays(
  setting: Setting,
  world: World,
  country: CountryIndex,
  answers: readonly Command[],
): readonly Command[] {
  const arm: Command = { kind: 'giveAid', to: 'aggressor', level: 'full' };
  const press: Command = { kind: 'pressAggressor', level: 'full' };
  const drop: Command = { kind: 'giveAid', to: 'aggressor', level: 'none' };
  const answer = answers.slice(0, 1);
  return drive(setting, world, country) > 0
    ? [press, ...answer, drop, arm]
    : [arm, ...answer, press, drop];
}

interface Listed {
  readonly lead: readonly Command[];
  readonly wished: readonly Command[];
  readonly answers: readonly Command[];
}

/** To lead, to lean where that is felt, to give, to keep the sanctions; and last, to let others bear it. */
function ways(
  setting: Setting,
  world: World,
  country: CountryIndex,
  { lead, wished, answers }: Listed,
): readonly Command[] {
  const [given] = wished;
  const orders = lead.slice(0, 2);
  const gifts = withTroops(world, country, wished.slice(0, 1));
  const free: Command | undefined =
    given?.kind === 'pledge' ? { kind: 'pledge', what: given.what, level: 'none' } : answers[1];
  const own = weighty(setting, country);
  // What it holds over the aggressor is more than what it could tell.
  const tells = given?.kind === 'pledge' && given.what === 'intelligence';
  const best =
    tells && holdsMuch(setting, country)
      ? [...orders, ...own, ...gifts, ...answers.slice(0, 1)]
      : [...orders, ...gifts, ...answers.slice(0, 1), ...own];
  return [...best.slice(0, 4), ...(free === undefined ? [] : [free])];
}

/** Hold over the aggressor from which leaning on it alone is worth a suggestion (prior). */
const WEIGHTY = 0.05;

function holdsMuch(setting: Setting, country: CountryIndex): boolean {
  return (bearingsOf(setting).hold[country] ?? 0) >= WEIGHTY;
}

/** To lean on the aggressor where it would feel it, else to help the victim with arms and money. */
function weighty(setting: Setting, country: CountryIndex): readonly Command[] {
  return [
    holdsMuch(setting, country)
      ? { kind: 'pressAggressor', level: 'full' }
      : { kind: 'giveAid', to: 'victim', level: 'substantial' },
  ];
}

/** Sending troops is always among the suggestions: whether it would be worth it is for the player to weigh. */
function withTroops(
  world: World,
  country: CountryIndex,
  wished: readonly Command[],
): readonly Command[] {
  const sends = (world.columns.troops[country] ?? 0) >= LEVEL_SHARES.substantial;
  const named = wished.some((command) => command.kind === 'pledge' && command.what === 'troops');
  if (sends || named) return wished;
  return [...wished, { kind: 'pledge', what: 'troops', level: 'substantial' }];
}

function nearestLevel(share: number): Level {
  const gap = (level: Level): number => Math.abs(LEVEL_SHARES[level] - share);
  return LEVELS.reduce((best, level) => (gap(level) < gap(best) ? level : best));
}

/** Has this turn changed what is asked of a member, or is it time to look at it again? */
function isNewSituation(setting: Setting, world: World): boolean {
  return world.turn === 0 || hasAsked(world, world.turn) || isUnsettledReview(setting, world);
}

function isUnsettledReview(setting: Setting, world: World): boolean {
  return !isSettled(world.crisis.status) && isReviewDue(setting, world);
}
