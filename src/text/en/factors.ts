import type { BeliefFactor, MoveFactor, ResponseFactor, VoteFactor } from '../../engine/index.ts';

type Words = { name: string; means: string };

/** Why a member votes as it does. */
export const voteFactors = {
  principle: {
    name: 'Principle',
    means:
      'How much it holds that any attack must be answered, how clear the charge is, and how plainly the text names it.',
  },
  urgency: { name: 'Urgency', means: 'How many have died, and how fast the toll is growing.' },
  tieToVictim: {
    name: 'Tie to the victim',
    means: 'Friendship or rivalry with the state attacked.',
  },
  tieToTarget: {
    name: 'Tie to the target',
    means: 'Friendship or rivalry with the state the text is aimed at.',
  },
  stake: {
    name: 'Stake in the target',
    means: 'Arms, bases, loans and promises that bind it to the target as a patron.',
  },
  sovereignty: {
    name: 'Sovereignty',
    means: 'Dislike of intrusion into a state’s affairs without its consent.',
  },
  sponsors: {
    name: 'Distance from the sponsors',
    means: 'How far its usual votes are from those of the states that wrote the text.',
  },
  costToSelf: {
    name: 'Cost to itself',
    means: 'Trade that it would lose and troops that it has promised.',
  },
  company: { name: 'Company', means: 'How many of the others it expects to vote yes.' },
  inducement: { name: 'Inducement', means: 'Offers it has accepted, and pressure put on it.' },
  trust: { name: 'Trust in mandates', means: 'Lower after an earlier mandate was exceeded.' },
  strength: {
    name: 'Strength of the text',
    means: 'Too weak for the victim’s friends, too strong for the target’s.',
  },
  disposition: {
    name: 'Disposition',
    means:
      'What the other terms do not explain about this state, the same all through this crisis.',
  },
  moment: { name: 'The moment', means: 'Chance at this one vote.' },
  bound: {
    name: 'Bound beforehand',
    means: 'It bound itself to vote for action against any aggression that is found.',
  },
} as const satisfies Record<VoteFactor, Words>;

/** Why a state contributes or complies as it does. */
export const responseFactors = {
  baseline: {
    name: 'Starting point',
    means: 'What an average state gives when nothing else speaks.',
  },
  duty: {
    name: 'Duty',
    means: 'Its commitment to collective security, weighed by the legal ground of the action.',
  },
  tieToVictim: {
    name: 'Tie to the victim',
    means: 'Friendship or rivalry with the state attacked.',
  },
  tieToTarget: {
    name: 'Tie to the target',
    means: 'Friendship or rivalry with the state acted against.',
  },
  nearness: { name: 'Nearness', means: 'How close the danger is to it.' },
  exposure: { name: 'Exposure', means: 'The share of its trade that depends on the target.' },
  success: {
    name: 'Chance of success',
    means: 'How likely it thinks the common effort is to work.',
  },
  othersShare: {
    name: 'What others give',
    means: 'The more the others carry, the less it need give: free riding.',
  },
  nuclear: { name: 'Nuclear danger', means: 'The target, or its protector, has nuclear arms.' },
  weariness: { name: 'Weariness', means: 'Costs and losses so far, against its patience.' },
  pact: { name: 'Pact', means: 'It is bound to the victim by a defence pact.' },
  generalWar: { name: 'General war', means: 'The chance that the war spreads to great powers.' },
  pressure: { name: 'Pressure', means: 'Others lean on it, for or against.' },
  interest: {
    name: 'World interest',
    means: 'What the outcome means for the world economy, and so for its own.',
  },
  disposition: {
    name: 'Disposition',
    means:
      'What the other terms do not explain about this state, the same all through this crisis.',
  },
  alarm: {
    name: 'Alarm at its border',
    means: 'Outside forces come up to the land of a neighbour, and so to its own.',
  },
  welcome: {
    name: 'Welcome',
    means:
      'Whether the victim and the coalition would have its forces: an enemy of the victim, or of a power next door, stays away.',
  },
} as const satisfies Record<ResponseFactor, Words>;

/** Why a party or the lead of the coalition moves as it does. */
export const moveFactors = {
  gain: { name: 'Gain', means: 'What it stands to win.' },
  heldNow: { name: 'Held now', means: 'What it holds already and would give up.' },
  sunkCost: {
    name: 'Sunk cost',
    means: 'What it has paid already, which makes leaving with nothing harder.',
  },
  fighting: { name: 'Fighting', means: 'Losses that it expects from the other side.' },
  coalition: {
    name: 'The coalition',
    means: 'The strength that outside forces would bring against it.',
  },
  sanctions: { name: 'Sanctions', means: 'The pain of sanctions, present and expected.' },
  pressure: { name: 'Pressure', means: 'Pressure from great powers and neighbours.' },
  reputation: { name: 'Reputation', means: 'What the move does to its name.' },
  generalWar: { name: 'General war', means: 'The chance that the war spreads to great powers.' },
  legality: { name: 'Legality', means: 'Whether the law gives it ground for the move.' },
  home: { name: 'Home', means: 'Support for its course at home.' },
  peace: { name: 'Value of peace', means: 'What it holds peace itself to be worth.' },
  success: { name: 'Chance of success', means: 'How likely it thinks the move is to work.' },
  disposition: {
    name: 'Disposition',
    means: 'What the other terms do not explain about this state.',
  },
  exit: {
    name: 'A way out',
    means:
      'A withdrawal that need not look like defeat: asked for by the world, with peacekeepers to take its place.',
  },
} as const satisfies Record<MoveFactor, Words>;

/** Why a state believes what it believes of the charge. */
export const beliefFactors = {
  prior: {
    name: 'Before anything was shown',
    means: 'What a fair reader would have thought likely before either side brought anything.',
  },
  sympathy: {
    name: 'Sympathy',
    means: 'Friends of the state attacked believe sooner, friends of the charged state later.',
  },
  charge: {
    name: 'The charge',
    means: 'All that has been shown for it so far. Less of it counts when a rival brings it.',
  },
  answer: {
    name: 'The answer',
    means: 'All that has been shown against it so far. Less of it counts when a rival brings it.',
  },
  ownService: {
    name: 'Its own service',
    means: 'What its own eyes report. The strong see more, and any service can be wrong.',
  },
  pooled: {
    name: 'Pooled intelligence',
    means: 'What others have shared of what their services report, as far as it trusts them.',
  },
  finding: {
    name: 'Findings of the organisation',
    means: 'That a body of the organisation has condemned, demanded or determined.',
  },
  factFinding: {
    name: 'A mission’s report',
    means: 'What people sent to find the facts have reported.',
  },
  furtherCharges: {
    name: 'Further charges',
    means: 'What the parties accuse each other of beside the main charge; a false one backfires.',
  },
} as const satisfies Record<BeliefFactor, Words>;
