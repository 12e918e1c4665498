import { useMemo } from 'react';
import {
  type Impartiality as Account,
  impartiality,
  type Setting,
  type World,
} from '../../../engine/index.ts';
import { numberOf, percentOf } from '../../../text/form.ts';
import { theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import styles from './Impartiality.module.css';

interface ImpartialityProps {
  readonly setting: Setting;
  readonly world: World;
  readonly country: number;
}

/** Below this distance of chances the attacker's name makes no difference worth telling. */
const SAME = 0.05;

/** The same act with a friend, the real attacker and a rival in the dock: a line, and the sentence it supports. */
export function Impartiality({ setting, world, country }: ImpartialityProps) {
  const account = useMemo(() => impartiality(setting, world, country), [setting, world, country]);
  if (account === undefined) return undefined;
  const { asIs, asFriend, asRival, friend, rival } = account;
  const apart = Math.abs(asRival.chances.yes - asFriend.chances.yes);
  const words = {
    friend: theNameOf(setting.ids[friend] ?? ''),
    rival: theNameOf(setting.ids[rival] ?? ''),
    asIs: percentOf(asIs.chances.yes),
    asFriend: percentOf(asFriend.chances.yes),
    asRival: percentOf(asRival.chances.yes),
    apart: numberOf(apart * 100),
    same: apart < SAME ? 'yes' : 'no',
  };
  const kind = setting.aggressors.includes(friend)
    ? 'friendAttacked'
    : setting.aggressors.includes(rival)
      ? 'rivalAttacked'
      : 'sentence';
  return (
    <div className={styles['impartiality']}>
      <h4>{say('impartiality.title')}</h4>
      <Line account={account} />
      <p>{say(`impartiality.${kind}`, words)}</p>
      <p className={styles['verdict']}>{say('impartiality.verdict', words)}</p>
    </div>
  );
}

const WIDTH = 260;
const EDGE = 10;
const at = (chance: number): number => EDGE + chance * (WIDTH - 2 * EDGE);

/** Chance of a yes from left to right; a square for the friend, a dot for the attacker, a diamond for the rival. */
function Line({ account }: { readonly account: Account }) {
  const [friend, real, rival] = [account.asFriend, account.asIs, account.asRival].map((verdict) =>
    at(verdict.chances.yes),
  ) as [number, number, number];
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} 24`} className={styles['line']} aria-hidden="true">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={12} y2={12} className={styles['scale']} />
        <line x1={friend} x2={rival} y1={12} y2={12} className={styles['span']} />
        <rect x={friend - 5} y={7} width={10} height={10} className={styles['friend']} />
        <path d={`M${rival} 5l7 7l-7 7l-7 -7z`} className={styles['rival']} />
        <circle cx={real} cy={12} r={4.5} className={styles['real']} />
      </svg>
      <div className={styles['ends']} aria-hidden="true">
        <span>{say('impartiality.never')}</span>
        <span className={styles['key']}>
          □ {say('impartiality.key.friend')} ● {say('impartiality.key.real')} ◇{' '}
          {say('impartiality.key.rival')}
        </span>
        <span>{say('impartiality.surely')}</span>
      </div>
    </>
  );
}
