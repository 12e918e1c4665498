import { useLocation } from 'wouter';
import { type Offer, useGame } from '../../../store/game.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { offerWords } from '../offer.ts';
import styles from './Replace.module.css';

interface ReplaceProps {
  readonly offer: Offer;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Starting anew overwrites the saved run, which cannot be undone: so ask. */
export function Replace({ offer, onReplace, onClose }: ReplaceProps) {
  const restore = useGame((game) => game.restore);
  const [, go] = useLocation();
  const resume = async () => {
    await restore();
    go('/play');
  };
  return (
    <Dialog title={say('briefing.replace.title')} onClose={onClose}>
      <div className={styles['replace']}>
        <p>{say('briefing.replace.body', { saved: offerWords(offer) })}</p>
        <div className={styles['actions']}>
          <Button onClick={() => void resume()}>{say('briefing.replace.keep')}</Button>
          <Button tone="primary" onClick={onReplace}>
            {say('briefing.replace.go')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
