/** What the page says, in its order. */
export const SECTIONS = [
  'turn',
  'vote',
  'response',
  'move',
  'channels',
  'law',
  'assembly',
  'charges',
  'seats',
  'standings',
  'bands',
  'agreement',
  'frequencies',
  'limits',
  'sources',
  'borders',
  'privacy',
  'affiliation',
] as const;
export type SectionId = (typeof SECTIONS)[number];
