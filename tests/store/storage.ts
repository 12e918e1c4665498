/** A browser's storage in memory, which can be told to throw. */

export interface Drawer {
  readonly kept: Map<string, string>;
  /** What every access throws from now on, if anything. */
  fault: string | undefined;
}

export function giveStorage(): Drawer {
  const drawer: Drawer = { kept: new Map(), fault: undefined };
  const check = (): void => {
    if (drawer.fault !== undefined) throw new DOMException('refused', drawer.fault);
  };
  const storage = {
    getItem: (key: string): string | null => {
      check();
      // oxlint-disable-next-line unicorn/no-null -- the interface of the browser
      return drawer.kept.get(key) ?? null;
    },
    setItem: (key: string, text: string): void => {
      check();
      drawer.kept.set(key, text);
    },
    removeItem: (key: string): void => {
      check();
      drawer.kept.delete(key);
    },
  };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  return drawer;
}
