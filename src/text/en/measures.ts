import type { Measure } from '../../engine/index.ts';

/** What a text can do. `name` labels it, `doing` completes "a text …", `means` defines it in one line. */
export const measures = {
  callForCeasefire: {
    name: 'Call for a ceasefire',
    doing: 'calling for a ceasefire',
    means: 'Asks both sides to stop firing, without saying who began.',
  },
  condemn: {
    name: 'Condemn',
    doing: 'condemning the attack',
    means: 'Says that the attack is wrong, and names who made it.',
  },
  demandWithdrawal: {
    name: 'Demand withdrawal',
    doing: 'demanding withdrawal',
    means:
      'Demands that the attacker leave, or within one state end its attacks, at once and without conditions.',
  },
  mediate: {
    name: 'Good offices',
    doing: 'asking for good offices',
    means: 'Asks the Secretary-General to bring the sides to talk.',
  },
  factFinding: {
    name: 'Fact-finding',
    doing: 'sending a fact-finding mission',
    means: 'Sends a mission to establish what happened.',
  },
  determine: {
    name: 'Determine a threat or breach',
    doing: 'determining a threat to the peace or a breach of it',
    means:
      'Article 39: finds a threat to the peace, a breach of it or an aggression. Articles 40 to 42 need it.',
  },
  provisionalMeasures: {
    name: 'Provisional measures',
    doing: 'ordering provisional measures',
    means:
      'Article 40: calls on both sides not to make matters worse, without prejudice to either claim.',
  },
  armsEmbargo: {
    name: 'Arms embargo',
    doing: 'imposing an arms embargo',
    means: 'Article 41: nobody may sell arms to the target.',
  },
  targetedSanctions: {
    name: 'Targeted sanctions',
    doing: 'imposing targeted sanctions',
    means: 'Article 41: freezes the funds and travel of named persons and firms.',
  },
  comprehensiveSanctions: {
    name: 'Comprehensive sanctions',
    doing: 'imposing comprehensive sanctions',
    means:
      'Article 41: stops trade and finance with the target, except for medicine and, in need, food.',
  },
  blockade: {
    name: 'Enforce at sea',
    doing: 'enforcing the sanctions at sea',
    means: 'Calls on navies to stop and search ships, so that the sanctions are kept.',
  },
  noFlyZone: {
    name: 'No-fly zone',
    doing: 'banning military flights',
    means: 'Bans military flights and lets members enforce the ban.',
  },
  peacekeepers: {
    name: 'Peacekeepers',
    doing: 'sending peacekeepers',
    means: 'Sends observers or troops between the sides; needs the consent of the host.',
  },
  authoriseForce: {
    name: 'Use of force',
    doing: 'providing for the use of force',
    means:
      'In the place of Article 42, for the Council has no forces of its own: willing members may use all necessary means. A decision under Chapter VII authorises them; a recommendation, as in 1950, asks them.',
  },
  referToCourt: {
    name: 'Refer to a court',
    doing: 'referring crimes to a court',
    means: 'Refers crimes in the conflict to an international court.',
  },
  humanitarianAccess: {
    name: 'Humanitarian access',
    doing: 'requiring humanitarian access',
    means: 'Requires that food, medicine and relief workers be let through.',
  },
  transferToAssembly: {
    name: 'Transfer to the Assembly',
    doing: 'calling the General Assembly',
    means: 'Uniting for Peace: calls the General Assembly because the permanent members disagree.',
  },
  liftMeasures: {
    name: 'Lift measures',
    doing: 'lifting the measures in force',
    means: 'Ends the sanctions and the leave to use force.',
  },
  withdrawKeepers: {
    name: 'Call peacekeepers back',
    doing: 'calling the peacekeepers back',
    means: 'Cuts a mission that is there to what is left to watch and to talk.',
  },
  exemptVictim: {
    name: 'Arms for the victim',
    doing: 'letting arms through to the party attacked',
    means: 'Exempts the party attacked from an embargo on arms that falls on both sides.',
  },
  expel: {
    name: 'Expel from the organisation',
    doing: 'expelling the state charged',
    means:
      'Takes away its membership, and with it its seat and its vote. Where the law allows it, the other members of the Council do it by their own vote.',
  },
} as const satisfies Record<Measure, { name: string; doing: string; means: string }>;
