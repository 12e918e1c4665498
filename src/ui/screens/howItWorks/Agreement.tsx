import type { ReactNode } from 'react';
import { RECORD_AGREEMENT } from '../../../store/measured.ts';
import { numberOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';
import { Table } from './Table.tsx';

const { seeds, points, crises, mean, overall, majorities, commonest } = RECORD_AGREEMENT;

/** Share of runs that agree below which a point counts among the worst misses. */
const WORST = 0.25;

interface Miss {
  readonly crisis: (typeof crises)[number]['id'];
  readonly at: number;
  readonly happened: boolean;
  readonly share: number;
}

const MISSES: readonly Miss[] = crises.flatMap(({ id, record, agree }) =>
  agree.flatMap((runs, at): Miss[] => {
    const share = runs / seeds;
    return share < WORST ? [{ crisis: id, at, happened: record[at] === 'y', share }] : [];
  }),
);

/** Crises left to themselves beside what happened, on five points. */
export function Agreement(): ReactNode {
  return (
    <>
      <p>{say('howItWorks.agreement.body', { runs: numberOf(seeds), crises: crises.length })}</p>
      <dl className={styles['terms']}>
        {points.map((point) => (
          <div key={point}>
            <dt>{say(`agreement.points.${point}`)}</dt>
            <dd>{say(`agreement.means.${point}`)}</dd>
          </div>
        ))}
      </dl>
      <Table
        label={say('howItWorks.agreement.crisis')}
        columns={points.map((point) => say(`agreement.points.${point}`))}
        rows={[
          ...crises.map(({ id, record, agree }) => [
            say(`card.${id}.title`),
            ...agree.map((runs, at) =>
              say('howItWorks.agreement.cell', {
                record: say(`agreement.${record[at] === 'y' ? 'yes' : 'no'}`),
                share: percentOf(runs / seeds),
              }),
            ),
          ]),
          [say('howItWorks.agreement.mean'), ...mean.map((share) => percentOf(share))],
        ]}
      />
      <p>
        {say('howItWorks.agreement.total', {
          overall: percentOf(overall),
          majorities,
          commonest,
          points: points.length * crises.length,
        })}
      </p>
      <Misses />
    </>
  );
}

/** Where fewer than a quarter of the runs went as the record, gathered by what was missed. */
function Misses(): ReactNode {
  const kinds = points.flatMap((point, at) =>
    [true, false].map((happened) => ({
      point,
      happened,
      missed: MISSES.filter((miss) => miss.at === at && miss.happened === happened),
    })),
  );
  return (
    <>
      <h3>{say('howItWorks.agreement.misses')}</h3>
      <ul className={styles['limits']}>
        {kinds.map(({ point, happened, missed }) =>
          missed.length === 0 ? undefined : (
            <li key={`${point} ${String(happened)}`}>
              {say('howItWorks.agreement.miss', {
                point: say(`agreement.points.${point}`),
                record: say(`agreement.${happened ? 'yes' : 'no'}`),
                crises: missed.map(({ crisis }) => say(`card.${crisis}.title`)).join('; '),
                why: say(`agreement.${happened ? 'whyMissing' : 'whyTooMuch'}.${point}`),
              })}
            </li>
          ),
        )}
      </ul>
    </>
  );
}
