import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { groundOfForce, isSelfDefenceOpen } from '../../src/engine/council/ground.ts';
import { FORCE_GROUNDS, type Measure } from '../../src/engine/vocabulary.ts';
import type { World } from '../../src/engine/world.ts';
import { after, at, draft, setting, world } from './given.ts';

const attacked = world();
const breached = after(attacked, draft(['condemn', 'demandWithdrawal', 'determine']));
const embargoed = after(breached, draft(['comprehensiveSanctions']));
const force: readonly Measure[] = ['authoriseForce'];
const sevenths = draft(force, { chapter: 'VII' });
const recommended = draft(force, { chapter: 'unstated' });
const fromAssembly = draft(force, { body: 'assembly' });

function asked(now: World): World {
  return { ...now, law: { ...now.law, selfDefenceAsked: true } };
}

/** A coalition of `Bel` and `Vio`, which a pact binds. */
const allies = world({
  coalition: { lead: at('Bel') },
  columns: { troops: attacked.columns.troops.map((_, i) => (i === at('Vio') ? 0.5 : 0)) },
});

describe('the ladder of legitimacy of outside force', () => {
  it('is listed weakest first', () => {
    expect(FORCE_GROUNDS).toEqual([
      'none',
      'regional',
      'assemblyRecommended',
      'selfDefence',
      'councilRecommended',
      'authorised',
    ]);
  });

  it.each([
    ['authorised under Chapter VII', asked(after(breached, recommended, sevenths)), 'authorised'],
    [
      'recommended by the Council, above self-defence',
      asked(after(breached, recommended)),
      'councilRecommended',
    ],
    [
      'recommended by the Council (S/RES/83), unasked',
      after(breached, recommended),
      'councilRecommended',
    ],
    [
      'collective self-defence on request, above the Assembly',
      asked(after(breached, fromAssembly)),
      'selfDefence',
    ],
    ['recommended by the Assembly', after(breached, fromAssembly), 'assemblyRecommended'],
    ['regional, without authorisation (53)', allies, 'regional'],
    ['none', attacked, 'none'],
  ] as const)('%s', (_, now, ground) => {
    expect(groundOfForce(setting, now)).toBe(ground);
  });

  it('gives nothing before the day that the text sets, and then all', () => {
    const waiting = after(breached, { ...sevenths, deadline: 47 });
    expect(groundOfForce(setting, { ...waiting, day: 46 })).toBe('none');
    expect(groundOfForce(setting, { ...waiting, day: 47 })).toBe('authorised');
  });

  it('falls back when the mandate is lifted', () => {
    const lifted = after(breached, sevenths, draft(['liftMeasures']));
    expect(groundOfForce(setting, lifted)).toBe('none');
  });

  it('does not count one ally alone as a regional body', () => {
    const alone = { ...allies, columns: attacked.columns };
    expect(groundOfForce(setting, alone)).toBe('none');
  });

  it('knows no regional ground where alliances are not honoured', () => {
    const { charter } = { charter: { ...attacked.rules.charter, alliancesHonoured: false } };
    expect(groundOfForce(setting, { ...allies, rules: { ...allies.rules, charter } })).toBe('none');
  });

  it('needs no vote on force where the charter owes it once the breach is found', () => {
    const { automaticDuty } = CHARTERS;
    const bound = { ...breached, rules: { ...breached.rules, charter: automaticDuty } };
    expect(groundOfForce(setting, bound)).toBe('authorised');
    expect(groundOfForce(setting, world({ charter: automaticDuty }))).toBe('none');
  });
});

describe('self-defence (51)', () => {
  it('must be asked for by the victim before others may join it', () => {
    expect(groundOfForce(setting, attacked)).toBe('none');
    expect(groundOfForce(setting, asked(attacked))).toBe('selfDefence');
  });

  it('is not ended by sanctions: S/RES/661 left Kuwait’s', () => {
    expect(groundOfForce(setting, asked(embargoed))).toBe('selfDefence');
  });

  it('is not open before an armed attack', () => {
    const quiet = world({
      crisis: { status: 'dispute', attackDay: -1 },
      law: { selfDefenceAsked: true },
    });
    expect(groundOfForce(setting, quiet)).toBe('none');
  });

  it.each(['ceasefire', 'reversed', 'frozen'] as const)(
    'is over once the attack is (%s)',
    (status) => {
      expect(isSelfDefenceOpen(world({ crisis: { status } }))).toBe(false);
    },
  );

  it('is not ended by provisional measures that take the victim’s side', () => {
    const sided = draft(['callForCeasefire', 'demandWithdrawal', 'provisionalMeasures']);
    expect(groundOfForce(setting, asked(after(breached, sided)))).toBe('selfDefence');
  });

  it('is ended by an order under 40 that both sides cease', () => {
    const ordered = after(breached, draft(['callForCeasefire', 'provisionalMeasures']));
    expect(groundOfForce(setting, asked(ordered))).toBe('none');
  });

  it('is not ended by a mere call for a cease-fire', () => {
    const called = after(breached, draft(['callForCeasefire']));
    expect(groundOfForce(setting, asked(called))).toBe('selfDefence');
  });

  it('needs no organisation', () => {
    const alone = asked(world({ charter: CHARTERS.noOrganisation }));
    expect(groundOfForce(setting, alone)).toBe('selfDefence');
  });
});
