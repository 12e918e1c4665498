import { useEffect, useState } from 'react';
import { loadScenario, SCENARIO_CARDS, type ScenarioSheet } from '../../../store/catalogue.ts';
import { say } from '../../../text/say.ts';
import { cardWord } from '../cardWords.ts';
import styles from './HowItWorks.module.css';

/** The crises whose figures are real. */
const SOURCED = SCENARIO_CARDS.filter((card) => !card.invented).map((card) => card.id);

/** Where the figures come from, as the data itself says. */
export function Sources() {
  const [sheets, setSheets] = useState<readonly ScenarioSheet[] | 'failed'>();
  useEffect(() => {
    let gone = false;
    Promise.all(SOURCED.flatMap((id) => loadScenario(id) ?? [])).then(
      (loaded) => gone || setSheets(loaded),
      () => gone || setSheets('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (sheets === undefined) return <p>{say('howItWorks.sources.loading')}</p>;
  if (sheets === 'failed') return <p>{say('howItWorks.sources.failed')}</p>;
  return (
    <>
      <p>{say('howItWorks.sources.body')}</p>
      {sheets.map(({ scenario, imputed, sources }) => (
        <section key={scenario.id} className={styles['crisis']}>
          <h3>
            {say('howItWorks.sources.of', {
              crisis: cardWord(scenario.id, 'title'),
              imputed: imputed.length,
            })}
          </h3>
          <ul className={styles['sources']}>
            {sources.map(({ key, title, read }) => (
              <li key={key}>
                {title} <span>({say(`howItWorks.sources.${read ? 'read' : 'unread'}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
