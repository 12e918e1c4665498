import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useGame } from '../../../store/game.ts';
import { say } from '../../../text/front.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { offerWords } from '../offer.ts';
import styles from './Resume.module.css';

/** The saved run, offered and never forced; forgetting it cannot be undone, so it asks. */
export function Resume() {
  const offer = useGame((game) => game.offer);
  const restore = useGame((game) => game.restore);
  const forget = useGame((game) => game.forget);
  const [forgetting, setForgetting] = useState(false);
  const goHome = useGame((game) => game.goHome);
  const [, go] = useLocation();
  useEffect(() => goHome(), [goHome]);
  if (offer === undefined) return undefined;
  const resume = async () => {
    await restore();
    go('/play');
  };
  const forgetNow = () => {
    setForgetting(false);
    forget();
  };
  return (
    <section className={styles['resume']} aria-labelledby="resume">
      <div>
        <h2 id="resume">{say('home.resume.title')}</h2>
        <p>{offerWords(offer)}</p>
      </div>
      <Button tone="primary" onClick={() => void resume()}>
        {say('home.resume.go')}
      </Button>
      <Button tone="quiet" onClick={() => setForgetting(true)}>
        {say('home.resume.forget')}
      </Button>
      {forgetting && (
        <Dialog title={say('home.resume.forgetTitle')} onClose={() => setForgetting(false)}>
          <p>{say('home.resume.forgetBody', { saved: offerWords(offer) })}</p>
          <div className={styles['actions']}>
            <Button onClick={() => setForgetting(false)}>{say('home.resume.keep')}</Button>
            <Button tone="primary" onClick={forgetNow}>
              {say('home.resume.forgetGo')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
