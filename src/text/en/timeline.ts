/** The words of the timeline and of its table. */
export const timeline = {
  'timeline.label': 'Timeline',
  'timeline.help':
    'Left and right arrows go to the decision before or after, Home and End to the first and last, Space plays.',
  'timeline.play': 'Play',
  'timeline.pause': 'Pause',
  'timeline.back': 'One decision back',
  'timeline.forward': 'Next decision',
  'timeline.occupied': 'territory occupied',
  'timeline.coalition': 'coalition strength',
  'timeline.credibility': 'credibility',
  'timeline.first': 'this run',
  'timeline.second': 'the other run',
  'timeline.difference': 'First difference: {label}',
  'timeline.table': 'The timeline as a table',
  'timeline.date': 'Date',
  'timeline.event': 'What happened',
  'timeline.decision': 'Decision {index} of {count}',
  'timeline.now': 'now',
  'timeline.otherOccupied': 'territory occupied, the other run',
  'timeline.otherCoalition': 'coalition strength, the other run',
  'timeline.otherCredibility': 'credibility, the other run',
} as const;
