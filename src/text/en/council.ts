import type {
  BallotResult,
  Band,
  Body,
  Chapter,
  Determination,
  ForceGround,
  Phase,
  Standing,
  Vote,
} from '../../engine/index.ts';

type Words = { name: string; means: string };

export const votes = {
  yes: { name: 'Yes', means: 'Votes for the text.' },
  no: {
    name: 'No',
    means:
      'Votes against. From a permanent member it is a veto, if the text has the votes needed and is not one of procedure.',
  },
  abstain: { name: 'Abstain', means: 'Votes neither way; never a veto.' },
  absent: { name: 'Absent', means: 'Takes no part; never a veto.' },
} as const satisfies Record<Vote, Words>;

export const bodies = {
  council: {
    name: 'Security Council',
    means:
      'Acts for all members on peace and security. They must carry out its decisions (Article 25), not its recommendations.',
  },
  assembly: {
    name: 'General Assembly',
    means: 'All members, one vote each; it recommends and does not bind.',
  },
} as const satisfies Record<Body, Words>;

export const chapters = {
  VI: {
    name: 'Chapter VI',
    means: 'Peaceful settlement of disputes: recommends, and does not bind.',
  },
  VII: {
    name: 'Chapter VII',
    means:
      'Threats to the peace, breaches of it and acts of aggression: may recommend, or decide and enforce.',
  },
  procedural: { name: 'Procedural', means: 'How the Council works; no veto.' },
  unstated: {
    name: 'No chapter stated',
    means: 'The text does not say under which chapter it acts.',
  },
} as const satisfies Record<Chapter, Words>;

export const results = {
  adopted: { name: 'Adopted', means: 'It had the votes needed, and nobody blocked it.' },
  vetoed: { name: 'Vetoed', means: 'It had the votes needed, but a permanent member voted no.' },
  failed: { name: 'Failed', means: 'It did not have the votes needed.' },
} as const satisfies Record<BallotResult, Words>;

export const determinations = {
  none: {
    name: 'Not determined',
    means: 'Neither the Council nor the Assembly has said what this is in law.',
  },
  threat: {
    name: 'Threat to the peace',
    means: 'Article 39: the peace is in danger, whether or not it is broken.',
  },
  breach: { name: 'Breach of the peace', means: 'Article 39: armed force has broken the peace.' },
  aggression: {
    name: 'Act of aggression',
    means: 'Article 39: one state has unlawfully used armed force against another.',
  },
} as const satisfies Record<Determination, Words>;

export const grounds = {
  none: { name: 'No legal ground', means: 'Outside force would be unlawful (Article 2(4)).' },
  regional: {
    name: 'Regional action',
    means:
      'Allies or a regional body act without the Council’s authorisation, which Article 53 requires.',
  },
  assemblyRecommended: {
    name: 'Assembly recommendation',
    means: 'The General Assembly has recommended it, which authorises nothing by itself.',
  },
  selfDefence: {
    name: 'Collective self-defence',
    means: 'Article 51: the state attacked has asked others for help.',
  },
  councilRecommended: {
    name: 'Council recommendation',
    means: 'The Council has recommended it (Article 39), without deciding under Article 42.',
  },
  authorised: { name: 'Authorised', means: 'The Council has authorised force under Chapter VII.' },
} as const satisfies Record<ForceGround, Words>;

export const phases = {
  situation: { name: 'Situation', means: 'What has happened, and what each state believes.' },
  agenda: { name: 'Agenda', means: 'Texts are tabled, bargained over and changed.' },
  vote: { name: 'Vote', means: 'The texts on the table are put to the vote.' },
  response: { name: 'Response', means: 'States pledge, sanction, arm, press and move.' },
  outcome: { name: 'Outcome', means: 'What it did on the ground, and what it cost.' },
} as const satisfies Record<Phase, Words>;

export const bands = {
  unlikely: { name: 'Unlikely', means: 'Less than about one chance in three.' },
  open: { name: 'Open', means: 'Could go either way.' },
  likely: { name: 'Likely', means: 'More than about two chances in three.' },
} as const satisfies Record<Band, Words>;

export const standings = {
  fitted: {
    name: 'Fitted',
    means:
      'For the vote, estimated from the record of real votes; elsewhere, set so that a real crisis, mostly Kuwait, comes out near its record.',
  },
  fromSource: {
    name: 'From a source',
    means: 'Taken from published work; figures and facts, none of the weights.',
  },
  prior: { name: 'Judgement', means: 'A judgement: the record cannot tell.' },
} as const satisfies Record<Standing, Words>;
