/** Between tabling and the vote: texts lose measures, members are won, hopeless texts go. */
import type { WorldEvent } from '../event.ts';
import { biteOf } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { chanceOfNo, chanceOfYes, FACTOR_AT, WEIGHTS } from './equation.ts';
import { checkText } from './legality.ts';
import { lobby } from './lobbying.ts';
import { type Poll, poll } from './poll.ts';
import { adoptionOf } from './prospects.ts';
import { withMeasures } from './revision.ts';
import { DEFEAT } from './weighing.ts';
import { outlook, worth } from './worth.ts';

/** What a giver of offers asks of a unit of capital, in worth. *Prior.* */
const CAPITAL_WORTH = 0.25;
const MOST_OFFERS = 3;
/** An amendment must pay for the loss of face. *Prior.* */
const FACE = 0.03;
/** Below this chance, all bargained, a text is withdrawn. *Prior.* */
const FORLORN = 0.25;

/** Every text on the table that is the minds' own, in the President's order: the order of submission. */
export function bargain(setting: Setting, _seed: number, world: World): readonly WorldEvent[] {
  const events: WorldEvent[] = [];
  const capital = [...world.columns.capital];
  const induced = [...world.columns.induced];
  for (const draft of world.table) {
    const own = world.seat.kind === 'country' && world.seat.country === draft.proposer;
    if (own || draft.forRecord || draft.chapter === 'procedural') continue;
    const amended = amend(setting, world, draft);
    if (amended !== undefined) events.push({ kind: 'draftAmended', ...amended });
    const text = amended?.draft ?? draft;
    const reached = offer(setting, world, { draft: text, capital, induced, events });
    if (reached < FORLORN) events.push({ kind: 'draftWithdrawn', draft: draft.number });
  }
  return events;
}

interface Amendment {
  readonly draft: Draft;
  readonly by: CountryIndex;
}

/** The one measure whose loss gains most; asked by the member whom the text as it stands displeases most. */
function amend(setting: Setting, world: World, draft: Draft): Amendment | undefined {
  const polled = poll(setting, world, draft);
  const view = outlook(setting, world, draft.proposer);
  const value = (text: Draft, chance: number): number =>
    chance * worth(setting, world, view, text.measures);
  let most = value(draft, adoptionOf(world, draft, polled)) + FACE;
  let found: Draft | undefined;
  for (const measure of draft.measures) {
    const left = draft.measures.filter((other) => other !== measure);
    const text = withMeasures(draft, left, world);
    if (text === undefined || checkText(setting, world, left, draft.body) !== undefined) continue;
    const reached = value(text, adoptionOf(world, text, poll(setting, world, text)));
    if (reached <= most) continue;
    most = reached;
    found = { ...text, dropped: [...draft.dropped, measure] };
  }
  return found === undefined ? undefined : { draft: found, by: mostDispleased(polled) };
}

function mostDispleased({ bench, no }: Poll): CountryIndex {
  let found = 0;
  for (let at = 1; at < bench.members.length; at += 1) {
    const blocks = bench.block[at] as number;
    const blocked = bench.block[found] as number;
    if ((no[at] as number) * (1 + blocks) > (no[found] as number) * (1 + blocked)) found = at;
  }
  return bench.members[found] as CountryIndex;
}

interface Round {
  readonly draft: Draft;
  readonly capital: number[];
  readonly induced: number[];
  readonly events: WorldEvent[];
}

/** The proposer wins over those whose yes adds most for its capital. Returns the chance reached. */
function offer(setting: Setting, world: World, round: Round): number {
  const { draft, capital, induced, events } = round;
  const by = draft.proposer;
  const polled = poll(setting, world, draft);
  // A vote won is a defeat saved as well.
  const prize =
    worth(setting, world, outlook(setting, world, by), draft.measures) +
    DEFEAT * biteOf(draft.measures);
  let chance = adoptionOf(world, draft, polled);
  for (let made = 0; made < MOST_OFFERS; made += 1) {
    const bid = bestBid(setting, world, { ...round, polled, prize, chance });
    if (bid === undefined || bid.cost > (capital[by] ?? 0)) break;
    win(polled, bid.at, bid.worth);
    capital[by] = (capital[by] ?? 0) - bid.cost;
    induced[bid.country] = (induced[bid.country] ?? 0) + bid.worth;
    chance = bid.chance;
    const { country, worth: value, cost } = bid;
    events.push({ kind: 'memberLobbied', by, country, draft: draft.number, worth: value, cost });
  }
  return chance;
}

interface Market extends Round {
  readonly polled: Poll;
  readonly prize: number;
  readonly chance: number;
}

interface Bid {
  readonly at: number;
  readonly country: CountryIndex;
  readonly worth: number;
  readonly cost: number;
  /** Of adoption, if the offer is made. */
  readonly chance: number;
  readonly gain: number;
}

/** Only those whose yes is open are asked. *Prior.* */
const SURE_NO = 0.05;
const SURE_YES = 0.93;

function bestBid(setting: Setting, world: World, market: Market): Bid | undefined {
  const { draft, polled, induced } = market;
  let found: Bid | undefined;
  for (let at = 0; at < polled.bench.members.length; at += 1) {
    const country = polled.bench.members[at] as CountryIndex;
    const yes = polled.yes[at] as number;
    const won = (induced[country] ?? 0) > (world.columns.induced[country] ?? 0);
    if (won || yes < SURE_NO || yes > SURE_YES || country === draft.proposer) continue;
    if (polled.bench.silent[at] === 1) continue;
    const { worth: value, cost } = lobby(setting, world, draft.proposer, country, draft);
    const chance = ifWon(world, market, at, value);
    const gain = (chance - market.chance) * market.prize - CAPITAL_WORTH * cost;
    if (gain > 0 && (found === undefined || gain > found.gain)) {
      found = { at, country, worth: value, cost, chance, gain };
    }
  }
  return found;
}

/** The chance of adoption were one member induced so much; the poll is left as it was. */
function ifWon(world: World, { draft, polled }: Market, at: number, value: number): number {
  const yes = polled.yes[at] as number;
  const no = polled.no[at] as number;
  const sum = polled.sums[at] as number;
  win(polled, at, value);
  const chance = adoptionOf(world, draft, polled);
  polled.yes[at] = yes;
  polled.no[at] = no;
  polled.sums[at] = sum;
  return chance;
}

function win(polled: Poll, at: number, value: number): void {
  const sum = (polled.sums[at] as number) + (WEIGHTS[FACTOR_AT.inducement] as number) * value;
  polled.sums[at] = sum;
  polled.yes[at] = chanceOfYes(sum, polled.yesFrom);
  polled.no[at] = chanceOfNo(sum, polled.noBelow[at] as number);
}
