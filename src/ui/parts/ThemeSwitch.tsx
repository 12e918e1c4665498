import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { useId, useState } from 'react';
import { say } from '../../text/front.ts';
import { chooseTheme, rememberedTheme, THEMES, type Theme } from '../style/theme.ts';
import { Icon } from './Icon.tsx';
import styles from './ThemeSwitch.module.css';

const DRAWINGS: Readonly<Record<Theme, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const [theme, setTheme] = useState(rememberedTheme);
  const name = useId();
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <div role="radiogroup" aria-label={say('shell.theme.label')} className={styles['switch']}>
      {THEMES.map((id) => (
        <label key={id} className={styles['choice']} title={say(`shell.theme.${id}`)}>
          <input
            type="radio"
            name={name}
            checked={theme === id}
            aria-label={say(`shell.theme.${id}`)}
            onChange={() => choose(id)}
          />
          <Icon of={DRAWINGS[id]} size="1rem" />
        </label>
      ))}
    </div>
  );
}
