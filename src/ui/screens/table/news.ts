/** What of a turn is worth three lines. */
import type { WorldEvent } from '../../../engine/index.ts';
import { isNews } from '../../../text/tell.ts';

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
  'pactInvoked',
  'draftWithheld',
  'draftTabled',
  'pledgesMade',
];

/** Lines that fit beside a map without being skipped. */
const LINES = 3;

export interface News {
  /** At most three, in the order in which they happened. */
  readonly foremost: readonly WorldEvent[];
  /** Everything that a newspaper would print. */
  readonly inOrder: readonly WorldEvent[];
}

function rank(event: WorldEvent): number {
  const at = LEADS.indexOf(event.kind);
  return at < 0 ? LEADS.length : at;
}

export function newsIn(events: readonly WorldEvent[]): News {
  const inOrder = events.filter(isNews);
  const leading = [...inOrder].sort((a, b) => rank(a) - rank(b)).slice(0, LINES);
  return { foremost: inOrder.filter((event) => leading.includes(event)), inOrder };
}
