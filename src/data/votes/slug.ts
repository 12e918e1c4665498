/** `S/RES/678(1990)` as `S-RES-678`. */
export function slugOf(symbol: string): string {
  return symbol
    .replace(/\s*\(\d{4}\)$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-$/, '');
}
