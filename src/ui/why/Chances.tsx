import type { Chances } from '../../engine/index.ts';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { classes } from '../parts/classes.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Why.module.css';

const ORDER = ['no', 'abstain', 'yes'] as const;

/** The three probabilities before the dice, in the order of the scale. */
interface ChancesBarProps {
  readonly chances: Chances;
  /** Of a real vote: no dice were thrown. */
  readonly real?: boolean;
}

export function ChancesBar({ chances, real = false }: ChancesBarProps) {
  return (
    <div className={styles['chances']}>
      <p className={styles['soft']}>{say(real ? 'why.chances.given' : 'why.chances.title')}</p>
      <Hidden>
        {say(real ? 'why.chances.givenLabel' : 'why.chances.label', {
          yes: percentOf(chances.yes),
          abstain: percentOf(chances.abstain),
          no: percentOf(chances.no),
        })}
      </Hidden>
      <div className={styles['shares']} aria-hidden="true">
        {ORDER.map((vote) => (
          <span
            key={vote}
            className={classes(styles[vote])}
            style={{ flexGrow: Math.max(0.0001, chances[vote]) }}
          />
        ))}
      </div>
      <p className={styles['shareWords']} aria-hidden="true">
        {ORDER.map((vote) => (
          <span key={vote}>
            {say(`chamber.mark.${vote}`)} {say(`vote.${vote}.name`)} {percentOf(chances[vote])}
          </span>
        ))}
      </p>
    </div>
  );
}
