/** Five points on which a run can be set beside the record, read off both by the same rule. */
import type { BallotResult, Measure, World } from '../engine/index.ts';
import type { HistoricalRecord } from './sheet.ts';

export const POINTS = ['acted', 'vetoed', 'sanctioned', 'force', 'reversed'] as const;
export type Point = (typeof POINTS)[number];
export type Points = Readonly<Record<Point, boolean>>;

/** What is known alike of a ballot of the record and of one that was played. */
interface Held {
  readonly result: BallotResult;
  readonly measures: readonly Measure[];
}

/** These move a matter or undo something, and do nothing about the attack. */
export const NO_ACT: readonly Measure[] = [
  'transferToAssembly',
  'liftMeasures',
  'withdrawKeepers',
  'exemptVictim',
];
export const SANCTIONS: readonly Measure[] = ['targetedSanctions', 'comprehensiveSanctions'];

function adopted(ballots: readonly Held[], fits: (measure: Measure) => boolean): boolean {
  return ballots.some(({ result, measures }) => result === 'adopted' && measures.some(fits));
}

function pointsOf(
  ballots: readonly Held[],
  rest: Pick<Points, 'sanctioned' | 'force' | 'reversed'>,
): Points {
  return {
    ...rest,
    acted: adopted(ballots, (measure) => !NO_ACT.includes(measure)),
    vetoed: ballots.some(({ result }) => result === 'vetoed'),
    sanctioned: rest.sanctioned || adopted(ballots, (measure) => SANCTIONS.includes(measure)),
  };
}

export function pointsOfRecord({ votes, outcome }: HistoricalRecord): Points {
  return pointsOf(votes, {
    sanctioned: outcome.sanctionsDay >= 0,
    force: outcome.forceDay >= 0,
    reversed: outcome.reversed,
  });
}

/** Sanctions that the charter makes automatic are imposed once a breach is found. */
export function pointsOfRun({ ballots, crisis, law, rules }: World): Points {
  const held = ballots.map(({ draft, tally }) => ({
    result: tally.result,
    measures: draft.measures,
  }));
  return pointsOf(held, {
    sanctioned: rules.charter.automaticSanctions && law.determination !== 'none',
    force: crisis.forceDay >= 0,
    reversed: crisis.status === 'reversed',
  });
}
