import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { say } from '../../text/say.ts';
import hidden from '../parts/Hidden.module.css';
import style from './Stage.module.css';

const MOST_RESULTS = 8;

interface SearchProps {
  readonly ids: readonly string[];
  readonly names: (id: string) => string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** A combobox over the names of all countries; names that begin with the words come first. */
export function Search({ ids, names, onPick, onClose }: SearchProps) {
  const key = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = words === '' ? [] : matches(ids, names, words);
  const chosen = found[Math.min(active, found.length - 1)];
  useEffect(() => input.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && chosen !== undefined) onPick(chosen);
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp')
      setActive((active + found.length - 1) % Math.max(1, found.length));
    else return;
    event.preventDefault();
  }

  return (
    <div className={style['search']}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={say('map.search')}
        aria-expanded={found.length > 0}
        aria-controls={`${key}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${key}-${chosen}`}
        placeholder={say('map.search')}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Results list={key} found={found} chosen={chosen} names={names} onPick={onPick} />
      <p className={hidden['hidden']} aria-live="polite">
        {words === '' ? '' : say('map.searchResults', { count: found.length })}
      </p>
    </div>
  );
}

interface ResultsProps extends Pick<SearchProps, 'names' | 'onPick'> {
  readonly list: string;
  readonly found: readonly string[];
  readonly chosen: string | undefined;
}

/** Not in the tab order: the input keeps the focus and points at the chosen one. */
function Results({ list, found, chosen, names, onPick }: ResultsProps) {
  return (
    <div id={`${list}-list`} role="listbox" aria-label={say('map.search')}>
      {found.map((id) => (
        <div
          key={id}
          id={`${list}-${id}`}
          role="option"
          tabIndex={-1}
          aria-selected={id === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(id);
          }}
        >
          {names(id)}
        </div>
      ))}
    </div>
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function matches(
  ids: readonly string[],
  names: (id: string) => string,
  words: string,
): readonly string[] {
  const wanted = plain(words.trim());
  const rank = (id: string) => {
    const name = plain(names(id));
    if (name.startsWith(wanted) || id.toLowerCase() === wanted) return 0;
    return name.includes(` ${wanted}`) ? 1 : name.includes(wanted) ? 2 : 3;
  };
  return ids
    .map((id) => ({ id, rank: rank(id), name: names(id) }))
    .filter((entry) => entry.rank < 3)
    .toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .slice(0, MOST_RESULTS)
    .map(({ id }) => id);
}
