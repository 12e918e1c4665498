import { describe, expect, it } from 'vitest';
import { KUWAIT_1990 } from '../../../src/data/scenarios/kuwait-1990/scenario.ts';
import { compile } from '../../../src/engine/compile.ts';
import { castVotes } from '../../../src/engine/council/vote.ts';
import { start } from '../../../src/engine/start.ts';
import type { Measure, Vote } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import { CONDEMNATION, EMBARGO, later, SEEDS, text } from './case.ts';

const setting = compile(KUWAIT_1990);
const opening = start(setting);
const USA = setting.ids.indexOf('USA');

/** Votes by country over the seeds, and how many seeds gave so many yes. */
function hold(world: World, measures: readonly Measure[], afterDays = 0) {
  const deadline = afterDays > 0 ? world.day + afterDays : -1;
  const draft = { ...text(setting, world, measures, USA), deadline };
  const byCountry = new Map<string, Record<Vote, number>>();
  const yeses: number[] = [];
  for (const seed of SEEDS) {
    const votes = castVotes(setting, seed, world, draft);
    yeses.push(votes.filter((vote) => vote.vote === 'yes').length);
    for (const { country, vote } of votes) {
      const id = setting.ids[country] ?? '';
      const seen = byCountry.get(id) ?? { yes: 0, no: 0, abstain: 0, absent: 0 };
      seen[vote] += 1;
      byCountry.set(id, seen);
    }
  }
  const within = (low: number, high: number): number =>
    yeses.filter((yes) => yes >= low && yes <= high).length;
  const share = (id: string, vote: Vote): number => byCountry.get(id)?.[vote] ?? 0;
  return { within, share };
}

const embargoed = {
  condemn: 0,
  demandWithdrawal: 0,
  determine: 0,
  armsEmbargo: 4,
  comprehensiveSanctions: 4,
  blockade: 23,
} as const;

/** Bands around the record: 660 was 14–0–0, 661 13–0–2, 678 12–2–1. No vote of 1990 sets a number here. */
describe('the Council of 1990', () => {
  it('condemns the invasion with 13 or more in most runs, Yemen away', () => {
    const { within, share } = hold(opening, CONDEMNATION);
    expect(within(12, 15)).toBeGreaterThan(90);
    expect(share('YEM', 'absent')).toBe(SEEDS.length);
  });

  it('cuts off trade with 12 to 15, the doubters being Cuba and Yemen more than others', () => {
    const after = later(opening, 4, { condemn: 0, demandWithdrawal: 0, determine: 0 });
    const { within, share } = hold(after, EMBARGO);
    expect(within(11, 15)).toBeGreaterThan(88);
    for (const other of ['MYS', 'CIV', 'FIN', 'FRA', 'SUN', 'COL']) {
      expect(share('YEM', 'yes')).toBeLessThan(share(other, 'yes'));
      expect(share('CUB', 'yes')).toBeLessThan(share(other, 'yes'));
    }
  });

  it('authorises force with a pause after four months, by fewer, China abstaining in about a third or more', () => {
    const { within, share } = hold(later(opening, 119, embargoed), ['authoriseForce'], 47);
    expect(within(10, 14)).toBeGreaterThan(88);
    expect(share('CHN', 'abstain')).toBeGreaterThan(30);
    expect(share('CHN', 'no')).toBeLessThan(10);
    expect(share('SUN', 'no')).toBeLessThan(12);
    expect(share('YEM', 'yes')).toBeLessThan(40);
    expect(share('CUB', 'yes')).toBeLessThan(50);
    for (const sure of ['USA', 'GBR', 'FRA', 'CAN', 'FIN']) {
      expect(share(sure, 'yes')).toBeGreaterThan(90);
    }
  });
});
