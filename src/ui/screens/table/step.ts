/** Which step of a turn the table shows, and what it says there. */
import type { Ballot, Frame, World } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';

/** The phases, the moment after a ballot, and the end. */
export type Step = World['phase'] | 'voted' | 'over';

/** Ballots held by the order that made this frame. */
export function ballotsIn(frame: Frame): readonly Ballot[] {
  return frame.events.flatMap((event) => (event.kind === 'ballotHeld' ? [event.ballot] : []));
}

/** A vote just held is looked at before the turn goes on. */
export function stepOf(frame: Frame, looked: boolean): Step {
  if (!looked && ballotsIn(frame).length > 0) return 'voted';
  return frame.world.over ? 'over' : frame.world.phase;
}

export interface Role {
  readonly seated: boolean;
  /** Is it the Secretary-General's? */
  readonly office: boolean;
  readonly onCouncil: boolean;
  /** Stays away on the day shown. */
  readonly absent: boolean;
  readonly party: boolean;
  readonly aggressor: boolean;
}

/** Steps at which the Secretary-General's part differs from a state's. */
const OFFICE_GUIDES = { situation: true, agenda: true, vote: true, response: true };
type OfficeStep = keyof typeof OFFICE_GUIDES;

/** What one can do now, in one or two sentences. */
export function guideOf(step: Step, world: World, role: Role): string {
  if (role.office && step in OFFICE_GUIDES) return say(`table.guide.${step as OfficeStep}Office`);
  if (step === 'agenda') return say(`table.guide.${agendaGuide(world, role)}`);
  if (step === 'vote') {
    return say(`table.guide.${voteGuide(world, role)}`, { draft: world.table[0]?.number ?? 0 });
  }
  if (step === 'response' && role.party) return say('table.guide.responseParty');
  if (step === 'response' && !role.seated) return say('table.guide.responseWatch');
  if (step === 'situation' && world.crisis.status === 'dispute')
    return say(role.aggressor ? 'table.guide.disputeOwn' : 'table.guide.dispute');
  if (step === 'situation' && world.turn > 0) return say('table.guide.situationLater');
  return say(`table.guide.${step}`);
}

/** Has the seat said how it votes on the text that is put? */
export function hasChosenVote(world: World): boolean {
  const draft = world.table[0]?.number;
  return world.intents.some((order) => order.kind === 'castVote' && order.draft === draft);
}

/** Has the seat a vote on the text that is put? */
export function isVoting(world: World, role: Role): boolean {
  if (!role.seated || role.office) return false;
  return world.table[0]?.body === 'assembly' || (role.onCouncil && !role.absent);
}

function voteGuide(world: World, role: Role) {
  if (!isVoting(world, role)) return role.absent ? 'voteAbsent' : 'voteWatch';
  return hasChosenVote(world) ? 'voteChosen' : 'voteMember';
}

function agendaGuide(world: World, role: Role) {
  if (!world.rules.charter.council) return 'agendaNone';
  if (!role.seated) return 'agendaWatch';
  return role.onCouncil ? 'agendaMember' : 'agendaOutside';
}
