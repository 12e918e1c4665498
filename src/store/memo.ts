/** Answers about a world, computed once: worlds never change, so the world itself is the key. */
const answers = new WeakMap<object, Map<string, unknown>>();

export function once<T>(about: object, key: string, compute: () => T): T {
  let known = answers.get(about);
  if (known === undefined) {
    known = new Map();
    answers.set(about, known);
  }
  if (known.has(key)) return known.get(key) as T;
  const answer = compute();
  known.set(key, answer);
  return answer;
}
