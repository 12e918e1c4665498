/** Collective security and collective defence apart: the run as played, and the same dice under either alone. */
import {
  type Channel,
  type CountryIndex,
  channels,
  type Frame,
  type RulesPatch,
  type RunSummary,
  summarise,
} from '../engine/index.ts';
import { runOut } from './play.ts';
import { carryOn, commandsOf, type Run, seatedFrame } from './track.ts';

export const FOOTINGS = ['played', 'security', 'defence'] as const;
export type Footing = (typeof FOOTINGS)[number];

/** What each leaves out: alliances, or the Council and the Assembly. */
export const FOOTING_PATCHES: Readonly<Record<Exclude<Footing, 'played'>, RulesPatch>> = {
  security: { charter: { alliancesHonoured: false } },
  defence: {
    charter: { council: false, assembly: 'off', unitingForPeace: false, alliancesHonoured: true },
  },
};

export interface FootingRun {
  readonly footing: Footing;
  readonly summary: RunSummary;
  /** Day on which it ended or stood at the end. */
  readonly lastDay: number;
  /** Countries by the fullest footing on which each ever answered. */
  readonly answered: Readonly<Record<Channel, readonly CountryIndex[]>>;
  /** Allies that a pact obliged and that did not come. */
  readonly broke: readonly CountryIndex[];
}

/** Plays the run out three times: as it is, without alliances, and with nothing but alliances. */
export function footingRuns(run: Run, frames: readonly Frame[]): readonly FootingRun[] {
  return FOOTINGS.map((footing) => describe(run, footing, playedOut(run, frames, footing)));
}

function playedOut(run: Run, frames: readonly Frame[], footing: Footing): readonly Frame[] {
  if (footing === 'played') return runOut(run, frames);
  const opening = seatedFrame(frames, 0);
  const patch = FOOTING_PATCHES[footing];
  const later = commandsOf(frames.slice(opening + 1));
  const changed = carryOn(run, frames.slice(0, opening + 1), [{ kind: 'changeRules', patch }]);
  return runOut(run, carryOn(run, changed, later));
}

/** From the least to the fullest. */
const ORDER: readonly Channel[] = ['none', 'own', 'security', 'defence', 'both'];

function describe({ setting, seed }: Run, footing: Footing, frames: readonly Frame[]): FootingRun {
  const last = frames.at(-1)?.world;
  if (last === undefined) throw new Error('a run has at least its opening frame');
  const fullest = new Array<number>(setting.n).fill(0);
  for (const { world } of frames) {
    if (world.phase !== 'outcome') continue;
    channels(setting, world).forEach((channel, i) => {
      fullest[i] = Math.max(fullest[i] ?? 0, ORDER.indexOf(channel));
    });
  }
  const by = (channel: Channel) =>
    fullest.flatMap((rank, i) => (rank === ORDER.indexOf(channel) ? [i] : []));
  const { pactAnswered } = last.columns;
  return {
    footing,
    summary: summarise(setting, seed, last),
    lastDay: last.day,
    answered: {
      none: by('none'),
      own: by('own'),
      security: by('security'),
      defence: by('defence'),
      both: by('both'),
    },
    broke: pactAnswered.flatMap((answer, i) => (answer < 0 ? [i] : [])),
  };
}
