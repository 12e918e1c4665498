import { useState } from 'react';
import { landSentence, landTitle } from './land.ts';
import type { StageProps } from './props.ts';

/** Countries open a page; land without a vote only says what it was. */
export function useLands({ atlas, facts, names, describe, onSelect }: StageProps) {
  const [land, setLand] = useState<string>();
  return {
    /** The land without a vote that the reader asked about. */
    land,
    closeLand: () => setLand(undefined),
    wordsOn: (id: string) => {
      const held = atlas.landById.has(id) ? facts?.lands.find((one) => one.id === id) : undefined;
      return held === undefined
        ? { title: names(id), sentence: describe(id) }
        : { title: landTitle(held, names(id)), sentence: landSentence(held) };
    },
    choose: (id: string) => {
      const isLand = atlas.landById.has(id);
      setLand(isLand ? id : undefined);
      if (!isLand) onSelect(id);
    },
  };
}
