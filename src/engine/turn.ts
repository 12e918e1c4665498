/** What the world does when a phase ends: the minds of that phase, then its systems, in a fixed order. */

import { crisisDays, MOST_TURNS, turnEnd } from './clock.ts';
import { bindThemselves } from './commitment/mind.ts';
import { moveBacking } from './conflict/backing.ts';
import { squeeze } from './conflict/economy.ts';
import { fight } from './conflict/fighting.ts';
import { moveRisk } from './conflict/risk.ts';
import { settle } from './conflict/settlement.ts';
import { keepTruce, moveConsent } from './conflict/truce.ts';
import { bargain } from './council/bargaining.ts';
import { tableDrafts } from './council/drafting.ts';
import { moveGround } from './council/ground.ts';
import { holdBallot } from './council/hold.ts';
import { checkText } from './council/legality.ts';
import { answerVeto, askForAssembly, callSession } from './council/road.ts';
import { isAway } from './council/sitting.ts';
import type { WorldEvent } from './event.ts';
import { evolveAll, isSettled } from './evolve.ts';
import { moveCapital } from './memory/capital.ts';
import { bookCosts } from './memory/costs.ts';
import { moveCredibility } from './memory/credibility.ts';
import { moveOpinion } from './memory/opinion.ts';
import { moveReliability } from './memory/reliability.ts';
import { decideAttack, moveAggressors } from './minds/aggressor.ts';
import { moveVictims } from './minds/victim.ts';
import { fadeOffice } from './office/acts.ts';
import { moveOffice } from './office/mind.ts';
import { moveBelief } from './response/belief.ts';
import { bringCharges, judgeCharges } from './response/charges.ts';
import { leadCoalition } from './response/coalition.ts';
import { complyWithSanctions, imposeSanctions } from './response/compliance.ts';
import { deploy, makePledges } from './response/contributions.ts';
import { joinAggressor } from './response/entry.ts';
import { sendKeepers } from './response/keepers.ts';
import { organiseCommand } from './response/organising.ts';
import { invokePacts } from './response/pacts.ts';
import { exertPressure, giveAid } from './response/pressure.ts';
import type { Setting } from './setting.ts';
import type { Phase } from './vocabulary.ts';
import type { World } from './world.ts';

export type Decider = (setting: Setting, seed: number, world: World) => readonly WorldEvent[];

const SYSTEMS: Readonly<Record<Phase, readonly Decider[]>> = {
  situation: [
    openingFacts,
    moveGround,
    moveOffice,
    judgeCharges,
    moveBelief,
    bindThemselves,
    decideAttack,
    askForAssembly,
    tableDrafts,
    beginAgenda,
  ],
  agenda: [bargain, dropLapsed, beginVote],
  vote: [holdBallot, answerVeto, moveGround, moveBelief, dropLapsed, beginVote],
  response: [
    callSession,
    moveGround,
    invokePacts,
    imposeSanctions,
    complyWithSanctions,
    makePledges,
    giveAid,
    exertPressure,
    moveOffice,
    sendKeepers,
    joinAggressor,
    leadCoalition,
    organiseCommand,
    moveAggressors,
    moveVictims,
    bringCharges,
    moveBelief,
    beginOutcome,
  ],
  outcome: [
    deploy,
    keepTruce,
    fight,
    squeeze,
    moveBacking,
    moveConsent,
    moveRisk,
    settle,
    bookCosts,
    moveOpinion,
    moveReliability,
    moveCapital,
    moveCredibility,
    fadeOffice,
    beginTurn,
    moveBelief,
  ],
};

/** Ends the phase: each decider sees the world as those before it left it. */
export function endPhase(
  setting: Setting,
  seed: number,
  world: World,
): { readonly world: World; readonly events: readonly WorldEvent[] } {
  const events: WorldEvent[] = [];
  let next = world;
  for (const decider of SYSTEMS[world.phase]) {
    const decided = decider(setting, seed, next);
    next = evolveAll(setting, next, decided);
    events.push(...decided);
  }
  return { world: next, events };
}

/** The facts of the opening day; later ones are told as the turn begins in which they have come about. */
function openingFacts(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  return world.turn > 0 ? [] : factsBetween(setting, world, -1, world.day);
}

function factsBetween(
  setting: Setting,
  world: World,
  after: number,
  until: number,
): readonly WorldEvent[] {
  const { absences } = world.rules.assumptions;
  const come = setting.scenario.facts.filter(
    (fact) => fact.fromDay > after && fact.fromDay <= until && (absences || !isAway(fact)),
  );
  // Of those who took the chair in a long turn only the last is in it.
  const chair = come.findLast((fact) => fact.kind === 'presides');
  return come
    .filter((fact) => fact.kind !== 'presides' || fact === chair)
    .map((fact): WorldEvent => ({ kind: 'factArrived', fact }));
}

function beginAgenda(): readonly WorldEvent[] {
  return [{ kind: 'phaseBegan', phase: 'agenda' }];
}

/** A text that an earlier vote has made unlawful or idle falls from the table. */
function dropLapsed(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const lapsed: WorldEvent[] = [];
  for (const draft of world.table) {
    if (checkText(setting, world, draft.measures, draft.body) === undefined) break;
    lapsed.push({ kind: 'draftLapsed', draft: draft.number });
  }
  return lapsed;
}

function beginVote(_setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  return [{ kind: 'phaseBegan', phase: world.table.length > 0 ? 'vote' : 'response' }];
}

function beginOutcome(): readonly WorldEvent[] {
  return [{ kind: 'phaseBegan', phase: 'outcome' }];
}

function beginTurn(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const day = turnEnd(setting, world);
  const began: WorldEvent = { kind: 'turnBegan', turn: world.turn + 1, day };
  if (isOver(setting, world, day)) return [began, { kind: 'crisisEnded' }];
  const facts = factsBetween(setting, world, world.day, day);
  return [began, ...facts, { kind: 'phaseBegan', phase: 'situation' }];
}

/** An end state gets one more turn, in which the Council can set terms, before the crisis closes. */
function isOver(setting: Setting, world: World, day: number): boolean {
  const { crisis } = world;
  if (crisis.generalWar || day >= crisisDays(setting) || world.turn + 1 >= MOST_TURNS) return true;
  return isSettled(crisis.status) && crisis.settledDay >= 0 && crisis.settledDay < world.day;
}
