/**
 * A change of rules as bytes: a preset by its code, then each field that departs from it. Fields are
 * known by their codes, which are append-only.
 */
import {
  ASSEMBLY_OVERRIDES,
  type Assumptions,
  CHARTER_IDS,
  CHARTERS,
  type Charter,
  type CharterPatch,
  FORCE_POWERS,
  ORGANISATIONS,
  PARTY_RULES,
  type RulesPatch,
  VETO_RULES,
} from '../engine/index.ts';
import {
  isStopped,
  type Reader,
  readChoice,
  readNumber,
  readVarint,
  type Writer,
  writeNumber,
  writeVarint,
} from './bytes.ts';

type Value = string | number | boolean;

/** A field's code is for ever; a new field takes the next number. */
const CHARTER_CODES: Readonly<Record<keyof Charter, number>> = {
  id: 0,
  council: 1,
  votesNeeded: 2,
  veto: 3,
  partyAbstains: 4,
  binding: 5,
  assembly: 6,
  unitingForPeace: 7,
  vetoDebate: 8,
  aggressionDefined: 9,
  automaticSanctions: 10,
  automaticForce: 11,
  standingForce: 12,
  jointCommand: 13,
  alliancesHonoured: 14,
  authorisesForce: 15,
  organisation: 16,
  councilExpels: 17,
  officeMayCall: 18,
};
const ASSUMPTION_CODES: Readonly<Record<keyof Assumptions, number>> = {
  commitment: 0,
  credibility: 1,
  clarity: 2,
  revisionists: 3,
  leadWilling: 4,
  absences: 5,
};
const CHARTER_FIELDS = inOrder(CHARTER_CODES);
const ASSUMPTION_FIELDS = inOrder(ASSUMPTION_CODES);

function inOrder<K extends string>(codes: Readonly<Record<K, number>>): readonly K[] {
  return (Object.keys(codes) as K[]).sort((a, b) => codes[a] - codes[b]);
}

const CLOSED: Readonly<Record<string, readonly Value[]>> = {
  id: CHARTER_IDS,
  veto: VETO_RULES,
  partyAbstains: PARTY_RULES,
  assembly: ASSEMBLY_OVERRIDES,
  authorisesForce: FORCE_POWERS,
  organisation: ORGANISATIONS,
};
const NUMBERS: ReadonlySet<string> = new Set([
  'votesNeeded',
  'standingForce',
  'commitment',
  'credibility',
  'clarity',
  'revisionists',
]);
const SWITCH = [false, true] as const;

/** Codes of charter fields from 0, of assumptions from here, so that both lists may grow. */
const ASSUMPTION_OFFSET = 64;
const MOST_FIELDS = 128;

export function writeRules(writer: Writer, patch: RulesPatch): void {
  const base = presetOf(patch.charter);
  writeVarint(writer, base === undefined ? 0 : CHARTER_IDS.indexOf(base.id) + 1);
  const fields = [
    ...fieldsOf(CHARTER_FIELDS, patch.charter, 0).filter(
      ([, field, value]) => base === undefined || base[field as keyof Charter] !== value,
    ),
    ...fieldsOf(ASSUMPTION_FIELDS, patch.assumptions, ASSUMPTION_OFFSET),
  ];
  // An empty patch differs from none in nothing but itself, and is kept apart all the same.
  const parts = (patch.charter === undefined ? 0 : 1) + (patch.assumptions === undefined ? 0 : 2);
  writeVarint(writer, parts + 4 * fields.length);
  for (const [code, field, value] of fields) {
    writeVarint(writer, code);
    writeValue(writer, field, value);
  }
}

/** A whole charter departs from a preset; a partial one does not name it as its base. */
function presetOf(charter: CharterPatch | undefined): Charter | undefined {
  if (charter?.id === undefined) return undefined;
  const isWhole = CHARTER_FIELDS.every((field) => charter[field] !== undefined);
  return isWhole ? CHARTERS[charter.id] : undefined;
}

function fieldsOf(
  fields: readonly string[],
  patch: Readonly<Record<string, Value | undefined>> | undefined,
  offset: number,
): readonly (readonly [number, string, Value])[] {
  return fields.flatMap((field, at) => {
    const value = patch?.[field];
    return value === undefined ? [] : [[offset + at, field, value] as const];
  });
}

function writeValue(writer: Writer, field: string, value: Value): void {
  const closed = CLOSED[field];
  if (closed !== undefined) writeVarint(writer, closed.indexOf(value));
  else if (typeof value === 'number') writeNumber(writer, value);
  else writeVarint(writer, value === true ? 1 : 0);
}

export function readRules(reader: Reader): RulesPatch {
  const preset = readVarint(reader, MOST_FIELDS);
  const base = preset === 0 ? undefined : CHARTERS[readChoice(reader, CHARTER_IDS, preset - 1)];
  const shape = readVarint(reader, MOST_FIELDS * 4 + 3);
  const charter: Record<string, Value> = { ...base };
  const assumptions: Record<string, Value> = {};
  for (let left = Math.floor(shape / 4); left > 0 && !isStopped(reader); left -= 1) {
    const code = readVarint(reader, MOST_FIELDS);
    const isCharter = code < ASSUMPTION_OFFSET;
    const field = isCharter
      ? readChoice<string>(reader, CHARTER_FIELDS, code)
      : readChoice<string>(reader, ASSUMPTION_FIELDS, code - ASSUMPTION_OFFSET);
    (isCharter ? charter : assumptions)[field] = readValue(reader, field);
  }
  return {
    ...(shape % 2 === 1 ? { charter } : {}),
    ...(Math.floor(shape / 2) % 2 === 1 ? { assumptions } : {}),
  };
}

function readValue(reader: Reader, field: string): Value {
  if (NUMBERS.has(field)) return readNumber(reader);
  return readChoice<Value>(reader, CLOSED[field] ?? SWITCH, readVarint(reader, MOST_FIELDS));
}
