import type { ReactNode } from 'react';
import { BANDS } from '../../../store/measured.ts';
import { figureWords, type ToldFigure, wantedWords } from '../../../text/bandWords.ts';
import { dateOf, numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';
import { Table } from './Table.tsx';

const { figures, disputes, date, rulesVersion } = BANDS;

/** A figure without an interval has none in the file. */
function toldOf(figure: (typeof figures)[number]): ToldFigure {
  return { ...figure, interval: 'interval' in figure ? figure.interval : undefined };
}

/** The claims that were measured, and how far each was met. */
export function Bands(): ReactNode {
  const misses = figures.flatMap((figure) => ('since' in figure ? [figure] : []));
  return (
    <>
      <p>
        {say('howItWorks.bands.body', {
          disputes: numberOf(disputes),
          date: dateOf(date, 0),
          version: rulesVersion,
        })}
      </p>
      <Table
        label={say('howItWorks.bands.claim')}
        columns={[
          say('howItWorks.bands.wanted'),
          say('howItWorks.bands.figure'),
          say('howItWorks.bands.sample'),
          say('howItWorks.bands.verdict'),
        ]}
        rows={figures.map((figure) => [
          say(`bands.claim.${figure.claim}`),
          wantedWords(toldOf(figure)),
          figureWords(toldOf(figure)),
          numberOf(figure.sample),
          say(`bands.standing.${figure.standing}`),
        ])}
      />
      {misses.length > 0 && (
        <>
          <h3>{say('howItWorks.bands.misses')}</h3>
          <ul className={styles['limits']}>
            {misses.map(({ claim, since }) => (
              <li key={claim}>
                {say('howItWorks.bands.miss', {
                  claim: say(`bands.claim.${claim}`),
                  why: say(`bands.why.${claim}`),
                  since: dateOf(since, 0),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('howItWorks.bands.reading')}</p>
    </>
  );
}
