/** A run over time, as the time line draws it. */
import type { Ballot, Frame, Setting } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import type { RunSeries, TimelineEvent } from '../../timeline/series.ts';
import { marksIn } from './timeMarks.ts';

/** The frame at which each turn begins, and the last one. */
export function marksOf(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(
    (frame, at) =>
      at === 0 || at === frames.length - 1 || frames[at - 1]?.world.turn !== frame.world.turn,
  );
}

/** What the coalition's strength is measured by: the aggressor's own, or the coalition's greatest. */
function fullStrength(setting: Setting, frames: readonly Frame[]): number {
  const aggressor = setting.aggressors.reduce((sum, at) => sum + (setting.theatre[at] ?? 0), 0);
  return Math.max(aggressor, ...frames.map(({ world }) => world.coalition.strength), 1e-9);
}

export function seriesOf(
  setting: Setting,
  frames: readonly Frame[],
  /** Its roll is still being read: it is not marked yet. */
  calling?: Ballot,
): RunSeries {
  const marks = marksOf(frames);
  const full = fullStrength(setting, frames);
  const read = (value: (frame: Frame) => number) =>
    marks.map((frame) => ({ day: frame.world.day, value: value(frame) }));
  return {
    occupied: read(({ world }) => Math.max(0, world.crisis.front)),
    taken: read(({ world }) => Math.max(0, -world.crisis.front)),
    coalition: read(({ world }) => world.coalition.strength / full),
    credibility: read(({ world }) => world.credibility.other),
    events: eventsOf(setting, frames, calling),
  };
}

function eventsOf(
  setting: Setting,
  frames: readonly Frame[],
  calling: Ballot | undefined,
): readonly TimelineEvent[] {
  const opening: readonly TimelineEvent[] =
    setting.scenario.crisis.status === 'attack'
      ? [{ day: 0, kind: 'attack', label: say('table.marks.attack'), important: true }]
      : [];
  const happened = frames.flatMap((frame, at) => {
    // What a turn's end brings about happened on the day that closed it.
    const day = frames[at - 1]?.world.day ?? frame.world.day;
    return frame.events
      .filter((event) => event.kind !== 'ballotHeld' || event.ballot !== calling)
      .map((event) => [day, event] as const);
  });
  return [...opening, ...marksIn(setting, happened)];
}
