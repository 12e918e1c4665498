/** A run told in sentences, and a batch as a table, for the terminal. */

import type { Ballot, Frame, Setting, Vote, WorldEvent } from '../engine/index.ts';
import { checksum, outcome, PHASES } from '../engine/index.ts';
import { aboutOf, dateOf, listOf, numberOf, percentOf } from '../text/form.ts';
import { nameOf } from '../text/names.ts';
import { say } from '../text/say.ts';
import { tell } from '../text/tell.ts';
import type { BatchReport } from './report.ts';
import { symbolOf } from './report.ts';

/** Events that carry numbers for the screen and make no sentence worth a line of the story. */
const SILENT: ReadonlySet<WorldEvent['kind']> = new Set([
  'phaseBegan',
  'turnBegan',
  'columnsMoved',
  'officeMoved',
  'backingMoved',
  'coalitionMoved',
  'credibilityMoved',
  'intentSet',
  'crisisEnded',
]);

/** The story of a run, a paragraph a turn. */
export function story(setting: Setting, seed: number, frames: readonly Frame[]): string {
  const title = say('cli.story.title', { scenario: setting.scenario.id, seed });
  const lines = [title];
  for (const frame of frames) {
    if (frame.command === undefined) lines.push('', turnLine(setting, frame));
    for (const event of frame.events) lines.push(...told(setting, event));
    const last = frame.world.over;
    if (!last && frame.world.phase === PHASES[0] && frame.command?.kind === 'endPhase') {
      lines.push('', turnLine(setting, frame));
    }
  }
  return [...lines, ...frames.slice(-1).flatMap((frame) => ['', ...ending(setting, frame)])].join(
    '\n',
  );
}

/** A share that would be told as nothing. */
const NOTHING = 0.0005;

/** A danger or a harm that there is none of. */
function isIdle(event: WorldEvent): boolean {
  if (event.kind !== 'crisisMoved') return false;
  const { system, values } = event;
  if (system === 'risk') return (values.generalWarRisk ?? 0) < NOTHING;
  return system === 'economy' && (values.pain ?? 0) < 10 * NOTHING;
}

function turnLine(setting: Setting, { world }: Frame): string {
  const date = dateOf(setting.scenario.outbreak, world.day);
  return say('cli.story.turn', { turn: world.turn + 1, date, day: world.day });
}

function told(setting: Setting, event: WorldEvent): readonly string[] {
  if (SILENT.has(event.kind) || isIdle(event)) return [];
  const sentence = `  ${tell(event, setting)}`;
  return event.kind === 'ballotHeld'
    ? [sentence, `    ${rollCall(setting, event.ballot)}`]
    : [sentence];
}

function rollCall(setting: Setting, ballot: Ballot): string {
  const names = (vote: Vote): string => {
    const cast = ballot.votes.filter((one) => one.vote === vote);
    if (cast.length === 0) return say('cli.story.nobody');
    if (ballot.draft.body === 'assembly') return numberOf(cast.length);
    return listOf(cast.map((one) => nameOf(setting.ids[one.country] ?? '')));
  };
  return say('cli.story.vote', {
    symbol: symbolOf(setting, ballot),
    yes: names('yes'),
    no: names('no'),
    abstain: names('abstain'),
    absent: names('absent'),
  });
}

function ending(setting: Setting, { world }: Frame): readonly string[] {
  const { law, lives, credibility, burden, dead, displaced } = outcome(setting, world);
  const two = (value: number): string => numberOf(value, 2);
  return [
    say('cli.story.end'),
    `  ${say(`status.${world.crisis.status}.name`)}`,
    `  ${say('cli.story.measures', { law: two(law), lives: two(lives), credibility: two(credibility), burden: two(burden) })}`,
    `  ${say('cli.story.toll', { dead: aboutOf(dead), displaced: aboutOf(displaced) })}`,
    `  ${say('cli.story.checksum', { checksum: checksum(world) })}`,
  ];
}

/** Frequencies and quartiles as lines. */
export function batchText(
  setting: Setting,
  seeds: readonly number[],
  { runs, frequencies, figures }: BatchReport,
): string {
  const title = say('cli.batch.title', {
    scenario: setting.scenario.id,
    runs,
    first: String(seeds[0]),
    last: String(seeds.at(-1)),
  });
  const shares = frequencies.map(({ what, share, low, high }) => {
    const value = say('cli.batch.share', {
      share: percentOf(share, 1),
      low: percentOf(low, 1),
      high: percentOf(high, 1),
    });
    return row(say(`cli.batch.${what}`), value);
  });
  const quartiles = figures.map(({ what, lower, median, upper, runs: counted }) =>
    row(say(`cli.batch.${what}`), quartileText([lower, median, upper], counted)),
  );
  const how = say('cli.batch.how');
  return [title, '', how, ...shares, '', say('cli.batch.figures'), ...quartiles].join('\n');
}

function quartileText(values: readonly (number | undefined)[], runs: number): string {
  const [lower, median, upper] = values.map((value) =>
    value === undefined ? undefined : short(value),
  );
  if (lower === undefined || median === undefined || upper === undefined || runs === 0) {
    return say('cli.batch.never');
  }
  return say('cli.batch.quartiles', { lower, median, upper, runs });
}

function short(value: number): string {
  return Number.isInteger(value) ? numberOf(value) : numberOf(value, value < 10 ? 2 : 0);
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(38)} ${value}`;
}
