import { lazy, Suspense } from 'react';
import { useGame } from '../store/game.ts';

const WhatIf = lazy(async () => ({
  default: (await import('./screens/table/whatIf/WhatIf.tsx')).WhatIf,
}));
const ShareDialog = lazy(async () => ({
  default: (await import('./share/ShareDialog.tsx')).ShareDialog,
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
      {panel?.kind === 'share' && setting && <ShareDialog onClose={close} />}
    </Suspense>
  );
}
