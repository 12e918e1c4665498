/** Acts of a reader, done and timed inside the page, where no protocol is timed with them. */
import type { CDPSession, ElementHandle, Locator, Page } from 'playwright-core';

export type Deed =
  /** What timing itself costs. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'click' }
  | { readonly kind: 'press'; readonly key: string }
  /** Another entry of a list, by its number. */
  | { readonly kind: 'choose'; readonly entry: number };

export interface Cost {
  /** Milliseconds on the clock, of script, style and layout. */
  readonly clock: number;
  /** Milliseconds of the page's main thread, its next frame and the protocol's own share included. */
  readonly thread: number;
}

/** What one act costs. */
export async function time(target: Locator, deed: Deed, meter: CDPSession): Promise<Cost> {
  const element = await target.elementHandle();
  if (element === null) throw new Error('There is nothing to act on');
  const before = await threadTime(meter);
  const clock = await doDeed(element, deed);
  return { clock, thread: (await threadTime(meter)) - before };
}

async function threadTime(meter: CDPSession): Promise<number> {
  const { metrics } = await meter.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

function doDeed(target: ElementHandle<Element>, deed: Deed): Promise<number> {
  return target.evaluate(async (element, deed) => {
    const before = performance.now();
    if (deed.kind === 'click' && element instanceof HTMLElement) element.click();
    if (deed.kind === 'press') {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: deed.key, bubbles: true }));
    }
    if (deed.kind === 'choose' && element instanceof HTMLSelectElement) {
      element.selectedIndex = deed.entry;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // After what the act has put off until its end, and before the timers.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done, { once: true });
      port1.start();
      port2.postMessage(0);
    });
    void document.body.offsetHeight;
    const took = performance.now() - before;
    // What was put off further must not be counted with the next act.
    await new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done, 0));
    });
    return took;
  }, deed);
}

/** Milliseconds from a fragment put into the address until the table that it leads to is laid out. */
export async function timeArrival(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    (to) =>
      new Promise<number>((done) => {
        const before = performance.now();
        const watcher = new MutationObserver(() => {
          if (document.querySelector('[role="slider"]') === null) return;
          watcher.disconnect();
          void document.body.offsetHeight;
          done(performance.now() - before);
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        location.hash = to;
      }),
    hash,
  );
}

/** Milliseconds of a loop of known work, the least of nine. */
export async function timeKnownWork(page: Page): Promise<number> {
  return page.evaluate(() => {
    const size = 193;
    const matrix = new Float64Array(size * size).map((_, at) => (at % 7) / 7);
    const vector = new Float64Array(size).fill(1);
    const out = new Float64Array(size);
    let least = Infinity;
    for (let round = 0; round < 9; round += 1) {
      const before = performance.now();
      for (let product = 0; product < 30; product += 1) {
        for (let row = 0; row < size; row += 1) {
          let sum = 0;
          for (let column = 0; column < size; column += 1) {
            sum += (matrix[row * size + column] ?? 0) * (vector[column] ?? 0);
          }
          out[row] = sum / size;
        }
        vector.set(out);
      }
      least = Math.min(least, performance.now() - before);
    }
    return least;
  });
}
