import type { ResponseFactor } from '../../engine/index.ts';

/** What most holds a free rider back from paying, after "rides free:". */
const because = {
  baseline: 'gives little to anybody',
  duty: 'feels no duty',
  tieToVictim: 'no friend of the victim',
  tieToTarget: 'close to the attacker',
  nearness: 'far from the danger',
  exposure: 'trades with the attacker',
  success: 'sees little chance',
  othersShare: 'others pay',
  nuclear: 'fears the attacker’s arms',
  weariness: 'weary',
  pact: 'bound by no pact',
  generalWar: 'fears a wider war',
  pressure: 'at odds with the lead',
  interest: 'sees nothing at stake',
  disposition: 'of its own mind',
  welcome: 'not welcome there',
  alarm: 'alarmed by the coalition’s approach',
} as const satisfies Record<ResponseFactor, string>;

/** The ledger: who pays, and who rides free. */
export const ledger = {
  title: 'Who pays, and who rides free',
  intro:
    'Share of the whole cost so far beside share of the whole benefit. Where the second is much longer, others pay for it. The cost counts forces, money, bases, lost trade and aid to either side; the other columns say what is given now.',
  nobody: 'Nobody has given anything yet.',
  table: 'The ledger as a table',
  country: 'Country',
  burden: 'Cost',
  benefit: 'Benefit',
  soldiers: 'Soldiers',
  money: 'Money',
  basing: 'Basing',
  intelligence: 'Intelligence',
  compliance: 'Sanctions',
  channel: {
    title: 'Channel',
    none: 'none',
    own: 'on its own account',
    security: 'collective security',
    defence: 'collective defence',
    both: 'both',
  },
  channelMeans:
    'Collective security: the organisation has called on all, whichever member attacks. Collective defence: a pact binds it to the state attacked (Article 51, no vote), and the attacker stands outside that pact. On its own account: neither a call nor a pact.',
  pivotal: 'Tips it by',
  caveats: 'Stays out of',
  noCaveat: 'nothing',
  staysOut: {
    stand: 'waiting',
    shield: 'the shield',
    blockade: 'a blockade',
    counterOffensive: 'an offensive',
    beyondBorder: 'war beyond the border',
    halt: 'a halt',
  },
  caveatsMean:
    'Tips it by: how much the chance of success would fall without its forces. Stays out of: what its contingent will not do; it stays in the theatre and does not fight.',
  cohesion: {
    title: 'How far the forces fight as one: {cohesion}',
    command: {
      national: 'each country commands its own',
      lead: 'the lead commands',
      joint: 'a joint staff commands',
    },
    engaged: '{share} of the strength there joins the present plan',
    terms: {
      oneArmy: 'one army alone {amount}',
      contingents: '{count, plural, one {# contingent} other {# contingents}} {amount}',
      lead: 'a lead {amount}',
      joint: 'a joint command {amount}',
      rehearsed: 'forces held ready {amount}',
    },
  },
  riderBecause: 'rides free: {because}',
  because,
  rider: 'rides free',
  riders:
    '{count, plural, =0 {Nobody rides free.} one {Rides free: {names}.} other {Ride free: {names}.}}',
  ridersMore: '{names} and {count, plural, one {# other} other {# others}}',
  soldiersCount: '{soldiers}',
  fewSoldiers: 'under 1,000',
  level: '{level, select, none {–} token {token} substantial {part} other {full}}',
  all: 'Show all {count}',
  top: 'Show the first {count}',
  sort: 'Sort by {column}',
  ask: 'Why does {country} give what it gives?',
} as const;
