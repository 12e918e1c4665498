import { lazy, Suspense } from 'react';
import { useGame } from '../store/game.ts';

const WhatIf = lazy(async () => ({
  default: (await import('./screens/table/whatIf/WhatIf.tsx')).WhatIf,
}));
const Footings = lazy(async () => ({
  default: (await import('./screens/table/footings/Footings.tsx')).Footings,
}));
const ShareDialog = lazy(async () => ({
  default: (await import('./share/ShareDialog.tsx')).ShareDialog,
}));
const AccountDialog = lazy(async () => ({
  default: (await import('./screens/table/AccountDialog.tsx')).AccountDialog,
}));

/** The dialogs that any screen of a run may open through the store. */
export function Dialogs() {
  const panel = useGame((game) => game.panel);
  const setting = useGame((game) => game.setting);
  const openPanel = useGame((game) => game.openPanel);
  const close = () => openPanel(undefined);
  return (
    <Suspense>
      {panel?.kind === 'rules' && setting && <WhatIf setting={setting} onClose={close} />}
      {panel?.kind === 'footings' && setting && <Footings setting={setting} onClose={close} />}
      {panel && setting && <AccountDialog panel={panel} setting={setting} onClose={close} />}
      {panel?.kind === 'share' && setting && <ShareDialog onClose={close} />}
    </Suspense>
  );
}
