/** The claims of the check against the literature (`npm run -s verify`), and why some are missed. */
export const bands = {
  claim: {
    loneTarget: 'Who attacks one alone wins, of decided wars',
    coalition: 'Who attacks one that others fight beside wins, of decided wars',
    undecided: 'Wars that nobody wins by arms',
    powerSlope: 'How much a unit of log power adds to the logit of winning',
    thirdParty: 'Wars in which somebody fights beside the target',
    tailExponent: 'Exponent of the tail of the dead, above 7,061',
    medianDead: 'Dead of the median war',
    hundredThousand: 'Wars with more than 100,000 dead',
    timeStep: 'Largest change of any outcome between turns of 7, 14 and 30 days',
    sanctionsAlone: 'Sanctioned aggressions undone by sanctions, without force',
    sanctionsInstitution: 'What an organisation adds to that',
    sanctionsCost: 'What a heavy cost to the target adds to it',
    precedents: 'Real ballots that the law decides as it did',
    vetoClients: 'Without the veto: clients’ aggressions undone more often by',
    vetoPermanent: 'Without the veto: permanent members’ aggressions undone more often by',
    vetoGeneralWar: 'Without the veto: their wars become general more often by',
    votesLogLoss: 'Real votes, crises held out: log loss below the best of three baselines by',
    votesBalanced:
      'Real votes, crises held out: balanced accuracy above the best of three baselines by',
    channels: 'Answers under a pact by states whose alliance the attacker is outside of',
    leak: 'Share of the trade cut by sanctions that finds another way',
  },
  wanted: {
    band: '{low} to {high}',
    above: 'above {than}',
    exact: 'every one',
    reported: 'reported',
  },
  standing: {
    met: 'met',
    open: 'open: the sample cannot tell',
    missed: 'MISSED',
    reported: 'reported',
    knownMiss: 'known miss',
    passesAgain: 'known miss that now passes',
  },
  why: {
    undecided:
      'A front in the model drifts until one side has what it wants. Stalemates, in which two armies stand for years, are too rare.',
    sanctionsAlone:
      'Sponsors seldom ask for sanctions on whoever a veto shields, so that those who are sanctioned here are weak, and nearly half of them give way. Weighing sanctions less brings the share down to a third, but then too many attacks on a lone victim fail, and Kuwait is freed too seldom.',
  },
  value: '{value} ({low} to {high})',
  points: '{points} points',
} as const;
