import { describe, expect, it } from 'vitest';
import {
  chapterOf,
  checkText,
  isAtrocity,
  isProcedural,
} from '../../src/engine/council/legality.ts';
import type { Refusal } from '../../src/engine/refusal.ts';
import type { Body, Measure } from '../../src/engine/vocabulary.ts';
import type { World } from '../../src/engine/world.ts';
import { after, ballot, draft, setting, text, world } from './given.ts';

const determined = after(world(), draft(['determine']));
const breached = after(world(), draft(['condemn', 'determine']));
const embargoed = after(breached, draft(['comprehensiveSanctions']));
const consenting = world({ crisis: { consent: 0.8 } });
const inAssembly = world({ law: { inAssembly: true } });
const deciding = world({ charter: { assembly: 'decide' } });

interface Case {
  readonly says: string;
  readonly now?: World;
  readonly measures: readonly Measure[];
  readonly body?: Body;
  readonly refusal?: Refusal;
}

function needs(measure: Measure): Refusal {
  return { kind: 'needsDetermination', measure };
}

const CASES: readonly Case[] = [
  { says: 'an empty text is none', measures: [], refusal: { kind: 'emptyDraft' } },
  {
    says: 'words need no determination',
    measures: ['condemn', 'demandWithdrawal', 'callForCeasefire'],
  },
  ...(
    [
      'provisionalMeasures',
      'armsEmbargo',
      'targetedSanctions',
      'comprehensiveSanctions',
      'blockade',
      'noFlyZone',
      'authoriseForce',
    ] as const
  ).flatMap((measure): readonly Case[] => [
    { says: `39 comes before ${measure}`, measures: [measure], refusal: needs(measure) },
    { says: `39 in the same text opens ${measure}`, measures: ['determine', measure] },
    { says: `39 in an earlier text opens ${measure}`, now: determined, measures: [measure] },
  ]),
  {
    says: '41 need not be tried before 42',
    now: determined,
    measures: ['authoriseForce'],
  },
  {
    says: 'peacekeepers need the host’s consent',
    measures: ['peacekeepers'],
    refusal: { kind: 'needsConsent', measure: 'peacekeepers' },
  },
  { says: 'peacekeepers go where the host agrees', now: consenting, measures: ['peacekeepers'] },
  {
    says: 'peacekeepers go without consent where force is authorised',
    now: determined,
    measures: ['peacekeepers', 'authoriseForce'],
  },
  {
    says: 'there is nothing to lift at the outset',
    measures: ['liftMeasures'],
    refusal: { kind: 'nothingToLift' },
  },
  { says: 'what is in force can be lifted', now: embargoed, measures: ['liftMeasures'] },
  {
    says: 'one text does not lift and impose',
    now: embargoed,
    measures: ['blockade', 'liftMeasures'],
    refusal: { kind: 'clash', measure: 'liftMeasures', other: 'blockade' },
  },
  {
    says: 'what is in force is not decided again',
    now: embargoed,
    measures: ['comprehensiveSanctions'],
    refusal: { kind: 'alreadyInForce', measure: 'comprehensiveSanctions' },
  },
  {
    says: 'a full embargo holds the embargo on arms',
    now: embargoed,
    measures: ['armsEmbargo'],
    refusal: { kind: 'alreadyInForce', measure: 'armsEmbargo' },
  },
  { says: 'a condemnation may be said again', now: breached, measures: ['condemn'] },
  {
    says: 'what is in force may be confirmed in a text that says more (S/RES/670)',
    now: embargoed,
    measures: ['condemn', 'comprehensiveSanctions'],
  },
  {
    says: 'a text may lift all but what it names (S/RES/687)',
    now: embargoed,
    measures: ['armsEmbargo', 'liftMeasures'],
  },
  {
    says: 'the call for the Assembly stands alone',
    measures: ['condemn', 'transferToAssembly'],
    refusal: { kind: 'clash', measure: 'transferToAssembly', other: 'condemn' },
  },
  {
    says: 'without a Council nothing is tabled there',
    now: world({ charter: { council: false } }),
    measures: ['condemn'],
    refusal: { kind: 'noCouncil' },
  },
  {
    says: 'the Assembly acts once the matter is there',
    measures: ['condemn'],
    body: 'assembly',
    refusal: { kind: 'noAssembly' },
  },
  { says: 'the Assembly condemns', now: inAssembly, measures: ['condemn'], body: 'assembly' },
  {
    says: 'the Assembly recommends sanctions (A/RES/500 of 1951)',
    now: inAssembly,
    measures: ['armsEmbargo'],
    body: 'assembly',
  },
  {
    says: 'the Assembly recommends no force without a breach or an aggression',
    now: inAssembly,
    measures: ['authoriseForce'],
    body: 'assembly',
    refusal: needs('authoriseForce'),
  },
  {
    says: 'the Assembly recommends no force for a mere threat',
    now: { ...determined, law: { ...determined.law, inAssembly: true } },
    measures: ['authoriseForce'],
    body: 'assembly',
    refusal: needs('authoriseForce'),
  },
  {
    says: 'the Assembly recommends force for a breach that the Council found',
    now: { ...breached, law: { ...breached.law, inAssembly: true } },
    measures: ['authoriseForce'],
    body: 'assembly',
  },
  {
    says: 'the Assembly recommends force for an aggression that it finds itself',
    now: inAssembly,
    measures: ['condemn', 'determine', 'authoriseForce'],
    body: 'assembly',
  },
  {
    says: 'the Assembly orders no provisional measures',
    now: inAssembly,
    measures: ['provisionalMeasures'],
    body: 'assembly',
    refusal: { kind: 'assemblyCannotBind', measure: 'provisionalMeasures' },
  },
  {
    says: 'the Assembly does not lift what the Council decided',
    now: { ...embargoed, law: { ...embargoed.law, inAssembly: true } },
    measures: ['liftMeasures'],
    body: 'assembly',
    refusal: { kind: 'assemblyCannotBind', measure: 'liftMeasures' },
  },
  {
    says: 'an Assembly that decides needs no transfer',
    now: deciding,
    measures: ['condemn'],
    body: 'assembly',
  },
  {
    says: 'an Assembly that decides is bound by 39 as the Council is',
    now: deciding,
    measures: ['armsEmbargo'],
    body: 'assembly',
    refusal: needs('armsEmbargo'),
  },
];

describe('what a text may say', () => {
  it.each(CASES)('$says', ({ now, measures, body, refusal }) => {
    expect(checkText(setting, now ?? world(), measures, body ?? 'council')).toEqual(refusal);
  });
});

const transfer: readonly Measure[] = ['transferToAssembly'];
const withBallot = (result: 'vetoed' | 'failed'): World => ({
  ...world(),
  ballots: [ballot(draft(['condemn']), result)],
});

describe('uniting for peace', () => {
  it('opens after a veto', () => {
    expect(checkText(setting, withBallot('vetoed'), transfer, 'council')).toBeUndefined();
  });

  it('does not open after a mere shortfall', () => {
    expect(checkText(setting, withBallot('failed'), transfer, 'council')).toEqual({
      kind: 'needsVeto',
    });
  });

  it('does not open before any vote', () => {
    expect(checkText(setting, world(), transfer, 'council')).toEqual({ kind: 'needsVeto' });
  });

  it('does not open for a dispute that threatens nobody', () => {
    const quiet = {
      ...withBallot('vetoed'),
      crisis: world({ crisis: { attackDay: -1, status: 'dispute' } }).crisis,
    };
    expect(checkText(setting, quiet, transfer, 'council')).toEqual(needs('transferToAssembly'));
  });

  it('opens once', () => {
    const there = { ...withBallot('vetoed'), law: inAssembly.law };
    expect(checkText(setting, there, transfer, 'council')).toEqual({ kind: 'alreadyDone' });
  });

  it('brings the matter to the Assembly when the call is adopted', () => {
    const called = after(withBallot('vetoed'), draft(transfer));
    expect(called.law.inAssembly).toBe(true);
    expect(checkText(setting, { ...called, day: 1 }, ['condemn'], 'assembly')).toBeUndefined();
  });
});

describe('the chapter on which a text stands', () => {
  it.each([
    ['the call for the Assembly is procedure', ['transferToAssembly'], 'procedural'],
    ['mediation stands under Chapter VI', ['mediate'], 'VI'],
    ['enquiry stands under Chapter VI', ['factFinding'], 'VI'],
    [
      'a demand to withdraw names no chapter (Suez, Crimea)',
      ['condemn', 'demandWithdrawal'],
      'unstated',
    ],
    ['a demand with mediation names no chapter', ['demandWithdrawal', 'mediate'], 'unstated'],
    ['peacekeepers stand between the chapters', ['peacekeepers'], 'unstated'],
    ['a determination opens Chapter VII', ['demandWithdrawal', 'determine'], 'VII'],
    ['sanctions stand under Chapter VII', ['armsEmbargo'], 'VII'],
  ] as const)('%s', (_, measures, chapter) => {
    expect(chapterOf(measures, world().law)).toBe(chapter);
  });

  it('after a determination a demand is made under Article 40', () => {
    expect(chapterOf(['demandWithdrawal'], breached.law)).toBe('VII');
    expect(chapterOf(['mediate'], breached.law)).toBe('VI');
  });

  it('only the call for the Assembly is procedure', () => {
    expect(isProcedural(['transferToAssembly'])).toBe(true);
    expect(isProcedural(['condemn'])).toBe(false);
    expect(isProcedural([])).toBe(false);
    expect(text(world(), ['transferToAssembly']).chapter).toBe('procedural');
  });
});

describe('atrocity', () => {
  it('is a matter of deeds, whoever does them', () => {
    expect(isAtrocity(setting, world())).toBe(false);
    expect(isAtrocity(setting, world({ crisis: { dead: 20_000 } }))).toBe(true);
    expect(isAtrocity(setting, world({ crisis: { displaced: 2_000_000 } }))).toBe(true);
  });
});
