/** Runs beside the record on five points. */
export const agreement = {
  points: {
    acted: 'acted',
    vetoed: 'veto',
    sanctioned: 'sanctions',
    force: 'force',
    reversed: 'reversed',
  },
  means: {
    acted:
      'the Council or the Assembly adopted a text that does something about the attack (moving the matter, lifting and calling back do not count)',
    vetoed: 'a text was vetoed',
    sanctioned:
      'economic sanctions were adopted by either body, or became due under the charter once a breach was found',
    force: 'outside force was used against the attack',
    reversed: 'the attack was undone',
  },
  yes: 'yes',
  no: 'no',
} as const;
