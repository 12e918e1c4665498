import { FileUp } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import type { Failure } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { failureHeading, failureWords } from './failureWords.ts';
import styles from './OpenForm.module.css';

interface OpenFormProps {
  /** What was tried before and did not open; kept for mending. */
  readonly tried: string;
  readonly failure: Failure | undefined;
  readonly onOpen: (text: string) => Promise<void>;
}

/** A link pasted, or a file chosen. What cannot be opened stays in the box, and nothing else opens. */
export function OpenForm({ tried, failure, onOpen }: OpenFormProps) {
  const [text, setText] = useState(tried);
  const [problem, setProblem] = useState<'empty' | 'unreadable'>();
  const [opening, setOpening] = useState(false);
  const open = async (what: string) => {
    if (what.trim() === '') {
      setProblem('empty');
      return;
    }
    setProblem(undefined);
    setOpening(true);
    await onOpen(what.trim());
    setOpening(false);
  };
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    try {
      const content = await file.text();
      setText(content);
      await open(content);
    } catch {
      setProblem('unreadable');
    }
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void open(text);
      }}
    >
      {failure && <Failed failure={failure} kept={text !== ''} />}
      <label className={styles['field']}>
        {say('share.open.label')}
        <textarea
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={problem && 'open-problem'}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {problem && (
        <p id="open-problem" role="alert" className={styles['hint']}>
          {say(`share.open.${problem}`)}
        </p>
      )}
      <div className={styles['actions']}>
        <Button tone="primary" type="submit" aria-disabled={opening}>
          {say(opening ? 'share.open.opening' : 'share.open.go')}
        </Button>
        <FileChoice onFile={(event) => void readFile(event)} />
      </div>
    </form>
  );
}

function Failed({ failure, kept }: { readonly failure: Failure; readonly kept: boolean }) {
  return (
    <div role="alert" className={styles['failure']}>
      <strong>{failureHeading(failure)}</strong>
      <p>{failureWords(failure)}</p>
      {kept && <p className={styles['kept']}>{say('share.open.kept')}</p>}
    </div>
  );
}

interface FileChoiceProps {
  readonly onFile: (event: ChangeEvent<HTMLInputElement>) => void;
}

function FileChoice({ onFile }: FileChoiceProps) {
  return (
    <label className={styles['file']}>
      <Icon of={FileUp} />
      {say('share.open.file')}
      <input type="file" accept=".txt,.json,.c7,text/plain,application/json" onChange={onFile} />
    </label>
  );
}
