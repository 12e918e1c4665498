/** From chances to one vote: how much likelier a yes must be than an abstention or a no to be foretold. */
import type { Chances, Vote } from '../../engine/index.ts';

export type Cast = Exclude<Vote, 'absent'>;
export const CAST: readonly Cast[] = ['yes', 'abstain', 'no'];

/** What a chance of abstention and of no is multiplied by before it is set against that of a yes. */
export interface Odds {
  readonly abstain: number;
  readonly no: number;
}
export interface Rule {
  readonly elected: Odds;
  readonly permanent: Odds;
}

/**
 * The likeliest vote is nearly always yes, and a rule that always says yes is right for four votes in five and tells
 * nothing. So the rarer votes are foretold at less than even odds.
 */
export function decide(chances: Chances, { abstain, no }: Odds): Cast {
  const ofAbstaining = chances.abstain * abstain;
  const ofNo = chances.no * no;
  if (chances.yes >= ofAbstaining && chances.yes >= ofNo) return 'yes';
  return ofNo > ofAbstaining ? 'no' : 'abstain';
}

/** One vote that was cast, and the chances that were given. */
export interface Judged {
  readonly chances: Chances;
  readonly vote: Cast;
  readonly permanent: boolean;
  /** Is a no of a permanent member a veto? */
  readonly substantive: boolean;
  /** How many votes like it this one stands for. */
  readonly weight: number;
}

/** Odds that are tried, each a quarter above the last. */
const TRIED = Array.from({ length: 18 }, (_, at) => 0.5 * 1.25 ** at);
const PAIRS: readonly Odds[] = TRIED.flatMap((abstain) => TRIED.map((no) => ({ abstain, no })));

/** Weight of votes by what was cast (row) and what would be foretold (column), the noes of a veto's kind apart. */
interface Tally {
  readonly cells: readonly number[];
  readonly hits: number;
  readonly foretold: number;
  readonly vetoes: number;
}

function tallyOf(judged: readonly Judged[], odds: Odds): Tally {
  const cells = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let hits = 0;
  let foretold = 0;
  let vetoes = 0;
  for (const { chances, vote, permanent, substantive, weight } of judged) {
    const told = decide(chances, odds);
    const cell = 3 * CAST.indexOf(vote) + CAST.indexOf(told);
    cells[cell] = (cells[cell] ?? 0) + weight;
    if (!permanent || !substantive) continue;
    if (vote === 'no') vetoes += weight;
    if (told === 'no') foretold += weight;
    if (vote === 'no' && told === 'no') hits += weight;
  }
  return { cells, hits, foretold, vetoes };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Balanced accuracy of all, half as much again; half of the accuracy of all, or abstentions are foretold wherever they are
 * thinkable; accuracy of the permanent members; and the harmonic mean of precision and recall of vetoes.
 */
function worth(elected: Tally, permanent: Tally): number {
  let balanced = 0;
  let right = 0;
  let all = 0;
  for (let row = 0; row < 3; row += 1) {
    let whole = 0;
    for (let column = 0; column < 3; column += 1) {
      const cell = 3 * row + column;
      whole += (elected.cells[cell] ?? 0) + (permanent.cells[cell] ?? 0);
      all += permanent.cells[cell] ?? 0;
    }
    const hit = permanent.cells[4 * row] ?? 0;
    right += hit;
    balanced += share((elected.cells[4 * row] ?? 0) + hit, whole) / 3;
  }
  let told = 0;
  let cast = 0;
  for (const { cells } of [elected, permanent]) {
    cells.forEach((count, cell) => {
      cast += count;
      // The diagonal of three by three.
      if (cell % 4 === 0) told += count;
    });
  }
  const { hits, foretold, vetoes } = permanent;
  return (
    1.5 * balanced +
    0.5 * share(told, cast) +
    share(right, all) +
    share(2 * hits, foretold + vetoes)
  );
}

/** The rule that does best, by the sum that `worth` is, on chances that were given before the votes were seen. */
export function fitRule(judged: readonly Judged[]): Rule {
  const elected = judged.filter(({ permanent }) => !permanent);
  const permanent = judged.filter((one) => one.permanent);
  const byElected = PAIRS.map((odds) => tallyOf(elected, odds));
  const byPermanent = PAIRS.map((odds) => tallyOf(permanent, odds));
  let best = { value: -1, elected: 0, permanent: 0 };
  byElected.forEach((one, i) => {
    byPermanent.forEach((other, j) => {
      const value = worth(one, other);
      if (value > best.value) best = { value, elected: i, permanent: j };
    });
  });
  const oddsAt = (at: number): Odds => PAIRS[at] ?? { abstain: 1, no: 1 };
  return { elected: oddsAt(best.elected), permanent: oddsAt(best.permanent) };
}
