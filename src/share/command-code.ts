/**
 * Commands as bytes: five bits of kind (its place in `COMMAND_KINDS`), three bits of the first number,
 * then the others. Kinds and the closed sets inside are append-only, so old links stay readable.
 */
import {
  AGGRESSOR_POSTURES,
  COMMAND_FORMS,
  COMMAND_KINDS,
  COMMITMENTS,
  type Command,
  type CommandKind,
  ENTRIES,
  LEVELS,
  type Level,
  MEASURES,
  type Measure,
  OFFICE_SIDES,
  PLEDGE_KINDS,
  type Posture,
  type Seat,
  STRATEGIES,
  VICTIM_POSTURES,
  VOTES,
} from '../engine/index.ts';
import {
  isStopped,
  type Reader,
  readByte,
  readChoice,
  readVarint,
  type Writer,
  writeByte,
  writeVarint,
} from './bytes.ts';
import { readRules, writeRules } from './rules-code.ts';

/** The most commands that one track may hold. */
export const MOST_COMMANDS = 5000;
const MOST_COUNTRIES = 1000;
const MOST_DRAFTS = 10_000;
const MOST_DAYS = 100_000;
const MOST_MEASURES = 2 ** MEASURES.length - 1;

/** Both sides' postures, by place in the first list or, 32 later, in the second: each may grow. */
const VICTIM_OFFSET = 32;

const KIND_BITS = 32;
const SMALL = 7;

function writeHead(writer: Writer, kind: CommandKind, first: number): void {
  const small = Math.min(first, SMALL);
  writeByte(writer, COMMAND_KINDS.indexOf(kind) + small * KIND_BITS);
  if (small === SMALL) writeVarint(writer, first - SMALL);
}

function readFirst(reader: Reader, head: number, most: number): number {
  const small = Math.floor(head / KIND_BITS);
  if (small < SMALL) {
    if (small > most) reader.spoilt = true;
    return small;
  }
  return SMALL + readVarint(reader, most - SMALL);
}

function maskOf(measures: readonly Measure[]): number {
  return MEASURES.reduce(
    (mask, measure, at) => mask + (measures.includes(measure) ? 2 ** at : 0),
    0,
  );
}

function readMeasures(reader: Reader): readonly Measure[] {
  const mask = readVarint(reader, Number.MAX_SAFE_INTEGER);
  if (mask > MOST_MEASURES) reader.unknown = true;
  return MEASURES.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1);
}

function postureCode(posture: Posture): number {
  const at = AGGRESSOR_POSTURES.findIndex((one) => one === posture);
  return at >= 0 ? at : VICTIM_OFFSET + VICTIM_POSTURES.findIndex((one) => one === posture);
}

function readPosture(reader: Reader, code: number): Posture {
  return code < VICTIM_OFFSET
    ? readChoice<Posture>(reader, AGGRESSOR_POSTURES, code)
    : readChoice<Posture>(reader, VICTIM_POSTURES, code - VICTIM_OFFSET);
}

/** Writes a run of commands; phases ended one after another take one byte together. */
export function writeCommands(writer: Writer, commands: readonly Command[]): void {
  writeVarint(writer, commands.length);
  for (let at = 0; at < commands.length; at += 1) {
    const command = commands[at];
    if (command?.kind === 'endPhase') {
      const from = at;
      while (commands[at + 1]?.kind === 'endPhase') at += 1;
      writeHead(writer, 'endPhase', at - from);
    } else if (command !== undefined) {
      writeCommand(writer, command);
    }
  }
}

export function readCommands(reader: Reader): readonly Command[] {
  const length = readVarint(reader, MOST_COMMANDS);
  const commands: Command[] = [];
  while (commands.length < length && !isStopped(reader)) {
    const head = readByte(reader);
    const kind = readChoice(reader, COMMAND_KINDS, head % KIND_BITS);
    if (kind === 'endPhase') {
      const more = readFirst(reader, head, length - commands.length - 1);
      for (let run = 0; run <= more; run += 1) commands.push({ kind: 'endPhase' });
    } else {
      commands.push(readCommand(reader, kind, head));
    }
  }
  return commands;
}

type Told = Exclude<Command, { kind: 'endPhase' }>;
type Of<K extends Told['kind']> = Extract<Told, { kind: K }>;

/** The numbers of a command one after another; the first of them sits in the head. */
interface Numbers {
  readonly next: (most: number) => number;
  readonly choose: <T>(set: readonly T[]) => T;
  readonly reader: Reader;
}

/** Both directions side by side; `write` gives the numbers that `read` asks for. */
interface Code<K extends Told['kind']> {
  readonly write: (command: Of<K>) => readonly number[];
  readonly read: (numbers: Numbers) => Of<K>;
}

const SIDES = ['victim', 'aggressor'] as const;

function levelCode<K extends 'comply' | 'imposeSanctions' | 'pressAggressor' | 'sendPeacekeepers'>(
  kind: K,
) {
  return {
    write: ({ level }: { readonly level: Level }) => [LEVELS.indexOf(level)],
    read: ({ choose }: Numbers) => ({ kind, level: choose(LEVELS) }),
  };
}

function draftCode<K extends 'consult' | 'withdrawDraft' | 'cosponsor' | 'orderDrafts'>(kind: K) {
  return {
    write: ({ draft }: { readonly draft: number }) => [draft],
    read: ({ next }: Numbers) => ({ kind, draft: next(MOST_DRAFTS) }),
  };
}

function bareCode<K extends 'bringCharge' | 'invokeArticle99'>(kind: K) {
  return {
    write: () => [0],
    read: ({ next }: Numbers) => {
      next(0);
      return { kind };
    },
  };
}

/** The office's code lies behind every country's. */
const OFFICE_CODE = MOST_COUNTRIES + 1;

function seatCode(seat: Seat): number {
  if (seat.kind === 'country') return seat.country + 1;
  return seat.kind === 'watch' ? 0 : OFFICE_CODE;
}

function seatAt(code: number): Seat {
  if (code === OFFICE_CODE) return { kind: 'secretaryGeneral' };
  return code === 0 ? { kind: 'watch' } : { kind: 'country', country: code - 1 };
}

const CODES: { readonly [K in Told['kind']]: Code<K> } = {
  takeSeat: {
    write: ({ seat }) => [seatCode(seat)],
    read: ({ next }) => ({ kind: 'takeSeat', seat: seatAt(next(OFFICE_CODE)) }),
  },
  changeRules: {
    write: () => [0],
    read: ({ next, reader }) => {
      next(0);
      return { kind: 'changeRules', patch: readRules(reader) };
    },
  },
  proposeDraft: {
    write: ({ afterDays, measures }) => [afterDays, maskOf(measures)],
    read: ({ next, reader }) => {
      const afterDays = next(MOST_DAYS);
      return { kind: 'proposeDraft', measures: readMeasures(reader), afterDays };
    },
  },
  amendDraft: {
    write: ({ draft, add, drop }) => [draft, maskOf(add), maskOf(drop)],
    read: ({ next, reader }) => {
      const draft = next(MOST_DRAFTS);
      const add = readMeasures(reader);
      return { kind: 'amendDraft', draft, add, drop: readMeasures(reader) };
    },
  },
  withdrawDraft: draftCode('withdrawDraft'),
  orderDrafts: draftCode('orderDrafts'),
  commitBeforehand: {
    write: ({ what }) => [COMMITMENTS.indexOf(what)],
    read: ({ choose }) => ({ kind: 'commitBeforehand', what: choose(COMMITMENTS) }),
  },
  consult: draftCode('consult'),
  cosponsor: draftCode('cosponsor'),
  lobby: {
    write: ({ draft, country }) => [draft, country],
    read: ({ next }) => {
      const draft = next(MOST_DRAFTS);
      return { kind: 'lobby', country: next(MOST_COUNTRIES), draft };
    },
  },
  castVote: {
    write: ({ vote, draft }) => [VOTES.indexOf(vote), draft],
    read: ({ next, choose }) => {
      const vote = choose(VOTES);
      return { kind: 'castVote', draft: next(MOST_DRAFTS), vote };
    },
  },
  pledge: {
    write: ({ level, what }) => [LEVELS.indexOf(level), PLEDGE_KINDS.indexOf(what)],
    read: ({ choose }) => {
      const level = choose(LEVELS);
      return { kind: 'pledge', what: choose(PLEDGE_KINDS), level };
    },
  },
  comply: levelCode('comply'),
  imposeSanctions: levelCode('imposeSanctions'),
  pressAggressor: levelCode('pressAggressor'),
  sendPeacekeepers: levelCode('sendPeacekeepers'),
  enterWar: {
    write: ({ how }) => [ENTRIES.indexOf(how)],
    read: ({ choose }) => ({ kind: 'enterWar', how: choose(ENTRIES) }),
  },
  giveAid: {
    write: ({ level, to }) => [LEVELS.indexOf(level), SIDES.indexOf(to)],
    read: ({ choose }) => {
      const level = choose(LEVELS);
      return { kind: 'giveAid', to: choose(SIDES), level };
    },
  },
  commandCoalition: {
    write: ({ strategy }) => [STRATEGIES.indexOf(strategy)],
    read: ({ choose }) => ({ kind: 'commandCoalition', strategy: choose(STRATEGIES) }),
  },
  announceDeadline: {
    write: ({ afterDays }) => [afterDays],
    read: ({ next }) => ({ kind: 'announceDeadline', afterDays: next(MOST_DAYS) }),
  },
  organiseCommand: {
    write: ({ command }) => [COMMAND_FORMS.indexOf(command)],
    read: ({ choose }) => ({ kind: 'organiseCommand', command: choose(COMMAND_FORMS) }),
  },
  bringCharge: bareCode('bringCharge'),
  takePosture: {
    write: ({ posture }) => [postureCode(posture)],
    read: ({ next, reader }) => ({
      kind: 'takePosture',
      posture: readPosture(reader, next(MOST_DAYS)),
    }),
  },
  invokeArticle99: bareCode('invokeArticle99'),
  reportToCouncil: {
    write: ({ names }) => [names ? 1 : 0],
    read: ({ next }) => ({ kind: 'reportToCouncil', names: next(1) === 1 }),
  },
  offerGoodOffices: {
    write: ({ to }) => [OFFICE_SIDES.indexOf(to)],
    read: ({ choose }) => ({ kind: 'offerGoodOffices', to: choose(OFFICE_SIDES) }),
  },
  sendFactFinders: {
    write: ({ to }) => [SIDES.indexOf(to)],
    read: ({ choose }) => ({ kind: 'sendFactFinders', to: choose(SIDES) }),
  },
};

function writeCommand(writer: Writer, command: Told): void {
  const code = CODES[command.kind] as Code<Told['kind']>;
  const [first = 0, ...others] = code.write(command);
  writeHead(writer, command.kind, first);
  for (const number of others) writeVarint(writer, number);
  if (command.kind === 'changeRules') writeRules(writer, command.patch);
}

function readCommand(reader: Reader, kind: Told['kind'], head: number): Told {
  let isFirst = true;
  const next = (most: number): number => {
    if (!isFirst) return readVarint(reader, most);
    isFirst = false;
    return readFirst(reader, head, most);
  };
  const choose = <T>(set: readonly T[]): T => readChoice(reader, set, next(MOST_DAYS));
  return CODES[kind].read({ next, choose, reader });
}
