import { Columns3, GitFork, Share2 } from 'lucide-react';
import { PHASES, type Phase } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { classes } from '../../parts/classes.ts';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { PresentButton } from '../../present/PresentButton.tsx';
import styles from './TableHead.module.css';

interface TableHeadProps {
  readonly title: string;
  /** Date, turn and seat. */
  readonly where: string;
  /** The step under way; none when the crisis is over. */
  readonly phase: Phase | undefined;
  readonly onWhatIf: () => void;
  readonly onFootings: () => void;
  readonly onShare: () => void;
}

export function TableHead({ title, where, phase, onWhatIf, onFootings, onShare }: TableHeadProps) {
  return (
    <header className={styles['head']}>
      <Wordmark short />
      <div className={styles['what']}>
        <h1>{title}</h1>
        <p>{where}</p>
      </div>
      <ol className={styles['steps']} aria-label={say('table.steps')}>
        {PHASES.map((step) => (
          <li
            key={step}
            className={classes(step === phase && styles['now'])}
            aria-current={step === phase ? 'step' : undefined}
          >
            {say(`phase.${step}.name`)}
          </li>
        ))}
      </ol>
      <div className={styles['tools']}>
        <Button size="small" icon={GitFork} onClick={onWhatIf}>
          <span className={styles['label']}>{say('table.whatIf')}</span>
        </Button>
        <Button size="small" icon={Columns3} onClick={onFootings}>
          <span className={styles['label']}>{say('footings.open')}</span>
        </Button>
        <Button size="small" icon={Share2} onClick={onShare}>
          <span className={styles['label']}>{say('table.share')}</span>
        </Button>
        <PresentButton labelClass={styles['label']} />
      </div>
    </header>
  );
}
