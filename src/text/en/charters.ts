import type { Assumptions, CharterId } from '../../engine/index.ts';

type Words = { name: string; means: string };

export const charters = {
  unCharter: {
    name: 'UN Charter',
    means: 'As in force since 1966: nine votes of fifteen, and five vetoes.',
  },
  unCharterBefore1966: {
    name: 'UN Charter before 1966',
    means: 'Seven votes of eleven, and five vetoes.',
  },
  leagueCovenant: {
    name: 'League Covenant',
    means: 'All who vote must agree; under Articles 15 and 16 the parties’ own votes do not count.',
  },
  noVeto: { name: 'No veto', means: 'The votes needed are enough; nobody can block.' },
  doubleVeto: { name: 'Double veto', means: 'It takes two permanent members to block.' },
  strictParty: { name: 'Parties abstain', means: 'A party to the dispute never votes on it.' },
  noVetoForAtrocity: {
    name: 'No veto on atrocity',
    means: 'The veto does not count where the dead or displaced are very many.',
  },
  assemblyDecides: {
    name: 'The Assembly decides',
    means: 'Two thirds of the Assembly may decide when the Council is blocked.',
  },
  automaticDuty: {
    name: 'Automatic duty',
    means: 'Sanctions and force follow from the attack itself.',
  },
  standingForce: {
    name: 'Standing force',
    means: 'Members keep forces on call, as Article 43 meant them to.',
  },
  alliancesOnly: { name: 'Alliances only', means: 'No Council; states answer under their pacts.' },
  noOrganisation: { name: 'No organisation', means: 'No Council and no pacts: each for itself.' },
} as const satisfies Record<CharterId, Words>;

export const assumptions = {
  commitment: { name: 'Commitment of all', means: 'Raises or lowers every state’s commitment.' },
  credibility: {
    name: 'Belief in a response',
    means: 'How far states believe that attacks are answered.',
  },
  clarity: { name: 'Clarity of the charge', means: 'How sure all states are who attacked whom.' },
  revisionists: {
    name: 'Revisionist states',
    means: 'The share of states that want other borders.',
  },
  leadWilling: {
    name: 'A lead is willing',
    means: 'Whether the strongest willing state may lead a coalition.',
  },
  absences: {
    name: 'Absences as they were',
    means: 'Whether members miss the meetings that the record has them miss.',
  },
} as const satisfies Record<keyof Assumptions, Words>;
