/** Whose law is in force in what is shown. */
import type { Organisation } from '../engine/index.ts';
import { speakFor } from '../text/say.ts';
import type { GameData } from './state.ts';

type Shown = Pick<GameData, 'phase' | 'tracks' | 'active' | 'cursor'>;

/** That of the world at the cursor; undefined while nothing is played. */
export function organisationIn({ phase, tracks, active, cursor }: Shown): Organisation | undefined {
  if (phase !== 'playing') return undefined;
  const shown = tracks.find(({ id }) => id === active)?.frames[cursor];
  return shown?.world.rules.charter.organisation;
}

/** Calls things as that law does; as the United Nations does once a game is left. */
export function speakByLaw(game: Shown, before: Shown): void {
  const organisation = organisationIn(game);
  if (organisation !== undefined) speakFor(organisation);
  else if (before.phase === 'playing') speakFor('unitedNations');
}
