import { useId, useRef } from 'react';
import type { CountryIndex, Setting } from '../../engine/index.ts';
import { nameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import styles from './Present.module.css';
import { useKeys } from './useKeys.ts';

interface WhoAskedProps {
  readonly setting: Setting;
  readonly members: readonly { readonly country: CountryIndex }[];
  readonly who: CountryIndex;
  readonly onAsk: (country: CountryIndex) => void;
}

/** Whom the question is about, by name; Enter and Escape give the keys back. */
export function WhoAsked({ setting, members, who, onAsk }: WhoAskedProps) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useKeys({ w: () => field.current?.focus() });
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>
        {say('present.why.who')} <kbd>W</kbd>
      </label>
      <select
        ref={field}
        id={id}
        value={who}
        onChange={({ target }) => onAsk(Number(target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      >
        {members.map(({ country }) => (
          <option key={country} value={country}>
            {nameOf(setting.ids[country] ?? '')}
          </option>
        ))}
      </select>
    </p>
  );
}
