/** What an act of the Secretary-General brings about: the office after it, and the readiness for a settlement. */
import { turnDays } from '../clock.ts';
import type { OfficeAct } from '../command.ts';
import { officeWith } from '../copies.ts';
import type { WorldEvent } from '../event.ts';
import { clamp, exp } from '../exact.ts';
import { named } from '../response/measures.ts';
import type { Setting } from '../setting.ts';
import type { Office, World } from '../world.ts';
import {
  CALL_BUSY,
  CALL_IDLE,
  CONSENT_WON,
  FADE_DAYS,
  NAMED_ON_FACTS,
  NAMED_WEIGHT,
  NAMING_HEARD,
  OPENED_BOTH,
  OPENED_ONE,
  OPENING_TRUST,
  REPORT_HEARD,
  SEEN_AGGRESSOR,
  SEEN_VICTIM,
  TRUST,
  WHILE_PRESSING,
} from './weights.ts';

export const OPENING_OFFICE: Office = {
  impartiality: OPENING_TRUST,
  alert: 0,
  aggressorOpen: 0,
  victimOpen: 0,
  findings: 0,
  charge: 0,
  calledDay: -1,
  reportedDay: -1,
  offeredDay: -1,
  missionDay: -1,
};

/** The events of one act. */
export function actOffice(world: World, act: OfficeAct): readonly WorldEvent[] {
  const office = officeAfter(world, act);
  const acted: WorldEvent = { kind: 'officeActed', act, office };
  const consent = consentAfter(world, act);
  if (consent === world.crisis.consent) return [acted];
  return [acted, { kind: 'crisisMoved', system: 'consent', values: { consent } }];
}

/** The office after an act. */
export function officeAfter(world: World, act: OfficeAct): Office {
  const { office, day } = world;
  switch (act.kind) {
    case 'invokeArticle99':
      return officeWith(trusted(office, TRUST.call), {
        alert: more(office.alert, (isIdle(world) ? CALL_IDLE : CALL_BUSY) * heard(office)),
        calledDay: day,
      });
    case 'reportToCouncil':
      return officeWith(act.names ? naming(world) : reporting(office), { reportedDay: day });
    case 'offerGoodOffices':
      return officeWith(offering(world, act.to), { offeredDay: day });
    default:
      return officeWith(visiting(world, act.to), { missionDay: day });
  }
}

/** Has the Council voted on nothing yet, and has it no text before it? */
export function isIdle(world: World): boolean {
  return world.ballots.length === 0 && world.table.length === 0;
}

function reporting(office: Office): Office {
  return officeWith(trusted(office, TRUST.reportFacts), {
    alert: more(office.alert, REPORT_HEARD * heard(office)),
  });
}

/** The side named deals through the office no longer. */
function naming(world: World): Office {
  const { office } = world;
  const price = TRUST.reportNames * (1 - TRUST.nameShared * named(world.law));
  const weight = NAMED_WEIGHT * (1 - NAMED_ON_FACTS * (1 - office.findings));
  return officeWith(trusted(office, price), {
    alert: more(office.alert, NAMING_HEARD * heard(office)),
    charge: more(office.charge, weight * heard(office)),
    aggressorOpen: 0.3 * office.aggressorOpen,
  });
}

function offering(
  world: World,
  to: Extract<OfficeAct, { kind: 'offerGoodOffices' }>['to'],
): Office {
  const { office, crisis } = world;
  const gain = (to === 'both' ? OPENED_BOTH : OPENED_ONE) * heard(office);
  const pressing = crisis.postures.some((posture) => posture === 'press' || posture === 'escalate');
  const listens = (pressing ? WHILE_PRESSING : 1) * (0.5 + 0.5 * crisis.consent);
  return officeWith(trusted(office, to === 'both' ? TRUST.officesBoth : TRUST.officesOneSide), {
    aggressorOpen: more(office.aggressorOpen, to === 'victim' ? 0 : gain * listens),
    victimOpen: more(office.victimOpen, to === 'aggressor' ? 0 : gain),
  });
}

/** What lies behind the front is not seen from the victim's side. */
function visiting(world: World, to: Extract<OfficeAct, { kind: 'sendFactFinders' }>['to']): Office {
  const { office, crisis } = world;
  const seen =
    to === 'aggressor' ? SEEN_AGGRESSOR : SEEN_VICTIM * (1 - 0.6 * clamp(crisis.front, 0, 1));
  const trust = to === 'aggressor' ? TRUST.missionAggressor : TRUST.missionVictim;
  return officeWith(trusted(office, trust), { findings: more(office.findings, seen) });
}

function consentAfter(world: World, act: OfficeAct): number {
  const { consent } = world.crisis;
  if (act.kind === 'reportToCouncil' && act.names) return 0.85 * consent;
  if (act.kind !== 'offerGoodOffices' || act.to !== 'both') return consent;
  return more(consent, CONSENT_WON * heard(world.office));
}

/** A voice carries as far as it is trusted. */
function heard(office: Office): number {
  return office.impartiality;
}

function trusted(office: Office, change: number): Office {
  return officeWith(office, { impartiality: clamp(office.impartiality + change, 0, 1) });
}

/** A share of what is lacking added. */
function more(value: number, share: number): number {
  return value + (1 - value) * share;
}

/** Attention and openings fade as the turn passes. */
export function fadeOffice(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const { office } = world;
  if (office.alert === 0 && office.aggressorOpen === 0 && office.victimOpen === 0) return [];
  const left = exp(-turnDays(setting, world) / FADE_DAYS);
  const faded: Office = officeWith(office, {
    alert: settled(office.alert * left),
    aggressorOpen: settled(office.aggressorOpen * left),
    victimOpen: settled(office.victimOpen * left),
  });
  return [{ kind: 'officeMoved', office: faded }];
}

/** What has all but faded is gone, so that a quiet office writes no more events. */
function settled(value: number): number {
  return value < 0.01 ? 0 : value;
}
