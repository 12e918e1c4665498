/** The screen of the real votes. */
export const record = {
  title: 'The record',
  lead: 'Real votes of the Security Council, and beside each the chances that the model gives to every member. Where it is wrong, it says so.',
  loading: 'Foretelling every vote …',
  failed: 'The forecasts could not be computed here.',
  retry: 'Try again',
  summary:
    '{texts} texts, {votes} votes of members, {from} to {to}: every contested or vetoed text whose roll call is verified and that could be coded.',
  scores: {
    summary:
      'How well it does: {held} right among yes, abstention and no alike, on crises that it never saw; the best simple rule gets {best}',
    caption: 'The model and three rules that know next to nothing, on these votes',
    rule: 'Rule',
    right: 'Votes right',
    balanced: 'Balanced',
    logLoss: 'Log loss',
    permanent: 'Permanent members right',
    precision: 'Vetoes: precision',
    recall: 'Vetoes: recall',
    outcomes: 'Outcomes right',
    model: 'The model',
    alwaysYes: 'Always yes',
    idealAlone: 'Ideal point alone',
    sameBloc: 'Same bloc as last time',
    heldOut: 'The model, whole crises held out',
    inSample:
      'The first line is on the votes that the numbers were estimated on, {date}. The honest figures are those of the line with whole crises held out: each of the {crises} crises foretold by numbers that never saw it.',
    reading:
      'Balanced: the mean of the shares right among yes, abstention and no, so that always saying yes earns a third. Log loss: how surprised a rule is; lower is better. Chances are weighed by how rare each vote is before one is foretold, so that a no or an abstention may be foretold where a yes is likelier.',
  },
  filters: {
    title: 'Choose votes',
    from: 'From',
    to: 'To',
    target: 'Aimed at',
    anybody: 'anybody',
    nobody: 'nobody',
    result: 'Result',
    anyResult: 'any result',
    member: 'Member',
    anyMember: 'any member',
    vote: 'Its vote',
    anyVote: 'any vote',
    crisis: 'Crisis played here',
    anyCrisis: 'all',
    missed: 'Only where the model missed',
    clear: 'Show all',
    counted: '{name} ({texts})',
    found: '{count, plural, =0 {No text} one {# text} other {# texts}}',
  },
  table: {
    caption: 'Votes of the Security Council with the model’s forecast',
    date: 'Date',
    text: 'Text',
    about: 'What it does',
    result: 'Result',
    count: 'Yes – no – abstaining',
    adoption: 'Chance of adoption',
    surprise: 'Surprise',
    missed: 'Members missed',
    none: 'none',
    more: '{names} and {count} more',
    on: 'on {countries}',
    sort: 'Sort by {column}',
    empty: 'No text fits. Widen the choice above.',
  },
  paging: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {page} of {pages}',
  },
  detail: {
    back: 'All votes',
    unknown: 'There is no text of this name in the record.',
    aimed: 'Aimed at {targets}.',
    aimedFor: 'Aimed at {targets}, for {victims}.',
    aimless: 'Aimed at nobody.',
    within: 'About what a state does within its own borders.',
    chapter: {
      VI: 'Under Chapter VI.',
      VII: 'Under Chapter VII.',
      procedural: 'A matter of procedure: no veto.',
      unstated: 'No chapter stated.',
    },
    sponsors: 'Put forward by {countries}.',
    received:
      'It received {yes, plural, =0 {no votes} one {# vote} other {# votes}} in favour, {no, plural, =0 {none} other {#}} against and {abstain, plural, =0 {no abstentions} one {# abstention} other {# abstentions}}.{absent, plural, =0 {} one { # member took no part.} other { # members took no part.}}',
    adopted: 'It was adopted.',
    vetoed: 'It was not adopted, owing to the negative vote of {countries}.',
    failed: 'It was not adopted, having failed to obtain the required number of votes.',
    foretold:
      'The model gives it {adoption} to be adopted, as if members voted apart, and foretells: {result}.',
    members: 'Members and their votes',
    member: 'Member',
    cast: 'Voted',
    yes: 'Yes',
    abstain: 'Abstain',
    no: 'No',
    expected: 'Foretold',
    permanent: 'permanent member',
    missed: 'missed',
    whyOf: 'Why did {country} vote so?',
    choose:
      'Who voted how, and the chances that the model gave. Chances are weighed by how rare each vote is, so a no or an abstention may be foretold before it is the likeliest. Choose a member to see why.',
    gap: 'In the record the cost of a veto cannot be told apart from the gap between no and yes: the line of no holds both.',
    resolution: {
      adopted: 'adopted',
      vetoed: 'vetoed',
      failed: 'not adopted',
    },
  },
  coding: {
    title: 'What is from a source, and what was coded here',
    rolls:
      'Roll calls and results: meeting records of the Council and the voting data of the United Nations Digital Library, to 2005; the last ones from the records of the crises that are played here. Calls that rest on memory alone are left out.',
    coded:
      'Targets, victims, measures, acts and sponsors were coded for this project from the texts as generally known, before any fit. They are judgements (prior), and another coder would differ on some.',
    facts:
      'Facts of a state in a year: Correlates of War (capability, military spending), V-Dem (democracy), Penn World Table (output), ideal points from votes in the Assembly (Bailey, Strezhnev and Voeten 2017), alliances (ATOP 5).',
    eve: 'Nothing dated on the day of a vote or later is used for it: ties, patrons and earlier votes are those of the eve.',
    names: 'States are named as they were in the year of the vote.',
  },
} as const;

/** In the record a state’s disposition is not drawn: it is read off what it did before. */
export const recordDisposition = {
  name: 'Its earlier votes',
  means:
    'How it voted on earlier texts about the same target, recent ones counting more; nothing where there were none.',
} as const;
