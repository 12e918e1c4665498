import { Printer, Share2, Table2 } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Setting } from '../../../engine/index.ts';
import { outcome as outcomeOf } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useFrames, useLedger, useSetting, useTurningPoints } from '../../../store/views.ts';
import { say } from '../../../text/say.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { NothingOpen } from '../NothingOpen.tsx';
import { Debrief } from './Debrief.tsx';
import { History } from './History.tsx';
import { Known } from './Known.tsx';
import { Measures } from './Measures.tsx';
import { readingsOf } from './measures.ts';
import { Paid } from './Paid.tsx';
import { Turning } from './Turning.tsx';

/** What the run came to. */
export function DebriefScreen() {
  const setting = useSetting();
  const frames = useFrames();
  if (setting === undefined || frames.length === 0) return <NothingOpen />;
  return <Ready setting={setting} />;
}

function Ready({ setting }: { readonly setting: Setting }) {
  const frames = useFrames();
  const sheet = useGame((game) => game.sheet);
  const scrub = useGame((game) => game.scrub);
  const openPanel = useGame((game) => game.openPanel);
  const rows = useLedger() ?? [];
  const points = useTurningPoints();
  const [, go] = useLocation();
  const world = frames.at(-1)?.world;
  if (world === undefined) return undefined;
  const look = (frame: number) => {
    scrub(frame);
    go('/play');
  };
  const fork = (frame: number) => {
    look(frame);
    openPanel({ kind: 'rules' });
  };
  return (
    <Debrief
      setting={setting}
      world={world}
      outcome={outcomeOf(setting, world)}
      invented={sheet !== undefined && sheet.record === undefined}
      actions={<Actions id={setting.scenario.id} />}
    >
      <Measures setting={setting} readings={readingsOf(setting, frames)} />
      <Turning setting={setting} frames={frames} points={points} onLook={look} onFork={fork} />
      <Paid setting={setting} rows={rows} />
      <Known setting={setting} world={world} />
      {sheet && <History setting={setting} frames={frames} world={world} sheet={sheet} />}
    </Debrief>
  );
}

function Actions({ id }: { readonly id: string }) {
  const openPanel = useGame((game) => game.openPanel);
  return (
    <>
      <ButtonLink size="small" icon={Table2} href="#/play">
        {say('debrief.next.back')}
      </ButtonLink>
      <ButtonLink size="small" href={`#/briefing/${id}`}>
        {say('debrief.next.again')}
      </ButtonLink>
      <Button size="small" icon={Share2} onClick={() => openPanel({ kind: 'share' })}>
        {say('debrief.next.share')}
      </Button>
      <Button size="small" icon={Printer} onClick={() => window.print()}>
        {say('debrief.next.print')}
      </Button>
    </>
  );
}
