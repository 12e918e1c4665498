import { type KeyboardEvent, type RefObject, useState } from 'react';
import { say } from '../../text/say.ts';
import { type Atlas, placeOn, type Shape } from './atlas.ts';
import type { Camera } from './useCamera.ts';
import { isDirectionKey, nearestTo, neighbourToward } from './walk.ts';

interface WalkOptions {
  readonly atlas: Atlas;
  readonly camera: Camera;
  /** Where a walk begins: the chosen country, or the first of the theatre. */
  readonly start: string | undefined;
  readonly onArrive: (shape: Shape) => void;
  readonly onSelect: (id: string) => void;
  readonly onSearch: () => void;
  readonly announce: (id: string) => string;
}

/** Walking the map by keys: one tab stop, arrows from country to country. */
export function useWalk(stage: RefObject<HTMLElement | null>, options: WalkOptions) {
  const { atlas, camera, onSelect } = options;
  const [current, setCurrent] = useState<string>();
  const [said, setSaid] = useState('');

  function goTo(id: string) {
    const shape = placeOn(atlas, id);
    if (shape === undefined) return;
    setCurrent(id);
    setSaid(options.announce(id));
    options.onArrive(shape);
  }

  function step(key: string) {
    if (!isDirectionKey(key)) return;
    const from = placeOn(atlas, current);
    const all = [...atlas.shapes, ...atlas.lands];
    const next =
      from === undefined
        ? (placeOn(atlas, options.start) ?? nearestTo(all, [atlas.width / 2, atlas.height / 2]))
        : neighbourToward(all, from, key);
    if (next !== undefined) goTo(next.id);
  }

  function leave() {
    setCurrent(undefined);
    setSaid(say('map.left'));
    stage.current?.blur();
  }

  const choose = () => {
    if (current !== undefined) onSelect(current);
  };
  const commands: Readonly<Record<string, () => void>> = {
    Enter: choose,
    ' ': choose,
    '/': options.onSearch,
    '+': () => camera.zoomBy(1),
    '=': () => camera.zoomBy(1),
    '-': () => camera.zoomBy(-1),
    '0': camera.showAll,
    Escape: leave,
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commands[event.key];
    if (command === undefined && !isDirectionKey(event.key)) return;
    event.preventDefault();
    if (command) command();
    else step(event.key);
  }

  return { current, said, goTo, handlers: { onKeyDown, onBlur: () => setCurrent(undefined) } };
}
