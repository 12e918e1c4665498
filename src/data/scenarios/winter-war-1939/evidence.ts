/**
 * Both charge sheets of 1939 and 1940, each item from the day on which the world could know it. The charge: that the
 * Soviet Union attacked Finland without having been attacked. Weights are ours: how far a fair reader without friends
 * would be moved (prior). G: general knowledge, not checked.
 */
import type { Evidence } from '../../../engine/index.ts';

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'mainila',
    fromDay: 0,
    by: 'SUN',
    favours: 'answer',
    weight: 0.4,
    source: 'Note of 26 November 1939 on shells at Mainila (W-WWAR)',
  },
  {
    id: 'inquiryOffered',
    fromDay: 0,
    by: 'FIN',
    favours: 'charge',
    weight: 0.5,
    source: 'Note of 27 November 1939: joint inquiry under the convention of 1928 (G)',
  },
  {
    id: 'leningrad',
    fromDay: 0,
    by: 'SUN',
    favours: 'answer',
    weight: 0.3,
    source: 'Speech of 31 October 1939 on the demands (G)',
  },
  {
    id: 'pactDenounced',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 0.6,
    source: 'Non-aggression treaty of 1932 denounced on 28 November 1939 (G)',
  },
  {
    id: 'bombing',
    fromDay: 1,
    by: 'observers',
    favours: 'charge',
    weight: 1.2,
    source: 'Correspondents in Helsinki on the raids of 30 November 1939 (W-WWAR)',
  },
  {
    id: 'puppet',
    fromDay: 2,
    by: 'FIN',
    favours: 'charge',
    weight: 0.8,
    source: 'Treaty with a government at Terijoki, 2 December 1939 (G)',
  },
  {
    id: 'noWar',
    fromDay: 4,
    by: 'SUN',
    favours: 'answer',
    weight: 0.2,
    source: 'Telegram to the League, 4 December 1939: at peace with Finland’s people (W-WWAR)',
  },
  {
    id: 'committee',
    fromDay: 13,
    by: 'observers',
    favours: 'charge',
    weight: 0.8,
    source: 'Report to the Assembly, 13 December 1939 (W-WS39)',
  },
];

/** That no Finnish gun stood in range of Mainila, and that the order was given before, has since been shown (G). */
export const TRUTH = 0.99;
