/** Fetches what comes after the front page before it is asked for, so that nobody waits for a screen. */

/** What fails here is asked for again, and its failure told, when the screen opens. */
function quietly(pieces: readonly Promise<unknown>[]): void {
  Promise.all(pieces).catch(() => undefined);
}

/** When the page has nothing else to do; a browser that cannot say when is given two seconds. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(work, { timeout: 5000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, 2000);
  return () => clearTimeout(timer);
}

export function screensAhead(): void {
  quietly([import('../briefing/BriefingScreen.tsx'), import('../table/TableScreen.tsx')]);
}

/** A card under the pointer or the keyboard will probably be opened. */
export function crisisAhead(id: string): void {
  quietly([
    import('../briefing/BriefingScreen.tsx'),
    import('../../../store/game.ts').then(({ stageAhead }) => stageAhead(id)),
  ]);
}
