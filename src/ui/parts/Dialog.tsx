import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { say } from '../../text/front.ts';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog for as long as it is mounted. Esc, the cross and a click beside it close it. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    if (!dialog.open) dialog.showModal();
    // A click beside the dialog lands on the element itself; the keyboard has Esc.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener('click', closeBeside);
    return () => dialog.removeEventListener('click', closeBeside);
  }, []);
  return (
    <dialog
      ref={ref}
      className={classes(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <button
          type="button"
          className={styles['close']}
          aria-label={say('shell.close')}
          onClick={onClose}
        >
          <Icon of={X} size="1.25rem" />
        </button>
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
