import type { ReactNode } from 'react';
import type { Frame, Setting } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useOutcome, useTurnEvents } from '../../../store/views.ts';
import { Accounts } from './Accounts.tsx';
import { DraftsOnTable } from './DraftsOnTable.tsx';
import { Goals } from './Goals.tsx';
import { Hint } from './Hint.tsx';
import { Standing } from './Standing.tsx';
import type { Step } from './step.ts';
import { WhatChanged } from './WhatChanged.tsx';

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
  vote: Closing,
  voted: Closing,
  response: Closing,
  outcome: Closing,
  over: Closing,
};

function Situation({ setting, frame: { world } }: StepPanelsProps) {
  const events = useTurnEvents();
  return (
    <>
      <Hint />
      {world.turn === 0 ? (
        <Accounts setting={setting} world={world} />
      ) : (
        <WhatChanged setting={setting} events={events} />
      )}
      <Standing setting={setting} world={world} />
      <SeatGoals />
    </>
  );
}

function Agenda({ setting, frame: { world } }: StepPanelsProps) {
  const openPanel = useGame((game) => game.openPanel);
  return (
    <DraftsOnTable
      setting={setting}
      world={world}
      onRead={(draft) => openPanel({ kind: 'draft', draft })}
    />
  );
}

function Closing({ setting, frame: { world } }: StepPanelsProps) {
  const events = useTurnEvents();
  return (
    <>
      <WhatChanged setting={setting} events={events} />
      <Standing setting={setting} world={world} />
      <SeatGoals />
    </>
  );
}

function SeatGoals() {
  return <Goals goals={useOutcome()?.goals ?? []} />;
}
