/** Milliseconds after which a page that is not painted, being in the background, waits no longer. */
const PATIENCE = 500;

/** Resolves when the screen has been painted: what is not on it must not hold it up. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, PATIENCE);
  });
}
