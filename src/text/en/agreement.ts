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
  whyMissing: {
    acted: 'The sponsors of the model hold back a text that they expect to fail.',
    vetoed:
      'A sponsor of the model sees a veto coming and waters its text down, or keeps it back; in life texts were put for the record all the same.',
    sanctioned:
      'The members of the model go on to force, or find that the attack is over, before they turn to sanctions.',
    force:
      'Outside force needs a lead that wants it or an ally bound to it; what moved a state to go in alone lies outside of the numbers.',
    reversed:
      'The attack is undone only where somebody undoes it: where force is missed, this is missed with it.',
  },
  whyTooMuch: {
    acted:
      'The Assembly of the model takes up nearly every matter that a veto has stopped; in life members often let it rest.',
    vetoed:
      'The sponsors of the model put a text whose defeat they value; in life the matter was never brought to a vote.',
    sanctioned:
      'Once it holds a charge to be true, the organisation of the model goes on to economic measures; in life it asked for less, or left them to groups of states outside of it.',
    force:
      'Willingness to send forces is judged by duty, ties and strength alone; what held states back lies outside of the numbers.',
    reversed:
      'Pressure and cost turn the attacker of the model sooner than they turned the real one.',
  },
  yes: 'yes',
  no: 'no',
} as const;
