import { useEffect, useMemo, useState } from 'react';
import { type Atlas, type Membership, makeAtlas, type Surroundings } from './atlas.ts';
import { makeBoard, type Tile } from './tiles.ts';
import type { WorldTopology } from './topology.ts';

/** Beside the page, so that it is found in any folder and offline. */
const ADDRESS = 'map/world.json';

let asked: Promise<WorldTopology> | undefined;
let arrived: WorldTopology | undefined;
/** Drawn once for a roster: to come back to the table must not draw the world again. */
const drawn = new WeakMap<readonly Membership[], Atlas>();

/** Fetches the drawing once; a failure is forgotten, so that the next call tries again. */
export function loadWorld(): Promise<WorldTopology> {
  asked ??= fetch(new URL(ADDRESS, document.baseURI))
    .then((reply) => {
      if (!reply.ok) throw new Error(`${ADDRESS}: ${reply.status}`);
      return reply.json() as Promise<WorldTopology>;
    })
    .then((world) => {
      arrived = world;
      return world;
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

function drawing(
  world: WorldTopology,
  roster: readonly Membership[],
  around: Surroundings | undefined,
): Atlas {
  const atlas = drawn.get(roster) ?? makeAtlas(world, roster, around);
  drawn.set(roster, atlas);
  return atlas;
}

const NO_TILES: readonly Tile[] = [];

/** The atlas of a roster; pass the same array as long as the roster and what lies round it are the same. */
export function useAtlas(
  roster: readonly Membership[],
  tiles: readonly Tile[] = NO_TILES,
  around?: Surroundings,
): AtlasState {
  const [world, setWorld] = useState<WorldTopology | 'failed' | undefined>(arrived);
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
    return { kind: 'ready', atlas: drawing(world, roster, around) };
  }, [world, roster, tiles, around]);
}
