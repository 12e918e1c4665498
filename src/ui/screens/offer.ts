import type { Offer } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { scenarioWord } from './scenarioWords.ts';

/** The saved run in one line. */
export function offerWords({ scenario, turn }: Offer): string {
  return say('home.resume.saved', { title: scenarioWord(scenario, 'title'), turn: turn + 1 });
}
