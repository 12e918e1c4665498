import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Frame, Setting } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useFrame, useIsAtEnd, useSetting } from '../../../store/views.ts';
import { dateOf } from '../../../text/form.ts';
import { theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { NothingOpen } from '../NothingOpen.tsx';
import { scenarioWord } from '../scenarioWords.ts';
import { Compare } from './Compare.tsx';
import { CountryCard } from './CountryCard.tsx';
import { MapPane } from './MapPane.tsx';
import { roleOf } from './role.ts';
import { SidePane } from './SidePane.tsx';
import { StepPanels } from './StepPanels.tsx';
import { guideOf, stepOf } from './step.ts';
import styles from './Table.module.css';
import { TableHead } from './TableHead.tsx';
import { TimePane } from './TimePane.tsx';

/** Play: map, Council and time line of the crisis that is open. */
export function TableScreen() {
  const setting = useSetting();
  const frame = useFrame();
  if (setting === undefined || frame === undefined) return <NothingOpen />;
  return <Table setting={setting} frame={frame} />;
}

function Table({ setting, frame }: { readonly setting: Setting; readonly frame: Frame }) {
  const { world } = frame;
  const { id, outbreak } = setting.scenario;
  const { step, next, goNext, skip, skipToDecision } = useSteps(frame);
  const role = roleOf(setting, world);
  const date = dateOf(outbreak, world.day);
  const guide = guideOf(step, world, role);
  const title = say(`table.heading.${step}`);
  const openPanel = useGame((game) => game.openPanel);
  const announce = useAnnounce();
  useEffect(() => {
    announce(say('table.announce', { phase: title, date, guide }));
  }, [announce, title, date, guide]);
  const seat =
    world.seat.kind === 'watch'
      ? say('table.watching')
      : say('table.seated', { country: theNameOf(setting.ids[world.seat.country] ?? '') });
  return (
    <div className={styles['table']}>
      <div className={styles['head']}>
        <TableHead
          title={scenarioWord(id, 'title')}
          where={say('table.where', { date, turn: world.turn + 1, seat })}
          phase={step === 'over' ? undefined : step === 'voted' ? 'vote' : step}
          onWhatIf={() => openPanel({ kind: 'rules' })}
          onShare={() => openPanel({ kind: 'share' })}
        />
        <Compare />
      </div>
      <main id="content" tabIndex={-1} className={styles['main']}>
        <section className={styles['map']} aria-label={say('table.map')}>
          <MapPane setting={setting} world={world} />
        </section>
        <section className={styles['side']} aria-label={say('table.side')}>
          <SidePane
            title={title}
            guide={guide}
            next={next}
            onNext={goNext}
            skip={skip}
            onSkip={skipToDecision}
            moment={`${world.turn} ${step}`}
          >
            <CountryCard setting={setting} world={world} />
            <StepPanels setting={setting} frame={frame} step={step} />
          </SidePane>
        </section>
        <section className={styles['time']} aria-label={say('table.time')}>
          <TimePane setting={setting} />
        </section>
      </main>
    </div>
  );
}

/** The step shown, and the two ways on from it. */
function useSteps(frame: Frame) {
  const [looked, setLooked] = useState<Frame>();
  const [, go] = useLocation();
  const atEnd = useIsAtEnd();
  const advance = useGame((game) => game.advance);
  const skipToDecision = useGame((game) => game.skipToDecision);
  const scrub = useGame((game) => game.scrub);
  const cursor = useGame((game) => game.cursor);
  const step = stepOf(frame, looked === frame);
  const goNext = () => {
    if (step === 'voted') setLooked(frame);
    else if (!atEnd) scrub(cursor + 1);
    else if (step === 'over') go('/debrief');
    else advance();
  };
  const next = atEnd || step === 'voted' ? say(`table.next.${step}`) : say('table.next.forward');
  const watching = frame.world.seat.kind === 'watch';
  const skip = frame.world.over ? undefined : say(watching ? 'table.skipWatch' : 'table.skip');
  return { step, next, goNext, skip, skipToDecision };
}
