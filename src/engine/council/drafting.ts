/** Who puts which text on the table: the largest chance · worth − cost, and what is left unsaid because it would fail. */
import { draw } from '../dice.ts';
import type { WorldEvent } from '../event.ts';
import { textBits } from '../measures.ts';
import type { Setting } from '../setting.ts';
import type { Body, CountryIndex } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { MOST_SPONSORS, SURE, seated } from './draft.ts';
import { chanceOfYes } from './equation.ts';
import { best, errorOf, type Floor, HOPELESS, isNew, put, speakersOf } from './floor.ts';
import { bodyFor } from './hall.ts';
import { adoptionWithoutVeto } from './prospects.ts';
import { tableRetreat } from './retreat.ts';
import { assemblySits } from './session.ts';
import { showing } from './showing.ts';
import { counterIdeas, textIdeas } from './texts.ts';
import { type Desk, type Judged, judge, scales, TABLING, type Weighed } from './weighing.ts';
import { SIGNATURE, VOTE_WEIGHTS } from './weights.ts';
import { drive } from './worth.ts';

export { makeDraft } from './draft.ts';
export { suggestDrafts } from './suggestions.ts';

/** Texts on the table at once. */
export const MOST_DRAFTS = 3;
/** What the minds put on the table this turn: at most three texts, and the sign of one that was not put. */
export function tableDrafts(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const events: WorldEvent[] = [];
  const texts: Draft[] = [...world.table];
  for (const body of bodiesOpen(world)) {
    if (texts.length >= MOST_DRAFTS) break;
    const desk = leadDesk(setting, seed, world, body);
    if (desk !== undefined) tableBest(setting, world, { desk, texts, events });
  }
  if (texts.length < MOST_DRAFTS) tableRetreat(setting, seed, world, { texts, events });
  if (texts.length < MOST_DRAFTS) tableCounter(setting, seed, world, { texts, events });
  return events;
}

function bodiesOpen(world: World): readonly Body[] {
  const { charter } = world.rules;
  const both = assemblySits(world) || charter.assembly === 'decide';
  if (!charter.council) return both ? ['assembly'] : [];
  return both ? ['council', 'assembly'] : ['council'];
}

/** Mean distance of ideal points from the others at which half of a would-be proposer's pull is left. *Prior.* */
const REMOTE = 3;
/** Share of its pull that a victim has as proposer: it leaves its case to its friends. *Prior.* */
const PLAINTIFF = 0.5;
/** Half-width of the luck of who is first ready with a text. *Prior.* */
const READY = 0.25;

/** How likely a member is to bring a text that others can stand behind, of its drive and weight. */
function standing(setting: Setting, member: CountryIndex, among: readonly CountryIndex[]): number {
  let apart = 0;
  for (const other of among)
    apart += Math.abs((setting.ideal[member] ?? 0) - (setting.ideal[other] ?? 0));
  const remote = apart / Math.max(1, among.length) / REMOTE;
  return (setting.victims.includes(member) ? PLAINTIFF : 1) / (1 + remote * remote);
}

/** The member with the most drive and weight that is not far from the rest proposes; those next in drive stand by it. */
function leadDesk(setting: Setting, seed: number, world: World, body: Body): Desk | undefined {
  const player = seated(world);
  const pulls: { readonly member: CountryIndex; readonly pull: number }[] = [];
  const speakers = speakersOf(setting, world, body);
  for (const member of speakers) {
    if (member === player) continue;
    const weight = 0.6 + 0.4 * Math.min(1, Math.sqrt((setting.power[member] ?? 0) / 0.1));
    const ready = 1 + READY * (2 * draw(seed, 'drafting', member, -1, world.turn) - 1);
    const pull = drive(setting, world, member) * weight * ready;
    pulls.push({ member, pull: pull > 0 ? pull * standing(setting, member, speakers) : pull });
  }
  pulls.sort((a, b) => b.pull - a.pull || a.member - b.member);
  const first = pulls[0];
  if (first === undefined || first.pull <= 0) return undefined;
  const friends = pulls
    .slice(1, 1 + MOST_SPONSORS)
    .filter(({ pull }) => pull > first.pull / 3)
    .map(({ member }) => member)
    .sort((a, b) => a - b);
  const ideas = textIdeas(setting, world, body);
  const error = errorOf(seed, first.member);
  return { proposer: first.member, sponsors: friends, body, ideas, error };
}

function tableBest(
  setting: Setting,
  world: World,
  { desk, texts, events }: Floor & { readonly desk: Desk },
): void {
  const judged = judge(setting, world, desk);
  const weigh = scales(setting, world);
  const ideal = best(judged, (text) => text.worth);
  let open = judged.filter((text) => isNew(world, texts, text.draft));
  while (texts.length < MOST_DRAFTS) {
    const chosen = mostValuable(open, weigh);
    if (chosen === undefined || chosen.adoption < HOPELESS) break;
    put(signed(chosen, ideal), texts, events);
    // One step of the ladder a turn: the next waits for what this one brings.
    const stepped = chosen.idea.rung >= 0;
    open = open.filter(
      (text) => isNew(world, texts, text.draft) && !(stepped && text.idea.rung >= 0),
    );
  }
  // What the Council cannot do is the Assembly's once it sits.
  if (ideal === undefined || ideal.worth <= TABLING || bodyFor(world) !== desk.body) return;
  const wish = weigh(ideal);
  if (wish.adoption < HOPELESS)
    holdBack(setting, world, { desk, wish, judged, weigh, texts, events });
}

/** The text of the greatest value above 0; nobody is asked about one that could not be it. */
function mostValuable(
  open: readonly Judged[],
  weigh: (judged: Judged) => Weighed,
): Weighed | undefined {
  let found: Weighed | undefined;
  let most = 0;
  for (const text of open) {
    // A chance of 1 is the most that members can give.
    if (text.worth - TABLING <= most) continue;
    const weighed = weigh(text);
    if (weighed.value <= most) continue;
    found = weighed;
    most = weighed.value;
  }
  return found;
}

/** The text as tabled: friends who are sure of it sign; what it lacks of the wish is told. */
function signed(chosen: Weighed, ideal: Judged | undefined): Draft {
  const { draft, polled } = chosen;
  const wish = ideal?.idea.measures ?? [];
  const part = draft.measures.every((measure) => wish.includes(measure));
  return {
    ...draft,
    sponsors: draft.sponsors.filter((friend) => {
      const at = polled.bench.members.indexOf(friend);
      return at >= 0 && chanceOfYes((polled.sums[at] as number) - SIGNED, polled.yesFrom) > SURE;
    }),
    dropped: part ? wish.filter((measure) => !draft.measures.includes(measure)) : [],
  };
}

/** What its own signature adds to a sponsor's sum. */
const SIGNED = SIGNATURE * VOTE_WEIGHTS.sponsors.weight;

interface Wishing extends Floor {
  readonly desk: Desk;
  readonly wish: Weighed;
  readonly judged: readonly Judged[];
  readonly weigh: (judged: Judged) => Weighed;
}

/** A wish sure to fail: a text is put to be vetoed where that is worth it, or the wish is left in the drawer. */
function holdBack(setting: Setting, world: World, wishing: Wishing): void {
  const { wish, texts, events } = wishing;
  const shown = textToShow(setting, world, wishing);
  if (shown !== undefined) {
    put({ ...signed(shown, undefined), forRecord: true }, texts, events);
    return;
  }
  // Once for each step of the ladder, or a long crisis would count one silence many times.
  if (wish.idea.rung < world.withheld) return;
  events.push({
    kind: 'draftWithheld',
    proposer: wish.draft.proposer,
    measures: wish.idea.measures,
    adoption: wish.adoption,
    byVeto: adoptionWithoutVeto(world, wish.draft, wish.polled) > 0.5,
  });
}

/** The text whose veto is worth most to its sponsors. */
function textToShow(
  setting: Setting,
  world: World,
  { desk, judged, weigh, texts }: Wishing,
): Weighed | undefined {
  if (texts.length >= MOST_DRAFTS || desk.body !== 'council') return undefined;
  let found: Weighed | undefined;
  let most = 0;
  for (const text of judged) {
    if (text.idea.rung < 0 || !isNew(world, texts, text.draft)) continue;
    const weighed = weigh(text);
    const worth = showing(setting, world, weighed) ?? 0;
    if (worth <= most) continue;
    found = weighed;
    most = worth;
  }
  return found;
}

/** Drive below which a member answers for the target. *Prior.* */
const CRITIC = -0.05;

/** The target's warmest friend on the Council answers with a text of its own, mostly for the record. */
function tableCounter(setting: Setting, seed: number, world: World, floor: Floor): void {
  const critic = best(
    speakersOf(setting, world, 'council').filter((member) => member !== seated(world)),
    (member) => -drive(setting, world, member),
  );
  if (critic === undefined || drive(setting, world, critic) > CRITIC) return;
  const ideas = counterIdeas(setting, world);
  const error = errorOf(seed, critic);
  const desk: Desk = { proposer: critic, sponsors: [], body: 'council', ideas, error };
  const worthwhile = judge(setting, world, desk).filter(
    (one) => one.worth > 0 && isNew(world, floor.texts, one.draft),
  );
  const text = best(
    worthwhile.map(scales(setting, world)),
    (one) => one.worth * (0.2 + one.adoption),
  );
  if (text === undefined) return;
  const zeal = text.worth * (0.2 + text.adoption);
  const roll = draw(seed, 'sponsorship', critic, textBits(text.idea.measures), world.turn);
  if (roll < Math.min(0.5, zeal)) {
    put({ ...text.draft, forRecord: text.adoption < HOPELESS }, floor.texts, floor.events);
  }
}
