import type { Evidence } from '../../engine/index.ts';
import { dateOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';

/** Since when an item is out. One of the first day may be older than the crisis: it was known by then. */
export function outSince(outbreak: string, { fromDay }: Evidence): string {
  const date = dateOf(outbreak, fromDay);
  return fromDay > 0 ? date : say('evidence.known', { date });
}
