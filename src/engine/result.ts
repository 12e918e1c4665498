import type { Refusal } from './refusal.ts';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused<T>(refusal: Refusal): Result<T> {
  return { ok: false, refusal };
}
