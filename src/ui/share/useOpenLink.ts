import { useGame } from '../../store/game.ts';

/** Opens a link (or a file's text) and says when a run has come of it. */
export function useOpenLink(onOpened: () => void): (text: string) => Promise<void> {
  const openLink = useGame((game) => game.openLink);
  return async (text) => {
    await openLink(text);
    const { phase, failure } = useGame.getState();
    if (phase === 'playing' && failure === undefined) onOpened();
  };
}
