/** The presets of the law. Dated provisions (377A, 3314, 76/262) are patched by scenarios that lie before or after them. */
import type { Charter, CharterId } from './charter.ts';
import type { Scenario } from './scenario.ts';

/** The UN Charter as practised since 1966 (amended Articles 23 and 27: fifteen members, nine votes). */
const unCharter: Charter = {
  id: 'unCharter',
  organisation: 'unitedNations',
  council: true,
  votesNeeded: 9,
  veto: 'single',
  partyAbstains: 'chapterSix',
  binding: true,
  assembly: 'recommend',
  unitingForPeace: true,
  vetoDebate: false,
  aggressionDefined: true,
  automaticSanctions: false,
  automaticForce: false,
  standingForce: 0,
  jointCommand: false,
  alliancesHonoured: true,
  authorisesForce: 'authorises',
  // Article 6 gives it to the Assembly on the Council's word; no member ever was.
  councilExpels: false,
  officeMayCall: true,
};

/** The Covenant: unanimity of those voting (Article 5), the Article 16 break automatic in law, advice only. */
const leagueCovenant: Charter = {
  ...unCharter,
  id: 'leagueCovenant',
  votesNeeded: 1,
  veto: 'unanimity',
  partyAbstains: 'leagueArticle15',
  binding: false,
  unitingForPeace: false,
  aggressionDefined: false,
  automaticSanctions: true,
  authorisesForce: 'recommends',
  organisation: 'league',
  councilExpels: true,
  officeMayCall: false,
};

const alliancesOnly: Charter = {
  ...unCharter,
  id: 'alliancesOnly',
  council: false,
  veto: 'none',
  binding: false,
  assembly: 'off',
  unitingForPeace: false,
};

/** A majority of the League's Council, which had fourteen members in its three crises. */
const LEAGUE_MAJORITY = 8;

/** What a date settles about the UN Charter, whatever else a what-if changes in it. */
type Dated = Pick<Charter, 'votesNeeded' | 'aggressionDefined' | 'authorisesForce'>;

/** Presets that change one thing in the Charter of the day. */
const VARIANTS: readonly CharterId[] = [
  'noVeto',
  'doubleVeto',
  'strictParty',
  'noVetoForAtrocity',
  'assemblyDecides',
  'automaticDuty',
  'standingForce',
];

/** A preset where and when a scenario is played: its own departures stay, and what its dates have changed by then. */
export function charterIn(
  scenario: Pick<Scenario, 'charter' | 'charterPatch' | 'facts'>,
  id: CharterId,
  day = 0,
): Charter {
  const { votesNeeded, aggressionDefined, authorisesForce } = CHARTERS[scenario.charter];
  const dated: Dated = { votesNeeded, aggressionDefined, authorisesForce };
  const isVariant = VARIANTS.includes(id) && scenario.charter === 'unCharterBefore1966';
  const isOfLeague = VARIANTS.includes(id) && scenario.charter === 'leagueCovenant';
  const opening = {
    ...(isOfLeague ? covenantWith(id) : CHARTERS[id]),
    ...(isVariant && dated),
    ...scenario.charterPatch,
  };
  return scenario.facts.reduce(
    (now, fact) =>
      fact.kind === 'charter' && fact.fromDay <= day ? { ...now, ...fact.patch } : now,
    opening,
  );
}

/** The Covenant with the one departure of a variant; where unanimity goes, a majority decides. */
function covenantWith(id: CharterId): Charter {
  const variant = CHARTERS[id];
  const departures = Object.fromEntries(
    Object.entries(variant).filter(([field, value]) => unCharter[field as keyof Charter] !== value),
  );
  const made: Charter = { ...leagueCovenant, ...departures };
  return made.veto === 'unanimity' ? made : { ...made, votesNeeded: LEAGUE_MAJORITY };
}

/** Every preset by its id. */
export const CHARTERS: Readonly<Record<CharterId, Charter>> = {
  unCharter,
  /** Eleven members, seven votes, until 31 December 1965; 3314 not yet adopted; force was only ever recommended. */
  unCharterBefore1966: {
    ...unCharter,
    id: 'unCharterBefore1966',
    votesNeeded: 7,
    aggressionDefined: false,
    authorisesForce: 'recommends',
  },
  leagueCovenant,
  noVeto: { ...unCharter, id: 'noVeto', veto: 'none' },
  doubleVeto: { ...unCharter, id: 'doubleVeto', veto: 'double' },
  strictParty: { ...unCharter, id: 'strictParty', partyAbstains: 'always' },
  noVetoForAtrocity: { ...unCharter, id: 'noVetoForAtrocity', veto: 'notForAtrocity' },
  assemblyDecides: { ...unCharter, id: 'assemblyDecides', assembly: 'decide' },
  automaticDuty: {
    ...unCharter,
    id: 'automaticDuty',
    automaticSanctions: true,
    automaticForce: true,
  },
  /** A tenth of each member's forces on call; the Charter's Article 43 left the share to agreements (prior). */
  standingForce: { ...unCharter, id: 'standingForce', standingForce: 0.1, jointCommand: true },
  alliancesOnly,
  noOrganisation: { ...alliancesOnly, id: 'noOrganisation', alliancesHonoured: false },
};
