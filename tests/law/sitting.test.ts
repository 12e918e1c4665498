import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { compile } from '../../src/engine/compile.ts';
import { count } from '../../src/engine/council/ballot.ts';
import { councilHall, sitting } from '../../src/engine/council/sitting.ts';
import { membersOf } from '../../src/engine/membership.ts';
import type { DatedFact } from '../../src/engine/scenario.ts';
import type { CastVote } from '../../src/engine/world.ts';
import { at, draft, ROSTER, scenario, setting, world } from './given.ts';

function names(members: readonly number[]): string {
  return members.map((member) => ROSTER[member]).join(' ');
}

function withFacts(facts: readonly DatedFact[]): typeof setting {
  return compile(scenario({ facts }));
}

describe('the Council as it sits', () => {
  it('sits in alphabetical order, as the period of the day has it', () => {
    expect(names(sitting(setting, world()).members)).toBe('Ada Bel Cor Dun Esk');
    expect(names(sitting(setting, world({ day: 99 })).members)).toBe('Ada Bel Cor Dun Esk');
    expect(names(sitting(setting, world({ day: 100 })).members)).toBe('Ada Cor Dun Vio');
  });

  it('names its permanent members', () => {
    expect(names(sitting(setting, world()).permanent)).toBe('Ada Cor');
  });

  it('does not sit where the charter has none', () => {
    const none = world({ charter: CHARTERS.alliancesOnly });
    expect(sitting(setting, none)).toEqual({
      members: [],
      permanent: [],
      president: -1,
      absent: [],
    });
  });

  it('passes its presidency on by the month in alphabetical order', () => {
    const president = (day: number): string => names([sitting(setting, world({ day })).president]);
    expect([0, 29, 31, 61, 91].map(president)).toEqual(['Ada', 'Ada', 'Bel', 'Cor', 'Dun']);
  });

  it('follows the record where it names the President, for months of 31 days too', () => {
    const recorded = withFacts([
      { kind: 'presides', country: 'Dun', fromDay: 0 },
      { kind: 'presides', country: 'Esk', fromDay: 31 },
    ]);
    const president = (day: number): string => names([sitting(recorded, world({ day })).president]);
    expect([0, 30, 31, 61, 62].map(president)).toEqual(['Dun', 'Dun', 'Esk', 'Esk', 'Ada']);
  });

  it('hands over to the next in the alphabet when the President leaves the Council', () => {
    const recorded = withFacts([{ kind: 'presides', country: 'Esk', fromDay: 90 }]);
    expect(names([sitting(recorded, world({ day: 100 })).president])).toBe('Vio');
  });

  it('misses who keeps away, or waits for instructions, until the day it is back', () => {
    const away = withFacts([
      { kind: 'absent', country: 'Cor', fromDay: 0, toDay: 10 },
      { kind: 'instructions', country: 'Esk', fromDay: 2, toDay: 3 },
      { kind: 'absent', country: 'Vio', fromDay: 0, toDay: 90 },
    ]);
    const absent = (day: number): string => names(sitting(away, world({ day })).absent);
    expect([0, 2, 3, 9, 10].map(absent)).toEqual(['Cor', 'Cor Esk', 'Cor', 'Cor', '']);
  });

  it('is apart from the Assembly, where every member has a vote', () => {
    expect(names(membersOf(setting, world()))).toBe(ROSTER.join(' '));
  });
});

/** A Council on which the aggressor has a permanent seat. */
const own = compile({
  ...scenario(),
  permanent: ['Ada', 'Ter'],
  council: [{ fromDay: 0, members: ['Ada', 'Bel', 'Cor', 'Ter'] }],
});
const againstOwn: readonly CastVote[] = [
  { country: at('Ada'), vote: 'yes', chosen: false },
  { country: at('Bel'), vote: 'yes', chosen: false },
  { country: at('Cor'), vote: 'yes', chosen: false },
  { country: at('Ter'), vote: 'no', chosen: false },
];

describe('a permanent member that is a party', () => {
  const small = { votesNeeded: 3 };

  it('vetoes a condemnation of its attack', () => {
    const hall = councilHall(
      own,
      world({ charter: small }),
      draft(['condemn', 'demandWithdrawal']),
    );
    expect(count(hall, againstOwn).result).toBe('vetoed');
  });

  it('vetoes even mediation once it has attacked: that is no longer a dispute', () => {
    const hall = councilHall(own, world({ charter: small }), draft(['mediate']));
    expect(count(hall, againstOwn).result).toBe('vetoed');
  });

  it('abstains on mediation in a dispute', () => {
    const quiet = world({ charter: small, crisis: { status: 'dispute' } });
    expect(count(councilHall(own, quiet, draft(['mediate'])), againstOwn).result).toBe('adopted');
  });

  it('abstains on everything where the charter says so', () => {
    const strict = world({ charter: { ...CHARTERS.strictParty, ...small } });
    expect(count(councilHall(own, strict, draft(['condemn'])), againstOwn).result).toBe('adopted');
  });

  it('blocks the League under Article 11 and not under Article 15', () => {
    const league = world({ charter: CHARTERS.leagueCovenant });
    const result = (measures: Parameters<typeof draft>[0]): string =>
      count(councilHall(own, league, draft(measures)), againstOwn).result;
    expect(result(['demandWithdrawal'])).toBe('vetoed');
    expect(result(['condemn', 'demandWithdrawal'])).toBe('adopted');
  });
});
