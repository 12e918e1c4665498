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
    security: 'collective security',
    defence: 'collective defence',
    both: 'both',
  },
  channelMeans:
    'Collective security: under a decision or recommendation of the organisation, against whichever member attacks. Collective defence: under a pact or Article 51, at the request of the state attacked.',
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
