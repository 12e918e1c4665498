import { useEffect, useState } from 'react';
import { say } from '../../text/say.ts';
import styles from './ShareDialog.module.css';

/** Dark squares as one path: a run of them in a row is one bar. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}

/** The link as a QR code; its maker is fetched only when asked for. */
export function QrCode({ text }: { readonly text: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    let gone = false;
    void import('uqr').then(({ encode }) => gone || setRows(encode(text, { ecc: 'L' }).data));
    return () => {
      gone = true;
    };
  }, [text]);
  if (rows === undefined) return <p>{say('shell.loading')}</p>;
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={say('share.qrLabel')}
      shapeRendering="crispEdges"
    >
      <path d={pathOf(rows)} />
    </svg>
  );
}
