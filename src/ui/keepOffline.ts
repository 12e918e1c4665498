/** Has the built page kept for visits without a network; browsers allow it on secure addresses only. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // After the first screen, which needs the line for itself.
  addEventListener('load', () => {
    // Where it is refused (private windows, full disks) the page is as good as without it.
    navigator.serviceWorker.register('sw.js').catch(() => undefined);
  });
}
