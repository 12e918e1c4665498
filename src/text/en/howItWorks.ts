/** The model card: what is computed, from what, and where it fails. */
export const howItWorks = {
  title: 'How it works',
  lead: 'Chapter VII computes what states do from stated numbers and shows every one of them. Nothing is told that was not computed, and nothing is computed that cannot be shown. This page says what the numbers are, where they are from, and where they fail.',
  contents: 'On this page',
  turn: {
    title: 'A turn',
    body: 'A crisis runs in turns of days to weeks. Each has five steps, and in each step every state that is not yours decides by the same rules as any other.',
  },
  vote: {
    title: 'How a member votes',
    equation:
      'For each text and each member, a sum: every factor below times its weight, plus chance. Above the upper threshold the vote is yes, below the lower one no, between them an abstention. A permanent member’s no is a veto and has a price, so its lower threshold lies lower still.',
    thresholds:
      'Yes at {yes} or more. An elected member votes no {elected} below that, a permanent member {permanent} below that and {price} further for the price of a veto, less where its own client is at stake.',
    chance:
      'Chance is drawn once for each country and crisis, and a little for each vote. So nobody may table the same text until it passes, and a fork under other rules meets the same chance.',
    explained:
      'When you ask why, you see these same terms. They add up exactly to the number that was compared with the thresholds.',
  },
  response: {
    title: 'Who sends, who pays, who keeps sanctions',
    equation:
      'For each state and each kind of contribution, the same kind of sum gives a willingness between 0 and 1; willingness times what the state has and can bring there is what it gives. A state gives less where others give enough, which is free riding, and more where it is bound, near, or thinks that the effort will work.',
  },
  move: {
    title: 'How the parties and the lead of a coalition move',
    equation:
      'Each compares the moves open to it by the same sum of gains, costs and risks, in units of what a war is expected to cost it, and takes the best. The aggressor reads how likely a response is believed to be, so that what was done in one crisis changes the next.',
  },
  law: {
    title: 'The law is not chance',
    body: 'Who may vote, how many votes are needed, whose no blocks, what needs a determination first, what a party may not vote on: these are rules, not probabilities. They are tested against the precedents case by case, from 1931 to 2022.',
  },
  weights: {
    label: 'Weights: {about}',
    factor: 'Factor',
    meaning: 'What it measures',
    weight: 'Weight',
    standing: 'Standing',
    troops: 'Troops',
    money: 'Money',
    compliance: 'Sanctions kept',
    aggressor: 'Aggressor',
    victim: 'Victim',
    lead: 'Lead',
    show: 'Show the weights',
  },
  standings: {
    title: 'Where the numbers come from',
    body: 'Every number has one of three standings. Where a table gives two, some of its columns have one and some the other.',
  },
  sources: {
    title: 'Sources',
    body: 'Figures about states are of the year that is played; where none exists, a stated rule fills the gap, and {imputed} values of Kuwait, 1990 were filled so.',
    read: 'read for this project',
    unread: 'general knowledge, not checked yet',
    loading: 'Loading the list …',
    failed: 'The list could not be loaded.',
  },
  limits: {
    title: 'Limits',
    first:
      'Many weights are judgements held within published ranges, not estimates: there are too few crises to estimate them all. The tables say which.',
    second:
      'States are single minds here. Parliaments, parties, presses and persons are one number called opinion at home.',
    third: 'A text is a set of measures, not words; what diplomats win by wording is lost.',
    fourth:
      'One run is one roll of the dice. That something happened in a run does not make it likely; that it did not, does not make it unlikely.',
    fifth:
      'The crises here are those that happened. Attacks that were deterred, and texts that were never tabled, are invisible in any record, so every record makes the system look worse than it is.',
    sixth: 'The dead are an estimate with a wide margin, in life as in the model.',
  },
  borders: {
    title: 'Borders and names',
    body: 'The map follows United Nations practice as closely as a small drawing can. Lines that are not settled are dashed, and all players see the same drawing. States of an earlier year are drawn from the pieces of today’s, which is wrong in places. Boundaries and names shown imply no endorsement or acceptance by anybody.',
  },
  privacy: {
    title: 'What leaves your device',
    body: 'Nothing. There is no account, no server, no counting and no request to any other site. A link holds the whole run in itself, and goes only where you send it.',
  },
  affiliation: {
    title: 'Who is behind it',
    body: 'Chapter VII is not affiliated with, endorsed by or speaking for the United Nations or any government. States are “charged with” an act until the Council of the run determines it; invented crises use invented states.',
  },
} as const;
