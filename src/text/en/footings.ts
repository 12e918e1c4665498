/** Collective security and collective defence side by side. */
export const footings = {
  open: 'Side by side',
  title: 'Security or defence?',
  intro:
    'The same crisis and the same dice, played out three times. Collective security: an organisation calls on all, whichever member attacks. Collective defence: allies help an ally against an outsider, under Article 51 and with no vote.',
  playedOn: 'What has not been played yet, the states decide for themselves.',
  name: {
    played: 'As this run goes',
    security: 'Collective security only',
    defence: 'Collective defence only',
  },
  means: {
    played: 'The rules of the run on the table.',
    security: 'The Council and the Assembly; no alliance is honoured.',
    defence: 'Alliances; no Council and no Assembly.',
  },
  row: {
    named: 'Condemned',
    sanctions: 'Sanctions that bind',
    force: 'Force allowed by a vote',
    answered: 'Who answers',
    used: 'Outside force used',
    ended: 'How it ends',
    dead: 'Dead',
  },
  never: 'never',
  ended:
    '{status, select, reversed {undone, {date}} frozen {not settled: each keeps what it holds} conquered {the attack has succeeded} ceasefire {a ceasefire, nothing settled} dispute {no attack} other {still fought over}}',
  answered: '{count, plural, =0 {nobody} one {# state} other {# states}}',
  byChannel: {
    own: '{count} on {count, plural, one {its} other {their}} own account',
    security: '{count} by collective security',
    defence: '{count} by collective defence',
    both: '{count} by both',
  },
  differs: 'differs',
  differsFrom: 'Marked ≠: differs from the first column.',
  look: 'Put this run on the table',
  lookAt: 'Put this run on the table: {name}',
  outcome:
    'With collective security only, {security, select, reversed {the attack is undone} frozen {nothing is settled and each side keeps what it holds} conquered {the attack has succeeded} ceasefire {there is a ceasefire and nothing is settled} dispute {nobody attacks} other {the fighting goes on}}; with collective defence only, {defence, select, reversed {the attack is undone} frozen {nothing is settled and each side keeps what it holds} conquered {the attack has succeeded} ceasefire {there is a ceasefire and nothing is settled} dispute {nobody attacks} other {the fighting goes on}}.',
  same: 'With collective security only and with collective defence only alike, {status, select, reversed {the attack is undone} frozen {nothing is settled and each side keeps what it holds} conquered {the attack has succeeded} ceasefire {there is a ceasefire and nothing is settled} dispute {nobody attacks} other {the fighting goes on}}.',
  pacts: {
    outside:
      'Pacts oblige {allies} here; {broke, plural, =0 {none of them breaks its word} one {# of them breaks its word} other {# of them break their word}}.',
    inside:
      'No pact obliges anybody here: {attacker} and {victim} belong to the same alliance, and an attack inside it is a matter for collective security alone.',
    none: 'No pact binds anybody to {victim}: where no organisation calls, each state helps on its own account or not at all.',
    notAsked: 'Pacts would oblige {allies} here, but {victim} has not asked for help.',
  },
  oneSeed: 'One throw of the dice. It shows what each arrangement can do, not how often.',
} as const;
