import { CircleHelp, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { type Ballot, commitmentsOf, type Setting, type World } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useHasMoved, useStanceOn } from '../../../store/views.ts';
import { nameOf, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import styles from './CountryCard.module.css';
import { describeCountry } from './describe.ts';
import { Impartiality } from './Impartiality.tsx';
import { layersOf } from './mapLayers.ts';

interface CountryCardProps {
  readonly setting: Setting;
  readonly world: World;
}

/** The votes shown at most; earlier ones are in the debrief. */
const LATEST = 3;

/** Chosen on the map while the column is scrolled down, the card would open out of sight. */
function useInSight(country: number): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (country >= 0) card.current?.scrollIntoView({ block: 'nearest' });
  }, [country]);
  return card;
}

/** The country chosen on the map: what it is, what it did, and the questions to ask it. */
export function CountryCard({ setting, world }: CountryCardProps) {
  const country = useGame((game) => game.selection);
  const select = useGame((game) => game.select);
  const openPanel = useGame((game) => game.openPanel);
  const moved = useHasMoved();
  const on = useStanceOn(false);
  const card = useInSight(country);
  const id = setting.ids[country];
  if (id === undefined || on === undefined) return undefined;
  const [stance] = layersOf(setting, world, on);
  const party = setting.aggressors.includes(country) || setting.victims.includes(country);
  return (
    <Card ref={card} className={styles['card']} aria-labelledby="country">
      <div className={styles['head']}>
        <h3 id="country">{nameOf(id)}</h3>
        <button
          type="button"
          className={styles['close']}
          aria-label={say('table.country.close', { country: theNameOf(id) })}
          onClick={() => select(-1)}
        >
          <Icon of={X} />
        </button>
      </div>
      <p>{describeCountry(setting, world, stance, country)}</p>
      <Bound world={world} country={country} />
      <VotesOf world={world} country={country} />
      <div className={styles['questions']}>
        {moved && (party || world.coalition.lead === country) && (
          <Button
            size="small"
            icon={CircleHelp}
            onClick={() => openPanel({ kind: 'move', country })}
          >
            {say('table.country.whyMoves')}
          </Button>
        )}
        {!party && (
          <Button
            size="small"
            icon={CircleHelp}
            onClick={() => openPanel({ kind: 'belief', country })}
          >
            {say('evidence.why.country')}
          </Button>
        )}
        {!party && (
          <Button
            size="small"
            icon={CircleHelp}
            onClick={() => openPanel({ kind: 'response', country, what: 'troops' })}
          >
            {say('table.country.whyGives')}
          </Button>
        )}
      </div>
      <Impartiality setting={setting} world={world} country={country} />
    </Card>
  );
}

/** What it has bound itself to beforehand. */
function Bound({ world, country }: { readonly world: World; readonly country: number }) {
  const bound = commitmentsOf(world, country);
  if (bound.length === 0) return undefined;
  return (
    <div>
      <h4 className={styles['small']}>{say('table.country.bound.title')}</h4>
      <ul className={styles['bound']}>
        {bound.map((what) => (
          <li key={what}>{say(`table.country.bound.${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function VotesOf({ world, country }: { readonly world: World; readonly country: number }) {
  const openPanel = useGame((game) => game.openPanel);
  const cast = world.ballots
    .flatMap((ballot: Ballot) => {
      const own = ballot.votes.find((vote) => vote.country === country);
      return own === undefined ? [] : [{ ballot, vote: own.vote }];
    })
    .slice(-LATEST);
  if (cast.length === 0) return undefined;
  return (
    <ul className={styles['votes']}>
      {cast.map(({ ballot: { draft }, vote }) => (
        <li key={draft.number}>
          <button
            type="button"
            onClick={() => openPanel({ kind: 'vote', draft: draft.number, country })}
          >
            {say('table.country.vote', { draft: draft.number, vote })}
          </button>
        </li>
      ))}
    </ul>
  );
}
