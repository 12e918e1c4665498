import { useState } from 'react';
import { useGame } from '../../store/game.ts';
import { logOf } from '../../store/sharing.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Plain } from './Plain.tsx';

function currentLog(): string {
  return logOf(useGame.getState());
}

interface FailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In place of a screen that threw: the log is kept, and can be taken along. */
export function Failed({ error, onRetry }: FailedProps) {
  const [copied, setCopied] = useState(false);
  const [log] = useState(currentLog);
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
