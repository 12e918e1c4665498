/**
 * Texts put to be vetoed: as a sign to those who watch, and as the way to the Assembly, against the price of showing a divided
 * Council. That price is the custom of the time: of what a veto would stop, much was put to the vote in some years, and in others it
 * stayed in the drawer (C. Nahory, The Hidden Veto, 2004).
 */
import { exp, log } from '../exact.ts';
import { textFacts } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { HOPELESS } from './floor.ts';
import { adoptionOf, adoptionWithoutVeto } from './prospects.ts';
import { roadWorth } from './road.ts';
import { heeded } from './shield.ts';
import { TABLING, type Weighed } from './weighing.ts';

/**
 * Vetoes a year, from the first of January of a year on. *From source*: 199 from 1946 to 1989 (Nahory 2004); 9 and 16 in the decades
 * from 1990 and 2000, 31 from 2010 to 2019 and 13 from there to 16 October 2023 (scprocedure.org, chapter 6, section 1e).
 */
const VETOES_A_YEAR: readonly (readonly [from: number, vetoes: number])[] = [
  [1946, 199 / 44],
  [1990, 25 / 20],
  [2010, 44 / 13.8],
];
/** Of the years in which sponsors minded a veto least. */
const MOST_A_YEAR = 199 / 44;

/**
 * Mean of what a veto is worth to its sponsors over the work of tabling it: .079 over the first day's best in the seven crises here
 * whose texts a veto alone would stop (1956 to 2022), on seeds 1 to 20. *Fitted.*
 */
const MEAN_SURPLUS = 0.08;

/**
 * The price of showing a divided Council. Were such worths spread exponentially about their mean, this price would leave as many on
 * the table as the years' vetoes say.
 */
export function priceOfAiring(year: number): number {
  let vetoes = MOST_A_YEAR;
  for (const [from, held] of VETOES_A_YEAR) if (year >= from) vetoes = held;
  return MEAN_SURPLUS * log(MOST_A_YEAR / vetoes);
}

/** Worth of being seen to ask, by how many would say yes. *Prior.* */
const AUDIENCE = 0.3;

/** Days of asking all to agree after which most of the hope in it is gone. *Prior*: 24 October 1931 was the 36th day. */
const CONCILIATION_DAYS = 21;

/**
 * Advice that only the target's own no stops keeps its full moral force, as the President said of the draft of 24 October
 * 1931 (G): it is put once agreement has been sought, and once is enough.
 */
function audienceOf(setting: Setting, world: World, text: Weighed): number {
  if (world.rules.charter.binding) return AUDIENCE;
  const { bench } = text.polled;
  const block = bench.block.map((power, at) =>
    setting.aggressors.includes(bench.members[at] ?? -1) ? 0 : power,
  );
  const aside = { ...text.polled, bench: { ...bench, block } };
  if (adoptionOf(world, text.draft, aside) <= 0.5) return AUDIENCE;
  const said = world.ballots.some(
    ({ draft, tally }) =>
      tally.endedBy === 'veto' && draft.measures.some((one) => text.draft.measures.includes(one)),
  );
  return said ? 0 : 1 - exp(-world.day / CONCILIATION_DAYS);
}

/**
 * What it is worth to a sponsor to have a text vetoed, all told; nothing for one that a veto alone would not stop. Such a text is put
 * by several together, whose errors about it even out.
 */
export function showing(setting: Setting, world: World, weighed: Weighed): number | undefined {
  const { idea, draft, polled, adoption, sober } = weighed;
  if (sober <= 0 || adoption >= HOPELESS || draft.body !== 'council') return undefined;
  if (adoptionWithoutVeto(world, draft, polled) <= 0.5) return undefined;
  const { yes, bench } = polled;
  const share = yes.reduce((sum, chance) => sum + chance, 0) / Math.max(1, bench.members.length);
  // Whoever is behind a veto is out of reach of what coerces: nobody who watches takes such a text at its word.
  const meant = sober * heeded(setting, world, { ...draft, body: 'assembly' });
  const sign =
    audienceOf(setting, world, weighed) * share * textFacts(idea.measures).naming * meant;
  const road = roadWorth(setting, world, { ...weighed, worth: meant });
  return sign + road - priceOfAiring(setting.scenario.year) - TABLING;
}
