import { describe, expect, it } from 'vitest';
import { faultSentence, scenarioFaults } from '../../src/build/check-scenarios.ts';
import { faultsOf } from '../../src/data/check.ts';
import { SHEET as KUWAIT_SHEET } from '../../src/data/scenarios/kuwait-1990/index.ts';

type Json = Record<string, unknown> | unknown[];

/** A copy with the value at the path replaced, or taken out where none is given. */
function broken(path: string, ...value: readonly unknown[]): unknown {
  const copy = structuredClone(KUWAIT_SHEET) as unknown as Json;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value.length > 0) at[last] = value[0];
  else delete at[last];
  return copy;
}

/** What the build would print. */
function sentences(sheet: unknown): readonly string[] {
  return faultsOf(sheet).map((fault) => faultSentence('kuwait-1990', fault));
}

describe('the scenarios', () => {
  it('are valid as they stand, cards included', async () => {
    expect(await scenarioFaults()).toEqual([]);
  });
});

describe('a field that is wrong by itself', () => {
  it.each([
    ['scenario.crisis.clarity', 1.4, 'is too large'],
    ['scenario.crisis.clarity', Number.NaN, 'must be a finite number'],
    ['scenario.crisis.acts', ['h'], 'is not one of the words allowed here'],
    ['scenario.crisis.aggressors', [], 'must not be empty'],
    ['scenario.crisis.dead', 12.5, 'must be a whole number'],
    ['scenario.crisis.internal', 'no', 'must be true or false'],
    ['scenario.countries.3.power', '0.1', 'must be a finite number'],
    ['scenario.countries.3.power', 0, 'is too small'],
    ['scenario.countries.7.latitude', 95, 'is too large'],
    ['scenario.countries.7.id', 'Iraq', 'is not a well-formed id'],
    ['scenario.outbreak', '2 August', 'is not a date'],
    ['scenario.charter', 'charterOfMars', 'is not one of the words allowed here'],
    ['scenario.turns', new Array(15).fill(10), 'has too many entries'],
    ['scenario.facts.0.kind', 'sleeps', 'is not one of the words allowed here'],
    ['scenario.stakes.0.source', '', 'must not be empty'],
    ['record.votes.1.measures.0', 'sternLetter', 'is not one of the words allowed here'],
    ['scenario.countries', 'all', 'must be a list'],
  ])('is named: %s = %j', (path, value, sentence) => {
    const found = sentences(broken(path, value));
    expect(found).not.toEqual([]);
    for (const one of found) {
      expect(one).toContain(`kuwait-1990: ${path}`);
      expect(one).toContain(sentence);
    }
  });

  it('is named where it is missing, unknown, or one too few', () => {
    expect(sentences(broken('scenario.crisis.terrain'))).toEqual([
      'kuwait-1990: scenario.crisis.terrain is missing (found undefined)',
    ]);
    expect(sentences(broken('scenario.crisis.weather', 'hot'))).toEqual([
      'kuwait-1990: scenario.crisis.weather is not a field that is known here (found "weather")',
    ]);
    expect(sentences(broken('scenario.seats.0.goals.2'))[0]).toContain('scenario.seats.0.goals.2');
  });

  it('does not hide a second one', () => {
    const sheet = broken('scenario.crisis.clarity', 2) as typeof KUWAIT_SHEET;
    const twice = { ...sheet, scenario: { ...sheet.scenario, year: 1.5 } };
    expect(faultsOf(twice).map((fault) => fault.path)).toEqual([
      'scenario.year',
      'scenario.crisis.clarity',
    ]);
  });
});

describe('the two charge sheets', () => {
  const item = {
    id: 'border',
    fromDay: 0,
    by: 'observers',
    favours: 'charge',
    weight: 1,
    source: 'Invented',
  };
  it.each([
    [[item], undefined],
    [[{ ...item, by: 'KWT' }], undefined],
    [
      [{ ...item, by: 'XYZ' }],
      'scenario.crisis.evidence.0.by names a country that is not in the roster',
    ],
    [[item, item], 'scenario.crisis.evidence.1 is there already'],
    [[{ ...item, weight: -1 }], 'scenario.crisis.evidence.0.weight is too small'],
    [[{ ...item, favours: 'nobody' }], 'scenario.crisis.evidence.0.favours is not one of'],
  ])('are checked: %j', (evidence, sentence) => {
    const found = sentences(broken('scenario.crisis.evidence', evidence));
    if (sentence === undefined) expect(found).toEqual([]);
    else expect(found.join()).toContain(sentence);
  });
});

describe('a field that is wrong beside another', () => {
  it.each([
    ['scenario.crisis.aggressors.0', 'XXX', 'scenario.crisis.aggressors.0', 'not in the roster'],
    ['scenario.crisis.victims.0', 'IRQ', 'scenario.crisis.victims.0', 'both sides'],
    ['scenario.council.0.members.0', 'CHN', 'scenario.council.0.members.1', 'is there already'],
    ['scenario.council.0.members.1', 'ALB', 'scenario.council.0.members', 'permanent member out'],
    ['scenario.council.1.fromDay', 0, 'scenario.council.1.fromDay', 'must be later'],
    ['scenario.council.0.fromDay', 1, 'scenario.council.0.fromDay', 'must be 0'],
    ['scenario.countries.2.neighbours', ['JPN'], 'scenario.countries.2.neighbours.0', 'other side'],
    ['scenario.countries.0.output', 0.9, 'scenario.countries.*.output', 'more than one'],
    ['scenario.pacts.0', ['AUS', 'AUS'], 'scenario.pacts.0', 'with itself'],
    [
      'scenario.ties.1',
      { from: 'KWT', to: 'IRQ', value: 0, source: 'x' },
      'scenario.ties.1',
      'already',
    ],
    ['scenario.stakes.0.to', 'XYZ', 'scenario.stakes.0', 'not in the roster'],
    ['scenario.seats.1.country', 'USA', 'scenario.seats.1', 'is there already'],
    ['shapes.4.id', 'XYZ', 'shapes.4.id', 'not in the roster'],
    ['tiles', [{ id: 'USA', x: 0, y: 0 }], 'tiles', 'although there are shapes'],
    ['record.votes.0.day', 3, 'record.votes.0.day', 'does not follow from its date'],
    ['record.votes.0.absent', [], 'record.votes.0', 'roll of the day'],
    ['record.votes.0.no', ['CAN'], 'record.votes.0', 'votes twice'],
    ['record.events.2.source', 'hearsay', 'record.events.2.source', 'not listed'],
    ['record.costs.byOthers', 99, 'record.costs.byOthers', 'too large'],
    ['lessons', [{ turn: 13, idea: 'veto' }], 'lessons.0.turn', 'last turn'],
  ])('is named: %s = %j', (path, value, named, sentence) => {
    const found = sentences(broken(path, value));
    expect(found.some((one) => one.includes(`: ${named} `) && one.includes(sentence))).toBe(true);
  });
});
