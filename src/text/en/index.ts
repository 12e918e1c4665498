/** English, built in. Every other language is checked against this record. */
import { agreement } from './agreement.ts';
import { bands } from './bands.ts';
import { briefing } from './briefing.ts';
import { chamber } from './chamber.ts';
import { cli } from './cli.ts';
import { debrief } from './debrief.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { FIRST } from './first.ts';
import { footings } from './footings.ts';
import { howItWorks } from './howItWorks.ts';
import { impartiality } from './impartiality.ts';
import { ledger } from './ledger.ts';
import { lessonCard } from './lesson.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { move } from './move.ts';
import { present } from './present.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { resolutions } from './resolutions.ts';
import { share } from './share.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';
import { why } from './why.ts';

export const EN = {
  ...FIRST,
  ...vocabulary,
  event: events,
  refusal: refusals,
  link: links,
  difference: differences,
  text: resolutions,
  agreement,
  bands,
  briefing,
  chamber,
  debrief,
  evidence,
  footings,
  howItWorks,
  impartiality,
  ledger,
  lessonCard,
  move,
  present,
  record,
  share,
  map,
  table,
  timeline,
  why,
  cli,
} as const;
