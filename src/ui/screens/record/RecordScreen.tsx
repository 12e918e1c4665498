import { useEffect, useState } from 'react';
import { type Survey, surveyRecord } from '../../../store/record.ts';
import { numberOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { Masthead } from '../Masthead.tsx';
import { Coding } from './Coding.tsx';
import { League } from './League.tsx';
import styles from './Record.module.css';
import { Scores } from './Scores.tsx';
import { TextDetail } from './TextDetail.tsx';
import { Texts } from './Texts.tsx';

interface RecordScreenProps {
  /** Of the text to open, from the address. */
  readonly id: string | undefined;
}

/** The real votes with the model's chances beside them. */
export function RecordScreen({ id }: RecordScreenProps) {
  const [attempt, setAttempt] = useState(0);
  return <Record key={attempt} id={id} onRetry={() => setAttempt(attempt + 1)} />;
}

interface RecordProps extends RecordScreenProps {
  readonly onRetry: () => void;
}

function Record({ id, onRetry }: RecordProps) {
  const [survey, setSurvey] = useState<Survey | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    surveyRecord().then(
      (found) => gone || setSurvey(found),
      () => gone || setSurvey('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles['main']}>
        {survey === 'loading' && <p className={styles['wait']}>{say('record.loading')}</p>}
        {survey === 'failed' && (
          <div role="alert">
            <p>{say('record.failed')}</p>
            <Button tone="primary" onClick={onRetry}>
              {say('record.retry')}
            </Button>
          </div>
        )}
        {typeof survey === 'object' && (
          <>
            {id !== undefined && <TextDetail key={id} survey={survey} id={id} />}
            {/* Kept while one text is read: the choice and the place in it are still there after. */}
            <div hidden={id !== undefined} className={styles['list']}>
              <Whole survey={survey} />
            </div>
          </>
        )}
      </main>
    </>
  );
}

function Whole({ survey }: { readonly survey: Survey }) {
  const { scores, fit } = survey;
  return (
    <>
      <h1>{say('record.title')}</h1>
      <p>
        {say('record.lead')}{' '}
        {say('record.summary', {
          texts: numberOf(scores.texts),
          votes: numberOf(scores.memberVotes),
          from: fit.from.slice(0, 4),
          to: fit.to.slice(0, 4),
        })}
      </p>
      <Scores survey={survey} />
      <Texts rows={survey.rows} />
      <League />
      <Coding />
    </>
  );
}
