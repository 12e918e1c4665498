/** Orders and their effects in words. */
import {
  type Command,
  clientsOf,
  type Effect,
  isAgainst,
  type Setting,
  type World,
} from '../../engine/index.ts';
import { aboutOf, percentOf, signedOf } from '../../text/form.ts';
import { theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { contentOf, countryList, officeWord } from '../../text/tell.ts';

type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;

export function orderWords(setting: Setting, world: World, command: Command): string {
  const sides = sidesOf(setting);
  switch (command.kind) {
    case 'proposeDraft':
      return proposalWords(command);
    case 'lobby':
      return say(
        isWorkedAgainst(setting, world, command) ? 'move.order.lobbyAgainst' : 'move.order.lobby',
        {
          country: theNameOf(setting.ids[command.country] ?? ''),
          draft: command.draft,
        },
      );
    case 'amendDraft':
    case 'withdrawDraft':
    case 'orderDrafts':
    case 'consult':
    case 'cosponsor':
      return say(`move.order.${command.kind}`, { draft: command.draft });
    case 'castVote':
      return say(`move.order.castVote.${command.vote}`);
    case 'pledge':
      return say(`move.order.pledge.${command.what}`, { level: command.level });
    case 'giveAid':
      return say(`move.order.giveAid.${command.to}`, { ...sides, level: command.level });
    case 'comply':
    case 'imposeSanctions':
    case 'pressAggressor':
    case 'sendPeacekeepers':
      return say(`move.order.${command.kind}`, { ...sides, level: command.level });
    case 'enterWar':
      return say('move.order.enterWar', { ...sides, how: command.how });
    case 'commandCoalition':
      return say(`move.order.commandCoalition.${command.strategy}`);
    case 'announceDeadline':
      return say('move.order.announceDeadline', { days: command.afterDays });
    case 'invokeArticle99':
    case 'reportToCouncil':
    case 'offerGoodOffices':
    case 'sendFactFinders':
      return say(`move.order.office.${officeWord(command)}`, sides);
    case 'organiseCommand':
      return say(`move.order.organiseCommand.${command.command}`);
    case 'bringCharge': {
      const { seat } = world;
      const accuses = seat.kind === 'country' && setting.victims.includes(seat.country);
      return say(`move.order.bringCharge.${accuses ? 'victim' : 'aggressor'}`, sides);
    }
    case 'commitBeforehand':
      return say('move.order.commitBeforehand', { what: command.what });
    case 'takePosture':
      return postureWords(setting, world, command);
    default:
      return say('move.order.other');
  }
}

/** The peoples that the player's country stands behind, in words; nothing where there are none. */
function clientsIn(setting: Setting, { seat }: World): string | undefined {
  const clients = seat.kind === 'country' ? clientsOf(setting, seat.country) : [];
  return clients.length === 0 ? undefined : countryList(setting, clients);
}

function postureWords(setting: Setting, world: World, { posture }: CommandOf<'takePosture'>) {
  const clients = clientsIn(setting, world);
  if (clients !== undefined && (posture === 'offerTerms' || posture === 'withdraw'))
    return say(`move.order.patron.${posture}`, { clients });
  return say(`posture.${posture}.name`);
}

const PATRONS = ['press', 'hold', 'escalate', 'offerTerms', 'withdraw'] as const;

function patronDoes(setting: Setting, world: World, { posture }: CommandOf<'takePosture'>) {
  const clients = clientsIn(setting, world);
  const taken = PATRONS.find((one) => one === posture);
  return clients === undefined || taken === undefined
    ? undefined
    : say(`move.does.patron.${taken}`, { clients });
}

function sidesOf(setting: Setting) {
  return {
    victim: countryList(setting, setting.victims),
    aggressor: countryList(setting, setting.aggressors),
  };
}

function isWorkedAgainst(setting: Setting, world: World, command: CommandOf<'lobby'>): boolean {
  const draft = world.table.find(({ number }) => number === command.draft);
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  return draft !== undefined && isAgainst(setting, own, draft);
}

function proposalWords({ measures, afterDays }: CommandOf<'proposeDraft'>): string {
  const content = contentOf(measures);
  return afterDays > 0
    ? say('move.order.proposeDraftAfter', { content, days: afterDays })
    : say('move.order.proposeDraft', { content });
}

/** What an order means, where its name alone does not say. */
export function orderMeans(command: Command): string | undefined {
  if (command.kind === 'takePosture') return say(`posture.${command.posture}.means`);
  if (command.kind === 'commandCoalition') return say(`strategy.${command.strategy}.means`);
  if (command.kind === 'announceDeadline') return say('move.means.announceDeadline');
  if (command.kind === 'commitBeforehand')
    return say('move.means.commitBeforehand', { what: command.what });
  if (command.kind === 'orderDrafts') return say('move.means.orderDrafts');
  if (command.kind === 'withdrawDraft') return say('move.means.withdrawDraft');
  if (command.kind === 'organiseCommand')
    return say(`move.means.organiseCommand.${command.command}`);
  if (command.kind === 'bringCharge') return say('move.means.bringCharge');
  if (command.kind === 'amendDraft') return say('move.means.amendDraft');
  if (!('level' in command)) return undefined;
  const isTrade = command.kind === 'comply' || command.kind === 'imposeSanctions';
  if (command.level === 'none' && !isTrade) return say('move.means.none');
  return command.kind === 'pledge'
    ? say(`move.means.pledge.${command.what}`)
    : say('move.means.little');
}

/** What a choice does, in a sentence; nothing where its name says it all. */
export function orderDoes(setting: Setting, world: World, command: Command): string | undefined {
  switch (command.kind) {
    case 'takePosture':
      return patronDoes(setting, world, command);
    case 'invokeArticle99':
    case 'reportToCouncil':
    case 'offerGoodOffices':
    case 'sendFactFinders':
      return say(`move.does.office.${officeWord(command)}`);
    case 'giveAid':
      return say(`move.does.giveAid.${command.to}`, { level: command.level });
    case 'comply':
    case 'imposeSanctions':
      return say(`move.does.${command.kind}`, { level: command.level });
    case 'pledge':
      return say(`move.does.pledge.${command.level === 'none' ? 'none' : command.what}`);
    case 'pressAggressor':
      return command.level === 'none' ? undefined : say('move.does.pressAggressor');
    case 'enterWar':
      return say('move.does.enterWar', { how: command.how });
    case 'sendPeacekeepers':
      return say('move.does.sendPeacekeepers', { level: command.level });
    case 'cosponsor':
    case 'lobby':
      return say(`move.does.${command.kind}`);
    default:
      return undefined;
  }
}

export function effectWords(setting: Setting, effect: Effect): string {
  switch (effect.kind) {
    case 'adoption':
    case 'success':
      return say(`move.effect.${effect.kind}`, { band: effect.band });
    case 'vote':
      return say('move.effect.vote', { band: effect.band, vote: effect.vote });
    case 'troops':
      return say('move.effect.troops', { soldiers: aboutOf(effect.thousands * 1000) });
    case 'cost':
      return say('move.effect.cost', { share: percentOf(effect.shareOfOutput, 1) });
    case 'pivotal':
      return say('move.effect.pivotal', { chance: percentOf(effect.chance) });
    case 'ejection':
      return say('move.effect.ejection', { chance: percentOf(effect.chance) });
    case 'backing':
      return say('move.effect.backing', {
        client: theNameOf(setting.ids[effect.client] ?? ''),
        change: signedOf(effect.change * 100, 0),
      });
    case 'opening':
      return say(`move.effect.opening.${effect.side}`, {
        ...sidesOf(setting),
        change: signedOf(effect.change * 100, 0),
      });
    default:
      return say(`move.effect.${effect.kind}`, { change: signedOf(effect.change * 100, 0) });
  }
}

/** Does an effect come to anything in the figures shown? */
export function isNoticeable(effect: Effect): boolean {
  if (effect.kind === 'cost') return effect.shareOfOutput >= 0.0005;
  if (effect.kind === 'troops') return effect.thousands >= 0.5;
  if (effect.kind === 'pivotal') return effect.chance >= 0.005;
  return 'change' in effect ? Math.abs(effect.change) >= 0.005 : true;
}
