/** Who would have the peacekeepers out of a war says so. */
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { seated } from './draft.ts';
import { best, errorOf, type Floor, HOPELESS, isNew, put, speakersOf } from './floor.ts';
import { retreatIdeas } from './texts.ts';
import { judge, scales, TABLING } from './weighing.ts';

/** The member that would most have the keepers out says so, where others will follow. */
export function tableRetreat(setting: Setting, seed: number, world: World, floor: Floor): void {
  const ideas = retreatIdeas(setting, world);
  if (ideas.length === 0) return;
  const weigh = scales(setting, world);
  const wishes = speakersOf(setting, world, 'council')
    .filter((member) => member !== seated(world) && !setting.aggressors.includes(member))
    .flatMap((proposer) => {
      const error = errorOf(seed, proposer);
      return judge(setting, world, { proposer, sponsors: [], body: 'council', ideas, error });
    })
    .filter((wish) => isNew(world, floor.texts, wish.draft));
  const wish = best(wishes, (one) => one.worth);
  if (wish === undefined || wish.worth <= TABLING) return;
  const weighed = weigh(wish);
  if (weighed.value > 0 && weighed.adoption >= HOPELESS)
    put(weighed.draft, floor.texts, floor.events);
}
