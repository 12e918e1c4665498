/**
 * Both charge sheets of 1956, each item from the day on which the world could know it. The charge: that the Soviet
 * Union attacked Hungary to undo its government, without having been called. Weights are ours: how far a fair reader
 * without friends would be moved (prior). W-HUN: the sources of the record; G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'declaration',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.5,
    source: 'Soviet declaration on relations among socialist states, 30 October 1956 (G)',
  },
  {
    id: 'neutrality',
    fromDay: 0,
    by: 'HUN',
    favours: 'charge',
    weight: 0.6,
    source: 'Cable to the Secretary-General, A/3251, 1 November 1956 (G)',
  },
  {
    id: 'newUnits',
    fromDay: 0,
    by: 'HUN',
    favours: 'charge',
    weight: 0.6,
    source: 'Letter to the Secretary-General, S/3726, 2 November 1956 (G)',
  },
  {
    id: 'daybreak',
    fromDay: 0,
    by: 'HUN',
    favours: 'charge',
    weight: 1,
    source: 'Broadcast of the prime minister, 4 November 1956 (G)',
  },
  {
    id: 'lynchings',
    fromDay: 0,
    by: 'observers',
    favours: 'answer',
    weight: 0.4,
    source: 'Photographs and press reports from Budapest, 30 October 1956 (G)',
  },
  {
    id: 'calledIn',
    fromDay: 0,
    by: 'SUN',
    favours: 'answer',
    weight: 0.5,
    source: 'Appeal of the government of János Kádár, 4 November 1956 (G)',
  },
  {
    id: 'warsawPact',
    fromDay: 0,
    by: 'SUN',
    favours: 'answer',
    weight: 0.3,
    source: 'Statements in the Council and the Assembly, 4 November 1956 (G)',
  },
  {
    id: 'refused',
    fromDay: 8,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Replies to the Secretary-General’s request for observers, 12 November 1956 (G)',
  },
  {
    id: 'embassy',
    fromDay: 19,
    by: 'YUG',
    favours: 'charge',
    weight: 0.5,
    source: 'Yugoslav note on the seizure of Imre Nagy, 23 November 1956 (G)',
  },
  {
    id: 'refugees',
    fromDay: 24,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Count of those who had come to Austria, end of November 1956 (G)',
  },
];

/** The archives opened since have the decision of 31 October, before any government asked (G). */
export const TRUTH = 0.98;
