import type { ReactNode } from 'react';
import type { Frame, Setting } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useOutcome, useTurnEvents } from '../../../store/views.ts';
import { say } from '../../../text/say.ts';
import { BallotPanel } from '../../council/BallotPanel.tsx';
import { DraftPanel } from '../../council/DraftPanel.tsx';
import { Lesson } from '../../lesson/Lesson.tsx';
import { YourMove } from '../../move/YourMove.tsx';
import { Accounts } from './Accounts.tsx';
import { DraftsOnTable } from './DraftsOnTable.tsx';
import { Goals } from './Goals.tsx';
import { Hint } from './Hint.tsx';
import { Standing } from './Standing.tsx';
import { ballotsIn, type Step } from './step.ts';
import { WhatChanged } from './WhatChanged.tsx';
import { WhyMoves } from './WhyMoves.tsx';

interface StepPanelsProps {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly step: Step;
}

/** What stands beside the map at each step; the player's own move comes first. */
export function StepPanels(props: StepPanelsProps) {
  const Panels = PANELS[props.step];
  return <Panels {...props} />;
}

const PANELS: Readonly<Record<Step, (props: StepPanelsProps) => ReactNode>> = {
  situation: Situation,
  agenda: Agenda,
  vote: Vote,
  voted: Voted,
  response: Response,
  outcome: Closing,
  over: Closing,
};

function Situation({ setting, frame: { world } }: StepPanelsProps) {
  const events = useTurnEvents();
  return (
    <>
      <Lesson world={world} />
      {world.turn === 0 ? (
        <Hint />
      ) : (
        <WhatChanged setting={setting} events={events} title={say('table.changed.lastTurn')} />
      )}
      <YourMove setting={setting} world={world} />
      {world.turn === 0 && <Accounts setting={setting} world={world} />}
      <WhyMoves setting={setting} world={world} />
      <Standing setting={setting} world={world} />
      <SeatGoals />
    </>
  );
}

function Agenda({ setting, frame: { world } }: StepPanelsProps) {
  const openPanel = useGame((game) => game.openPanel);
  return (
    <>
      <Lesson world={world} folded />
      <YourMove setting={setting} world={world} />
      <DraftsOnTable
        setting={setting}
        world={world}
        onRead={(draft) => openPanel({ kind: 'draft', draft })}
      />
    </>
  );
}

function Vote({ setting, frame: { world } }: StepPanelsProps) {
  const draft = world.table[0];
  return (
    <>
      <Lesson world={world} folded />
      <YourMove setting={setting} world={world} />
      {draft && <DraftPanel setting={setting} world={world} draft={draft} />}
    </>
  );
}

function Voted({ setting, frame }: StepPanelsProps) {
  return ballotsIn(frame).map(({ draft }) => (
    <BallotPanel key={draft.number} setting={setting} draft={draft.number} />
  ));
}

function Response({ setting, frame: { world } }: StepPanelsProps) {
  return (
    <>
      <Lesson world={world} folded />
      <YourMove setting={setting} world={world} />
      <WhyMoves setting={setting} world={world} />
      <Standing setting={setting} world={world} />
      <SeatGoals />
    </>
  );
}

function Closing({ setting, frame: { world } }: StepPanelsProps) {
  const events = useTurnEvents();
  return (
    <>
      <WhatChanged setting={setting} events={events} />
      <WhyMoves setting={setting} world={world} />
      <Standing setting={setting} world={world} />
      <SeatGoals />
    </>
  );
}

function SeatGoals() {
  return <Goals goals={useOutcome()?.goals ?? []} />;
}
