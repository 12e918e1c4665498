/** Which of the things that happened are told as news. */
import type { WorldEvent } from '../engine/index.ts';

const QUIET: ReadonlySet<WorldEvent['kind']> = new Set([
  'intentSet',
  'turnBegan',
  'phaseBegan',
  'crisisMoved',
  'officeMoved',
  'backingMoved',
  'coalitionMoved',
  'credibilityMoved',
  'columnsMoved',
]);

/** Is it something that a newspaper would print? */
export function isNews(event: WorldEvent): boolean {
  if (event.kind === 'pledgesMade') return event.level !== 'none';
  // Told once more, and better, by an event of their own.
  if (event.kind === 'postureTaken') return event.posture !== 'annex' && event.posture !== 'appeal';
  return !QUIET.has(event.kind);
}
