import { useEffect, useState } from 'react';
import { say } from '../../text/front.ts';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Plain } from './Plain.tsx';

/** The log as text, empty where nothing is open; the store may be what failed. */
async function currentLog(): Promise<string> {
  try {
    const [{ useGame }, { logOf }] = await Promise.all([
      import('../../store/game.ts'),
      import('../../store/sharing.ts'),
    ]);
    return logOf(useGame.getState());
  } catch {
    return '';
  }
}

interface FailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In place of a screen that threw: the log is kept, and can be taken along. */
export function Failed({ error, onRetry }: FailedProps) {
  const [copied, setCopied] = useState(false);
  const [log, setLog] = useState('');
  useEffect(() => {
    void currentLog().then(setLog);
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(log);
      setCopied(true);
    } catch {
      // The text stands below, to be selected by hand.
    }
  };
  const goHome = () => {
    location.hash = '#/';
    onRetry();
  };
  return (
    <Plain title={say('shell.failed.title')}>
      <p>{say('shell.failed.body')}</p>
      <p>
        <Button tone="primary" onClick={goHome}>
          {say('shell.failed.home')}
        </Button>{' '}
        <Button onClick={onRetry}>{say('shell.failed.retry')}</Button>{' '}
        {log !== '' && (
          <Button onClick={() => void copy()}>
            {say(copied ? 'shell.failed.copied' : 'shell.failed.copy')}
          </Button>
        )}
      </p>
      <Disclosure summary={say('shell.failed.report')}>
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {[error.message, log].join('\n\n')}
        </pre>
      </Disclosure>
    </Plain>
  );
}
