/** English, built in. Every other language is checked against this record. */
import { events } from './events.ts';
import { links } from './links.ts';
import { refusals } from './refusals.ts';
import { resolutions } from './resolutions.ts';
import { vocabulary } from './vocabulary.ts';

export const EN = {
  ...vocabulary,
  event: events,
  refusal: refusals,
  link: links,
  text: resolutions,
} as const;
