/** English, built in. Every other language is checked against this record. */
import { briefing } from './briefing.ts';
import { chamber } from './chamber.ts';
import { cli } from './cli.ts';
import { crimeaHistory } from './crimea.ts';
import { debrief } from './debrief.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { falklandsHistory } from './falklands.ts';
import { footings } from './footings.ts';
import { georgiaHistory } from './georgia.ts';
import { home } from './home.ts';
import { howItWorks } from './howItWorks.ts';
import { hungaryHistory } from './hungary.ts';
import { impartiality } from './impartiality.ts';
import { koreaHistory } from './korea.ts';
import { kuwaitHistory } from './kuwait.ts';
import { ledger } from './ledger.ts';
import { lessonCard } from './lesson.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { move } from './move.ts';
import { present } from './present.ts';
import { lessons } from './primer.ts';
import { refusals } from './refusals.ts';
import { resolutions } from './resolutions.ts';
import { scenarios } from './scenarios.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { suezHistory } from './suez.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { ukraineHistory } from './ukraine.ts';
import { vocabulary } from './vocabulary.ts';
import { why } from './why.ts';

export const EN = {
  ...vocabulary,
  event: events,
  refusal: refusals,
  link: links,
  difference: differences,
  text: resolutions,
  briefing,
  chamber,
  debrief,
  evidence,
  footings,
  history: {
    ...kuwaitHistory,
    ...koreaHistory,
    ...suezHistory,
    ...hungaryHistory,
    ...georgiaHistory,
    ...ukraineHistory,
    ...crimeaHistory,
    ...falklandsHistory,
  },
  home,
  howItWorks,
  impartiality,
  ledger,
  lesson: lessons,
  lessonCard,
  move,
  present,
  scenario: scenarios,
  share,
  shell,
  map,
  table,
  timeline,
  why,
  cli,
} as const;
