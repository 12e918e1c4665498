import { Info } from 'lucide-react';
import type { MapFacts } from '../../store/catalogue.ts';
import { say } from '../../text/say.ts';
import { Icon } from '../parts/Icon.tsx';
import style from './Legend.module.css';

const POLICY = ['endorsement', 'colour', 'without', 'dashed', 'held', 'shapes'] as const;

/** How the map chooses what to draw, and where it is known to be wrong. */
export function About({ notes }: Pick<MapFacts, 'notes'>) {
  return (
    <details className={style['about']} name="map-key">
      <summary aria-label={say('map.about.title')} title={say('map.about.title')}>
        <Icon of={Info} />
      </summary>
      <div
        className={style['legendBody']}
        role="region"
        tabIndex={0}
        aria-label={say('map.about.title')}
      >
        <ul>
          {POLICY.map((rule) => (
            <li key={rule}>{say(`map.about.${rule}`)}</li>
          ))}
        </ul>
        {notes.length === 0 ? undefined : (
          <>
            <h2>{say('map.about.notes')}</h2>
            <ul>
              {notes.map((note) => (
                <li key={note}>{say(`map.notes.${note}`)}</li>
              ))}
            </ul>
          </>
        )}
        <p>{say('map.about.source')}</p>
      </div>
    </details>
  );
}
