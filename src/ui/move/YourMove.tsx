import { ListChecks, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Command, CountryIndex, Option, Refusal, Setting, World } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { useOptions } from '../../store/views.ts';
import { nameOf, seatId } from '../../text/names.ts';
import { refuse } from '../../text/refuse.ts';
import { say } from '../../text/say.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { AllOptions } from './AllOptions.tsx';
import { Composer } from './Composer.tsx';
import styles from './Move.module.css';
import { OptionRow } from './OptionRow.tsx';
import { whyOf } from './OptionWhy.tsx';
import { sameOrder, standingOrders } from './orders.ts';
import { orderWords } from './orderWords.ts';

interface YourMoveProps {
  readonly setting: Setting;
  readonly world: World;
}

/** The player's choices in the step shown; nothing while nobody is seated. */
export function YourMove({ setting, world }: YourMoveProps) {
  const { seat } = world;
  if (seat.kind === 'watch') return undefined;
  const own = seat.kind === 'country' ? seat.country : -1;
  return <SeatMove setting={setting} world={world} own={own} />;
}

function SeatMove({ setting, world, own }: YourMoveProps & { readonly own: CountryIndex }) {
  const options = useOptions();
  const { give, refusal } = useOrders(setting, world);
  const [open, setOpen] = useState<Opened>();
  if (options === undefined || options.all.length === 0) return undefined;
  const standing = standingOrders(world);
  const rowOf = (option: Option) => (
    <OptionRow
      key={JSON.stringify(option.command)}
      setting={setting}
      world={world}
      option={option}
      ordered={standing.some((order) => sameOrder(order, option.command))}
      onOrder={() => give(option.command)}
      why={whyOf({ setting, world, own }, option.command)}
    />
  );
  const elsewhere = standing.filter(
    (order) => !options.suggestions.some((option) => sameOrder(option.command, order)),
  );
  const writes = own >= 0 && world.phase === 'agenda' && world.rules.charter.council;
  return (
    <section className={styles['move']} aria-labelledby="your-move">
      <h3 id="your-move">{say('move.title', { country: nameOf(seatId(setting, world.seat)) })}</h3>
      {options.suggestions.length === 0 && <p className={styles['soft']}>{say('move.none')}</p>}
      <ul className={styles['options']}>
        {options.suggestions.map(rowOf)}
        {elsewhere.map((command) => rowOf({ command, effects: [], refusal: undefined }))}
      </ul>
      {refusal && (
        <p className={styles['refused']} role="alert">
          {refuse(refusal)}
        </p>
      )}
      <More writes={writes} open={open} onOpen={setOpen} />
      {open === 'all' && <AllOptions options={options.all} rowOf={rowOf} />}
      {open === 'composer' && (
        <Composer setting={setting} world={world} onDone={() => setOpen(undefined)} />
      )}
    </section>
  );
}

type Opened = 'all' | 'composer' | undefined;

interface MoreProps {
  /** May it put texts? */
  readonly writes: boolean;
  readonly open: Opened;
  readonly onOpen: (open: Opened) => void;
}

/** One click further: a text of one's own, and everything else that is open. */
function More({ writes, open, onOpen }: MoreProps) {
  return (
    <div className={styles['more']}>
      {writes && (
        <Button
          size="small"
          icon={PenLine}
          aria-expanded={open === 'composer'}
          onClick={() => onOpen(open === 'composer' ? undefined : 'composer')}
        >
          {say('move.compose')}
        </Button>
      )}
      <Button
        size="small"
        icon={ListChecks}
        aria-expanded={open === 'all'}
        onClick={() => onOpen(open === 'all' ? undefined : 'all')}
      >
        {say(open === 'all' ? 'move.fewer' : 'move.all')}
      </Button>
    </div>
  );
}

/** Gives an order, or takes it back where it stands already; says so, and says why not. */
function useOrders(setting: Setting, world: World) {
  const issue = useGame((game) => game.issue);
  const takeBack = useGame((game) => game.takeBack);
  const announce = useAnnounce();
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly in: World }>();
  const give = (command: Command) => {
    const order = orderWords(setting, world, command);
    if (standingOrders(world).some((given) => sameOrder(given, command))) {
      announce(say(takeBack(command) ? 'move.retracted' : 'move.stands', { order }));
      return;
    }
    const refusal = issue(command);
    setRefused(refusal && { refusal, in: world });
    if (refusal === undefined) announce(say('move.announced', { order }));
  };
  return { give, refusal: refused?.in === world ? refused.refusal : undefined };
}
