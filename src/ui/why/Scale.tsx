import type { VoteAccount } from '../../engine/index.ts';
import { signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Why.module.css';

interface ScaleProps {
  readonly account: VoteAccount;
  readonly country: string;
}

/** Room left and right of what must be shown, as a share of its spread. */
const MARGIN = 0.35;

/** Where the sum lies between no, abstain and yes. Words stand above the band, the marker on it, its value below. */
export function Scale({ account, country }: ScaleProps) {
  const { total, thresholds, vetoPrice } = account;
  const priceless = Math.min(thresholds.yes, thresholds.no + vetoPrice);
  const shown = [total, thresholds.no, thresholds.yes];
  const spread = Math.max(...shown) - Math.min(...shown);
  const least = Math.min(...shown) - MARGIN * spread;
  const most = Math.max(...shown) + MARGIN * spread;
  const at = (value: number): number => ((value - least) / (most - least)) * 100;
  const no = at(thresholds.no);
  const yes = at(thresholds.yes);
  const marker = at(total);
  return (
    <div className={styles['scale']}>
      <Hidden>
        {say('why.scale.label', {
          country,
          total: signedOf(total),
          yes: signedOf(thresholds.yes),
          no: signedOf(thresholds.no),
          price: vetoPrice > 0 ? signedOf(vetoPrice) : 'none',
        })}
      </Hidden>
      <div className={styles['zones']} aria-hidden="true">
        <span style={{ inlineSize: `${no}%` }}>
          {say(vetoPrice > 0 ? 'why.scale.veto' : 'why.scale.no')}
        </span>
        <span style={{ inlineSize: `${yes - no}%` }}>{say('why.scale.abstain')}</span>
        <span style={{ inlineSize: `${100 - yes}%` }}>{say('why.scale.yes')}</span>
      </div>
      <div className={styles['band']} aria-hidden="true">
        <div className={styles['zoneNo']} style={{ inlineSize: `${no}%` }} />
        <div className={styles['zoneAbstain']} style={{ inlineSize: `${yes - no}%` }}>
          {vetoPrice > 0 && (
            <div
              className={styles['price']}
              style={{ inlineSize: `${((at(priceless) - no) / Math.max(1e-9, yes - no)) * 100}%` }}
            />
          )}
        </div>
        <div className={styles['zoneYes']} style={{ inlineSize: `${100 - yes}%` }} />
        <div className={styles['marker']} style={{ insetInlineStart: `${marker}%` }} />
      </div>
      <div className={styles['values']} aria-hidden="true">
        {apart(no, marker, -1) && (
          <span style={{ insetInlineEnd: `${100 - no}%` }}>{signedOf(thresholds.no)}</span>
        )}
        {apart(yes, marker, 1) && (
          <span style={{ insetInlineStart: `${yes}%` }}>{signedOf(thresholds.yes)}</span>
        )}
        <strong style={{ insetInlineStart: `${marker}%` }}>{signedOf(total)}</strong>
      </div>
      {vetoPrice > 0 && (
        <p className={styles['soft']}>{say('why.scale.price', { price: signedOf(vetoPrice) })}</p>
      )}
    </div>
  );
}

/** Per cent of the band that a value takes. */
const TAKES = 13;

/** Does a threshold's value, written on one side of its line, clear the marker's own, centred under it? */
function apart(line: number, marker: number, side: -1 | 1): boolean {
  const middle = line + (side * TAKES) / 2;
  return Math.abs(middle - marker) >= TAKES;
}
