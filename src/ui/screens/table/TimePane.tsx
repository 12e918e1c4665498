import { useCallback, useEffect, useMemo, useState } from 'react';
import { crisisDays, type Frame, type Setting } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useRoll } from '../../../store/roll.ts';
import { useFrames, useOtherTrack, useWorld } from '../../../store/views.ts';
import { dateOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { countryList } from '../../../text/tell.ts';
import type { Moment } from '../../timeline/axis.ts';
import { Timeline } from '../../timeline/Timeline.tsx';
import { seriesOf } from './series.ts';
import { stepOn } from './stepOn.ts';
import { useFirstDifference } from './useFirstDifference.ts';

/** Milliseconds that each step is shown while the run plays by itself. */
const PACE = 1400;

/** Turns as played, then as the scenario has them planned. */
function momentsOf(setting: Setting, frames: readonly Frame[]): readonly Moment[] {
  const { turns } = setting.scenario;
  const played: number[] = [];
  for (const { world } of frames) if (world.turn === played.length) played.push(world.day);
  const last = frames.at(-1)?.world.day ?? 0;
  const planned: number[] = [];
  let day = 0;
  for (const length of turns) {
    if (day > last) planned.push(day);
    day += length;
  }
  return [...played, ...planned].map((at) => ({ day: at, label: '' }));
}

/** The time line of the run shown, and of the one beside it. */
export function TimePane({ setting }: { readonly setting: Setting }) {
  const frames = useFrames();
  const world = useWorld();
  const other = useOtherTrack();
  const scrub = useGame((game) => game.scrub);
  const { outbreak } = setting.scenario;
  const calling = useRoll((roll) => roll.calling);
  const series = useMemo(() => seriesOf(setting, frames, calling), [setting, frames, calling]);
  const second = useMemo(() => other && seriesOf(setting, other.frames), [setting, other]);
  const turns = useMemo(() => momentsOf(setting, frames), [setting, frames]);
  const firstDifference = useFirstDifference();
  const { playing, toggle, stop } = usePlaying();
  const cursor = world?.turn ?? 0;
  const toTurn = (turn: number) => {
    stop();
    scrub(
      Math.max(
        0,
        frames.findIndex((frame) => frame.world.turn === turn),
      ),
    );
  };
  const shortDateOf = useCallback((day: number) => dateOf(outbreak, day, 'short'), [outbreak]);
  const valueText = (turn: number) => {
    const at = frames.find((frame) => frame.world.turn === turn)?.world;
    const front = at?.crisis.front ?? 0;
    return say(front < 0 ? 'table.marks.valueTaken' : 'table.marks.value', {
      turn: turn + 1,
      date: dateOf(outbreak, at?.day ?? turns[turn]?.day ?? 0),
      share: percentOf(Math.abs(front)),
      victim: setting.scenario.crisis.part
        ? say('table.state.part')
        : countryList(setting, setting.victims),
      aggressor: countryList(setting, setting.aggressors),
    });
  };
  return (
    <Timeline
      {...series}
      days={crisisDays(setting)}
      turns={turns}
      reached={frames.at(-1)?.world.turn ?? 0}
      cursor={cursor}
      onScrub={toTurn}
      playing={playing}
      onPlayPause={toggle}
      onStep={(by) => toTurn(cursor + by)}
      dateOf={shortDateOf}
      valueText={valueText}
      second={second}
      firstDifference={firstDifference}
    />
  );
}

/** Runs by itself: through what has been played, then on, until the seat has to decide. */
function usePlaying() {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      if (!stepOn()) setPlaying(false);
    }, PACE);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    playing,
    toggle: () => setPlaying(!playing),
    stop: () => setPlaying(false),
  };
}
