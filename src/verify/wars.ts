/** Plays the disputes of the population, and reads off what became of them. */
import type { RulesPatch, RunSummary, Scenario, Setting, World } from '../engine/index.ts';
import {
  channels,
  classOf,
  compile,
  coverageOf,
  isObliged,
  log,
  reachOfAim,
  start,
  step,
  summarise,
} from '../engine/index.ts';
import { disputeOf } from './population.ts';

export interface War {
  readonly seed: number;
  /** ln of the initiator's side over the target's in shares of world power, with all who fought on either. */
  readonly odds: number;
  readonly result: 'won' | 'lost' | 'undecided';
  /** Did anybody fight beside the state attacked? */
  readonly joined: boolean;
  /** Is the initiator a permanent member, the client of one, or neither? */
  readonly initiator: ReturnType<typeof classOf>;
  readonly run: RunSummary;
  readonly economy: Economy;
  readonly defence: Defence;
}

/** What sanctions came to at their height. */
interface Economy {
  /** Share of the trade that was cut, and of it what did not find another way. */
  readonly cut: number;
  readonly effective: number;
  /** The same if everybody had taken part. */
  readonly pain: number;
}

/** Countries and turns in which a pact moved somebody, and those in which it should not have. */
interface Defence {
  readonly byPact: number;
  readonly security: number;
  readonly wrong: number;
}

/** Far more phases than a war of `DAYS` has. */
const MOST_STEPS = 3000;
/** Thousands in the theatre from which a state counts among those who fought (from source: the rule of the Correlates of War). */
const TAKES_PART = 1;

interface Watched {
  /** Front when somebody last meant to stay. */
  last: number;
  economy: Economy;
  readonly defence: { byPact: number; security: number; wrong: number };
  readonly beside: Set<number>;
  readonly against: Set<number>;
}

/** Plays a dispute to its end; `undefined` where it does not become an attack in its first turn. */
function playOut(
  setting: Setting,
  seed: number,
  patch: RulesPatch | undefined,
): { readonly world: World; readonly watched: Watched } | undefined {
  const watched: Watched = {
    last: 0,
    economy: { cut: 0, effective: 0, pain: 0 },
    defence: { byPact: 0, security: 0, wrong: 0 },
    beside: new Set(),
    against: new Set(),
  };
  let world = start(setting);
  const next = (command: Parameters<typeof step>[3]): World => {
    const result = step(setting, seed, world, command);
    if (!result.ok) throw new RangeError(result.refusal.kind);
    return result.value.world;
  };
  if (patch !== undefined) world = next({ kind: 'changeRules', patch });
  for (let k = 0; k < MOST_STEPS && !world.over; k += 1) {
    world = next({ kind: 'endPhase' });
    if (world.crisis.status === 'dispute' && world.phase !== 'situation') return undefined;
    // A crisis has fourteen turns; a war may have more.
    if (world.turn > 1) world = { ...world, turn: 1 };
    if (world.phase === 'outcome' || world.over) watch(setting, world, watched);
  }
  return { world, watched };
}

/** Notes what the end of a war no longer shows. */
function watch(setting: Setting, world: World, watched: Watched): void {
  const { crisis, columns } = world;
  if (crisis.postures.some((posture) => posture !== 'withdraw')) watched.last = crisis.front;
  const { cut, effective } = coverageOf(setting, world);
  if (cut > watched.economy.cut)
    watched.economy = { cut, effective, pain: Math.max(crisis.pain, watched.economy.pain) };
  watched.economy = { ...watched.economy, pain: Math.max(crisis.pain, watched.economy.pain) };
  channels(setting, world).forEach((channel, i) => {
    const byPact = channel === 'defence' || channel === 'both';
    if (byPact) watched.defence.byPact += 1;
    if (byPact && !isObliged(setting, i)) watched.defence.wrong += 1;
    if (channel === 'security' && !isObliged(setting, i)) watched.defence.security += 1;
  });
  if (crisis.forceDay >= 0)
    columns.deployed.forEach((share, i) => {
      if (share * (setting.personnel[i] ?? 0) >= TAKES_PART) watched.beside.add(i);
    });
  columns.siding.forEach((share, i) => {
    if (share > 0) watched.against.add(i);
  });
}

/** Share of the victim's land below which an initiator that gives up has nothing in hand (prior). */
const NOTHING = 0.1;
/** Share of its aim from which an initiator has what it came for. */
const NEARLY = 0.9;

/**
 * By arms, as the Correlates of War code it. Won: at the end it holds what it set out for. Lost: it was thrown out by force, it
 * lost land of its own, or it gave up with nothing in hand. Else undecided: it holds a part, or left what it had taken under
 * pressure, sanctions or an armistice.
 */
function resultOf(setting: Setting, { crisis }: World, last: number): War['result'] {
  if (crisis.front < 0) return 'lost';
  if (crisis.status === 'reversed')
    return crisis.reversedBy === 'force' || last < NOTHING ? 'lost' : 'undecided';
  const whole =
    crisis.status === 'conquered' || crisis.front >= NEARLY * reachOfAim(setting, crisis.aim);
  return whole ? 'won' : 'undecided';
}

/** The scenario of a dispute, compiled; `undefined` where the lot falls on nobody. */
function settingOf(seed: number, days: number): Setting | undefined {
  const scenario: Scenario | undefined = disputeOf(seed, days);
  return scenario === undefined ? undefined : compile(scenario);
}

/** The war of a seed, under other rules if given; `undefined` where there was none. */
export function warOf(seed: number, days: number, patch?: RulesPatch): War | undefined {
  const setting = settingOf(seed, days);
  const played = setting && playOut(setting, seed, patch);
  if (setting === undefined || played === undefined) return undefined;
  const { world, watched } = played;
  const power = (side: readonly number[]): number =>
    side.reduce((sum, i) => sum + (setting.power[i] ?? 0), 0);
  const ours = power([...setting.aggressors, ...watched.against]);
  return {
    seed,
    odds: log(ours / power([...setting.victims, ...watched.beside])),
    result: resultOf(setting, world, watched.last),
    joined: watched.beside.size > 0,
    initiator: classOf(setting),
    run: summarise(setting, seed, world),
    economy: watched.economy,
    defence: watched.defence,
  };
}

/** The wars among the disputes of so many seeds from 1 on. */
export function warsOf(disputes: number, days: number, patch?: RulesPatch): readonly War[] {
  const wars: War[] = [];
  for (let seed = 1; seed <= disputes; seed += 1) {
    const war = warOf(seed, days, patch);
    if (war !== undefined) wars.push(war);
  }
  return wars;
}
