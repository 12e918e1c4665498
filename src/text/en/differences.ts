/** The first difference between two tracks, in one sentence. */
export const differences = {
  nothing: 'The two tracks do not differ.',
  rulesAlone: 'Only the rules differ: everything came out the same under both.',
  seat: 'The tracks part on turn {turn}: different states are played.',
  drafts: 'The tracks part on turn {turn}: different texts lie on the table.',
  votes:
    'The tracks part on turn {turn}: the same texts pass or fail, but some members vote differently.',
  result:
    'The tracks part on turn {turn}: a text {content} is {here, select, adopted {adopted} vetoed {vetoed} other {not adopted}} here and {there, select, adopted {adopted} vetoed {vetoed} other {not adopted}} there.',
  resultOnce: 'The tracks part on turn {turn}: a text {content} is voted in only one of them.',
  law: 'The tracks part on turn {turn}: different measures are in force.',
  lead: 'The tracks part on turn {turn}: another state leads the coalition, or none does.',
  strategy: 'The tracks part on turn {turn}: the coalition has other orders.',
  postures: 'The tracks part on turn {turn}: the two sides move differently.',
  status: 'The tracks part on turn {turn}: the state of the crisis differs.',
  pledges: 'The tracks part on turn {turn}: states pledge differently.',
  compliance: 'The tracks part on turn {turn}: states keep the sanctions differently.',
  front: 'The tracks part on turn {turn}: the fighting goes differently.',
  beliefs: 'The tracks part on turn {turn}: states believe differently.',
  credibility: 'The tracks part on turn {turn}: states expect another answer to such attacks.',
  length: 'The tracks agree as far as both go; one goes on for longer.',
  other: 'The tracks part on turn {turn}.',
} as const;
