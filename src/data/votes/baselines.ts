/** What any model of votes must beat: three rules that know next to nothing of the matter. */
import { type Chances, logistic, type Vote } from '../../engine/index.ts';
import { factsIn, stateOf, yearOf } from '../years/index.ts';
import type { CodedVote } from './coded.ts';
import { weightOf } from './estimate.ts';
import { type Fit, type FitRow, fitRows, START } from './fit.ts';
import type { Foretold } from './predict.ts';
import { decide } from './rule.ts';

type Rule = (coded: CodedVote, id: string) => Chances;

/**
 * A vote is foretold where its chance is highest against how often it is cast, p / share⁷ᐟ¹⁰: with whole shares the baselines
 * name too many noes.
 */
const AGAINST_SHARE = 0.7;

function foretellBy(coded: CodedVote, shares: Chances, rule: Rule): Foretold {
  const p = Object.fromEntries(Object.keys(coded.votes).map((id) => [id, rule(coded, id)]));
  const odds = {
    abstain: (shares.yes / shares.abstain) ** AGAINST_SHARE,
    no: (shares.yes / shares.no) ** AGAINST_SHARE,
  };
  const predicted = Object.fromEntries(
    Object.entries(p).map(([id, own]) => [id, decide(own, odds)]),
  );
  return { coded, p, predicted };
}

/** Yes from everybody, with the chances that votes have in the record. */
export function alwaysYes(coded: CodedVote, shares: Chances): Foretold {
  const told = foretellBy(coded, shares, () => shares);
  const yes = Object.keys(coded.votes).map((id): [string, Vote] => [id, 'yes']);
  return { ...told, predicted: Object.fromEntries(yes) };
}

function idealOf(coded: CodedVote, id: string, seated: boolean): number | undefined {
  return factsIn(stateOf(id, coded.date, seated), yearOf(coded.date)).ideal;
}

function distance(coded: CodedVote, id: string, from: readonly string[], seated: boolean): number {
  const own = idealOf(coded, id, true) ?? 0;
  const others = from.flatMap((one) => idealOf(coded, one, seated) ?? []);
  if (others.length === 0) return 1;
  return others.reduce((sum, other) => sum + Math.abs(own - other), 0) / others.length;
}

/** Distances of the ideal point from the sponsors' and from the targets', nothing else. */
function idealValues(coded: CodedVote, id: string): readonly number[] {
  return [0 - distance(coded, id, coded.sponsors, true), distance(coded, id, coded.target, false)];
}

/** The baseline of ideal points, fitted as the model is. */
export function fitIdeal(votes: readonly CodedVote[]): Fit {
  const rows = votes.flatMap((coded) =>
    Object.entries(coded.votes).flatMap(([id, vote]): FitRow[] =>
      vote === 'absent'
        ? []
        : [
            {
              values: idealValues(coded, id),
              vote,
              permanent: coded.permanent.includes(id),
              bite: 0,
              firmness: 0,
              own: 0,
              isTarget: false,
              weight: weightOf(coded),
            },
          ],
    ),
  );
  return fitRows(rows, { ...START, weights: [0.5, 0.5] });
}

export function idealAlone(coded: CodedVote, shares: Chances, fit: Fit): Foretold {
  return foretellBy(coded, shares, (_, id) => {
    const values = idealValues(coded, id);
    const sum = values.reduce((total, value, k) => total + value * (fit.weights[k] ?? 0), 0);
    const gap = coded.permanent.includes(id) ? fit.permanent : fit.elected;
    const from = fit.yesFrom + (coded.permanent.includes(id) ? fit.more : 0);
    const yes = logistic(sum - from);
    const no = logistic(from - gap - sum);
    return { yes, no, abstain: Math.max(0, 1 - yes - no) };
  });
}

/** Thirds of the Assembly's line, in standard deviations from its middle. */
const BLOC_EDGE = 0.45;
/** Votes' worth of the record's shares that a bloc's few votes are mixed with. */
const MIXED_WITH = 2;

function blocOf(coded: CodedVote, id: string): number {
  const ideal = idealOf(coded, id, true) ?? 0;
  return ideal < 0 - BLOC_EDGE ? -1 : ideal > BLOC_EDGE ? 1 : 0;
}

/** The last ballot on the same target on a day before; the last of all where there is none. */
function lastBefore(coded: CodedVote, record: readonly CodedVote[]): CodedVote | undefined {
  const earlier = record.filter(({ date }) => date < coded.date);
  const same = earlier.filter(({ target }) => target.some((one) => coded.target.includes(one)));
  return (same.length > 0 ? same : earlier).reduce<CodedVote | undefined>(
    (last, one) => (last === undefined || one.date >= last.date ? one : last),
    undefined,
  );
}

/** Each votes as its bloc did the last time. */
export function sameBloc(
  coded: CodedVote,
  shares: Chances,
  record: readonly CodedVote[],
): Foretold {
  const last = lastBefore(coded, record);
  return foretellBy(coded, shares, (_, id) => {
    if (last === undefined) return shares;
    const bloc = blocOf(coded, id);
    const votes = Object.entries(last.votes).filter(([other]) => blocOf(last, other) === bloc);
    const there = votes.filter(([, vote]) => vote !== 'absent');
    const share = (wanted: 'yes' | 'abstain' | 'no'): number =>
      (there.filter(([, vote]) => vote === wanted).length + MIXED_WITH * shares[wanted]) /
      (there.length + MIXED_WITH);
    return { yes: share('yes'), abstain: share('abstain'), no: share('no') };
  });
}
