import type { ReactNode } from 'react';
import type { Frame, Setting, World, WorldEvent } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useOptions, useOutcome, useTurnEvents } from '../../../store/views.ts';
import { say } from '../../../text/say.ts';
import { BallotPanel } from '../../council/BallotPanel.tsx';
import { DraftPanel } from '../../council/DraftPanel.tsx';
import { TwoAccounts } from '../../evidence/TwoAccounts.tsx';
import { Lesson } from '../../lesson/Lesson.tsx';
import { YourMove } from '../../move/YourMove.tsx';
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
  /** What happened while the reader skipped here: told first, and then not again. */
  readonly passed: readonly WorldEvent[];
  /** Changes when the step does: what was unfolded or asked belongs to the step before. */
  readonly moment: string;
}

/** What stands beside the map at each step; the player's own move comes first. */
export function StepPanels(props: StepPanelsProps) {
  const { setting, frame, step, moment, passed } = props;
  const Panels = PANELS[step];
  return (
    <>
      {passed.length > 0 && (
        <WhatChanged
          key={`passed ${moment}`}
          setting={setting}
          events={passed}
          title={say('table.changed.skipped')}
        />
      )}
      <Panels key={step === 'situation' ? step : moment} {...props} />
      {STANDING.has(step) && <AsThingsStand setting={setting} world={frame.world} />}
    </>
  );
}

/** Steps that end with how things stand; from one to the next it stays and only its figures change. */
const STANDING: ReadonlySet<Step> = new Set(['situation', 'response', 'outcome', 'over']);

function AsThingsStand({ setting, world }: { readonly setting: Setting; readonly world: World }) {
  return (
    <>
      <WhyMoves setting={setting} world={world} />
      <Standing setting={setting} world={world} />
      <Goals goals={useOutcome()?.goals ?? []} />
    </>
  );
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

/** Scrubbing goes from one to the next: kept, but for what a reader may have unfolded. */
function Situation({ setting, frame: { world }, passed, moment }: StepPanelsProps) {
  const events = useTurnEvents();
  // Who has something to decide sees that first.
  const decides = useOptions()?.decision === true;
  const move = <YourMove key={`move ${moment}`} setting={setting} world={world} />;
  return (
    <>
      <Lesson world={world} folded={decides} />
      {decides && move}
      {world.turn === 0 && <Hint />}
      {world.turn > 0 && passed.length === 0 && (
        <WhatChanged
          key={moment}
          setting={setting}
          events={events}
          title={say('table.changed.lastTurn')}
        />
      )}
      {!decides && move}
      {(world.turn === 0 || setting.scenario.crisis.evidence) && (
        <TwoAccounts setting={setting} world={world} />
      )}
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
    </>
  );
}

function Closing({ setting, passed }: StepPanelsProps) {
  const events = useTurnEvents();
  if (passed.length > 0) return undefined;
  return <WhatChanged setting={setting} events={events} />;
}
