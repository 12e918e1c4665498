/** Reads the words on the command line; every fault becomes one clear line. */
import { parseArgs } from 'node:util';
import type { AssumptionsPatch, Charter, CharterId, RulesPatch } from '../engine/index.ts';
import { ASSUMPTIONS, CHARTER_IDS, CHARTERS } from '../engine/index.ts';
import { say } from '../text/say.ts';

export interface SimArguments {
  /** `undefined` with `record`: every crisis that has one. */
  readonly scenario: string | undefined;
  readonly record: boolean;
  readonly seed: number;
  readonly runs: number;
  readonly seat: string | undefined;
  readonly json: boolean;
  readonly patch: RulesPatch | undefined;
}

/** A fault of the command line; its message is for the person who typed it. */
export class ArgumentFault extends Error {}

const RULE_NAMES = [
  'charter',
  ...Object.keys(CHARTERS.unCharter).filter((name) => name !== 'id'),
  ...Object.keys(ASSUMPTIONS),
];

const LARGEST_SEED = 4_294_967_295;
const MOST_RUNS = 100_000;

/** Parses the arguments of `sim`. Throws `ArgumentFault`. */
export function parseSimArguments(words: readonly string[]): SimArguments {
  const { values, positionals } = parseWords(words);
  const [scenario, ...rest] = positionals;
  const record = values.record ?? false;
  const alone = values.seat === undefined && values.set === undefined;
  if ((scenario === undefined && !record) || rest.length > 0 || (record && !alone)) {
    throw new ArgumentFault(say('cli.sim.usage'));
  }
  return {
    scenario,
    record,
    seed: whole('--seed', values.seed ?? '1', [0, LARGEST_SEED]),
    runs: values.runs === undefined ? 0 : whole('--runs', values.runs, [1, MOST_RUNS]),
    seat: values.seat,
    json: values.json ?? false,
    patch: values.set === undefined ? undefined : parsePatch(values.set),
  };
}

interface Words {
  readonly values: {
    readonly seed?: string | undefined;
    readonly runs?: string | undefined;
    readonly seat?: string | undefined;
    readonly set?: string[] | undefined;
    readonly json?: boolean | undefined;
    readonly record?: boolean | undefined;
  };
  readonly positionals: readonly string[];
}

function parseWords(words: readonly string[]): Words {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        runs: { type: 'string' },
        seat: { type: 'string' },
        set: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        record: { type: 'boolean' },
      },
    });
  } catch (fault) {
    throw new ArgumentFault(fault instanceof Error ? fault.message : String(fault));
  }
}

function whole(name: string, text: string, [low, high]: readonly [number, number]): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new ArgumentFault(say('cli.sim.wholeNumber', { name, low, high, text }));
}

/** `charter=noVeto`, or any field of the charter or the assumptions: `leadWilling=false`. */
function parsePatch(settings: readonly string[]): RulesPatch {
  let charter: Partial<Charter> = {};
  let assumptions: AssumptionsPatch = {};
  for (const setting of settings) {
    const [name = '', text = ''] = setting.split('=', 2);
    if (name === 'charter') charter = { ...charter, ...presetOf(text) };
    else if (name in ASSUMPTIONS) {
      assumptions = { ...assumptions, [name]: valueLike(name, ASSUMPTIONS, text) };
    } else if (name in CHARTERS.unCharter && name !== 'id') {
      charter = { ...charter, [name]: valueLike(name, CHARTERS.unCharter, text) };
    } else
      throw new ArgumentFault(say('cli.sim.unknownRule', { name, known: RULE_NAMES.join(', ') }));
  }
  return { charter, assumptions };
}

function presetOf(id: string): Charter {
  const known = CHARTER_IDS.find((preset): preset is CharterId => preset === id);
  if (known) return CHARTERS[known];
  throw new ArgumentFault(
    say('cli.sim.unknownCharter', { known: CHARTER_IDS.join(', '), text: id }),
  );
}

/** Reads a value of the same type as the default has. */
function valueLike(name: string, defaults: object, text: string): boolean | number | string {
  const was: unknown = new Map(Object.entries(defaults)).get(name);
  if (typeof was === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (typeof was === 'number' && text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (typeof was === 'string' && text !== '') return text;
  throw new ArgumentFault(say('cli.sim.ruleValue', { name, type: typeof was, text }));
}
