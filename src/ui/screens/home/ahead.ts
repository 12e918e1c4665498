/** Fetches what comes after the front page before it is asked for, so that nobody waits for a screen. */

/** What fails here is asked for again, and its failure told, when the screen opens. */
function quietly(pieces: readonly Promise<unknown>[]): void {
  Promise.all(pieces).catch(() => undefined);
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
