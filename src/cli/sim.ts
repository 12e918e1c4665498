/** `npm run -s sim -- SCENARIO`: plays a scenario without a screen. Exit code 2: the words were not understood. */
import process from 'node:process';
import { loadScenario, SCENARIO_CARDS } from '../data/index.ts';
import type { Command, Frame, Seat, Setting } from '../engine/index.ts';
import { charterIn, compile, replay, runMany, SECRETARY_GENERAL } from '../engine/index.ts';
import { speakOfYear } from '../text/names.ts';
import { say, speakFor } from '../text/say.ts';
import { recordReport, recordText } from './agreement.ts';
import type { SimArguments } from './arguments.ts';
import { ArgumentFault, parseSimArguments } from './arguments.ts';
import { batchReport, runReport } from './report.ts';
import { batchText, story } from './story.ts';

/** Far more phases than a crisis has. */
const MOST_STEPS = 400;

async function main(words: readonly string[]): Promise<string> {
  const wanted = parseSimArguments(words);
  if (wanted.record) return compared(wanted);
  const id = wanted.scenario ?? '';
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new ArgumentFault(unknownScenario(id));
  const setting = compile(sheet.scenario);
  speakOfYear(sheet.scenario.year);
  speakFor(charterIn(sheet.scenario, sheet.scenario.charter).organisation);
  const commands = openingCommands(setting, wanted);
  if (wanted.runs > 0) {
    const seeds = Array.from({ length: wanted.runs }, (_, k) => wanted.seed + k);
    const report = batchReport(runMany(sheet.scenario, seeds, commands));
    const named = { scenario: setting.scenario.id, seeds: [seeds[0], seeds.at(-1)], ...report };
    return wanted.json ? JSON.stringify(named) : batchText(setting, seeds, report);
  }
  const frames = playOut(setting, wanted.seed, commands);
  return wanted.json
    ? JSON.stringify(runReport(setting, wanted.seed, frames))
    : story(setting, wanted.seed, frames);
}

function unknownScenario(id: string): string {
  const known = SCENARIO_CARDS.map((card) => card.id).join(', ');
  return say('cli.sim.unknownScenario', { id, known });
}

/** Runs where nothing else is said: enough to tell often from seldom. */
const RUNS_BESIDE_RECORD = 100;

/** Runs beside the record. */
async function compared({ scenario, seed, runs, json }: SimArguments): Promise<string> {
  if (scenario !== undefined && loadScenario(scenario) === undefined)
    throw new ArgumentFault(unknownScenario(scenario));
  const seeds = Array.from({ length: runs || RUNS_BESIDE_RECORD }, (_, k) => seed + k);
  const report = await recordReport(scenario, seeds);
  if (report === undefined) throw new ArgumentFault(say('cli.record.none', { id: scenario ?? '' }));
  return json ? JSON.stringify(report) : recordText(report);
}

function openingCommands(setting: Setting, { seat, patch }: SimArguments): readonly Command[] {
  const commands: Command[] = [];
  if (seat !== undefined) {
    commands.push({ kind: 'takeSeat', seat: seatNamed(setting, seat) });
  }
  if (patch !== undefined) commands.push({ kind: 'changeRules', patch });
  return commands;
}

/** What stands for the Secretary-General among the codes of countries. */
const OFFICE = 'SG';

function seatNamed(setting: Setting, name: string): Seat {
  if (name === OFFICE || name === SECRETARY_GENERAL) return { kind: 'secretaryGeneral' };
  const country = setting.ids.indexOf(name);
  if (country < 0) throw new ArgumentFault(unknownSeat(setting, name));
  return { kind: 'country', country };
}

function unknownSeat(setting: Setting, seat: string): string {
  const played = setting.scenario.seats.flatMap((spec) =>
    'country' in spec ? [spec.country] : [],
  );
  const offered = [...played, OFFICE].join(', ');
  return say('cli.sim.unknownSeat', { seat, scenario: setting.scenario.id, known: offered });
}

/** Plays commands, then lets the world run on to the end of the crisis. */
function playOut(setting: Setting, seed: number, opening: readonly Command[]): readonly Frame[] {
  const endings = Array.from({ length: MOST_STEPS }, (): Command => ({ kind: 'endPhase' }));
  const { frames, refused } = replay(setting, seed, [...opening, ...endings]);
  if (refused !== undefined && refused.refusal.kind !== 'crisisOver') {
    throw new ArgumentFault(
      say('cli.sim.refused', { reason: say(`refusal.${refused.refusal.kind}`) }),
    );
  }
  return frames;
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (fault) {
  if (!(fault instanceof ArgumentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 2;
}
