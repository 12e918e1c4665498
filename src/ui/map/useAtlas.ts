import { useEffect, useMemo, useState } from 'react';
import { type Atlas, type Membership, makeAtlas } from './atlas.ts';
import { makeBoard, type Tile } from './tiles.ts';
import type { WorldTopology } from './topology.ts';

/** Beside the page, so that it is found in any folder and offline. */
const ADDRESS = 'map/world.json';

let asked: Promise<WorldTopology> | undefined;

/** Fetches the drawing once; a failure is forgotten, so that the next call tries again. */
export function loadWorld(): Promise<WorldTopology> {
  asked ??= fetch(new URL(ADDRESS, document.baseURI))
    .then((reply) => {
      if (!reply.ok) throw new Error(`${ADDRESS}: ${reply.status}`);
      return reply.json() as Promise<WorldTopology>;
    })
    .catch((reason: unknown) => {
      asked = undefined;
      throw reason;
    });
  return asked;
}

export type AtlasState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly atlas: Atlas };

const NO_TILES: readonly Tile[] = [];

/** The atlas of a roster; pass the same array as long as the roster is the same. */
export function useAtlas(
  roster: readonly Membership[],
  tiles: readonly Tile[] = NO_TILES,
): AtlasState {
  const [world, setWorld] = useState<WorldTopology | 'failed'>();
  const isBoard = tiles.length > 0;
  useEffect(() => {
    if (isBoard) return undefined;
    let isGone = false;
    loadWorld().then(
      (loaded) => isGone || setWorld(loaded),
      () => isGone || setWorld('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [isBoard]);
  return useMemo(() => {
    if (tiles.length > 0) return { kind: 'ready', atlas: makeBoard(tiles) };
    if (world === undefined) return { kind: 'loading' };
    if (world === 'failed') return { kind: 'failed' };
    return { kind: 'ready', atlas: makeAtlas(world, roster) };
  }, [world, roster, tiles]);
}
