import { describe, expect, it } from 'vitest';
import { CHARTER_IDS, type Charter, type CharterId } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import { automaticDuty } from '../../src/engine/council/league.ts';
import { debateFollows, isCalledByMembers } from '../../src/engine/council/uniting.ts';
import { after, at, ballot, draft, setting, world } from './given.ts';

const DIFFERENCES: Readonly<Record<CharterId, Partial<Charter>>> = {
  unCharter: {},
  unCharterBefore1966: {
    votesNeeded: 7,
    aggressionDefined: false,
    authorisesForce: 'recommends',
  },
  leagueCovenant: {
    organisation: 'league',
    councilExpels: true,
    officeMayCall: false,
    votesNeeded: 1,
    veto: 'unanimity',
    partyAbstains: 'leagueArticle15',
    binding: false,
    unitingForPeace: false,
    aggressionDefined: false,
    automaticSanctions: true,
    authorisesForce: 'recommends',
  },
  noVeto: { veto: 'none' },
  doubleVeto: { veto: 'double' },
  strictParty: { partyAbstains: 'always' },
  noVetoForAtrocity: { veto: 'notForAtrocity' },
  assemblyDecides: { assembly: 'decide' },
  automaticDuty: { automaticSanctions: true, automaticForce: true },
  standingForce: { standingForce: 0.1, jointCommand: true },
  alliancesOnly: {
    council: false,
    veto: 'none',
    binding: false,
    assembly: 'off',
    unitingForPeace: false,
  },
  noOrganisation: {
    council: false,
    veto: 'none',
    binding: false,
    assembly: 'off',
    unitingForPeace: false,
    alliancesHonoured: false,
  },
};

describe('the presets', () => {
  it.each(CHARTER_IDS)('%s differs from the Charter of today by what its name says', (id) => {
    expect(CHARTERS[id]).toEqual({ ...CHARTERS.unCharter, ...DIFFERENCES[id], id });
  });

  it('need nine votes of fifteen, with one veto and binding decisions, under the Charter of today', () => {
    expect(CHARTERS.unCharter).toMatchObject({
      council: true,
      votesNeeded: 9,
      veto: 'single',
      partyAbstains: 'chapterSix',
      binding: true,
      assembly: 'recommend',
      unitingForPeace: true,
      standingForce: 0,
    });
  });
});

describe('the automatic duty', () => {
  const league = world({ charter: CHARTERS.leagueCovenant });
  const bound = world({ charter: CHARTERS.automaticDuty });

  it('asks every member of the League to break off trade at once, and nobody for force (16)', () => {
    expect(automaticDuty(setting, league, at('Dun'))).toEqual({ sanctions: true, force: false });
  });

  it('does not ask the parties', () => {
    expect(automaticDuty(setting, league, at('Ter')).sanctions).toBe(false);
    expect(automaticDuty(setting, league, at('Uma')).sanctions).toBe(false);
  });

  it('does not exist before the attack', () => {
    const quiet = world({ charter: CHARTERS.leagueCovenant, crisis: { attackDay: -1 } });
    expect(automaticDuty(setting, quiet, at('Dun')).sanctions).toBe(false);
  });

  it('does not exist under the Charter', () => {
    expect(automaticDuty(setting, world(), at('Dun'))).toEqual({ sanctions: false, force: false });
  });

  it('asks for force once the breach is found, where the charter owes force', () => {
    expect(automaticDuty(setting, bound, at('Dun'))).toEqual({ sanctions: true, force: false });
    const found = after(bound, draft(['condemn', 'determine']));
    expect(automaticDuty(setting, found, at('Dun'))).toEqual({ sanctions: true, force: true });
  });
});

describe('the Assembly around the Council', () => {
  it('is called by a majority of all members too', () => {
    expect(isCalledByMembers(setting, world(), [0, 1, 2, 3])).toBe(false);
    expect(isCalledByMembers(setting, world(), [0, 1, 2, 3, 4])).toBe(true);
    expect(isCalledByMembers(setting, world(), [0, 0, 0, 1, 1])).toBe(false);
  });

  it('debates each veto once 76/262 is in force, and a shortfall never', () => {
    const modern = { ...CHARTERS.unCharter, vetoDebate: true };
    const { tally: veto } = ballot(draft(['condemn']), 'vetoed');
    const { tally: shortfall } = ballot(draft(['condemn']), 'failed');
    expect(debateFollows(modern, veto)).toBe(true);
    expect(debateFollows(modern, shortfall)).toBe(false);
    expect(debateFollows(CHARTERS.unCharter, veto)).toBe(false);
  });
});
