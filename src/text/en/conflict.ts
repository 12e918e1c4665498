import type {
  Act,
  AggressorPosture,
  Aim,
  CrisisStatus,
  GoalKind,
  Level,
  PledgeKind,
  Strategy,
  TemperId,
  VictimPosture,
} from '../../engine/index.ts';

type Words = { name: string; means: string };

export const statuses = {
  dispute: { name: 'Dispute', means: 'A quarrel; nobody has attacked.' },
  attack: { name: 'Under attack', means: 'The fighting goes on.' },
  ceasefire: { name: 'Ceasefire', means: 'The guns are silent; nothing is settled.' },
  reversed: { name: 'Reversed', means: 'The attacker is back where it began.' },
  frozen: { name: 'Frozen', means: 'Each side keeps what it holds, and nothing is settled.' },
  conquered: { name: 'Conquered', means: 'The attacker has what it came for.' },
} as const satisfies Record<CrisisStatus, Words>;

export const aims = {
  raid: { name: 'Raid', means: 'Strike and leave.' },
  slice: { name: 'Slice', means: 'Take a part and keep it.' },
  conquest: { name: 'Conquest', means: 'Take the whole country.' },
} as const satisfies Record<Aim, Words>;

export const postures = {
  attack: { name: 'Attack', means: 'Begin the war.' },
  press: { name: 'Press on', means: 'Go on advancing.' },
  hold: { name: 'Hold', means: 'Keep what is held, and dig in.' },
  escalate: { name: 'Escalate', means: 'Commit more, and strike harder.' },
  offerTerms: { name: 'Offer terms', means: 'Propose to leave, for a price.' },
  withdraw: { name: 'Withdraw', means: 'Leave without conditions.' },
  annex: { name: 'Annex', means: 'Declare the territory its own.' },
  refrain: { name: 'Refrain', means: 'Do not attack.' },
  resist: { name: 'Resist', means: 'Fight on.' },
  appeal: {
    name: 'Appeal',
    means: 'Ask others for help. A state may ask under Article 51, a people may not.',
  },
  concede: { name: 'Concede', means: 'Accept what the attacker demands.' },
} as const satisfies Record<AggressorPosture | VictimPosture, Words>;

export const strategies = {
  stand: { name: 'No orders', means: 'There is no coalition, or its forces wait.' },
  shield: { name: 'Shield', means: 'Defend the neighbours; do not attack.' },
  blockade: { name: 'Blockade', means: 'Cut the attacker off by sea and air.' },
  counterOffensive: {
    name: 'Counter-offensive',
    means: 'Drive the attacker out of what it took.',
  },
  beyondBorder: {
    name: 'Beyond the border',
    means: 'Carry the war into the attacker’s own country.',
  },
  halt: { name: 'Halt', means: 'Stop where the forces stand.' },
} as const satisfies Record<Strategy, Words>;

export const levels = {
  none: { name: 'Nothing', means: 'Gives nothing.' },
  token: { name: 'Token', means: 'Gives a little, to be counted among those who gave.' },
  substantial: { name: 'Substantial', means: 'Gives about half of what it could.' },
  full: { name: 'Full', means: 'Gives all that it can spare.' },
} as const satisfies Record<Level, Words>;

export const pledges = {
  troops: { name: 'Troops', means: 'Forces sent to the theatre.' },
  money: { name: 'Money', means: 'Funds for the effort and for those it hurts.' },
  basing: { name: 'Basing', means: 'Ports, airfields and leave to cross.' },
  intelligence: { name: 'Intelligence', means: 'What it knows, shared with all.' },
} as const satisfies Record<PledgeKind, Words>;

export const goals = {
  lawUpheld: { name: 'Uphold the law', means: 'The attack is plainly named and undone.' },
  clientSpared: {
    name: 'Spare the side charged',
    means: 'Whoever is charged with the attack keeps its army and its government.',
  },
  burdenLight: { name: 'Keep the burden light', means: 'Its share of the cost stays small.' },
  warAvoided: { name: 'Avoid war', means: 'No outside force is used.' },
  mandateKept: { name: 'Keep to the mandate', means: 'Nobody goes beyond what was given.' },
  victimFreed: { name: 'Free the victim', means: 'The victim gets its territory back.' },
  gainKept: { name: 'Keep the gain', means: 'It holds territory at the end.' },
  sovereigntyKept: {
    name: 'Guard sovereignty',
    means: 'No force is authorised, and no deep intrusion.',
  },
  homeSupport: {
    name: 'Keep support at home',
    means: 'Opinion at home stays with the government.',
  },
  coalitionBroad: { name: 'Build a broad coalition', means: 'Many states contribute.' },
  livesSaved: { name: 'Save lives', means: 'The toll stays low.' },
  impartialityKept: {
    name: 'Stay impartial',
    means: 'Both sides can still deal with the office at the end.',
  },
  nationSurvives: { name: 'Survive as a nation', means: 'The country is not conquered.' },
} as const satisfies Record<GoalKind, Words>;

export const tempers = {
  commitment: {
    name: 'Commitment',
    means: 'How far it holds an attack on one to be an attack on all.',
  },
  valueOfPeace: { name: 'Value of peace', means: 'What it would give up to avoid a war.' },
  sovereignty: {
    name: 'Sovereignty',
    means: 'How much it minds interference in the affairs of states.',
  },
  patience: { name: 'Patience', means: 'How much cost and loss it bears before it tires.' },
  revisionism: { name: 'Revisionism', means: 'How much it wants borders other than they are.' },
} as const satisfies Record<TemperId, Words>;

/** Acts of aggression by the letters of GA resolution 3314 (XXIX), Article 3. */
export const acts = {
  a: { name: 'Invasion', means: 'Invasion, attack, occupation or annexation by force.' },
  b: { name: 'Bombardment', means: 'Bombardment, or any weapon used against the territory.' },
  c: { name: 'Blockade', means: 'Blockade of ports or coasts.' },
  d: { name: 'Attack on forces', means: 'Attack on the forces or fleets of another state.' },
  e: { name: 'Overstaying', means: 'Forces stationed by agreement, used against it.' },
  f: { name: 'Lending territory', means: 'Letting another state attack from one’s territory.' },
  g: { name: 'Armed bands', means: 'Sending armed bands or irregulars.' },
} as const satisfies Record<Act, Words>;
