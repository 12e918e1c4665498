import { CircleHelp, Scale } from 'lucide-react';
import type { Setting, World } from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useHasMoved } from '../../../store/views.ts';
import { theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import panels from './Panels.module.css';
import styles from './WhyMoves.module.css';

/** The questions that anybody may ask about the others: the parties, the lead, and who pays. */
export function WhyMoves({ setting, world }: { readonly setting: Setting; readonly world: World }) {
  const openPanel = useGame((game) => game.openPanel);
  const moved = useHasMoved();
  const { lead } = world.coalition;
  const movers = moved
    ? [...setting.aggressors, ...setting.victims, ...(lead >= 0 ? [lead] : [])]
    : [];
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  return (
    <section className={panels['panel']} aria-labelledby="ask-why">
      <h3 id="ask-why">{say('why.ask.title')}</h3>
      <div className={styles['questions']}>
        {[...new Set(movers)]
          .filter((country) => country !== own)
          .map((country) => (
            <Button
              key={country}
              size="small"
              icon={CircleHelp}
              onClick={() => openPanel({ kind: 'move', country })}
            >
              {say('why.ask.move', { country: theNameOf(setting.ids[country] ?? '') })}
            </Button>
          ))}
        <Button size="small" icon={Scale} onClick={() => openPanel({ kind: 'ledger' })}>
          {say('why.ask.ledger')}
        </Button>
      </div>
    </section>
  );
}
