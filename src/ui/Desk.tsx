import { useEffect } from 'react';
import { useGame } from '../store/game.ts';
import { Dialogs } from './Dialogs.tsx';
import { Notices } from './screens/Notices.tsx';

/** What goes with the game rather than with a screen: what was saved, notices, dialogs. */
export function Desk() {
  const arrive = useGame((game) => game.arrive);
  useEffect(() => {
    void arrive();
  }, [arrive]);
  return (
    <>
      <Notices />
      <Dialogs />
    </>
  );
}
