/** What a message asks for: its arguments, and every choice that it makes between wordings. */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Token = string | readonly [string, string?, (string | Readonly<Record<string, unknown>>)?];

export interface Argument {
  readonly name: string;
  readonly type: string | undefined;
  readonly choices: readonly string[];
}

function visit(tokens: unknown, found: Argument[]): void {
  if (!Array.isArray(tokens)) return;
  for (const token of tokens as Token[]) {
    if (typeof token === 'string') continue;
    const [name, type, detail] = token;
    const choices = typeof detail === 'object' ? Object.keys(detail) : [];
    found.push({ name, type, choices: choices.filter((choice) => choice !== 'offset') });
    if (typeof detail === 'object') for (const inner of Object.values(detail)) visit(inner, found);
  }
}

export function argumentsOf(message: string): readonly Argument[] {
  const found: Argument[] = [];
  visit(compileMessageOrThrow(message), found);
  return found;
}

/** Values that reach each wording of a message at least once. */
export function samplesOf(message: string): readonly Record<string, string | number>[] {
  const found = argumentsOf(message);
  const rounds = Math.max(1, ...found.map(({ choices }) => choices.length));
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(found.map((argument) => [argument.name, sample(argument, round)])),
  );
}

function sample({ name, type, choices }: Argument, round: number): string | number {
  const choice = choices[round % Math.max(1, choices.length)];
  if (type === 'select') return choice ?? 'other';
  if (type === 'plural') return choice === 'one' ? 1 : choice === '0' ? 0 : 7;
  return type === undefined ? `<${name}>` : 7;
}
