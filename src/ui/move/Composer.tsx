import { useId, useState } from 'react';
import type { Composition, Draft, Measure, Refusal, Setting, World } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { useComposition } from '../../store/views.ts';
import { refuse } from '../../text/refuse.ts';
import { say } from '../../text/say.ts';
import { DraftText } from '../council/DraftText.tsx';
import { Button } from '../parts/Button.tsx';
import { classes } from '../parts/classes.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Composer.module.css';
import {
  closedBy,
  commandFor,
  type Making,
  previewDraft,
  refusalOf,
  withMeasure,
} from './composing.ts';
import { Bands } from './OptionWhy.tsx';

interface ComposerProps {
  readonly setting: Setting;
  readonly world: World;
  /** A draft on the table to change; a new text where left out. */
  readonly amended?: Draft | undefined;
  readonly onDone: () => void;
}

const GROUPS = {
  words: ['callForCeasefire', 'condemn', 'demandWithdrawal', 'mediate', 'factFinding'],
  chapter: ['determine', 'provisionalMeasures'],
  sanctions: ['armsEmbargo', 'targetedSanctions', 'comprehensiveSanctions'],
  force: ['blockade', 'noFlyZone', 'peacekeepers', 'authoriseForce'],
  other: [
    'referToCourt',
    'humanitarianAccess',
    'transferToAssembly',
    'liftMeasures',
    'withdrawKeepers',
    'exemptVictim',
    'expel',
  ],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

const LONGEST_DEADLINE = 120;

/** Composes a text from measures, with its legality, chapter, prospects and wording as it grows. */
export function Composer({ setting, world, amended, onDone }: ComposerProps) {
  const [measures, setMeasures] = useState<readonly Measure[]>(amended?.measures ?? []);
  const [afterDays, setAfterDays] = useState(0);
  const issue = useGame((game) => game.issue);
  const composed = useComposition(measures);
  const making: Making = { setting, world, amended, afterDays };
  const refusal = measures.length === 0 ? undefined : refusalOf(making, measures);
  const chapter = composed?.chapter ?? 'unstated';
  const toggle = (measure: Measure) =>
    setMeasures((so) =>
      so.includes(measure) ? so.filter((other) => other !== measure) : withMeasure(so, measure),
    );
  const put = () => {
    if (issue(commandFor(measures, afterDays, amended)) === undefined) onDone();
  };
  return (
    <section className={styles['composer']} aria-label={say('move.composer.title')}>
      <p className={styles['soft']}>{say('move.composer.intro')}</p>
      {GROUP_NAMES.map((group) => (
        <MeasureGroup
          key={group}
          group={group}
          making={making}
          chosen={measures}
          onToggle={toggle}
        />
      ))}
      {measures.includes('authoriseForce') && amended === undefined && (
        <Deadline days={afterDays} onChange={setAfterDays} />
      )}
      <Standing composed={composed} refusal={refusal} />
      {!refusal && composed?.prospects && <Bands setting={setting} known={composed.prospects} />}
      {measures.length > 0 && (
        <DraftText
          setting={setting}
          world={world}
          draft={previewDraft(making, measures, chapter)}
        />
      )}
      <div className={styles['actions']}>
        <Button
          tone="primary"
          aria-disabled={measures.length === 0 || refusal !== undefined}
          onClick={put}
        >
          {say(amended ? 'move.composer.change' : 'move.composer.table')}
        </Button>
        <Button onClick={onDone}>{say('move.composer.cancel')}</Button>
      </div>
    </section>
  );
}

interface StandingProps {
  readonly composed: Composition | undefined;
  readonly refusal: Refusal | undefined;
}

/** What the text is by now: its chapter, whether it is lawful, and how it would fare. */
function Standing({ composed, refusal }: StandingProps) {
  const empty = composed === undefined || composed.measures.length === 0;
  return (
    <div className={classes(styles['state'], !empty && styles['sticks'])} aria-live="polite">
      <p>{empty ? say('move.composer.empty') : say(`chapter.${composed.chapter}.name`)}</p>
      {!empty && refusal && <p className={styles['refused']}>{refuse(refusal)}</p>}
      {!refusal && composed?.prospects && (
        <p>
          <strong>{say('chamber.prospects.band', { band: composed.prospects.band })}</strong>
        </p>
      )}
    </div>
  );
}

interface MeasureGroupProps {
  readonly group: Group;
  readonly making: Making;
  readonly chosen: readonly Measure[];
  readonly onToggle: (measure: Measure) => void;
}

function MeasureGroup({ group, making, chosen, onToggle }: MeasureGroupProps) {
  return (
    <fieldset className={styles['group']}>
      <legend>{say(`move.composer.groups.${group}`)}</legend>
      {GROUPS[group].map((measure) => (
        <MeasureBox
          key={measure}
          measure={measure}
          checked={chosen.includes(measure)}
          closed={reasonAgainst(making, chosen, measure)}
          onToggle={() => onToggle(measure)}
        />
      ))}
    </fieldset>
  );
}

function reasonAgainst(
  making: Making,
  chosen: readonly Measure[],
  measure: Measure,
): string | undefined {
  const refusal = closedBy(making, chosen, measure);
  return refusal && refuse(refusal);
}

interface MeasureBoxProps {
  readonly measure: Measure;
  readonly checked: boolean;
  /** Why it cannot be added, if so. */
  readonly closed: string | undefined;
  readonly onToggle: () => void;
}

function MeasureBox({ measure, checked, closed, onToggle }: MeasureBoxProps) {
  const id = useId();
  const means = say(`measure.${measure}.means`);
  return (
    <div className={styles['measure']} title={means}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={closed !== undefined && !checked}
        aria-describedby={`${id}-means`}
        onChange={onToggle}
      />
      <div>
        <label htmlFor={id}>{say(`measure.${measure}.name`)}</label>
        <p id={`${id}-means`}>
          {closed === undefined && !checked ? <Hidden>{means}</Hidden> : (closed ?? means)}
        </p>
      </div>
    </div>
  );
}

interface DeadlineProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

function Deadline({ days, onChange }: DeadlineProps) {
  const id = useId();
  return (
    <div className={styles['deadline']}>
      <label htmlFor={id}>{say('move.composer.deadline')}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={LONGEST_DEADLINE}
        value={days}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const typed = Math.trunc(Number(event.target.value));
          onChange(Math.min(LONGEST_DEADLINE, Math.max(0, Number.isFinite(typed) ? typed : 0)));
        }}
      />
      <p id={`${id}-help`}>{say('move.composer.deadlineHelp')}</p>
    </div>
  );
}
