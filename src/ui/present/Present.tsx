import { Keyboard, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Frame, Setting } from '../../engine/index.ts';
import { useClassroom } from '../../store/classroom.ts';
import { dateOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { cardWord } from '../screens/cardWords.ts';
import { ballotsIn } from '../screens/table/step.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { AgendaStage, OverStage, SituationStage } from './OpenStages.tsx';
import { OutcomeStage, ResponseStage } from './PledgeStage.tsx';
import styles from './Present.module.css';
import { TimerBox } from './TimerBox.tsx';
import { useKeys } from './useKeys.ts';
import { type Showing, useShowing } from './useShowing.ts';
import { VotedStage, VoteStage } from './VoteStage.tsx';

interface PresentProps {
  readonly setting: Setting;
  readonly frame: Frame;
}

/** The table before a class: large, without hints, every answer hidden until it is revealed. */
export function Present({ setting, frame }: PresentProps) {
  const showing = useShowing(frame);
  const present = useClassroom((room) => room.present);
  const [helps, setHelps] = useState(false);
  const leave = () => present(false);
  const { outbreak, id } = setting.scenario;
  const date = dateOf(outbreak, frame.world.day);
  const title = say(`table.heading.${showing.step}`);
  useLargeType();
  useLeavingWithThePage();
  useKeys({ Escape: leave, '?': () => setHelps(true) });
  const announce = useAnnounce();
  useEffect(() => announce(say('present.entered')), [announce]);
  useEffect(() => announce(`${title}, ${date}`), [announce, title, date]);
  useEffect(() => document.getElementById('content')?.focus({ preventScroll: true }), []);
  return (
    <div className={styles['present']}>
      <header className={styles['head']}>
        <div className={styles['what']}>
          <h1>{cardWord(id, 'title')}</h1>
          <p>{say('present.where', { date, turn: frame.world.turn + 1 })}</p>
        </div>
        <TimerBox />
        <Button size="small" tone="quiet" icon={Keyboard} onClick={() => setHelps(true)}>
          {say('present.help.button')} <kbd>?</kbd>
        </Button>
        <Button size="small" tone="quiet" icon={X} onClick={leave}>
          {say('present.leave')} <kbd>P</kbd>
        </Button>
      </header>
      <StageOf key={frame.world.turn} setting={setting} frame={frame} showing={showing} />
      {helps && <KeysDialog onClose={() => setHelps(false)} />}
    </div>
  );
}

/** The whole page's type grows with the screen; from the back row it is read. */
function useLargeType(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['presenting'] = '';
    return () => {
      delete dataset['presenting'];
    };
  }, []);
}

/** Whoever goes to another screen has left. */
function useLeavingWithThePage(): void {
  const present = useClassroom((room) => room.present);
  useEffect(() => {
    const leave = () => present(false);
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, [present]);
}

function StageOf({ setting, frame, showing }: PresentProps & { readonly showing: Showing }) {
  const { world } = frame;
  const { step } = showing;
  const about = { setting, frame, showing };
  if (step === 'situation') return <SituationStage {...about} />;
  if (step === 'agenda') return <AgendaStage {...about} />;
  if (step === 'response') return <ResponseStage showing={showing} />;
  if (step === 'outcome') return <OutcomeStage {...about} />;
  if (step === 'over') return <OverStage {...about} />;
  if (step === 'voted') {
    return ballotsIn(frame).map(({ draft: { number } }) => (
      <VotedStage key={number} setting={setting} draft={number} showing={showing} />
    ));
  }
  return world.table
    .slice(0, 1)
    .map((draft) => (
      <VoteStage
        key={draft.number}
        setting={setting}
        world={world}
        draft={draft}
        showing={showing}
      />
    ));
}
