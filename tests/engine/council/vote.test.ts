import { describe, expect, it } from 'vitest';
import {
  castVotes,
  explainVote,
  voteChances,
  voteTerms,
} from '../../../src/engine/council/vote.ts';
import { YES_THRESHOLD } from '../../../src/engine/council/weights.ts';
import type { Measure, Vote } from '../../../src/engine/vocabulary.ts';
import type { World } from '../../../src/engine/world.ts';
import {
  type Case,
  CONDEMNATION,
  EMBARGO,
  given,
  later,
  PERMANENT,
  SEEDS,
  TARGET,
  text,
  times,
} from './case.ts';

const TEXTS: readonly (readonly Measure[])[] = [
  CONDEMNATION,
  ['determine', ...EMBARGO],
  ['determine', 'authoriseForce'],
  ['humanitarianAccess'],
  ['callForCeasefire'],
];

function voteOf(
  { setting, world, draft, at }: Case,
  seed: number,
  who: string,
  what: readonly Measure[],
): Vote {
  const votes = castVotes(setting, seed, world, draft(what));
  return votes.find((vote) => vote.country === at(who))?.vote ?? 'absent';
}

describe('a vote', () => {
  it('is told by terms that add, in order, to exactly the number that decides it', () => {
    const { setting, world, draft } = given({ stake: 0.4 });
    for (const measures of TEXTS) {
      for (const seed of SEEDS.slice(0, 5)) {
        const text = draft(measures);
        for (const { country, vote } of castVotes(setting, seed, world, text)) {
          const account = explainVote(setting, seed, world, text, country);
          let sum = 0;
          for (const term of account.terms) {
            expect(term.amount).toBe(term.weight * term.value);
            sum += term.amount;
          }
          expect(account.total).toBe(sum);
          expect(account.expected).toBe(vote);
          const told =
            sum >= account.thresholds.yes ? 'yes' : sum < account.thresholds.no ? 'no' : 'abstain';
          expect(told).toBe(vote);
        }
      }
    }
  });

  it('comes as often as its chances say', () => {
    const { setting, world, draft, at } = given({ stake: 0.45 });
    const text = draft(['determine', ...EMBARGO]);
    const chances = voteChances(setting, world, text, at('Dral'));
    const seen = { yes: 0, no: 0, abstain: 0, absent: 0 };
    const runs = 3000;
    for (let seed = 1; seed <= runs; seed += 1) {
      const vote = castVotes(setting, seed, world, text)[3]?.vote ?? 'absent';
      seen[vote] += 1;
    }
    for (const vote of ['yes', 'abstain', 'no'] as const) {
      const spread = 4 * Math.sqrt((chances[vote] * (1 - chances[vote])) / runs);
      expect(Math.abs(seen[vote] / runs - chances[vote])).toBeLessThan(spread + 0.001);
    }
    expect(chances.yes + chances.abstain + chances.no).toBeCloseTo(1, 12);
  });

  it('keeps a country’s own lean from one text to the next, and only that', () => {
    const { setting, world, draft, at } = given();
    const noiseOf = (measures: readonly Measure[], factor: string): number =>
      explainVote(setting, 9, world, draft(measures), at('Hest')).terms.find(
        (term) => term.factor === factor,
      )?.value ?? Number.NaN;
    expect(noiseOf(CONDEMNATION, 'disposition')).toBe(noiseOf(EMBARGO, 'disposition'));
    expect(noiseOf(CONDEMNATION, 'moment')).not.toBe(noiseOf(EMBARGO, 'moment'));
  });

  it('is the player’s where the player has cast it, and the model still says what it expected', () => {
    const { setting, world, draft, at } = given();
    const seat = { kind: 'country', country: at('Avel') } as const;
    const played: World = {
      ...world,
      seat,
      intents: [{ kind: 'castVote', draft: 1, vote: 'no' }],
    };
    const cast = castVotes(setting, 3, played, draft(CONDEMNATION))[0];
    expect(cast).toEqual({ country: at('Avel'), vote: 'no', chosen: true });
    const account = explainVote(setting, 3, world, draft(CONDEMNATION), at('Avel'), cast);
    expect(account).toMatchObject({ vote: 'no', chosen: true, expected: 'yes' });
  });

  it('is not cast by a member that is away, and comes again when it is back', () => {
    const { setting, world, draft } = given({ absent: 'Dral' });
    expect(castVotes(setting, 1, world, draft(CONDEMNATION))[3]?.vote).toBe('absent');
    const back = castVotes(setting, 1, { ...world, day: 2 }, draft(CONDEMNATION))[3]?.vote;
    expect(back).not.toBe('absent');
  });

  it('needs no dice to be estimated: the terms without noise are those of the account', () => {
    const { setting, world, draft, at } = given();
    const quiet = voteTerms(setting, world, draft(CONDEMNATION), at('Gald'));
    const full = explainVote(setting, 5, world, draft(CONDEMNATION), at('Gald')).terms;
    const noise = ['disposition', 'moment'];
    expect(full.filter(({ factor }) => !noise.includes(factor))).toEqual(quiet);
  });
});

describe('what members want', () => {
  it('a neutral Council condemns a plain invasion', () => {
    const here = given();
    const passed = times((seed) => {
      const votes = castVotes(here.setting, seed, here.world, here.draft(CONDEMNATION));
      return votes.filter((vote) => vote.vote === 'yes').length >= 12;
    });
    expect(passed).toBeGreaterThan(90);
  });

  it('a permanent member that is the target blocks its own condemnation', () => {
    const here = given({ aggressor: 'Dral' });
    expect(times((seed) => voteOf(here, seed, 'Dral', CONDEMNATION) === 'no')).toBeGreaterThan(94);
  });

  it('a patron with a high stake mostly blocks, one with a low stake hardly ever', () => {
    const client = given({ stake: 0.75 });
    const distant = given({ stake: 0.2 });
    const asked: readonly Measure[] = ['determine', ...EMBARGO];
    expect(times((seed) => voteOf(client, seed, 'Dral', asked) === 'no')).toBeGreaterThan(80);
    expect(times((seed) => voteOf(distant, seed, 'Dral', asked) === 'no')).toBeLessThan(10);
  });

  it('relief finds few enemies', () => {
    const here = given({ stake: 0.4 });
    const passed = times((seed) => {
      const votes = castVotes(here.setting, seed, here.world, here.draft(['humanitarianAccess']));
      return (
        votes.filter((vote) => vote.vote === 'yes').length >= 9 &&
        !votes.some((vote) => vote.vote === 'no' && here.world.turn === 0 && vote.country < 5)
      );
    });
    expect(passed).toBeGreaterThan(80);
  });

  it('force asked at once is refused by more than force asked after months of defiance', () => {
    const { setting, world } = given({ stake: 0.3 });
    const since = {
      condemn: 0,
      demandWithdrawal: 0,
      determine: 0,
      armsEmbargo: 4,
      comprehensiveSanctions: 4,
    };
    const yes = (at: World): number => {
      const draft = text(setting, at, ['authoriseForce'], 0);
      let sum = 0;
      for (let i = 0; i < 15; i += 1) sum += voteChances(setting, at, draft, i).yes;
      return sum;
    };
    expect(yes(later(world, 120, since))).toBeGreaterThan(yes(later(world, 6, since)) + 0.3);
  });

  it('measures are not lifted while the attack stands, and are after it is undone', () => {
    const { setting, world, at } = given();
    const since = { condemn: 0, demandWithdrawal: 0, armsEmbargo: 4, comprehensiveSanctions: 4 };
    const during = later(world, 90, since);
    const after: World = {
      ...during,
      crisis: { ...during.crisis, status: 'reversed', front: 0, intensity: 0 },
    };
    const chance = (at2: World, who: string): number =>
      voteChances(setting, at2, text(setting, at2, ['liftMeasures'], at('Hest')), at(who)).yes;
    for (const who of ['Avel', 'Brin', 'Fenn', 'Lome']) {
      expect(chance(during, who)).toBeLessThan(0.2);
      expect(chance(after, who)).toBeGreaterThan(0.6);
    }
  });

  it('a text too weak loses those who want more: a bare call to cease fire', () => {
    const { setting, world, draft, at } = given();
    const strengthOf = (measures: readonly Measure[]): number =>
      voteTerms(setting, world, draft(measures, 'Hest'), at('Avel')).find(
        (term) => term.factor === 'strength',
      )?.amount ?? 0;
    expect(strengthOf(['callForCeasefire'])).toBeLessThan(strengthOf(CONDEMNATION) - 0.5);
  });

  it('a mandate once exceeded costs the next one votes', () => {
    const { setting, world, draft, at } = given();
    const force = draft(['determine', 'authoriseForce']);
    const wary: World = { ...world, law: { ...world.law, exceeded: 1 } };
    for (const who of ['Eshk', 'Hest', 'Avel']) {
      expect(voteChances(setting, wary, force, at(who)).yes).toBeLessThan(
        voteChances(setting, world, force, at(who)).yes,
      );
    }
  });

  it('commitment alone moves the vote toward yes, and the duty does not ask who the aggressor is', () => {
    const { setting, world, draft, at } = given({ stake: 0.5 });
    const keener: World = {
      ...world,
      rules: { ...world.rules, assumptions: { ...world.rules.assumptions, commitment: 0.2 } },
    };
    const asked = draft(['determine', ...EMBARGO]);
    for (const who of ['Dral', 'Eshk', 'Hest']) {
      expect(voteChances(setting, keener, asked, at(who)).yes).toBeGreaterThan(
        voteChances(setting, world, asked, at(who)).yes,
      );
    }
    const duty = (here: Case): number =>
      voteTerms(here.setting, here.world, here.draft(CONDEMNATION), here.at('Hest'))[0]?.value ??
      -1;
    const [mine, yours] = [given({ stake: 0.9 }), given()];
    const even = (here: Case): Case => ({
      ...here,
      world: {
        ...here.world,
        columns: { ...here.world.columns, clarity: here.world.columns.clarity.map(() => 0.9) },
      },
    });
    expect(duty(even(mine))).toBe(duty(even(yours)));
  });
});

describe('the price of a veto', () => {
  it('is a threshold: lower for permanent members, gone for the target itself and without the veto', () => {
    const here = given();
    const account = (one: Case, who: string) =>
      explainVote(one.setting, 1, one.world, one.draft(CONDEMNATION), one.at(who));
    expect(account(here, 'Eshk').vetoPrice).toBeGreaterThan(0.5);
    expect(account(here, 'Hest').vetoPrice).toBe(0);
    expect(account(here, 'Eshk').thresholds.no).toBeLessThan(account(here, 'Hest').thresholds.no);
    expect(account(here, 'Hest').thresholds.yes).toBe(YES_THRESHOLD);
    expect(account(given({ aggressor: 'Dral' }), 'Dral').vetoPrice).toBe(0);
    for (const who of PERMANENT) {
      expect(account(given({ charter: 'noVeto' }), who).vetoPrice).toBe(0);
    }
  });

  it('is not paid on procedure', () => {
    const { setting, world, draft, at } = given();
    expect(
      explainVote(setting, 1, world, draft(['transferToAssembly']), at('Eshk')).vetoPrice,
    ).toBe(0);
  });
});

describe('the flip line', () => {
  it('names a change that does turn the vote', () => {
    const { setting, world, draft } = given({ stake: 0.4 });
    let told = 0;
    for (const measures of TEXTS) {
      const asked = draft(measures);
      for (const { country } of castVotes(setting, 11, world, asked)) {
        const account = explainVote(setting, 11, world, asked, country);
        const flip = account.flip;
        if (flip === undefined) continue;
        told += 1;
        expect(flip.vote).not.toBe(account.expected);
        if (flip.kind === 'withoutMeasure' || flip.kind === 'withMeasure') {
          const changed = flip.kind === 'withMeasure';
          const other = text(
            setting,
            world,
            changed ? [...measures, flip.measure] : measures.filter((m) => m !== flip.measure),
            asked.proposer,
          );
          const again = castVotes(setting, 11, world, other).find((v) => v.country === country);
          expect(again?.vote).toBe(flip.vote);
        } else {
          const term = account.terms.find((one) => one.factor === flip.factor);
          const moved = account.total + (flip.value - (term?.value ?? 0)) * (term?.weight ?? 0);
          const { yes, no } = account.thresholds;
          expect(moved >= yes ? 'yes' : moved < no ? 'no' : 'abstain').toBe(flip.vote);
        }
      }
    }
    expect(told).toBeGreaterThan(50);
  });

  it('tells a country outside the body what it thinks, without a flip', () => {
    const { setting, world, draft, at } = given();
    const account = explainVote(setting, 1, world, draft(CONDEMNATION), at(TARGET));
    expect(account.expected).toBe('no');
    expect(account.flip).toBeUndefined();
  });
});
