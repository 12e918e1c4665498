import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Body, Measure } from '../../../src/engine/index.ts';
import { loadScenario } from '../../../src/store/catalogue.ts';
import { pointsOfRecord } from '../../../src/store/points.ts';
import { pairsOf } from '../../../src/ui/screens/debrief/matching.ts';
import { unverifiedIn } from '../../../src/ui/screens/debrief/Unverified.tsx';
import { VotePairs } from '../../../src/ui/screens/debrief/VotePairs.tsx';
import {
  lineOfRecord,
  lineOfRun,
  otherwise,
  type VoteLine,
} from '../../../src/ui/screens/debrief/voteLines.ts';
import { expectAccessible } from '../accessible.ts';
import { ballotWith, DRAFT, setting } from '../given.ts';

const kuwait = await loadScenario('kuwait-1990');
const record = (kuwait?.record?.votes ?? []).map((vote) => lineOfRecord(vote, () => false));

function text(day: number, measures: readonly Measure[], body: Body = 'council') {
  return { day, measures, body, elsewhere: false };
}

describe('texts of run and record', () => {
  it('answer each other by what they do before when they do it', () => {
    const sanctions = text(4, ['comprehensiveSanctions']);
    const force = text(119, ['authoriseForce']);
    const late = text(110, ['armsEmbargo', 'comprehensiveSanctions']);
    const early = text(10, ['authoriseForce']);
    expect(pairsOf([sanctions, force], [early, late])).toEqual([
      { record: sanctions, run: late },
      { record: force, run: early },
    ]);
  });

  it('of two alike take the nearer in time', () => {
    const then = text(40, ['condemn']);
    const near = text(44, ['condemn']);
    const far = text(90, ['condemn']);
    expect(pairsOf([then], [far, near])).toEqual([
      { record: then, run: near },
      { record: undefined, run: far },
    ]);
  });

  it('stand alone where nothing alike was voted, or only in the other body', () => {
    const council = text(1, ['authoriseForce']);
    const assembly = text(1, ['authoriseForce'], 'assembly');
    const words = text(2, ['condemn']);
    expect(pairsOf([council], [assembly, words])).toEqual([
      { record: council, run: undefined },
      { record: undefined, run: assembly },
      { record: undefined, run: words },
    ]);
  });

  it('never answer one that was aimed at others', () => {
    const other = { ...text(6, ['condemn']), elsewhere: true };
    const run = text(6, ['condemn']);
    expect(pairsOf([other], [run])).toEqual([
      { record: other, run: undefined },
      { record: undefined, run },
    ]);
  });

  it('are all themselves where the run is the record', () => {
    const pairs = pairsOf(record, [...record].toReversed());
    expect(pairs.every((pair) => pair.record === pair.run)).toBe(true);
  });
});

describe('vote by vote', () => {
  const draft = { ...DRAFT, measures: ['condemn', 'demandWithdrawal', 'determine'] as const };
  const run: VoteLine = lineOfRun(
    setting,
    ballotWith({ no: ['CUB'], absent: ['YEM'] }, 'unCharter', draft),
  );
  const [first] = record;

  it('names who voted otherwise, and nobody who sat in one alone', () => {
    if (first === undefined) throw new Error('no record');
    expect(otherwise(first, run)).toEqual([{ id: 'CUB', record: 'yes', run: 'no' }]);
  });

  it('shows both sides, links history to its why, and has no finding', async () => {
    const { container, getByRole } = await render(
      <VotePairs
        setting={setting}
        record={record.slice(0, 2)}
        run={[run]}
        addressOf={(symbol) => (symbol === 'S/RES/661' ? '#/record/S-RES-661' : undefined)}
      />,
    );
    expect(getByRole('link', { name: 'S/RES/661' }).element().getAttribute('href')).toBe(
      '#/record/S-RES-661',
    );
    expect(container.textContent).toContain('Only in history');
    expect(getByRole('button', { name: 'Cuba' }).element().parentElement?.textContent).toBe(
      'Cuba Yes in history, No here',
    );
    await expectAccessible(container);
  });
});

it('a fact is marked where any of its sources was never read', () => {
  const isUnverified = unverifiedIn([
    { key: 'G', title: 'General knowledge', read: false },
    { key: 'LH', title: 'Roll calls', read: true },
    { key: 'W-G', title: 'Another', read: true },
  ]);
  expect(['G', 'LH, G', 'LH', 'W-G'].map(isUnverified)).toEqual([true, true, false, false]);
});

it('history’s five points are read off its record', () => {
  if (kuwait?.record === undefined) throw new Error('no record');
  expect(pointsOfRecord(kuwait.record)).toEqual({
    acted: true,
    vetoed: false,
    sanctioned: true,
    force: true,
    reversed: true,
  });
});
