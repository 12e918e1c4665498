/** Numbers, dates and lists in the language in use. */
import { language } from './speech.ts';

const formatters = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const full = `${language()} ${key}`;
  const kept = formatters.get(full);
  if (kept !== undefined) return kept as T;
  const made = make();
  formatters.set(full, made);
  return made;
}

/** A count, grouped by thousands. */
export function numberOf(value: number, decimals = 0): string {
  return once(
    `number ${decimals}`,
    () =>
      new Intl.NumberFormat(language(), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  ).format(value);
}

/** A count to two figures that matter, such as a death toll: nobody knows it better. */
export function aboutOf(value: number): string {
  return once(
    'about',
    () => new Intl.NumberFormat(language(), { maximumSignificantDigits: 2 }),
  ).format(value);
}

/** A share of one as a percentage. */
export function percentOf(share: number, decimals = 0): string {
  return once(
    `percent ${decimals}`,
    () =>
      new Intl.NumberFormat(language(), {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  ).format(share);
}

/** With its sign always shown, for changes. */
export function signedOf(value: number, decimals = 2): string {
  return once(
    `signed ${decimals}`,
    () =>
      new Intl.NumberFormat(language(), {
        signDisplay: 'exceptZero',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  )
    .format(value)
    .replace('-', '−');
}

export type DateLength = 'long' | 'medium' | 'short' | 'month';

const DATE_STYLES: Readonly<Record<DateLength, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
};

function dayAt(outbreak: string, day: number): Date {
  const at = new Date(`${outbreak}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + day);
  return at;
}

/** The date so many days after the outbreak (an ISO date). */
export function dateOf(outbreak: string, day: number, length: DateLength = 'long'): string {
  // British order: the organisation's own documents write "2 August 1990".
  const locale = language() === 'en' ? 'en-GB' : language();
  return once(
    `date ${length}`,
    () => new Intl.DateTimeFormat(locale, { ...DATE_STYLES[length], timeZone: 'UTC' }),
  ).format(dayAt(outbreak, day));
}

/** The year alone. */
export function yearOf(outbreak: string, day: number): number {
  return dayAt(outbreak, day).getUTCFullYear();
}

/** The same as an ISO date, for machines. */
export function isoDateOf(outbreak: string, day: number): string {
  return dayAt(outbreak, day).toISOString().slice(0, 10);
}

/** "a, b and c". */
export function listOf(items: readonly string[], join: 'and' | 'or' = 'and'): string {
  const locale = language() === 'en' ? 'en-GB' : language();
  return once(
    `list ${join}`,
    () =>
      new Intl.ListFormat(locale, {
        type: join === 'and' ? 'conjunction' : 'disjunction',
        style: 'long',
      }),
  ).format(items);
}
