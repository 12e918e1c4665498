/** What of a turn is worth three lines. */
import type { Level, Setting, WorldEvent } from '../../../engine/index.ts';
import { once } from '../../../store/memo.ts';
import { isNews } from '../../../text/news.ts';
import { language } from '../../../text/say.ts';
import { tell, tellPledges } from '../../../text/tell.ts';

/** What a front page would lead with, most important first; what is not named comes last. */
const LEADS: readonly WorldEvent['kind'][] = [
  'crisisEnded',
  'generalWarBegan',
  'statusChanged',
  'attackBegan',
  'forceUsed',
  'mandateExceeded',
  'territoryAnnexed',
  'ballotHeld',
  'matterTransferred',
  'strategyChosen',
  'deadlineAnnounced',
  'leadTaken',
  'termsOffered',
  'groundChanged',
  'selfDefenceAsked',
  'postureTaken',
  'pledgesMade',
  'pactInvoked',
  'countryBound',
  'draftWithheld',
  'draftTabled',
];

/** Lines that fit beside a map without being skipped. */
const LINES = 3;

export interface News {
  /** The one that a front page would lead with; none where nothing of such rank happened. */
  readonly lead: string | undefined;
  /** At most three lines, in the order in which they happened. */
  readonly foremost: readonly string[];
  /** Everything that a newspaper would print. */
  readonly inOrder: readonly string[];
}

interface Line {
  readonly event: WorldEvent;
  readonly rank: number;
  readonly words: string;
}

function rank(event: WorldEvent): number {
  const at = LEADS.indexOf(event.kind);
  return at < 0 ? LEADS.length : at;
}

function lineOf(event: WorldEvent, words: string): Line {
  return { event, rank: rank(event), words };
}

/** A text that was put and voted on in the same turn is told once, with its result. */
function isToldByVote(event: WorldEvent, events: readonly WorldEvent[]): boolean {
  if (event.kind !== 'draftTabled' && event.kind !== 'draftAmended') return false;
  const { number } = event.draft;
  return events.some(
    (other) => other.kind === 'ballotHeld' && other.ballot.draft.number === number,
  );
}

function pledgersOf(events: readonly WorldEvent[], level: Level): readonly number[] {
  return events.flatMap((event) =>
    event.kind === 'pledgesMade' && event.level === level ? [event.country] : [],
  );
}

/** One line an event, but one for all who pledge as much as one another. */
function linesOf(events: readonly WorldEvent[], setting: Setting): readonly Line[] {
  return events.filter(isNews).flatMap((event) => {
    if (event.kind !== 'pledgesMade') return [lineOf(event, tell(event, setting))];
    const pledgers = pledgersOf(events, event.level);
    if (pledgers[0] !== event.country) return [];
    return [lineOf(event, tellPledges(event.level, pledgers, setting))];
  });
}

/** Told once for each list of events: looking back tells them again and again. */
export function newsIn(events: readonly WorldEvent[], setting: Setting): News {
  return once(events, `news in ${language()}`, () => newsOf(events, setting));
}

function newsOf(events: readonly WorldEvent[], setting: Setting): News {
  const lines = linesOf(events, setting);
  const fresh = lines.filter(({ event }) => !isToldByVote(event, events));
  const leading = [...fresh].sort((a, b) => a.rank - b.rank).slice(0, LINES);
  const [first] = leading;
  return {
    lead: first && first.rank < LEADS.length ? first.words : undefined,
    foremost: fresh.filter((line) => leading.includes(line)).map(({ words }) => words),
    inOrder: lines.map(({ words }) => words),
  };
}
