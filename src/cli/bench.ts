/**
 * `npm run bench`: what the engine costs, as ratios to a loop whose cost is known on every machine.
 * Each figure is the median of nine pairs, the loop and the work run alternately in one process, in CPU time.
 */
import process from 'node:process';
import { loadScenario } from '../data/index.ts';
import type { Command, Setting, World } from '../engine/index.ts';
import { compile, explainVote, replay, runToEnd, start, step } from '../engine/index.ts';
import { ArgumentFault } from './arguments.ts';

const PAIRS = 9;
const SIZE = 193;
const PRODUCTS = 30;
const TURNS = 30;
const MOST_STEPS = 400;
const END: Command = { kind: 'endPhase' };

function ends(): readonly Command[] {
  return Array.from({ length: MOST_STEPS }, () => END);
}

/** CPU milliseconds of a piece of work. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const matrix = Float64Array.from({ length: SIZE * SIZE }, (_, k) => ((k * 7919) % 1000) / 1000);
const vector = Float64Array.from({ length: SIZE }, (_, k) => ((k * 104_729) % 1000) / 1000);
const product = new Float64Array(SIZE);

/** N: thirty products of a dense 193 × 193 matrix with a vector, four rows a pass. */
function calibration(): void {
  for (let k = 0; k < PRODUCTS; k += 1) {
    let row = 0;
    for (; row + 4 <= SIZE; row += 4) fourRows(row);
    for (; row < SIZE; row += 1) oneRow(row);
  }
}

function fourRows(row: number): void {
  const base = row * SIZE;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let j = 0; j < SIZE; j += 1) {
    const x = vector[j] ?? 0;
    a += (matrix[base + j] ?? 0) * x;
    b += (matrix[base + SIZE + j] ?? 0) * x;
    c += (matrix[base + 2 * SIZE + j] ?? 0) * x;
    d += (matrix[base + 3 * SIZE + j] ?? 0) * x;
  }
  product[row] = a;
  product[row + 1] = b;
  product[row + 2] = c;
  product[row + 3] = d;
}

function oneRow(row: number): void {
  let sum = 0;
  for (let j = 0; j < SIZE; j += 1) sum += (matrix[row * SIZE + j] ?? 0) * (vector[j] ?? 0);
  product[row] = sum;
}

interface Figure {
  readonly what: string;
  /** Work done once counts as this many of the thing named. */
  readonly times: number;
  readonly work: () => void;
}

/** Median ratio of the work to N, and the median CPU milliseconds of one such thing. */
function measure({ times, work }: Figure): { readonly ratio: number; readonly ms: number } {
  const loops = 20;
  for (let k = 0; k < 5; k += 1) work();
  const pairs = Array.from({ length: PAIRS }, () => {
    const unit = cpu(() => {
      for (let k = 0; k < loops; k += 1) calibration();
    });
    const cost = cpu(work);
    return { ratio: cost / times / (unit / loops), ms: cost / times };
  });
  return { ratio: median(pairs.map((p) => p.ratio)), ms: median(pairs.map((p) => p.ms)) };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Ends phases until thirty turns have been played, over as many crises as that takes. */
function playTurns(setting: Setting, firstSeed: number, turns: number): void {
  let played = 0;
  for (let seed = firstSeed; played < turns; seed += 1) {
    let world = start(setting);
    while (!world.over && played + world.turn < turns) world = next(setting, seed, world);
    played += Math.max(1, world.turn);
  }
}

function next(setting: Setting, seed: number, world: World): World {
  const result = step(setting, seed, world, END);
  if (!result.ok) throw new RangeError(result.refusal.kind);
  return result.value.world;
}

function firstVote(setting: Setting, seed: number): World {
  let world = start(setting);
  while (world.phase !== 'vote' && !world.over) world = next(setting, seed, world);
  return world;
}

function figures(setting: Setting): readonly Figure[] {
  const voting = firstVote(setting, 1);
  const commands = ends();
  const draft = voting.table[0];
  return [
    {
      what: 'a ballot of the Council',
      times: 200,
      work: () => {
        for (let k = 0; k < 200; k += 1) next(setting, k, voting);
      },
    },
    {
      what: 'the account of one vote, with its flip line',
      times: 50,
      work: () => {
        if (draft === undefined) return;
        for (let k = 0; k < 50; k += 1) explainVote(setting, k, voting, draft, draft.proposer);
      },
    },
    { what: 'a turn, all minds', times: 120, work: () => playTurns(setting, 1, 120) },
    { what: 'thirty turns, all minds', times: 4, work: () => playTurns(setting, 1, 4 * TURNS) },
    {
      what: 'a crisis from start to end',
      times: 10,
      work: () => {
        for (let seed = 1; seed <= 10; seed += 1) runToEnd(setting, seed);
      },
    },
    {
      what: 'replay of a link, warm',
      times: 5,
      work: () => {
        for (let seed = 1; seed <= 5; seed += 1) {
          replay(compile(setting.scenario), seed, commands);
        }
      },
    },
  ];
}

/** Prints one line a figure; the words may name another scenario. */
async function main(words: readonly string[]): Promise<void> {
  const id = words.find((word) => !word.startsWith('--')) ?? 'kuwait-1990';
  const sheet = await loadScenario(id);
  if (sheet === undefined) throw new ArgumentFault(`There is no scenario “${id}”.`);
  const cold = process.hrtime.bigint();
  replay(compile(sheet.scenario), 1, ends());
  const coldMs = Number(process.hrtime.bigint() - cold) / 1e6;
  const setting = compile(sheet.scenario);
  const unit = measure({ what: 'N', times: 20, work: twentyUnits });
  const lines = [`N = ${unit.ms.toFixed(3)} ms of CPU time (${unit.ratio.toFixed(2)} N)`];
  lines.push(`replay of a link, cold: ${coldMs.toFixed(1)} ms`);
  for (const figure of figures(setting)) {
    const { ratio, ms } = measure(figure);
    const rate = figure.what.startsWith('a crisis') ? `, ${Math.round(1000 / ms)} a second` : '';
    lines.push(`${figure.what}: ${ratio.toFixed(3)} N, ${ms.toFixed(3)} ms${rate}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function twentyUnits(): void {
  for (let k = 0; k < 20; k += 1) calibration();
}

try {
  await main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof ArgumentFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 2;
}
