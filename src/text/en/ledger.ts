/** The ledger: who pays, and who rides free. */
export const ledger = {
  title: 'Who pays, and who rides free',
  intro:
    'Share of the whole cost beside share of the whole benefit. Where the second is much longer, others pay for it.',
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
  rider: 'rides free',
  riders:
    '{count, plural, =0 {Nobody rides free.} one {Rides free: {names}.} other {Ride free: {names}.}}',
  ridersMore: '{names} and {count, plural, one {# other} other {# others}}',
  soldiersCount: '{thousands} thousand',
  fewSoldiers: 'under a thousand',
  level: '{level, select, none {–} token {token} substantial {part} other {full}}',
  all: 'Show all {count}',
  top: 'Show the first {count}',
  sort: 'Sort by {column}',
  ask: 'Why does {country} give what it gives?',
} as const;
