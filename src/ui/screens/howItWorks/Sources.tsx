import { useEffect, useState } from 'react';
import type { ScenarioSheet } from '../../../store/catalogue.ts';
import { stage } from '../../../store/stage.ts';
import { say } from '../../../text/say.ts';
import styles from './HowItWorks.module.css';

/** The crisis whose figures are real. */
const SOURCED = 'kuwait-1990';

/** Where the figures come from, as the data itself says. */
export function Sources() {
  const [sheet, setSheet] = useState<ScenarioSheet | 'failed'>();
  useEffect(() => {
    let gone = false;
    stage(SOURCED).then(
      (staged) => gone || setSheet(staged?.sheet ?? 'failed'),
      () => gone || setSheet('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (sheet === undefined) return <p>{say('howItWorks.sources.loading')}</p>;
  if (sheet === 'failed') return <p>{say('howItWorks.sources.failed')}</p>;
  return (
    <>
      <p>{say('howItWorks.sources.body', { imputed: sheet.imputed.length })}</p>
      <ul className={styles['sources']}>
        {sheet.sources.map(({ key, title, read }) => (
          <li key={key}>
            {title} <span>({say(`howItWorks.sources.${read ? 'read' : 'unread'}`)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
