/** The table: what to do at every step, and what stands around the map and the Council. */
export const table = {
  title: '{scenario}: {phase}',
  where: '{date} · turn {turn} of {turns} · {seat}',
  seated: 'you are {country}',
  watching: 'you watch',
  steps: 'Steps of a turn',
  stepNow: 'now',
  whatIf: 'What if …',
  share: 'Share',
  help: 'How it works',
  map: 'Map',
  side: 'At the table',
  time: 'Time',
  guide: {
    situation:
      'What has happened, and what both sides say. Look round: any country on the map can be asked why. Then go on to the agenda.',
    dispute: 'Nobody has attacked yet. What you do now may decide whether anybody does.',
    agendaMember:
      'Table a text, change one that lies here, or leave it to others. What is on the table is voted next.',
    agendaOutside:
      'You have no seat on the Council, but you can work on those who have. What is on the table is voted next.',
    agendaWatch: 'Members table texts and bargain over them. What is on the table is voted next.',
    agendaNone:
      'There is no Council under these rules. Each state answers for itself, in the next step.',
    voteMember:
      'Draft {draft} is put to the vote. All vote at once; nobody sees another’s. Leave it open, and your delegation votes as its government would be expected to.',
    voteWatch: 'Draft {draft} is put to the vote. All vote at once; nobody sees another’s.',
    voted:
      'The votes are in. Ask any member why it voted as it did, and what would have changed it.',
    response:
      'A text does nothing by itself. What will you do: send, pay, lend, sanction, press, or leave it to others?',
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
    voted: 'Go on',
    response: 'On to the outcome',
    outcome: 'Carry it out: to turn {turn}',
    last: 'Carry it out: the last turn ends',
    over: 'See the debrief',
    forward: 'Step forward',
    present: 'Back to where the run stands',
  },
  skip: 'Skip to my next decision',
  skipWatch: 'Skip to the end',
  changed: {
    title: 'What changed',
    opening: 'What has happened',
    more: 'Everything that happened ({count})',
    nothing: 'Nothing that a newspaper would print.',
  },
  accounts: {
    title: 'Two accounts',
    victim: '{country} says',
    aggressor: '{country} says',
    belief: 'Belief in the charge, on average: {share}.',
  },
  goals: {
    title: 'Your mandate',
    intro: 'Three aims from your government; they pull against each other.',
    met: 'met so far: {share}',
  },
  state: {
    title: 'How it stands',
    front: 'of {victim} held',
    dead: 'dead so far',
    coalition: 'soldiers in the theatre',
    credibility: 'belief that such attacks are answered',
    pain: 'of the pain that sanctions can do',
    thousands: '{count} thousand',
  },
  drafts: {
    title: 'On the table',
    none: 'No text is on the table.',
    by: 'tabled by {country}',
    band: '{band}',
    forRecord: 'tabled for the record',
    open: 'Read the text',
    withheld:
      '{count, plural, one {# text has been kept back because it would fail} other {# texts have been kept back because they would fail}}{byVeto, plural, =0 {} one {, # of them by veto alone} other {, # of them by veto alone}}.',
  },
  country: {
    title: '{country}',
    close: 'Close',
    seat: {
      permanent: 'Permanent member',
      elected: 'Member of the Council',
      none: 'Not on the Council',
    },
    aggressor: 'charged with the attack',
    victim: 'attacked',
    outside: 'not a member of the United Nations',
    lobby: 'Ask for its vote',
    gives: 'What it gives',
    nothing: 'Nothing so far',
    complies: 'keeps the sanctions',
    soldiers: '{count} thousand soldiers',
    whyVote: 'Its votes',
    whyGives: 'Why it gives what it gives',
    whyMoves: 'Why it moves as it does',
  },
  tabs: {
    label: 'Panels',
    now: 'Now',
    council: 'Council',
    ledger: 'Who pays',
    stands: 'How it stands',
  },
  hint: {
    title: 'New here?',
    body: 'A turn has five steps, named above. This column always says what you can do; the blue button below goes on. Click any country, seat or bar to ask why. Nothing can go wrong for good: drag the line below to look back, and act differently from there.',
    dismiss: 'Got it',
  },
  compare: {
    title: 'Two tracks',
    same: 'Nothing differs so far.',
    first: 'First difference, {date}: {sentence}',
    switch: 'Show the other track',
    close: 'Show one track',
    original: 'The run as it was',
    fork: 'The run under other rules',
    branch: 'The run after another decision',
  },
  announce: '{phase}, {date}. {guide}',
  banner: {
    dismiss: 'Close this notice',
  },
} as const;
