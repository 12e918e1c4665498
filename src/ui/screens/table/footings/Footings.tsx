import { useId } from 'react';
import type { Channel, Setting } from '../../../../engine/index.ts';
import { FOOTING_PATCHES, type FootingRun } from '../../../../store/footings.ts';
import { useGame } from '../../../../store/game.ts';
import { useFootings, useFrames } from '../../../../store/views.ts';
import { say } from '../../../../text/say.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import styles from './Footings.module.css';
import { cellOf, ROWS, type Row, sentenceOf } from './facts.ts';

interface FootingsProps {
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** The run beside itself: as it goes, without alliances, and with nothing but alliances. */
export function Footings({ setting, onClose }: FootingsProps) {
  const runs = useFootings();
  const isOver = useFrames().at(-1)?.world.over === true;
  if (runs === undefined) return undefined;
  const [first] = runs;
  const most = Math.max(1, ...runs.map((run) => countOf(run)));
  return (
    <Dialog wide title={say('footings.title')} onClose={onClose}>
      <p className={styles['sentence']}>{sentenceOf(setting, runs)}</p>
      <div className={styles['runs']}>
        {runs.map((run) => (
          <Run
            key={run.footing}
            setting={setting}
            run={run}
            first={first}
            most={most}
            onClose={onClose}
          />
        ))}
      </div>
      <p className={styles['note']}>
        {say('footings.intro')} {!isOver && say('footings.playedOn')} {say('footings.oneSeed')}{' '}
        {say('footings.differsFrom')}
      </p>
    </Dialog>
  );
}

interface RunProps {
  readonly setting: Setting;
  readonly run: FootingRun;
  readonly first: FootingRun | undefined;
  readonly most: number;
  readonly onClose: () => void;
}

/** The rows before the picture of who answers, and those after it. */
const BEFORE = ROWS.slice(0, 3);
const AFTER = ROWS.slice(3);

function Run({ setting, run, first, most, onClose }: RunProps) {
  const id = useId();
  const fork = useGame((game) => game.fork);
  const { footing } = run;
  const facts = (rows: readonly Row[]) =>
    rows.map((row) => <Fact key={row} {...{ setting, row, run, first }} />);
  return (
    <section className={styles['run']} aria-labelledby={id}>
      <div>
        <h3 id={id}>{say(`footings.name.${footing}`)}</h3>
        <p className={styles['means']}>{say(`footings.means.${footing}`)}</p>
      </div>
      {facts(BEFORE)}
      <Answered run={run} most={most} />
      {facts(AFTER)}
      {footing !== 'played' && (
        <Button
          size="small"
          aria-label={say('footings.lookAt', { name: say(`footings.name.${footing}`) })}
          onClick={() => {
            if (fork(0, FOOTING_PATCHES[footing]) === undefined) onClose();
          }}
        >
          {say('footings.look')}
        </Button>
      )}
    </section>
  );
}

type FactProps = Pick<RunProps, 'setting' | 'run' | 'first'> & { readonly row: Row };

function Fact({ setting, row, run, first }: FactProps) {
  const words = cellOf(setting, row, run);
  const differs = first !== undefined && cellOf(setting, row, first) !== words;
  return (
    <div className={styles['fact']} data-differs={differs || undefined}>
      <span className={styles['label']}>{say(`footings.row.${row}`)}</span>{' '}
      <span className={styles['value']}>
        {words}
        {differs && (
          <abbr className={styles['mark']} title={say('footings.differs')}>
            ≠
          </abbr>
        )}
      </span>
    </div>
  );
}

const SHOWN = ['security', 'both', 'defence', 'own'] as const satisfies readonly Channel[];

function countOf({ answered }: FootingRun): number {
  return SHOWN.reduce((sum, channel) => sum + answered[channel].length, 0);
}

/** How many answer on each footing: a bar on one scale for all three runs, and the numbers. */
function Answered({ run, most }: { readonly run: FootingRun; readonly most: number }) {
  const shown = SHOWN.filter((channel) => run.answered[channel].length > 0);
  return (
    <div className={styles['answered']}>
      <span className={styles['label']}>{say('footings.row.answered')}</span>{' '}
      <span className={styles['value']}>{say('footings.answered', { count: countOf(run) })}</span>
      <div className={styles['bar']} aria-hidden="true">
        {shown.map((channel) => (
          <span
            key={channel}
            data-channel={channel}
            style={{ inlineSize: `${(100 * run.answered[channel].length) / most}%` }}
          />
        ))}
      </div>
      <ul>
        {shown.map((channel) => (
          <li key={channel}>
            <span className={styles['swatch']} data-channel={channel} aria-hidden="true" />
            {say(`footings.byChannel.${channel}`, {
              count: run.answered[channel].length,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
