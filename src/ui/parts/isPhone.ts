/** Is there so little room that what is long had better be folded? Asked once, when a screen opens. */
export function isPhone(): boolean {
  return window.matchMedia('(max-width: 40rem)').matches;
}
