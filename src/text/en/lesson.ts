/** The card of a teaching scenario; the ideas themselves are among the scenario's words. */
export const lessonCard = {
  label: 'Lesson {number} of {count}',
  folded: 'The idea of this turn: {title}',
  task: 'Try it',
  watch: 'Then look',
} as const;
