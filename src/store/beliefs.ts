/** What the screens ask about belief in the charge. */
import { type BeliefAccount, type CountryIndex, explainBelief } from '../engine/index.ts';
import { useGame } from './game.ts';
import { once } from './memo.ts';
import { useFrames, useSetting, useWorld } from './views.ts';

/** Why a country believes what it believes of the charge, now. */
export function useBeliefAccount(country: CountryIndex): BeliefAccount | undefined {
  const setting = useSetting();
  const world = useWorld();
  const seed = useGame((game) => game.seed);
  if (setting === undefined || world === undefined) return undefined;
  return once(world, `belief ${country}`, () => explainBelief(setting, seed, world, country));
}

/** The day on which the turn before the one shown began; −1 in the first. */
export function useLastDay(): number {
  const turn = useWorld()?.turn ?? 0;
  return useFrames().findLast(({ world }) => world.turn < turn)?.world.day ?? -1;
}
