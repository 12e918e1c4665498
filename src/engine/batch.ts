/** Many seeds of one scenario: what happens how often. Pure; keeps no worlds. */

import type { Outcome } from './account.ts';
import { checksum } from './checksum.ts';
import type { Command } from './command.ts';
import { compile } from './compile.ts';
import { outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import type { Measure } from './vocabulary.ts';
import type { Ballot, World } from './world.ts';

/** What one run came to. Days count from the outbreak; −1: never. */
export interface RunSummary {
  readonly seed: number;
  readonly condemned: number;
  /** Turn of the condemnation, −1 if never. */
  readonly condemnedTurn: number;
  readonly sanctioned: number;
  readonly forceAuthorised: number;
  /** Turn of that text, −1 if never. */
  readonly forceAuthorisedTurn: number;
  readonly forceUsed: number;
  readonly reversed: boolean;
  readonly reversedBy: World['crisis']['reversedBy'];
  readonly status: World['crisis']['status'];
  readonly settled: number;
  readonly vetoes: number;
  /** Day on which the Assembly's session on the matter opens, and of the first text in which the Assembly asked the attack to end. */
  readonly toAssembly: number;
  readonly assemblyActed: number;
  readonly ballots: number;
  readonly dead: number;
  readonly generalWar: boolean;
  readonly outcome: Outcome;
  readonly checksum: string;
}

/** Bounds a run whose commands never end it. */
const MOST_STEPS = 400;

/** Plays a run to its end: the commands first, then phase by phase. Throws if a command is refused. */
export function runToEnd(setting: Setting, seed: number, commands: readonly Command[] = []): World {
  let world = start(setting);
  for (const command of commands) world = must(setting, seed, world, command);
  for (let k = 0; k < MOST_STEPS && !world.over; k += 1) {
    world = must(setting, seed, world, { kind: 'endPhase' });
  }
  return world;
}

function must(setting: Setting, seed: number, world: World, command: Command): World {
  const result = step(setting, seed, world, command);
  if (!result.ok) throw new RangeError(result.refusal.kind);
  return result.value.world;
}

/** One summary a seed, in the order of the seeds. */
export function runMany(
  scenario: Scenario,
  seeds: readonly number[],
  commands: readonly Command[] = [],
): readonly RunSummary[] {
  const setting = compile(scenario);
  return seeds.map((seed) => summarise(setting, seed, runToEnd(setting, seed, commands)));
}

const SANCTIONS: readonly Measure[] = ['targetedSanctions', 'comprehensiveSanctions'];

/** Reads a finished world. */
export function summarise(setting: Setting, seed: number, world: World): RunSummary {
  const { crisis, ballots } = world;
  const authorising = firstAdopted(ballots, (m) => m.includes('authoriseForce'));
  const condemning = firstAdopted(ballots, (m) => m.includes('condemn') || m.includes('determine'));
  return {
    seed,
    condemned: condemning?.day ?? -1,
    condemnedTurn: condemning?.turn ?? -1,
    sanctioned: sanctionedDay(world),
    forceAuthorised: authorising?.day ?? -1,
    forceAuthorisedTurn: authorising?.turn ?? -1,
    forceUsed: crisis.forceDay,
    reversed: crisis.status === 'reversed',
    reversedBy: crisis.reversedBy,
    status: crisis.status,
    settled: crisis.settledDay,
    vetoes: ballots.filter((ballot) => ballot.tally.result === 'vetoed').length,
    ...assemblyDays(world),
    ballots: ballots.length,
    dead: crisis.dead,
    generalWar: crisis.generalWar,
    outcome: outcome(setting, world),
    checksum: checksum(world),
  };
}

const DEMANDS: readonly Measure[] = ['callForCeasefire', 'condemn', 'demandWithdrawal'];

function assemblyDays({ ballots, law }: World): Pick<RunSummary, 'toAssembly' | 'assemblyActed'> {
  const there = ballots.filter(({ draft }) => draft.body === 'assembly');
  const acted = firstAdopted(there, (measures) => DEMANDS.some((one) => measures.includes(one)));
  return { toAssembly: law.inAssembly ? law.sessionDay : -1, assemblyActed: acted?.day ?? -1 };
}

function firstAdopted(
  ballots: readonly Ballot[],
  fits: (measures: readonly Measure[]) => boolean,
): Ballot | undefined {
  return ballots.find((ballot) => ballot.tally.result === 'adopted' && fits(ballot.draft.measures));
}

/** First day of sanctions that bind: by decision of a Council that can decide, or by the charter from the attack or its finding. */
function sanctionedDay({ rules, crisis, ballots, law }: World): number {
  const { charter } = rules;
  const first = firstAdopted(
    ballots.filter(({ draft }) => draft.body === 'council' && charter.binding),
    (measures) => SANCTIONS.some((measure) => measures.includes(measure)),
  );
  if (charter.automaticSanctions && charter.binding) return crisis.attackDay;
  if (charter.automaticSanctions) {
    const found = law.determination === 'breach' || law.determination === 'aggression';
    return found
      ? (firstAdopted(ballots, (measures) => measures.includes('determine'))?.day ?? -1)
      : -1;
  }
  return first?.day ?? -1;
}
