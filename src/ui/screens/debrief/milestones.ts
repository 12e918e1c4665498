/** The same facts of a run and of the record, so that they can stand side by side. */

import type { Frame, Measure, World } from '../../../engine/index.ts';
import type { HistoricalRecord } from '../../../store/catalogue.ts';

export const DATED = ['firstDecision', 'sanctions', 'authorisation', 'force', 'freed'] as const;
export type Dated = (typeof DATED)[number];

export interface Milestones {
  /** Days since the outbreak; −1 where it never came. */
  readonly days: Readonly<Record<Dated, number>>;
  readonly dead: number;
  readonly contributors: number;
}

/** Day of the first text adopted with one of the measures; a later text may have lifted them again. */
function firstWith(world: World, measures: readonly Measure[]): number {
  const adopted = world.ballots.find(
    ({ draft, tally }) =>
      tally.result === 'adopted' && measures.some((measure) => draft.measures.includes(measure)),
  );
  return adopted?.day ?? -1;
}

function freedOn(frames: readonly Frame[]): number {
  const freed = frames.find(({ events }) =>
    events.some((event) => event.kind === 'statusChanged' && event.status === 'reversed'),
  );
  return freed?.world.day ?? -1;
}

/** States that had forces or peacekeepers there at any time, whether or not they are home again. */
function sendersIn(frames: readonly Frame[]): number {
  const sent = new Set<number>();
  for (const { events, world } of frames) {
    world.columns.deployed.forEach((share, country) => {
      if (share > 0) sent.add(country);
    });
    for (const event of events) if (event.kind === 'keepersSent') sent.add(event.country);
  }
  return sent.size;
}

export function milestonesOf(frames: readonly Frame[], world: World): Milestones {
  const first = world.ballots.find((ballot) => ballot.tally.result === 'adopted');
  return {
    days: {
      firstDecision: first?.day ?? -1,
      sanctions: firstWith(world, ['targetedSanctions', 'comprehensiveSanctions']),
      authorisation: firstWith(world, ['authoriseForce']),
      force: world.crisis.forceDay,
      freed: freedOn(frames),
    },
    dead: world.crisis.dead,
    contributors: sendersIn(frames),
  };
}

export function milestonesOfRecord({ outcome, forces }: HistoricalRecord): Milestones {
  return {
    days: {
      firstDecision: outcome.firstDecisionDay,
      sanctions: outcome.sanctionsDay,
      authorisation: outcome.authorisationDay,
      force: outcome.forceDay,
      freed: outcome.reversed ? outcome.day : -1,
    },
    dead: outcome.dead,
    contributors: forces.filter(({ side }) => side === 'coalition' || side === 'peacekeepers')
      .length,
  };
}
