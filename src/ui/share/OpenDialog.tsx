import { useLocation } from 'wouter';
import { useGame } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { OpenForm } from './OpenForm.tsx';
import { useOpenLink } from './useOpenLink.ts';

/** Opens somebody's run from its link or its file. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const failure = useGame((game) => game.failure);
  const dismiss = useGame((game) => game.dismissFailure);
  const [, go] = useLocation();
  const openLink = useOpenLink(() => go('/play'));
  const close = () => {
    dismiss();
    onClose();
  };
  return (
    <Dialog title={say('share.open.title')} onClose={close}>
      <p>{say('share.open.intro')}</p>
      <OpenForm tried="" failure={failure} onOpen={openLink} />
    </Dialog>
  );
}
