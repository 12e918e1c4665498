import type { CharterPatch } from '../../src/engine/charter.ts';
import { CHARTERS } from '../../src/engine/charters.ts';
import { compile } from '../../src/engine/compile.ts';
import { applyResolution } from '../../src/engine/council/adoption.ts';
import { chapterOf } from '../../src/engine/council/legality.ts';
import type { CountryFacts, CrisisSpec, DatedFact, Scenario } from '../../src/engine/scenario.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { start } from '../../src/engine/start.ts';
import { type Body, MEASURES, type Measure } from '../../src/engine/vocabulary.ts';
import type { Ballot, Draft, Tally, World } from '../../src/engine/world.ts';

/** Seven invented states: five sit, two of them for good; `Ter` attacks `Uma`, which `Vio` is bound to defend. */
export const ROSTER = ['Ada', 'Bel', 'Cor', 'Dun', 'Esk', 'Ter', 'Uma', 'Vio'];
export const at = (id: string): number => ROSTER.indexOf(id);

function country(id: string, i: number): CountryFacts {
  return {
    id,
    membership: 'member',
    power: 0.1,
    reach: 0.5,
    ideal: i / 4 - 1,
    democracy: 0.5,
    population: 1000,
    output: 0.1,
    militarySpending: 0.1,
    personnel: 100,
    nuclear: false,
    latitude: i * 5,
    longitude: i * 7,
    neighbours: [],
  };
}

const CRISIS: CrisisSpec = {
  status: 'attack',
  aggressors: ['Ter'],
  victims: ['Uma'],
  acts: ['a'],
  aim: 'conquest',
  clarity: 0.9,
  pretext: 0.1,
  prize: 1,
  worldStake: 0.5,
  terrain: 1,
  front: 0.5,
  intensity: 0.5,
  dead: 100,
  displaced: 1000,
  readiness: 0.5,
  victimReadiness: 0.5,
  consent: 0,
  internal: false,
};

/** An invented scenario; facts and crisis as the test needs them. */
export function scenario(
  patch: { readonly facts?: readonly DatedFact[]; readonly crisis?: Partial<CrisisSpec> } = {},
): Scenario {
  return {
    id: 'invented',
    version: 1,
    year: 2000,
    outbreak: '2000-01-01',
    invented: true,
    countries: ROSTER.map(country),
    charter: 'unCharter',
    permanent: ['Ada', 'Cor'],
    council: [
      { fromDay: 0, members: ['Ada', 'Bel', 'Cor', 'Dun', 'Esk'] },
      { fromDay: 100, members: ['Ada', 'Cor', 'Dun', 'Vio'] },
    ],
    facts: patch.facts ?? [],
    pacts: [
      ['Uma', 'Vio'],
      ['Bel', 'Vio'],
    ],
    stakes: [],
    ties: [],
    crisis: { ...CRISIS, ...patch.crisis },
    turns: [10, 10],
    resolutionNumber: 1,
    seats: [],
    credibility: 0.5,
  };
}

export const setting: Setting = compile(scenario());

/** The opening world under a charter, with whatever the test moves. */
export function world(
  patch: { readonly [K in 'crisis' | 'law' | 'coalition' | 'columns']?: Partial<World[K]> } & {
    readonly day?: number;
    readonly charter?: CharterPatch;
  } = {},
): World {
  const opening = start(setting);
  return {
    ...opening,
    day: patch.day ?? 0,
    rules: { ...opening.rules, charter: { ...CHARTERS.unCharter, ...patch.charter } },
    crisis: { ...opening.crisis, ...patch.crisis },
    law: { ...opening.law, ...patch.law },
    coalition: { ...opening.coalition, ...patch.coalition },
    columns: { ...opening.columns, ...patch.columns },
  };
}

export function draft(measures: readonly Measure[], patch: Partial<Draft> = {}): Draft {
  return {
    number: 1,
    body: 'council',
    proposer: 0,
    sponsors: [],
    chapter: chapterOf(measures, start(setting).law),
    measures,
    targets: [at('Ter')],
    deadline: -1,
    forRecord: false,
    dropped: [],
    ...patch,
  };
}

const TALLIES: Readonly<Record<'adopted' | 'vetoed' | 'failed', Tally>> = {
  adopted: tally('adopted', 'nothing', 'adopted'),
  vetoed: { ...tally('vetoed', 'veto', 'adopted'), no: 1, against: [0] },
  failed: tally('failed', 'shortfall', 'failed'),
};

function tally(
  result: Tally['result'],
  endedBy: Tally['endedBy'],
  withoutVeto: Tally['withoutVeto'],
): Tally {
  return {
    yes: 3,
    no: 0,
    abstain: 2,
    absent: 0,
    needed: 3,
    against: [],
    result,
    endedBy,
    withoutVeto,
  };
}

export function ballot(text: Draft, result: Tally['result'] = 'adopted', day = 0): Ballot {
  return { draft: text, turn: 0, day, votes: [], tally: TALLIES[result], resolution: 0 };
}

/** The world after texts of a body were adopted on its day, one after another. */
export function after(before: World, ...texts: readonly Draft[]): World {
  return texts.reduce((now, text) => {
    const held = ballot(text, 'adopted', now.day);
    return {
      ...now,
      ballots: [...now.ballots, held],
      law: applyResolution(now.law, held, now.rules.charter),
    };
  }, before);
}

/** A text as its measures make it in that world. */
export function text(now: World, measures: readonly Measure[], body: Body = 'council'): Draft {
  return draft(measures, { body, chapter: chapterOf(measures, now.law) });
}

/** The measures in force by decision. */
export function inForceIn(now: World): readonly Measure[] {
  return MEASURES.filter((_, i) => (now.law.inForce[i] ?? -1) >= 0);
}
