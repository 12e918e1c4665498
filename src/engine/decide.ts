/** What a player's command would bring about, or why it cannot be. Ending a phase is the turn's matter. */
import type { Command, CommandKind } from './command.ts';
import { checkBound, decideCommitment } from './commitment/decide.ts';
import { worldWith } from './copies.ts';
import { consult, cosponsor, offer } from './council/asks.ts';
import { makeDraft } from './council/drafting.ts';
import { bodyFor, bodyMembers } from './council/hall.ts';
import { checkText, mayVote } from './council/legality.ts';
import { councilHall, sitting } from './council/sitting.ts';
import { putFirst } from './council/table.ts';
import type { WorldEvent } from './event.ts';
import { isMember } from './membership.ts';
import { decideOffice, isOfficeAct } from './office/decide.ts';
import type { Refusal } from './refusal.ts';
import { checkEntry, checkKeepers } from './response/armies.ts';
import {
  checkDays,
  checkLead,
  checkPosture,
  decideCharge,
  decideCommand,
} from './response/decide.ts';
import { sanctionsAsked } from './response/measures.ts';
import type { Result } from './result.ts';
import { done, refused } from './result.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex, Measure, Phase } from './vocabulary.ts';
import { MEASURES } from './vocabulary.ts';
import { checkRules } from './what-if.ts';
import type { Draft, World } from './world.ts';

type Decided = Result<readonly WorldEvent[]>;
/** The phase in which each command is open; the rest are open in all. */
const COMMAND_PHASES: Readonly<Partial<Record<CommandKind, Phase>>> = {
  proposeDraft: 'agenda',
  amendDraft: 'agenda',
  withdrawDraft: 'agenda',
  orderDrafts: 'agenda',
  cosponsor: 'agenda',
  consult: 'agenda',
  lobby: 'agenda',
  castVote: 'vote',
  pledge: 'response',
  comply: 'response',
  imposeSanctions: 'response',
  giveAid: 'response',
  pressAggressor: 'response',
  commandCoalition: 'response',
  announceDeadline: 'response',
  takePosture: 'response',
  bringCharge: 'response',
  organiseCommand: 'response',
  commitBeforehand: 'response',
  enterWar: 'response',
  sendPeacekeepers: 'response',
};

/** A party chooses whether to attack before anybody else can answer. */
function phaseOf(world: World, command: Command): Phase | undefined {
  const choosing = command.kind === 'takePosture' && world.crisis.status === 'dispute';
  return choosing ? 'situation' : COMMAND_PHASES[command.kind];
}

/** Texts that one turn can hold: what the Council has voted on a single day of a crisis. */
const MOST_DRAFTS = 4;

/** The events of a command, or the fact that stands against it. */
export function decide(setting: Setting, world: World, command: Command): Decided {
  if (command.kind === 'takeSeat') return takeSeat(setting, world, command);
  if (command.kind === 'changeRules') {
    const refusal = checkRules(setting, command.patch);
    return refusal ? refused(refusal) : done([{ kind: 'rulesChanged', patch: command.patch }]);
  }
  if (world.over) return refused({ kind: 'crisisOver' });
  if (world.seat.kind === 'watch') return refused({ kind: 'noSeat' });
  if (world.seat.kind === 'secretaryGeneral') return decideOffice(world, command);
  if (isOfficeAct(command)) return refused({ kind: 'onlyForTheOffice' });
  const needed = phaseOf(world, command);
  if (needed !== undefined && needed !== world.phase)
    return refused({ kind: 'wrongPhase', needed });
  const { country } = world.seat;
  if (command.kind === 'commitBeforehand')
    return decideCommitment(setting, world, country, command.what);
  if (world.phase === 'agenda') return decideAgenda(setting, world, country, command);
  if (command.kind === 'organiseCommand') return decideCommand(world, country, command.command);
  if (command.kind === 'bringCharge') return decideCharge(setting, world, country);
  const refusal =
    checkIntent(setting, world, country, command) ?? checkBound(world, country, command);
  return refusal ? refused(refusal) : done([{ kind: 'intentSet', command }]);
}

function takeSeat(
  setting: Setting,
  world: World,
  { seat }: Extract<Command, { kind: 'takeSeat' }>,
): Decided {
  if (world.over) return refused({ kind: 'crisisOver' });
  if (seat.kind === 'country' && !isCountry(setting, seat.country)) {
    return refused({ kind: 'noSuchCountry', country: seat.country });
  }
  return done([{ kind: 'seatTaken', seat }]);
}

function isCountry(setting: Setting, country: CountryIndex): boolean {
  return Number.isInteger(country) && country >= 0 && country < setting.n;
}

function decideAgenda(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Command,
): Decided {
  switch (command.kind) {
    case 'proposeDraft':
      return propose(setting, world, country, command);
    case 'amendDraft':
      return amend(setting, world, country, command);
    case 'withdrawDraft':
      return withdraw(world, country, command.draft);
    case 'orderDrafts':
      return onDraft(world, command.draft, (draft) => putFirst(setting, world, country, draft));
    case 'cosponsor':
      return onDraft(world, command.draft, (draft) => cosponsor(setting, world, country, draft));
    case 'consult':
      return onDraft(world, command.draft, (draft) => consult(setting, world, country, draft));
    case 'lobby':
      return onDraft(world, command.draft, (draft) =>
        offer(setting, world, { by: country, country: command.country, draft }),
      );
    default:
      return refused({ kind: 'wrongPhase', needed: COMMAND_PHASES[command.kind] ?? 'agenda' });
  }
}

function propose(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Extract<Command, { kind: 'proposeDraft' }>,
): Decided {
  const body = bodyFor(world);
  const refusal =
    checkSponsor(setting, world, country, body) ??
    checkDays(command.afterDays) ??
    checkComposed(setting, world, command.measures, body);
  if (refusal) return refused(refusal);
  const { measures, afterDays } = command;
  const draft = makeDraft(setting, world, country, ordered(measures), afterDays, body);
  return done([{ kind: 'draftTabled', draft }]);
}

function amend(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Extract<Command, { kind: 'amendDraft' }>,
): Decided {
  return onDraft(world, command.draft, (draft) => {
    const sponsor = checkSponsor(setting, world, country, draft.body);
    if (sponsor) return refused(sponsor);
    const measures = ordered([
      ...draft.measures.filter((measure) => !command.drop.includes(measure)),
      ...command.add,
    ]);
    const others = worldWith(world, { table: world.table.filter((other) => other !== draft) });
    const refusal = checkComposed(setting, others, measures, draft.body);
    if (refusal) return refused(refusal);
    const days = draft.deadline < 0 ? 0 : draft.deadline - world.day;
    const made = makeDraft(setting, others, draft.proposer, measures, days, draft.body);
    return done([
      {
        kind: 'draftAmended',
        draft: { ...made, number: draft.number, dropped: command.drop },
        by: country,
      },
    ]);
  });
}

function withdraw(world: World, country: CountryIndex, number: number): Decided {
  return onDraft(world, number, (draft) =>
    draft.proposer === country
      ? done([{ kind: 'draftWithdrawn', draft: number }])
      : refused({ kind: 'notYourDraft', draft: number }),
  );
}

function onDraft(world: World, number: number, act: (draft: Draft) => Decided): Decided {
  const draft = world.table.find((other) => other.number === number);
  return draft === undefined ? refused({ kind: 'noSuchDraft', draft: number }) : act(draft);
}

/** May this country put texts to the body? */
export function checkSponsor(
  setting: Setting,
  world: World,
  country: CountryIndex,
  body: Draft['body'],
): Refusal | undefined {
  if (body === 'assembly')
    return isMember(setting, world, country) ? undefined : { kind: 'notAMember' };
  if (!world.rules.charter.council) return { kind: 'noCouncil' };
  if (!onCouncil(setting, world, country)) return { kind: 'notOnCouncil' };
  if (sitting(setting, world).absent.includes(country)) return { kind: 'absentByOrder' };
  return undefined;
}

/** Is a text of these measures lawful and new, and is there room for it? */
export function checkComposed(
  setting: Setting,
  world: World,
  measures: readonly Measure[],
  body: Draft['body'],
): Refusal | undefined {
  if (measures.length === 0) return { kind: 'emptyDraft' };
  if (world.table.length >= MOST_DRAFTS) return { kind: 'tooManyDrafts' };
  const text = ordered(measures).join();
  const same = world.table.find((draft) => draft.measures.join() === text && draft.body === body);
  if (same) return { kind: 'sameTextOnTable', draft: same.number };
  return checkText(setting, world, ordered(measures), body);
}

/** Measures in the order of the vocabulary, without repeats. */
export function ordered(measures: readonly Measure[]): readonly Measure[] {
  return MEASURES.filter((measure) => measures.includes(measure));
}

function onCouncil(setting: Setting, world: World, country: CountryIndex): boolean {
  return sitting(setting, world).members.includes(country);
}

/** What stands against a choice that is carried out when the phase ends. */
function checkIntent(
  setting: Setting,
  world: World,
  country: CountryIndex,
  command: Command,
): Refusal | undefined {
  switch (command.kind) {
    case 'castVote':
      return checkVote(setting, world, country, command.draft);
    case 'comply':
      return notAggressor(setting, country) ?? sanctionsExist(world);
    case 'pledge':
    case 'imposeSanctions':
    case 'pressAggressor':
      return notAggressor(setting, country);
    case 'giveAid':
      return isParty(setting, country) ? { kind: 'notForAParty' } : undefined;
    case 'enterWar':
      return checkEntry(setting, world, country);
    case 'sendPeacekeepers':
      return checkKeepers(setting, world, country);
    case 'commandCoalition':
    case 'announceDeadline':
      return checkLead(setting, world, country, command);
    case 'takePosture':
      return checkPosture(setting, world, country, command.posture);
    default:
      return { kind: 'wrongPhase', needed: 'agenda' };
  }
}

function checkVote(
  setting: Setting,
  world: World,
  country: CountryIndex,
  number: number,
): Refusal | undefined {
  const draft = world.table[0];
  if (draft?.number !== number) return { kind: 'noSuchDraft', draft: number };
  if (!bodyMembers(setting, world, draft.body).includes(country)) return { kind: 'notOnCouncil' };
  if (sitting(setting, world).absent.includes(country)) return { kind: 'absentByOrder' };
  const { charter } = world.rules;
  const { asDispute } = councilHall(setting, world, draft);
  return mayVote(charter, draft.chapter, asDispute, isParty(setting, country))
    ? undefined
    : { kind: 'partyMayNotVote' };
}

function notAggressor(setting: Setting, country: CountryIndex): Refusal | undefined {
  return setting.aggressors.includes(country) ? { kind: 'notForAParty' } : undefined;
}

function isParty(setting: Setting, country: CountryIndex): boolean {
  return setting.aggressors.includes(country) || setting.victims.includes(country);
}

function sanctionsExist(world: World): Refusal | undefined {
  return sanctionsAsked(world) ? undefined : { kind: 'nothingInForce' };
}
