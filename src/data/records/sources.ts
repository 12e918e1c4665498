/** The data sets from which every roster's facts of the year are taken. */
import type { Source } from '../sheet.ts';

export const STATE_FACTS: readonly Source[] = [
  { key: 'COW-CAP', title: 'Correlates of War, National Material Capabilities v6', read: true },
  {
    key: 'ATOP',
    title: 'Alliance Treaty Obligations and Provisions 5 (Leeds et al. 2002)',
    read: true,
  },
  { key: 'PWT', title: 'Penn World Table, output, as carried in peacesciencer', read: true },
  { key: 'VDEM', title: 'V-Dem, polyarchy (Coppedge et al.)', read: true },
  {
    key: 'IDEAL',
    title: 'General Assembly ideal points (Bailey, Strezhnev and Voeten 2017)',
    read: true,
  },
];
