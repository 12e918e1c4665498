/** The table: what to do at every step, and what stands around the map and the Council. */
export const table = {
  where: '{date} · turn {turn} · {seat}',
  whereOver: '{date} · the end · {seat}',
  seated: 'you are {country}',
  watching: 'you watch',
  steps: 'Steps of a turn',
  whatIf: 'What if …',
  share: 'Share',
  map: 'Map',
  side: 'At the table',
  time: 'Time',
  heading: {
    situation: 'The situation',
    agenda: 'The agenda',
    vote: 'The vote',
    voted: 'The result',
    response: 'The response',
    outcome: 'The outcome',
    over: 'The end of the crisis',
  },
  guide: {
    situation:
      'What has happened, and what both sides say. Look round: any country on the map can be asked why. Then go on to the agenda.',
    situationLater:
      'What came of the last turn, and how things stand now. Any country on the map can be asked why.',
    dispute: 'Nobody has attacked yet. What you do now may decide whether anybody does.',
    disputeOwn:
      'Nobody has attacked yet, and it is you who decide: attack now, or refrain and be asked again next turn.',
    agendaMember:
      'Table a text, change one that lies here, or leave it to others. What is on the table is voted next.',
    agendaOutside:
      'You have no seat on the Council, but you can work on those who have. What is on the table is voted next.',
    agendaWatch: 'Members table texts and bargain over them. What is on the table is voted next.',
    agendaNone:
      'There is no Council under these rules. Each state answers for itself, in the next step.',
    voteMember:
      'Draft {draft} is put to the vote: choose yours. All vote at once; nobody sees another’s. Leave it open, and your delegation votes as its government would be expected to.',
    voteChosen: 'Your vote on draft {draft} is chosen. All vote at once; nobody sees another’s.',
    voteAbsent:
      'Draft {draft} is put to the vote. Your delegation stays away from this one, as the record has it.',
    voteWatch: 'Draft {draft} is put to the vote. All vote at once; nobody sees another’s.',
    situationOffice:
      'You may speak before the Council meets: call its attention under Article 99, report the facts, or say whose act it is. To name is heard, and costs you the trust of the side named.',
    agendaOffice:
      'The members table texts and bargain over them. You have no vote here; your turn to speak comes before, and your turn to go to the parties after.',
    voteOffice: 'A text is put to the vote. You have no vote; you serve whatever is decided.',
    responseOffice:
      'You may go to the parties: offer good offices, so that leaving and settling cost them less, or send your own people to see what happened.',
    voted:
      'The votes are in. Ask any member why it voted as it did, and what would have changed it.',
    response:
      'A text does nothing by itself. What will you do: send, pay, lend, sanction, press? What you leave open, your government settles as it would be expected to.',
    responseWatch:
      'A text does nothing by itself. Now each state decides what it will send, pay, stop or press for.',
    responseParty:
      'You are a party to the conflict. Choose how to go on; the others choose at the same time.',
    outcome:
      'What was promised is written down below. Next it is carried out: forces move, sanctions bite, the front moves, and time passes.',
    over: 'The crisis is over. See what it came to, who paid, and where it turned.',
    past: 'You are looking back. The run goes on at {date}. Give a different order here and a second track branches off; the first is kept.',
  },
  next: {
    situation: 'On to the agenda',
    agenda: 'Close the agenda',
    vote: 'Hold the vote',
    voteOpen: 'Let my delegation vote',
    voted: 'Go on',
    response: 'On to the outcome',
    outcome: 'Carry it out, and on to the next turn',
    over: 'See the debrief',
    forward: 'Step forward',
  },
  skip: 'Skip to my next decision',
  skipWatch: 'Skip to the end',
  changed: {
    title: 'What changed',
    lastTurn: 'What changed last turn',
    skipped: 'While you were not asked',
    more: 'Everything that happened ({count})',
    nothing: 'Nothing that a newspaper would print.',
  },
  goals: {
    title: 'Your mandate',
    intro: 'Three aims from your government; they pull against each other.',
  },
  state: {
    title: 'How it stands',
    front: 'of {victim} held',
    part: 'what is fought over',
    dead: 'dead so far',
    coalition: 'soldiers in the theatre',
    credibility: 'belief that such attacks are answered',
    pain: 'of the harm that sanctions could do',
  },
  drafts: {
    title: 'On the table',
    none: 'No text is on the table.',
    by: '{country}',
    name: 'Draft {draft}: a text {content}',
    band: '{band, select, likely {likely to pass} open {could go either way} other {unlikely to pass}}',
    forRecord: 'tabled for the record',
    withheld:
      '{count, plural, one {# text has been kept back because it would fail} other {# texts have been kept back because they would fail}}{byVeto, plural, =0 {} one {, # of them by veto alone} other {, # of them by veto alone}}.',
  },
  country: {
    close: 'Close {country}',
    vote: 'Draft {draft}: {vote, select, yes {voted yes} no {voted no} abstain {abstained} other {was absent}}. Why?',
    bound: {
      title: 'Bound beforehand',
      forcesOnCall: 'Half of its forces are on call: under a mandate they go.',
      inspectors: 'Inspectors may look; it minds less to be looked at.',
      automaticDuty:
        'Once aggression is found, it votes to act and keeps the sanctions in full, whoever the attacker is.',
    },
    whyGives: 'Why does it give what it gives?',
    whyMoves: 'Why does it move as it does?',
  },
  layers: {
    stance: {
      title: 'Stance on the text',
      onDraft: 'Stance on draft {draft}',
      onResolution: 'Stance on resolution {resolution}',
      reference: 'Stance on condemning the attack',
      first: 'against',
      second: 'leans against',
      third: 'undecided',
      fourth: 'leans for',
      fifth: 'for',
      without: 'no vote',
    },
    assembly: {
      title: 'Votes on {text}',
      no: 'voted no',
      abstain: 'abstained',
      yes: 'voted yes',
      without: 'absent, or no member',
    },
    gives: {
      title: 'What each gives',
      first: 'much to the attacker',
      second: 'some to it',
      third: 'nothing',
      fourth: 'some to the effort',
      fifth: 'much to it',
      without: 'party',
    },
    answers: {
      title: 'How each answers',
      first: 'does not',
      second: 'on its own account',
      third: 'collective security',
      fourth: 'collective defence',
      fifth: 'both',
      without: 'party to the conflict',
      hatch: 'under a defence pact (Article 51, no vote)',
    },
    complies: {
      title: 'Who keeps the sanctions',
      first: 'not at all',
      second: 'a little',
      third: 'half',
      fourth: 'mostly',
      fifth: 'fully',
      without: 'party to the conflict',
    },
    belief: {
      title: 'Belief in the charge',
      first: 'disbelieves it',
      second: 'doubts it',
      third: 'unsure',
      fourth: 'inclined to believe',
      fifth: 'believes it',
      without: 'not known',
    },
  },
  describe: {
    aggressor: 'Charged with the attack.',
    victim: 'Attacked.',
    permanent: 'Permanent member of the Council.',
    elected: 'Elected member of the Council.',
    outside: 'Not a member of the organisation.',
    stance:
      '{stance, select, 0 {Against the text.} 1 {Leans against the text.} 2 {Undecided on the text.} 3 {Leans toward the text.} other {For the text.}}',
    channel:
      '{channel, select, own {Helps on its own account: no pact, no call.} security {Answers the organisation’s call, though no pact binds it.} defence {Answers as an ally, under its pact.} both {Answers as an ally, and the organisation’s call.} other {}}',
    pact: '{pact, select, inside {Its pact with the state attacked holds the attacker, too: it obliges nobody here.} broken {Bound by a pact to the state attacked; it has not kept it.} other {Bound by a pact to the state attacked.}}',
    aids: 'Helps the attacker.',
    joined: 'Fights on the attacker’s side with forces of its own.',
    warns: 'Has warned that it may fight on the attacker’s side.',
  },
  hint: {
    title: 'New here?',
    body: 'A turn has five steps, named above. This column always says what you can do; the blue button below goes on. Click any country, seat or bar to ask why. Nothing can go wrong for good: drag the line below to look back, and act differently from there.',
    dismiss: 'Got it',
  },
  compare: {
    title: 'Two tracks.',
    switch: 'Show the other track',
    close: 'Show one track',
  },
  marks: {
    attack: 'Attack begins',
    force: 'Force used',
    annexed: 'Annexed',
    assembly: 'Assembly meets',
    warning: '{country} warns',
    entry: '{country} enters',
    exceeded: 'Mandate exceeded',
    keepers: 'Peacekeepers',
    generalWar: 'General war',
    lost: '{text} ({result, select, vetoed {vetoed} other {failed}})',
    value: 'Turn {turn}, {date}: {share} of {victim} held by the other side',
    valueTaken: 'Turn {turn}, {date}: {share} of the land of {aggressor} held by the other side',
  },
  announce: '{phase}, {date}. {guide}',
  banner: {
    dismiss: 'Close this notice',
  },
} as const;
