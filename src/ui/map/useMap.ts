import { type RefObject, useMemo, useState } from 'react';
import { say } from '../../text/say.ts';
import { type Point, placeOn } from './atlas.ts';
import { boxOnStage, frameOf, isOnScreen, onScreen, onStage, theatreBox } from './frame.ts';
import type { StageProps } from './props.ts';
import { useCamera } from './useCamera.ts';
import { useLands } from './useLands.ts';
import { useSize } from './useSize.ts';
import { useWalk } from './useWalk.ts';

/** Until the page has been laid out. */
const FIRST_SIZE: Point = [960, 590];
/** A country nearer to the edge than this is moved to the middle when the walk comes to it. */
const EDGE = 40;

/** Where the map is looked at, which country is pointed at or walked to, and is the search open. */
export function useMap(
  box: RefObject<HTMLDivElement | null>,
  svg: RefObject<SVGSVGElement | null>,
  props: StageProps,
) {
  const { atlas, theatre, parties, selected } = props;
  const size = useSize(box, FIRST_SIZE);
  const frame = useMemo(() => frameOf(atlas, size), [atlas, size]);
  const camera = useCamera(svg, size);
  const [hovered, setHovered] = useState<string>();
  const [isSearching, setSearching] = useState(false);
  const { wordsOn, choose, ...lands } = useLands(props);
  const walk = useWalk(box, {
    atlas,
    camera,
    start: selected ?? theatre[0],
    onArrive: ({ anchor }) => {
      const isSeen = isOnScreen(onScreen(frame, camera.view, anchor), size, EDGE);
      if (!isSeen) camera.showPoint(onStage(frame, anchor));
    },
    onSelect: choose,
    onSearch: () => setSearching(true),
    announce: (id) => {
      const { title, sentence } = wordsOn(id);
      return say('map.announce', { name: title, sentence });
    },
  });

  const victim = atlas.byId.get(parties.find(({ role }) => role === 'victim')?.id ?? '');

  function closeSearch() {
    setSearching(false);
    box.current?.focus();
  }
  return {
    size,
    frame,
    camera,
    walk,
    setHovered,
    isHovering: hovered !== undefined,
    pointed: placeOn(atlas, hovered ?? walk.current),
    wordsOn,
    choose,
    ...lands,
    isSearching,
    setSearching,
    closeSearch,
    pick: (id: string) => {
      closeSearch();
      walk.goTo(id);
      choose(id);
    },
    showTheatre: () => {
      const shapes = theatre.flatMap((id) => atlas.byId.get(id) ?? []);
      const around = theatreBox(shapes, victim, size);
      if (around) camera.showBox(boxOnStage(frame, around));
    },
  };
}

export type MapState = ReturnType<typeof useMap>;
