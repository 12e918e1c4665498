/**
 * A world, or a part of one, with a few things changed, written out field by field. Engines keep one layout for objects
 * that are made at one place; a spread makes layouts of its own, and what meets many of them is compiled again and again.
 * The order is that of the opening world, since a world's text is its fingerprint.
 */
import type { Coalition, Columns, Crisis, Law, Office, World } from './world.ts';

export function worldWith(world: World, change: Partial<World>): World {
  const copy: World = {
    turn: world.turn,
    day: world.day,
    phase: world.phase,
    over: world.over,
    seat: world.seat,
    rules: world.rules,
    crisis: world.crisis,
    law: world.law,
    coalition: world.coalition,
    credibility: world.credibility,
    office: world.office,
    columns: world.columns,
    table: world.table,
    ballots: world.ballots,
    consulted: world.consulted,
    withheld: world.withheld,
    withheldByVeto: world.withheldByVeto,
    intents: world.intents,
    estranged: world.estranged,
  };
  return Object.assign(copy, change);
}

export function columnsWith(columns: Columns, change: Partial<Columns>): Columns {
  const copy: Columns = {
    clarity: columns.clarity,
    opinion: columns.opinion,
    capital: columns.capital,
    reliability: columns.reliability,
    weariness: columns.weariness,
    compliance: columns.compliance,
    sanctions: columns.sanctions,
    troops: columns.troops,
    money: columns.money,
    basing: columns.basing,
    intelligence: columns.intelligence,
    deployed: columns.deployed,
    aid: columns.aid,
    pressure: columns.pressure,
    pactAnswered: columns.pactAnswered,
    bound: columns.bound,
    paid: columns.paid,
    fallen: columns.fallen,
    induced: columns.induced,
    keepers: columns.keepers,
    siding: columns.siding,
  };
  return Object.assign(copy, change);
}

export function crisisWith(crisis: Crisis, change: Partial<Crisis>): Crisis {
  const copy: Crisis = {
    status: crisis.status,
    aim: crisis.aim,
    front: crisis.front,
    intensity: crisis.intensity,
    annexed: crisis.annexed,
    postures: crisis.postures,
    victimPostures: crisis.victimPostures,
    terms: crisis.terms,
    dead: crisis.dead,
    displaced: crisis.displaced,
    newDead: crisis.newDead,
    consent: crisis.consent,
    aggressorForce: crisis.aggressorForce,
    victimForce: crisis.victimForce,
    coalitionForce: crisis.coalitionForce,
    pain: crisis.pain,
    supply: crisis.supply,
    backing: crisis.backing,
    attackDay: crisis.attackDay,
    settledDay: crisis.settledDay,
    forceDay: crisis.forceDay,
    generalWar: crisis.generalWar,
    generalWarRisk: crisis.generalWarRisk,
    charges: crisis.charges,
    reversedBy: crisis.reversedBy,
  };
  return Object.assign(copy, change);
}

export function lawWith(law: Law, change: Partial<Law>): Law {
  const copy: Law = {
    determination: law.determination,
    inForce: law.inForce,
    recommended: law.recommended,
    ground: law.ground,
    deadline: law.deadline,
    selfDefenceAsked: law.selfDefenceAsked,
    exceeded: law.exceeded,
    inAssembly: law.inAssembly,
    sessionDay: law.sessionDay,
    resolutions: law.resolutions,
    internal: law.internal,
  };
  return Object.assign(copy, change);
}

export function coalitionWith(coalition: Coalition, change: Partial<Coalition>): Coalition {
  const copy: Coalition = {
    lead: coalition.lead,
    strategy: coalition.strategy,
    deadline: coalition.deadline,
    strength: coalition.strength,
    cohesion: coalition.cohesion,
    command: coalition.command,
    engaged: coalition.engaged,
  };
  return Object.assign(copy, change);
}

export function officeWith(office: Office, change: Partial<Office>): Office {
  const copy: Office = {
    impartiality: office.impartiality,
    alert: office.alert,
    aggressorOpen: office.aggressorOpen,
    victimOpen: office.victimOpen,
    findings: office.findings,
    charge: office.charge,
    calledDay: office.calledDay,
    reportedDay: office.reportedDay,
    offeredDay: office.offeredDay,
    missionDay: office.missionDay,
  };
  return Object.assign(copy, change);
}
