/** The shape of a language: the English record with other words in it. */
import type { EN } from './en/index.ts';

export type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];

/** The path of a message in the record, such as `vote.yes.name`. */
export type MessageId = PathsOf<typeof EN>;

type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };

/** A whole language: the same tree, any words. A missing word does not compile. */
export type Messages = Worded<typeof EN>;

/** A tree of messages; only its leaves are text. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export function flatten(tree: MessageTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}
