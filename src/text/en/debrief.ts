/** The debrief: what it came to, who paid, where it turned, and what history did. */
export const debrief = {
  title: 'Debrief: {scenario}',
  running: 'The crisis is not over yet; this is how it stands on {date}.',
  verdict: {
    dispute: 'Nobody attacked. The quarrel is still a quarrel.',
    attack: 'The fighting goes on; nothing has been decided.',
    ceasefire: 'A ceasefire holds, and nothing is settled.',
    reversed:
      '{by, select, sanctions {Sanctions brought the {attackers, plural, one {attacker} other {attackers}} to leave.} pressure {Pressure brought the {attackers, plural, one {attacker} other {attackers}} to leave.} force {The {attackers, plural, one {attacker was} other {attackers were}} beaten back by force.} settlement {The {attackers, plural, one {attacker} other {attackers}} left under a settlement.} other {The {attackers, plural, one {attacker} other {attackers}} left.}}',
    frozen:
      'The {attackers, plural, one {attacker keeps part of what it took} other {attackers keep part of what they took}}, and nothing is settled.',
    conquered:
      'The {attackers, plural, one {attacker has what it} other {attackers have what they}} came for.',
  },
  verdictFacts:
    '{named, select, yes {The Council or the Assembly named the attack plainly.} none {} other {Neither the Council nor the Assembly named the attack plainly.}} {dead, plural, =0 {Nobody has died.} one {About {about} person has died.} other {About {about} people have died.}}',
  measures: {
    title: 'Five measures over time',
    intro:
      'Never one score: they pull against each other, and which matters most is your judgement. Each runs from 0 to 100, and higher is better.',
    law: { name: 'Law', means: 'Was the attack plainly named, and was it undone?' },
    lives: { name: 'Lives', means: 'How few died? Every tenfold rise in the dead costs the same.' },
    credibility: { name: 'Credibility', means: 'Will the next attacker expect an answer?' },
    interest: { name: 'Your interest', means: 'How far your three aims were met.' },
    burden: { name: 'Burden', means: 'Was the cost shared fairly?' },
    now: '{value} at the end, {start} at the start',
    chart: '{name}: from {start} to {end}, between {least} and {most}.',
    table: 'The same as a table',
    day: 'Date',
  },
  goals: {
    title: 'Your mandate',
    met: '{share} met',
  },
  turning: {
    title: 'Where it turned',
    none: 'No single moment moved the chances much.',
    rose: 'The model’s chance that the attack would be undone rose by {points, plural, one {# point} other {# points}} in a hundred.',
    fell: 'The model’s chance that the attack would be undone fell by {points, plural, one {# point} other {# points}} in a hundred.',
    cause: {
      ballot: '{body, select, assembly {A vote of the Assembly} other {A vote of the Council}}',
      strategy: 'A choice of the coalition',
      posture: 'A move of one of the parties',
      pledge: 'What states promised',
    },
    question: {
      ballot: 'Which member’s vote could have gone the other way, and what would it have taken?',
      strategy: 'Was this within the mandate, and would waiting have cost more or less?',
      posture: 'What did the parties expect the others to do, and who had told them so?',
      pledge: 'Who gave because others gave, and who stayed out because others gave?',
    },
    look: 'Look at that moment',
    fork: 'What if …, from here',
  },
  paid: {
    title: 'Who paid, and for whom',
    intro:
      'Each state’s share of the cost beside its share of the benefit. Where the second bar is much longer, others paid for it.',
    burden: 'Share of the cost',
    benefit: 'Share of the benefit',
    rider: 'rode free',
    country: 'Country',
    more: 'All {count} countries',
    nobody: 'Nobody has paid anything.',
  },
  known: {
    title: 'What was believed, and what is known now',
    intro:
      'How likely it is that the charge is true: as it could be judged then, and as it is known today. A state answers what it believes, not what is so.',
  },
  history: {
    title: 'What history did',
    intro:
      'The record beside this run. Where they differ, ask why: the model may be wrong, or you may have changed something.',
    fact: 'What',
    record: 'History',
    run: 'This run',
    never: 'never',
    unknown: 'not known',
    facts: {
      firstDecision: 'First text adopted',
      sanctions: 'Sanctions decided or recommended',
      authorisation: 'Force authorised or recommended',
      force: 'Outside force used',
      freed: 'Territory restored',
      dead: 'Dead',
      contributors: 'States that sent forces',
    },
    votesRun: 'Votes in this run',
    day: 'Date',
    text: 'Text',
    count: 'For – against – abstaining',
    result: 'Result',
    roll: {
      council: 'Who voted how in the Council',
      assembly: 'Who voted how in the Assembly',
    },
    noVotes: 'No text came to a vote.',
    chronicle: 'Day by day in history: events, forces and the dead',
    side: {
      aggressor: 'With the attacker',
      victim: 'Attacked',
      coalition: 'Coalition',
      peacekeepers: 'Peacekeepers',
    },
    soldiers: '{country} {soldiers}',
    deadBySide: 'Dead in battle, by side',
    costs: 'What it cost',
    cost: 'About {total} billion US dollars of the time, {byOthers} of it borne by others than the leading state{count, plural, =0 {} other {; paid by {payers}}}',
    unverified: 'unverified',
    unverifiedMeans: 'General knowledge, not yet checked against a source',
    unverifiedNote:
      'What is marked unverified is general knowledge that nobody has checked against a source yet.',
    points: {
      caption: 'Five points',
      acted: 'The Council or the Assembly acted',
      vetoed: 'A text was vetoed',
      sanctioned: 'Sanctions',
      force: 'Outside force used',
      reversed: 'Attack undone',
      differs: '(otherwise)',
      agree: 'Runs left to themselves that agree with history',
      counted:
        'The last column: of {runs} runs that nobody played, the share that went as history did on that point.',
    },
    pairs: {
      caption: 'Vote by vote',
      onlyRecord: 'Only in history: in this run no text like it came to a vote.',
      elsewhere: 'Only in history: it was aimed at others than those whom this crisis charges.',
      onlyRun: 'Only in this run: history has no text like it.',
      alike: 'Everybody who sat in both voted alike.',
      otherwise:
        '{count, plural, one {One member voted otherwise:} other {# members voted otherwise:}}',
      change: '{record} in history, {run} here',
      why: 'Why did it vote so in this run?',
      whyRecord: 'Why did members vote so in history?',
      all: 'All real votes of the record',
      reading:
        'A text stands beside the one of the same body that does most nearly the same, and most nearly then. What stands alone is the ledger of the unseen: texts that were never tabled, because they would have been vetoed or because something else was tried, leave no trace in either record.',
    },
    none: 'This crisis is invented; there is no history to compare it with.',
  },
  next: {
    title: 'And now',
    back: 'Back to the table',
    again: 'Play it again',
    whatIf: 'What if …',
    share: 'Share',
    print: 'Print',
    csv: 'Votes as CSV',
    json: 'All as JSON',
  },
} as const;
