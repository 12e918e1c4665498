/** The vote on the text that is first on the table. */

import type { WorldEvent } from '../event.ts';
import type { Setting } from '../setting.ts';
import type { Body } from '../vocabulary.ts';
import type { Ballot, World } from '../world.ts';
import { countIn } from './hall.ts';
import { answerAtHome } from './instructions.ts';
import { openingDay } from './session.ts';
import { debateFollows } from './uniting.ts';
import { castVotes } from './vote.ts';

/** Political capital that an explanation before the Assembly costs a vetoer. *Prior*, small beside the veto's own price. */
const DEBATE_COST = 0.03;

/** Each body numbers its own resolutions from the scenario's first. */
function nextNumber(setting: Setting, world: World, body: Body): number {
  const { resolutionNumber, assemblyNumber } = setting.scenario;
  const first = body === 'council' ? resolutionNumber : (assemblyNumber ?? 1);
  return (
    first + world.ballots.filter((past) => past.draft.body === body && past.resolution > 0).length
  );
}

/** All members vote at once; the count follows from the votes and the charter. */
export function holdBallot(setting: Setting, seed: number, world: World): readonly WorldEvent[] {
  const draft = world.table[0];
  if (draft === undefined) return [];
  const votes = castVotes(setting, seed, world, draft);
  const tally = countIn(setting, world, draft, votes);
  const adopted = tally.result === 'adopted';
  const resolution = adopted ? nextNumber(setting, world, draft.body) : 0;
  const ballot: Ballot = { draft, turn: world.turn, day: world.day, votes, tally, resolution };
  const events: WorldEvent[] = [
    { kind: 'ballotHeld', ballot },
    ...answerAtHome(setting, world, draft, votes),
  ];
  if (adopted && draft.measures.includes('transferToAssembly')) {
    events.push({
      kind: 'matterTransferred',
      by: 'council',
      asking: tally.yes,
      of: votes.length,
      opens: openingDay(world.rules.charter, world.day),
    });
  }
  if (debateFollows(world.rules.charter, tally)) {
    for (const by of tally.against) events.push({ kind: 'vetoDebated', by, cost: DEBATE_COST });
  }
  return events;
}
