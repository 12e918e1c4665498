/** The only function that makes a new world from an old one. It decides nothing and draws nothing. */
import { bitOf } from './commitment/bound.ts';
import { TRUSTED } from './commitment/weights.ts';
import { coalitionWith, columnsWith, crisisWith, lawWith, worldWith } from './copies.ts';
import { applyMandate, applyResolution } from './council/adoption.ts';
import { replaceDraft, withFirst, withoutDraft } from './council/table.ts';
import type { WorldEvent } from './event.ts';
import { clamp } from './exact.ts';
import { judged } from './response/judged.ts';
import { standing } from './response/standing-orders.ts';
import { patchRules } from './rules.ts';
import type { DatedFact } from './scenario.ts';
import type { Setting } from './setting.ts';
import type { AggressorPosture, Commitment, VictimPosture } from './vocabulary.ts';
import type { Columns, Crisis, RulesPatch, World } from './world.ts';

/** Carries out one event. */
export function evolve(setting: Setting, world: World, event: WorldEvent): World {
  return (
    evolveRun(world, event) ?? evolveCouncil(world, event) ?? evolveCrisis(setting, world, event)
  );
}

/** Carries out events in order. */
export function evolveAll(setting: Setting, world: World, events: readonly WorldEvent[]): World {
  let next = world;
  for (const event of events) next = evolve(setting, next, event);
  return next;
}

/** The clock, the seat and the rules. */
function evolveRun(world: World, event: WorldEvent): World | undefined {
  switch (event.kind) {
    case 'seatTaken':
      return worldWith(world, { seat: event.seat, intents: [], estranged: 0 });
    case 'rulesChanged':
      return withRules(world, event.patch);
    case 'intentSet':
      return worldWith(world, { intents: [...world.intents, event.command] });
    case 'turnBegan':
      return worldWith(world, {
        turn: event.turn,
        day: event.day,
        columns: forgetOffers(world.columns),
      });
    case 'phaseBegan':
      return worldWith(world, { phase: event.phase, intents: standing(world.intents) });
    case 'crisisEnded':
      return worldWith(world, { over: true });
    case 'factArrived':
      return withFact(world, event.fact);
    default:
      return undefined;
  }
}

/** Who sits, presides, stays away or is a member is read from the facts themselves. */
function withFact(world: World, fact: DatedFact): World {
  if (fact.kind === 'charter') return withRules(world, { charter: fact.patch });
  if (fact.kind !== 'mandate') return world;
  const law = applyMandate(world.law, fact.measures, world.day, world.rules.charter);
  return worldWith(world, { law });
}

/** Offers are for one turn's votes; in most turns nobody has made any. */
function forgetOffers(columns: Columns): Columns {
  if (!columns.induced.some((worth) => worth !== 0)) return columns;
  return columnsWith(columns, { induced: columns.induced.map(() => 0) });
}

function withRules(world: World, patch: RulesPatch): World {
  const rules = patchRules(world.rules, patch);
  const { credibility, clarity } = patch.assumptions ?? {};
  const believed = credibility !== undefined && credibility >= 0 ? credibility : undefined;
  const clear = clarity !== undefined && clarity >= 0 ? clarity : undefined;
  return worldWith(world, {
    rules,
    credibility:
      believed === undefined
        ? world.credibility
        : { permanent: believed, client: believed, other: believed },
    columns:
      clear === undefined
        ? world.columns
        : columnsWith(world.columns, { clarity: world.columns.clarity.map(() => clear) }),
  });
}

/** Drafts, consultations and ballots. */
function evolveCouncil(world: World, event: WorldEvent): World | undefined {
  switch (event.kind) {
    case 'draftTabled':
      return worldWith(world, { table: [...world.table, event.draft] });
    case 'draftAmended':
    case 'draftSponsored':
      return worldWith(world, { table: replaceDraft(world.table, event.draft) });
    case 'draftWithdrawn':
    case 'draftLapsed':
      return worldWith(world, { table: withoutDraft(world.table, event.draft) });
    case 'draftPutFirst':
      return worldWith(world, { table: withFirst(world.table, event.draft) });
    case 'draftWithheld':
      return worldWith(world, {
        withheld: world.withheld + 1,
        withheldByVeto: world.withheldByVeto + (event.byVeto ? 1 : 0),
      });
    case 'vetoDebated':
      return worldWith(world, { columns: spend(world.columns, event.by, event.cost) });
    case 'memberConsulted':
      return worldWith(world, {
        consulted: [...world.consulted, event.draft],
        columns: spend(world.columns, event.by, event.cost),
      });
    case 'memberLobbied':
      return worldWith(world, {
        columns: columnsWith(spend(world.columns, event.by, event.cost), {
          induced: changed(world.columns.induced, event.country, (was) =>
            clamp(was + event.worth, -1, 1),
          ),
        }),
      });
    case 'ballotHeld':
      return worldWith(world, {
        table: withoutDraft(world.table, event.ballot.draft.number),
        ballots: [...world.ballots, event.ballot],
        law: applyResolution(world.law, event.ballot, world.rules.charter),
      });
    case 'instructionsLeft':
      return worldWith(world, {
        estranged: Math.min(1, world.estranged + event.loss),
        columns: columnsWith(world.columns, {
          opinion: changed(world.columns.opinion, event.country, (was) =>
            clamp(was - event.loss, -1, 1),
          ),
        }),
      });
    case 'matterTransferred':
      return worldWith(world, {
        law: lawWith(world.law, { inAssembly: true, sessionDay: event.opens }),
      });
    default:
      return undefined;
  }
}

/** The response, the parties and the fighting. */
function evolveCrisis(setting: Setting, world: World, event: WorldEvent): World {
  const { law, coalition } = world;
  switch (event.kind) {
    case 'selfDefenceAsked':
      return worldWith(world, { law: lawWith(law, { selfDefenceAsked: true }) });
    case 'groundChanged':
      return worldWith(world, { law: lawWith(law, { ground: event.ground }) });
    case 'mandateExceeded':
      return worldWith(world, { law: lawWith(law, { exceeded: law.exceeded + 1 }) });
    case 'leadTaken':
      return worldWith(world, { coalition: coalitionWith(coalition, { lead: event.country }) });
    case 'strategyChosen':
      return worldWith(world, {
        coalition: coalitionWith(coalition, { strategy: event.strategy }),
      });
    case 'deadlineAnnounced':
      return worldWith(world, { coalition: coalitionWith(coalition, { deadline: event.day }) });
    case 'commandOrganised':
      return worldWith(world, { coalition: coalitionWith(coalition, { command: event.command }) });
    case 'coalitionMoved':
      return worldWith(world, {
        coalition: coalitionWith(coalition, {
          strength: event.strength,
          cohesion: event.cohesion,
          engaged: event.engaged,
        }),
      });
    case 'chargeJudged':
      return judged(world, event.by, event.upheld);
    case 'columnsMoved':
      return worldWith(world, { columns: columnsWith(world.columns, event.values) });
    case 'credibilityMoved':
      return worldWith(world, { credibility: event.values });
    case 'officeActed':
    case 'officeMoved':
      return worldWith(world, { office: event.office });
    case 'countryBound':
      return worldWith(world, { columns: bound(world.columns, event.country, event.what) });
    case 'pactInvoked':
    case 'pledgesMade':
    case 'pressureExerted':
    case 'keepersSent':
    case 'entryThreatened':
    case 'sideJoined':
      return world;
    default:
      return worldWith(world, { crisis: evolveParties(setting, world, event) });
  }
}

function evolveParties(setting: Setting, world: World, event: WorldEvent): Crisis {
  const { crisis } = world;
  switch (event.kind) {
    case 'postureTaken':
      return withPosture(setting, crisis, event);
    case 'aimChosen':
      return crisisWith(crisis, { aim: event.aim });
    case 'attackBegan':
      return crisisWith(crisis, { status: 'attack', attackDay: world.day });
    case 'forceUsed':
      return crisisWith(crisis, { forceDay: crisis.forceDay < 0 ? world.day : crisis.forceDay });
    case 'statusChanged':
      return crisisWith(crisis, {
        status: event.status,
        settledDay: isSettled(event.status) ? world.day : -1,
        reversedBy: event.by === 'nothing' ? crisis.reversedBy : event.by,
      });
    case 'termsOffered':
      return crisisWith(crisis, { terms: event.share });
    case 'chargeBrought':
      return crisisWith(crisis, {
        charges: [...crisis.charges, { by: event.by, day: world.day, found: 'open' }],
      });
    case 'territoryAnnexed':
      return crisisWith(crisis, { annexed: true });
    case 'generalWarBegan':
      return crisisWith(crisis, { generalWar: true });
    case 'crisisMoved':
      return crisisWith(crisis, event.values);
    case 'backingMoved':
      return crisisWith(crisis, { backing: event.values });
    default:
      return crisis;
  }
}

/** Has the crisis reached an end state that may still be upset in the turn that follows? */
export function isSettled(status: Crisis['status']): boolean {
  return status === 'reversed' || status === 'frozen' || status === 'conquered';
}

function withPosture(
  setting: Setting,
  crisis: Crisis,
  event: Extract<WorldEvent, { kind: 'postureTaken' }>,
): Crisis {
  const aggressor = setting.aggressors.indexOf(event.country);
  if (aggressor >= 0) {
    return crisisWith(crisis, {
      postures: crisis.postures.map((was, k) =>
        k === aggressor ? (event.posture as AggressorPosture) : was,
      ),
    });
  }
  const victim = setting.victims.indexOf(event.country);
  return crisisWith(crisis, {
    victimPostures: crisis.victimPostures.map((was, k) =>
      k === victim ? (event.posture as VictimPosture) : was,
    ),
  });
}

function spend(columns: Columns, country: number, cost: number): Columns {
  return columnsWith(columns, {
    capital: changed(columns.capital, country, (was) => Math.max(0, was - cost)),
  });
}

/** A state that binds itself is trusted a little more. */
function bound(columns: Columns, country: number, what: Commitment): Columns {
  return columnsWith(columns, {
    bound: changed(columns.bound, country, (was) => was | bitOf(what)),
    reliability: changed(columns.reliability, country, (was) => Math.min(1, was + TRUSTED)),
  });
}

function changed(
  column: readonly number[],
  at: number,
  change: (was: number) => number,
): readonly number[] {
  return column.map((value, i) => (i === at ? change(value) : value));
}
