/** A synchronous fingerprint of a world: equal worlds, equal text; every changed bit shows. */
import type { World } from './world.ts';

/** FNV-1a over the world's JSON, 8 hexadecimal digits (constants: Fowler, Noll and Vo). */
export function checksum(world: World): string {
  return fingerprint(JSON.stringify(world));
}

/** FNV-1a of the UTF-16 units of a text, 8 hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
