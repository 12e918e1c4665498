import type { Scores as Figures, Survey } from '../../../store/record.ts';
import { dateOf, numberOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { classes } from '../../parts/classes.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import styles from './Record.module.css';

const BASELINES = ['alwaysYes', 'idealAlone', 'sameBloc'] as const;
const COLUMNS = [
  'right',
  'balanced',
  'logLoss',
  'permanent',
  'precision',
  'recall',
  'outcomes',
] as const;
type Column = (typeof COLUMNS)[number];
/** Undefined where it was not measured, or means nothing. */
type Line = Readonly<Record<Column, number | undefined>>;

/** Who foretells no veto has no precision. */
function lineOf({ vetoes, ...scores }: Figures): Line {
  return {
    ...scores,
    precision: vetoes.foretold === 0 ? undefined : vetoes.precision,
    recall: vetoes.recall,
  };
}

function heldOut({ fit: { heldOut: held } }: Survey): Line {
  return {
    right: undefined,
    balanced: held.balanced,
    logLoss: held.logLoss,
    permanent: held.permanent,
    precision: held.vetoPrecision,
    recall: held.vetoRecall,
    outcomes: undefined,
  };
}

/** The model beside the three rules that it must beat: folded, for the votes themselves come first. */
export function Scores({ survey }: { readonly survey: Survey }) {
  const { scores, baselines, fit } = survey;
  return (
    <Disclosure
      plain
      summary={say('record.scores.summary', {
        held: percentOf(fit.heldOut.balanced),
        best: percentOf(Math.max(...BASELINES.map((rule) => baselines[rule].balanced))),
      })}
    >
      <div
        className={styles['wide']}
        role="region"
        aria-label={say('record.scores.caption')}
        tabIndex={0}
      >
        <table className={classes(styles['table'], styles['scores'])}>
          <caption>{say('record.scores.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('record.scores.rule')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={styles['number']}>
                  {say(`record.scores.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ScoreRow name={say('record.scores.model')} line={lineOf(scores)} strong />
            <ScoreRow name={say('record.scores.heldOut')} line={heldOut(survey)} strong />
            {BASELINES.map((rule) => (
              <ScoreRow
                key={rule}
                name={say(`record.scores.${rule}`)}
                line={lineOf(baselines[rule])}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>
        {say('record.scores.inSample', { date: dateOf(fit.date, 0), crises: fit.crises })}
      </p>
      <p className={styles['soft']}>{say('record.scores.reading')}</p>
    </Disclosure>
  );
}

interface ScoreRowProps {
  readonly name: string;
  readonly line: Line;
  readonly strong?: boolean;
}

function ScoreRow({ name, line, strong = false }: ScoreRowProps) {
  return (
    <tr className={strong ? styles['strong'] : undefined}>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className={styles['number']}>
          {valueOf(column, line[column])}
        </td>
      ))}
    </tr>
  );
}

function valueOf(column: Column, value: number | undefined): string {
  if (value === undefined) return '–';
  return column === 'logLoss' ? numberOf(value, 3) : percentOf(value, 1);
}
