import { options } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { framesOf } from '../../../store/views.ts';

/** One step forward by itself; false where the player has to decide, or nothing is left. */
export function stepOn(): boolean {
  const game = useGame.getState();
  const frames = framesOf(game);
  if (game.cursor < frames.length - 1) {
    game.scrub(game.cursor + 1);
    return true;
  }
  const world = frames[game.cursor]?.world;
  if (game.setting === undefined || world === undefined || world.over) return false;
  if (options(game.setting, world).decision) return false;
  game.advance();
  return true;
}
