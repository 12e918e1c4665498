import { useEffect } from 'react';
import { saveBeforeLeaving, useGame } from '../store/game.ts';
import { Dialogs } from './Dialogs.tsx';
import { Notices } from './screens/Notices.tsx';

/** What goes with the game rather than with a screen: the save, notices, dialogs. */
export function Desk() {
  const arrive = useGame((game) => game.arrive);
  useEffect(() => {
    void arrive();
    // Hiding is the last that every browser tells a page that is left, phones included.
    const leave = () => {
      if (document.visibilityState === 'hidden') saveBeforeLeaving();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', saveBeforeLeaving);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', saveBeforeLeaving);
    };
  }, [arrive]);
  return (
    <>
      <Notices />
      <Dialogs />
    </>
  );
}
