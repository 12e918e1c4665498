import { useClassroom } from '../../store/classroom.ts';
import { say } from '../../text/say.ts';
import { Dialog } from '../parts/Dialog.tsx';
import styles from './Controls.module.css';

const KEYS = [
  ['reveal', 'R'],
  ['goOn', 'G'],
  ['back', 'B'],
  ['why', 'W'],
  ['hands', 'Y N A'],
  ['box', 'C'],
  ['turn', 'L'],
  ['timer', 'T'],
  ['minutes', '1 – 5'],
  ['reset', '0'],
  ['present', 'P'],
  ['escape', 'Esc'],
  ['help', '?'],
] as const;

/** Every key of Present, and the switch that rests them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const keys = useClassroom((room) => room.keys);
  const allowKeys = useClassroom((room) => room.allowKeys);
  return (
    <Dialog title={say('present.help.title')} wide onClose={onClose}>
      <dl className={styles['keys']}>
        {KEYS.map(([name, key]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(`present.help.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={keys}
          onChange={({ target }) => allowKeys(target.checked)}
        />
        {say('present.help.single')}
      </label>
      <p>{say('present.help.typing')}</p>
      <p>{say('present.help.orders')}</p>
      <p>{say('present.help.memory')}</p>
    </Dialog>
  );
}
