/** What stands against an act of the Secretary-General. */
import type { Command, CommandKind, OfficeAct } from '../command.ts';
import type { WorldEvent } from '../event.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { done, refused } from '../result.ts';
import type { Phase } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { ADMITTED_FROM, REFUSED_BELOW } from './weights.ts';

/** Before the Council meets the office speaks; while states answer it goes to the parties. */
const PHASE_OF: Readonly<Record<OfficeAct['kind'], Phase>> = {
  invokeArticle99: 'situation',
  reportToCouncil: 'situation',
  offerGoodOffices: 'response',
  sendFactFinders: 'response',
};

export function isOfficeAct(command: Command): command is OfficeAct {
  return isOfficeKind(command.kind);
}

function isOfficeKind(kind: CommandKind): kind is OfficeAct['kind'] {
  return kind in PHASE_OF;
}

/** An order of the played office, kept for the end of the phase. */
export function decideOffice(world: World, command: Command): Result<readonly WorldEvent[]> {
  if (!isOfficeAct(command)) return refused({ kind: 'notForTheOffice' });
  const needed = PHASE_OF[command.kind];
  if (world.phase !== needed) return refused({ kind: 'wrongPhase', needed });
  const refusal = checkAct(world, command);
  return refusal ? refused(refusal) : done([{ kind: 'intentSet', command }]);
}

/** Why an act is closed, whoever would do it. */
export function checkAct(world: World, act: OfficeAct): Refusal | undefined {
  const { office, crisis, rules } = world;
  switch (act.kind) {
    case 'invokeArticle99':
      if (!rules.charter.council) return { kind: 'noCouncil' };
      if (!rules.charter.officeMayCall) return { kind: 'officeMayNotCall' };
      return office.calledDay >= 0 ? { kind: 'alreadyDone' } : undefined;
    case 'reportToCouncil':
      return rules.charter.council ? undefined : { kind: 'noCouncil' };
    case 'offerGoodOffices':
      return office.impartiality < REFUSED_BELOW ? { kind: 'officesRefused' } : undefined;
    default:
      if (act.to === 'victim') {
        const given = crisis.victimPostures.every((posture) => posture === 'concede');
        return given ? { kind: 'notAdmitted' } : undefined;
      }
      return crisis.consent < ADMITTED_FROM || office.impartiality < REFUSED_BELOW
        ? { kind: 'notAdmitted' }
        : undefined;
  }
}
