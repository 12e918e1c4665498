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
    means: 'Requires the attacker to leave, at once and without conditions.',
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
    name: 'Determine a breach',
    doing: 'determining a breach of the peace',
    means: 'Finds a threat, breach or aggression under Article 39; opens the way to Chapter VII.',
  },
  provisionalMeasures: {
    name: 'Provisional measures',
    doing: 'ordering provisional measures',
    means: 'Article 40: holds both sides where they are, without prejudice to either claim.',
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
    means: 'Article 41: stops all trade and finance with the target but food and medicine.',
  },
  blockade: {
    name: 'Enforce at sea',
    doing: 'enforcing the sanctions at sea',
    means: 'Lets navies stop and search ships, so that sanctions hold.',
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
    name: 'Authorise force',
    doing: 'authorising force',
    means: 'Article 42: lets willing members use all necessary means.',
  },
  referToCourt: {
    name: 'Refer to a court',
    doing: 'referring crimes to a court',
    means: 'Sends crimes in the conflict to an international court.',
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
    means: 'Ends the sanctions in force.',
  },
} as const satisfies Record<Measure, { name: string; doing: string; means: string }>;
