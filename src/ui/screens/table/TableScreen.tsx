import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import {
  type Frame,
  options,
  type Setting,
  type World,
  type WorldEvent,
} from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { framesOf, useFrame, useFrames, useIsAtEnd, useSetting } from '../../../store/views.ts';
import { dateOf } from '../../../text/form.ts';
import { seatId, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { usePresenting } from '../../present/usePresenting.ts';
import { cardWord } from '../cardWords.ts';
import { NothingOpen } from '../NothingOpen.tsx';
import { Compare } from './Compare.tsx';
import { CountryCard } from './CountryCard.tsx';
import { MapPane } from './MapPane.tsx';
import { roleOf } from './role.ts';
import { SidePane } from './SidePane.tsx';
import { StepPanels } from './StepPanels.tsx';
import { guideOf, hasChosenVote, isVoting, type Role, type Step, stepOf } from './step.ts';
import styles from './Table.module.css';
import { TableHead } from './TableHead.tsx';
import { TimePane } from './TimePane.tsx';

// Only a teacher presents.
const Present = lazy(async () => ({
  default: (await import('../../present/Present.tsx')).Present,
}));

/** Play: map, Council and time line of the crisis that is open. */
export function TableScreen() {
  const setting = useSetting();
  const frame = useFrame();
  const presenting = usePresenting();
  if (setting === undefined || frame === undefined) return <NothingOpen />;
  if (presenting) {
    return (
      <Suspense>
        <Present setting={setting} frame={frame} />
      </Suspense>
    );
  }
  return <Table setting={setting} frame={frame} />;
}

function Table({ setting, frame }: { readonly setting: Setting; readonly frame: Frame }) {
  const { world } = frame;
  const { id, outbreak } = setting.scenario;
  const role = roleOf(setting, world);
  const { step, next, goNext, skip, goSkip, passed } = useSteps(setting, frame, role);
  const date = dateOf(outbreak, world.day);
  const guide = guideOf(step, world, role);
  const title = say(`table.heading.${step}`);
  const moment = `${world.turn} ${step}`;
  const openPanel = useGame((game) => game.openPanel);
  useAnnouncedStep(title, date, guide);
  return (
    <div className={styles['table']}>
      <div className={styles['head']}>
        <TableHead
          title={cardWord(id, 'title')}
          where={whereWords(setting, world, date)}
          phase={step === 'over' ? undefined : step === 'voted' ? 'vote' : step}
          onWhatIf={() => openPanel({ kind: 'rules' })}
          onFootings={() => openPanel({ kind: 'footings' })}
          onShare={() => openPanel({ kind: 'share' })}
        />
        <Compare />
      </div>
      <main className={styles['main']}>
        <section className={styles['map']} aria-label={say('table.map')}>
          <MapPane setting={setting} world={world} step={step} />
        </section>
        {/* The main element is laid out by its parts, and what has no box takes no focus. */}
        <section
          id="content"
          tabIndex={-1}
          className={styles['side']}
          aria-label={say('table.side')}
        >
          <SidePane
            title={title}
            guide={guide}
            next={next}
            onNext={goNext}
            skip={skip}
            onSkip={goSkip}
            moment={moment}
          >
            <CountryCard setting={setting} world={world} />
            <StepPanels {...{ setting, frame, step, moment, passed }} />
          </SidePane>
        </section>
        <section className={styles['time']} aria-label={say('table.time')}>
          <TimePane setting={setting} />
        </section>
      </main>
    </div>
  );
}

function useAnnouncedStep(phase: string, date: string, guide: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    announce(say('table.announce', { phase, date, guide }));
  }, [announce, phase, date, guide]);
}

/** The date, how far it is, and who is played. */
function whereWords(setting: Setting, { seat, over, turn }: World, date: string): string {
  const played =
    seat.kind === 'watch'
      ? say('table.watching')
      : say('table.seated', { country: theNameOf(seatId(setting, seat)) });
  return say(over ? 'table.whereOver' : 'table.where', { date, turn: turn + 1, seat: played });
}

/** The step shown, the two ways on from it, and what the last of them passed over. */
function useSteps(setting: Setting, frame: Frame, role: Role) {
  const [looked, setLooked] = useState<Frame>();
  const [, go] = useLocation();
  const atEnd = useIsAtEnd();
  const advance = useGame((game) => game.advance);
  const scrub = useGame((game) => game.scrub);
  const cursor = useGame((game) => game.cursor);
  const { skipTo, passed } = useSkipping(frame);
  const step = stepOf(frame, looked === frame);
  const goNext = () => {
    if (step === 'voted') setLooked(frame);
    else if (!atEnd) scrub(cursor + 1);
    else if (step === 'over') go('/debrief');
    else advance();
  };
  const goSkip = () => {
    // What the result just shown stands before may itself be a decision.
    if (step === 'voted' && options(setting, frame.world).decision) setLooked(frame);
    else skipTo();
  };
  const next = atEnd || step === 'voted' ? nextWords(step, frame, role) : say('table.next.forward');
  return { step, next, goNext, skip: skipWords(step, frame, role), goSkip, passed };
}

function nextWords(step: Step, { world }: Frame, role: Role): string {
  const isOpen = step === 'vote' && isVoting(world, role) && !hasChosenVote(world);
  return say(isOpen ? 'table.next.voteOpen' : `table.next.${step}`);
}

/** A vote of the seat's own is held, never skipped; after the end there is nothing to skip to. */
function skipWords(step: Step, { world }: Frame, role: Role): string | undefined {
  if (world.over || (step === 'vote' && isVoting(world, role))) return undefined;
  return say(role.seated ? 'table.skip' : 'table.skipWatch');
}

const NOTHING_PASSED: readonly WorldEvent[] = [];

/** Skipping on, and what happened meanwhile, as long as the frame that it led to is shown. */
function useSkipping(frame: Frame) {
  const [skipped, setSkipped] = useState<{ readonly from: Frame; readonly to: Frame }>();
  const skipToDecision = useGame((game) => game.skipToDecision);
  const frames = useFrames();
  const passed = useMemo(() => {
    if (skipped?.to !== frame) return NOTHING_PASSED;
    const between = frames.slice(frames.indexOf(skipped.from) + 1, frames.indexOf(frame) + 1);
    return between.length > 1 ? between.flatMap(({ events }) => events) : NOTHING_PASSED;
  }, [skipped, frame, frames]);
  const skipTo = () => {
    skipToDecision();
    const game = useGame.getState();
    const to = framesOf(game)[game.cursor];
    if (to !== undefined) setSkipped({ from: frame, to });
  };
  return { skipTo, passed };
}
