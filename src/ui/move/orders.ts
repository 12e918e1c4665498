/** What has been ordered in this phase, and which orders take the place of which. */
import type { Command, CountryIndex, Setting, World } from '../../engine/index.ts';

/** Orders of one slot take each other's place: a country casts one vote, makes one pledge of each kind. */
export function slotOf(command: Command): string {
  switch (command.kind) {
    case 'castVote':
      return `castVote ${command.draft}`;
    case 'pledge':
      return `pledge ${command.what}`;
    case 'giveAid':
      return `giveAid ${command.to}`;
    case 'comply':
    case 'imposeSanctions':
    case 'pressAggressor':
    case 'enterWar':
    case 'sendPeacekeepers':
    case 'commandCoalition':
    case 'announceDeadline':
    case 'takePosture':
    case 'reportToCouncil':
    case 'offerGoodOffices':
      return command.kind;
    default:
      return JSON.stringify(command);
  }
}

/** The latest order of each slot; only these are carried out. */
export function standingOrders(world: World): readonly Command[] {
  return [...new Map(world.intents.map((command) => [slotOf(command), command])).values()];
}

export function sameOrder(a: Command, b: Command): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export type Confirmation =
  | 'veto'
  | 'withdrawDraft'
  | 'annex'
  | 'attack'
  | 'beyondBorder'
  | 'join'
  | 'concede'
  | 'deadline'
  | 'bind';

/** What cannot be undone is asked for twice. */
export function confirmationOf(
  setting: Setting,
  world: World,
  command: Command,
  own: CountryIndex,
): Confirmation | undefined {
  switch (command.kind) {
    case 'castVote':
      return command.vote === 'no' && isVeto(setting, world, command.draft, own)
        ? 'veto'
        : undefined;
    case 'withdrawDraft':
      return 'withdrawDraft';
    case 'announceDeadline':
      return 'deadline';
    case 'commitBeforehand':
      return 'bind';
    case 'commandCoalition':
      return command.strategy === 'beyondBorder' ? 'beyondBorder' : undefined;
    case 'enterWar':
      return command.how === 'join' ? 'join' : undefined;
    case 'takePosture':
      return command.posture === 'annex' ||
        command.posture === 'attack' ||
        command.posture === 'concede'
        ? command.posture
        : undefined;
    default:
      return undefined;
  }
}

/** Would this member's no block the text alone? */
function isVeto(setting: Setting, world: World, draft: number, country: CountryIndex): boolean {
  const text = world.table.find((on) => on.number === draft);
  const { veto } = world.rules.charter;
  if (text === undefined || text.body === 'assembly' || text.chapter === 'procedural') return false;
  if (veto === 'unanimity') return true;
  return setting.permanent.includes(country) && veto !== 'none' && veto !== 'double';
}
