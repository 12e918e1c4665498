import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/data/index.ts';
import { compile, type Measure, options, start, step, type World } from '../../src/engine/index.ts';

const sheet = await loadScenario('kuwait-1990');
if (sheet === undefined) throw new Error('no such crisis');
const setting = compile(sheet.scenario);
const country = setting.ids.indexOf('MYS');

/** A vote on the first text of the crisis, with these measures, by this proposer. */
function voting(measures: readonly Measure[], proposer: number): World {
  let world = start(setting);
  const seated = step(setting, 7, world, { kind: 'takeSeat', seat: { kind: 'country', country } });
  if (!seated.ok) throw new Error('not seated');
  world = seated.value.world;
  for (let phases = 0; phases < 3 && world.phase !== 'vote'; phases += 1) {
    const played = step(setting, 7, world, { kind: 'endPhase' });
    if (!played.ok) throw new Error('not played');
    world = played.value.world;
  }
  const [draft] = world.table;
  if (draft === undefined) throw new Error('nothing tabled');
  return { ...world, table: [{ ...draft, measures, proposer, sponsors: [] }] };
}

describe('a seat is asked', () => {
  const other = setting.ids.indexOf('GBR');

  it('about a text that names somebody, or asks something', () => {
    expect(options(setting, voting(['condemn'], other)).decision).toBe(true);
    expect(options(setting, voting(['comprehensiveSanctions'], other)).decision).toBe(true);
  });

  it('not about its own text, nor about one of no weight, where it is of one mind', () => {
    expect(options(setting, voting(['condemn'], country)).decision).toBe(false);
    expect(options(setting, voting(['humanitarianAccess'], other)).decision).toBe(false);
  });

  it('and may vote otherwise all the same', () => {
    const { suggestions } = options(setting, voting(['humanitarianAccess'], other));
    expect(suggestions.map(({ command }) => command.kind)).toEqual([
      'castVote',
      'castVote',
      'castVote',
    ]);
  });
});
