import { describe, expect, it } from 'vitest';
import { bargain } from '../../../src/engine/council/bargaining.ts';
import { makeDraft, suggestDrafts, tableDrafts } from '../../../src/engine/council/drafting.ts';
import { checkText } from '../../../src/engine/council/legality.ts';
import { consultCost, lobby } from '../../../src/engine/council/lobbying.ts';
import { prospects } from '../../../src/engine/council/prospects.ts';
import type { WorldEvent } from '../../../src/engine/event.ts';
import { options } from '../../../src/engine/options.ts';
import { step } from '../../../src/engine/step.ts';
import type { Draft, World } from '../../../src/engine/world.ts';
import {
  type Case,
  CONDEMNATION,
  EMBARGO,
  given,
  later,
  SEEDS,
  TARGET,
  text,
  times,
} from './case.ts';

function tabled(events: readonly WorldEvent[]): readonly Draft[] {
  return events.flatMap((event) => (event.kind === 'draftTabled' ? [event.draft] : []));
}

function onTable(here: Case, seed: number, world: World = here.world): readonly Draft[] {
  return tabled(tableDrafts(here.setting, seed, world));
}

/** In force: the demand of day 0 and the embargo of day 4. */
const EMBARGOED = {
  callForCeasefire: 0,
  condemn: 0,
  demandWithdrawal: 0,
  determine: 0,
  armsEmbargo: 4,
  comprehensiveSanctions: 4,
  blockade: 8,
} as const;

/** The coalition has come with so much of the aggressor's strength. */
function withForces({ setting }: Case, world: World, share: number): World {
  const theirs = setting.aggressors.reduce((sum, i) => sum + (setting.theatre[i] ?? 0), 0);
  return { ...world, coalition: { ...world.coalition, strength: share * theirs } };
}

describe('what is tabled', () => {
  it('is legal, new, numbered, and at most three at once', () => {
    const here = given({ stake: 0.4 });
    for (const day of [0, 5, 40, 120]) {
      const world = day === 0 ? here.world : later(here.world, day, EMBARGOED);
      for (const seed of SEEDS.slice(0, 30)) {
        const drafts = onTable(here, seed, world);
        expect(drafts.length).toBeLessThanOrEqual(3);
        expect(new Set(drafts.map((draft) => draft.number)).size).toBe(drafts.length);
        for (const draft of drafts) {
          expect(checkText(here.setting, world, draft.measures, draft.body)).toBeUndefined();
          for (const measure of draft.measures) {
            if (measure !== 'liftMeasures') {
              expect(Object.keys(EMBARGOED).includes(measure) && day > 0).toBe(false);
            }
          }
        }
      }
    }
  });

  it('begins with naming the attack, without force', () => {
    const here = given();
    const named = times((seed) => {
      const measures = onTable(here, seed).flatMap((draft) => draft.measures);
      return measures.includes('demandWithdrawal') && !measures.includes('authoriseForce');
    });
    expect(named).toBeGreaterThan(95);
  });

  it('goes on to sanctions in the first weeks when the demand is defied', () => {
    const here = given();
    const world = later(here.world, 8, { condemn: 0, demandWithdrawal: 0, determine: 0 });
    const asked = times((seed) =>
      onTable(here, seed, world).some((draft) => draft.measures.includes('comprehensiveSanctions')),
    );
    expect(asked).toBeGreaterThan(90);
  });

  it('asks for force only when sanctions have had time and the forces are there', () => {
    const here = given({ stake: 0.2 });
    const asks = (world: World): number =>
      times((seed) =>
        onTable(here, seed, world).some((draft) => draft.measures.includes('authoriseForce')),
      );
    expect(asks(withForces(here, later(here.world, 12, EMBARGOED), 0.1))).toBe(0);
    expect(asks(withForces(here, later(here.world, 150, EMBARGOED), 1.2))).toBeGreaterThan(80);
  });

  it('is not the player’s to be tabled by the mind', () => {
    const here = given();
    for (const who of ['Avel', 'Brin', 'Fenn']) {
      const seat = { kind: 'country', country: here.at(who) } as const;
      for (const draft of onTable(here, 3, { ...here.world, seat })) {
        expect(draft.proposer).not.toBe(here.at(who));
        expect(draft.sponsors).not.toContain(here.at(who));
      }
    }
  });

  it('does not come back word for word right after it fell', () => {
    const here = given();
    const [first] = onTable(here, 5);
    expect(first).toBeDefined();
    if (first === undefined) return;
    const fell: World = {
      ...here.world,
      day: 4,
      ballots: [
        {
          draft: first,
          turn: 0,
          day: 0,
          votes: [],
          tally: {
            yes: 3,
            no: 0,
            abstain: 12,
            absent: 0,
            needed: 9,
            against: [],
            result: 'failed',
            endedBy: 'shortfall',
            withoutVeto: 'failed',
          },
          resolution: 0,
        },
      ],
    };
    for (const draft of onTable(here, 5, fell)) expect(draft.measures).not.toEqual(first.measures);
  });
});

describe('what is left unsaid', () => {
  it('under a patron’s veto: texts are withheld, watered down or put for the record', () => {
    const here = given({ stake: 0.95 });
    const shy = times((seed) => {
      const events = tableDrafts(here.setting, seed, here.world);
      return events.some(
        (event) =>
          (event.kind === 'draftWithheld' && event.byVeto) ||
          (event.kind === 'draftTabled' && event.draft.forRecord) ||
          (event.kind === 'draftTabled' && event.draft.dropped.length > 0),
      );
    });
    expect(shy).toBeGreaterThan(60);
  });

  it('once silenced by a veto, members turn to the Assembly', () => {
    const here = given({ stake: 0.95 });
    const draft = here.draft(CONDEMNATION);
    const silenced: World = {
      ...here.world,
      day: 2,
      ballots: [
        {
          draft,
          turn: 0,
          day: 0,
          votes: [],
          tally: {
            yes: 12,
            no: 1,
            abstain: 2,
            absent: 0,
            needed: 9,
            against: [here.at('Dral')],
            result: 'vetoed',
            endedBy: 'veto',
            withoutVeto: 'adopted',
          },
          resolution: 0,
        },
      ],
    };
    const moved = times((seed) =>
      onTable(here, seed, silenced).some((one) => one.measures.includes('transferToAssembly')),
    );
    expect(moved).toBeGreaterThan(90);
  });
});

describe('a draft', () => {
  it('is signed only by members that are sure of it, in roster order, never by its proposer', () => {
    const { setting, world, at } = given();
    const draft = makeDraft(setting, world, at('Avel'), CONDEMNATION, 0);
    expect(draft.sponsors.length).toBeGreaterThan(0);
    expect(draft.sponsors).not.toContain(at('Avel'));
    expect([...draft.sponsors].sort((a, b) => a - b)).toEqual(draft.sponsors);
    expect(draft.chapter).toBe('VII');
  });

  it('sets a deadline only where it authorises force', () => {
    const { setting, world, at } = given();
    const force = makeDraft(setting, world, at('Avel'), ['determine', 'authoriseForce'], 30);
    expect(force.deadline).toBe(world.day + 30);
    expect(makeDraft(setting, world, at('Avel'), CONDEMNATION, 30).deadline).toBe(-1);
  });

  it('never takes the number of one on the table, voted or asked about', () => {
    const { setting, world, at, draft } = given();
    const busy: World = {
      ...world,
      table: [{ ...draft(CONDEMNATION), number: 4 }],
      consulted: [6],
    };
    expect(makeDraft(setting, busy, at('Avel'), ['mediate'], 0).number).toBe(7);
  });

  it('is suggested best first, with prospects, and for a critic something milder', () => {
    const { setting, world, at } = given({ stake: 0.6 });
    const friends = suggestDrafts(setting, world, at('Avel'));
    expect(friends.length).toBeGreaterThan(2);
    expect(friends[0]?.measures).toContain('demandWithdrawal');
    const critic = suggestDrafts(setting, world, at('Dral'))[0];
    expect(critic?.measures).not.toContain('condemn');
  });
});

describe('between tabling and the vote', () => {
  it('offers are made within the giver’s capital, to members whose vote is open', () => {
    const here = given({ stake: 0.46 });
    const world = withForces(here, later(here.world, 150, EMBARGOED), 1.2);
    const force = text(here.setting, world, ['authoriseForce'], here.at('Avel'));
    const events = bargain(here.setting, 1, { ...world, table: [force] });
    let spent = 0;
    for (const event of events) {
      if (event.kind !== 'memberLobbied') continue;
      spent += event.cost;
      expect(event.by).toBe(here.at('Avel'));
      expect(event.worth).toBeGreaterThan(0);
    }
    expect(events.some((event) => event.kind === 'memberLobbied')).toBe(true);
    expect(spent).toBeLessThanOrEqual(world.columns.capital[here.at('Avel')] ?? 0);
  });

  it('a text too strong to pass loses a measure or goes', () => {
    const here = given({ stake: 0.9 });
    const heavy = here.draft([...CONDEMNATION, ...EMBARGO, 'authoriseForce']);
    const events = bargain(here.setting, 1, { ...here.world, table: [heavy] });
    const amended = events.find((event) => event.kind === 'draftAmended');
    const gone = events.some((event) => event.kind === 'draftWithdrawn');
    expect(amended !== undefined || gone).toBe(true);
    if (amended?.kind === 'draftAmended') {
      expect(amended.draft.measures.length).toBe(heavy.measures.length - 1);
      expect(amended.draft.dropped.length).toBe(1);
    }
  });

  it('the player’s own text and one for the record are left as they are', () => {
    const here = given({ stake: 0.9 });
    const heavy = here.draft([...CONDEMNATION, ...EMBARGO, 'authoriseForce']);
    const seat = { kind: 'country', country: here.at('Avel') } as const;
    expect(bargain(here.setting, 1, { ...here.world, seat, table: [heavy] })).toEqual([]);
    const record = { ...heavy, forRecord: true };
    expect(bargain(here.setting, 1, { ...here.world, table: [record] })).toEqual([]);
  });

  it('an aggressor is paid for votes against a text, and is shown those that it could turn', () => {
    const { setting, world, at, draft } = given();
    const text = draft([...CONDEMNATION, ...EMBARGO]);
    const seat = { kind: 'country', country: at(TARGET) } as const;
    const agenda = { ...world, seat, phase: 'agenda', table: [text] } as const;
    const offered = options(setting, agenda).suggestions.filter(
      ({ command }) => command.kind === 'lobby',
    );
    const first = offered[0]?.command;
    if (first?.kind !== 'lobby') throw new Error('nobody can be turned');
    const yes = (now: World) => prospects(setting, now, text).chances;
    const chanceOf = (now: World) =>
      yes(now).find(({ country }) => country === first.country)?.chances.yes ?? -1;
    const turned = step(setting, 1, agenda, first);
    if (!turned.ok) throw new Error(turned.refusal.kind);
    expect(chanceOf(turned.value.world)).toBeLessThan(chanceOf(agenda));
  });

  it('an offer is worth more from the rich to the small, less when asked again, dearer for force', () => {
    const { setting, world, at, draft } = given();
    const mild = draft(CONDEMNATION);
    const rich = lobby(setting, world, at('Avel'), at('Hest'), mild);
    const poor = lobby(setting, world, at('Lome'), at('Hest'), mild);
    const large = lobby(setting, world, at('Avel'), at('Eshk'), mild);
    expect(rich.worth).toBeGreaterThan(poor.worth);
    expect(rich.worth).toBeGreaterThan(large.worth);
    const induced = world.columns.induced.map((_, i) => (i === at('Hest') ? 0.5 : 0));
    const again = { ...world, columns: { ...world.columns, induced } };
    expect(lobby(setting, again, at('Avel'), at('Hest'), mild).worth).toBeLessThan(rich.worth);
    const force = draft(['determine', 'authoriseForce']);
    expect(lobby(setting, world, at('Avel'), at('Hest'), force).cost).toBeGreaterThan(rich.cost);
    expect(consultCost(setting, world, at('Avel'))).toBeGreaterThan(0);
  });
});
