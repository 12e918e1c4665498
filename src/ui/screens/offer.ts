import type { Offer } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { cardWord } from './cardWords.ts';

/** The saved run in one line. */
export function offerWords({ scenario, turn }: Offer): string {
  return say('home.resume.saved', { title: cardWord(scenario, 'title'), turn: turn + 1 });
}
