/**
 * Both charge sheets of 1982, each item from the day on which the world could know it. The charge: that Argentina
 * broke the peace by landing on the islands. Weights are ours: how far a fair reader without friends would be moved
 * (prior). W-FALK: the sources of the record; G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'longTalks',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'A/RES/2065 (XX), 16 December 1965; talks since (G)',
  },
  {
    id: 'claim1833',
    fromDay: 0,
    by: 'ARG',
    favours: 'answer',
    weight: 0.4,
    source: 'Statements in the Council, 1 April 1982 (G)',
  },
  {
    id: 'councilWarning',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.7,
    source: 'Statement of the President of the Council, S/14944, 1 April 1982 (G)',
  },
  {
    id: 'landing',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 1.3,
    source: 'Press and governments on both sides, 2 April 1982 (W-FALK)',
  },
  {
    id: 'letterBritain',
    fromDay: 0,
    by: 'GBR',
    favours: 'charge',
    weight: 0.5,
    source: 'Letter to the President of the Council, S/14946, 2 April 1982 (G)',
  },
  {
    id: 'ownPeople',
    fromDay: 1,
    by: 'GBR',
    favours: 'charge',
    weight: 0.4,
    source: 'Speech in the Council on the islanders’ wishes, 3 April 1982 (G)',
  },
  {
    id: 'colony',
    fromDay: 1,
    by: 'PAN',
    favours: 'answer',
    weight: 0.4,
    source: 'Speech of Panama in the Council, 3 April 1982 (G)',
  },
  {
    id: 'oasSupport',
    fromDay: 26,
    by: 'observers',
    favours: 'answer',
    weight: 0.3,
    source: 'Resolution of the organ of consultation of the Rio treaty, 28 April 1982 (G)',
  },
];

/** That it landed by force nobody denies; whose the islands are is another matter. */
export const TRUTH = 0.97;
