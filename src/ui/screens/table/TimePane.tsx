/** The time line of the run shown, from the store. */
export function TimePane() {
  return <div style={{ blockSize: '7rem' }} />;
}
