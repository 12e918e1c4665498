import { useState } from 'react';
import type { Chances, CountryIndex, Vote } from '../../engine/index.ts';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { classes } from '../parts/classes.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { markOf, type SeatView, stateWords } from './hall.ts';
import styles from './VoteList.module.css';

interface VoteListProps {
  readonly caption: string;
  readonly seats: readonly SeatView[];
  /** By member; undefined while only bands are known. */
  readonly chances: ((country: CountryIndex) => Chances | undefined) | undefined;
  readonly onAsk?: ((country: CountryIndex) => void) | undefined;
}

/** Rows shown at first, where a body is large. */
const FIRST = 20;

/** The chamber as a table, for whoever cannot or does not want to see it. */
export function VoteList({ caption, seats, chances, onAsk }: VoteListProps) {
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<Order>('name');
  const [sought, setSought] = useState('');
  const isLarge = seats.length > FIRST + 5;
  const found = isLarge ? arranged(seats, order, sought) : seats;
  const shown = all || found.length <= FIRST + 5 ? found : found.slice(0, FIRST);
  return (
    <>
      {isLarge && (
        <Finder
          order={order}
          onOrder={setOrder}
          sought={sought}
          onSeek={setSought}
          count={found.length}
        />
      )}
      <table className={styles['list']}>
        <caption>
          <Hidden>{caption}</Hidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('chamber.list.member')}</th>
            <th scope="col">{say('chamber.list.vote')}</th>
            {chances && <th scope="col">{say('chamber.list.expected')}</th>}
            {chances && <th scope="col">{say('chamber.list.chance')}</th>}
            {onAsk && (
              <th scope="col">
                <Hidden>{say('chamber.list.ask')}</Hidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((seat) => (
            <Row key={seat.country} seat={seat} chances={chances} onAsk={onAsk} />
          ))}
        </tbody>
      </table>
      {shown.length < found.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {say('chamber.list.more', { count: found.length })}
        </Button>
      )}
    </>
  );
}

const ORDERS = ['name', 'vote', 'ideal'] as const;
type Order = (typeof ORDERS)[number];

const RANKS: readonly string[] = ['yes', 'likely', 'abstain', 'open', 'no', 'unlikely', 'absent'];

function rankOf({ state }: SeatView): number {
  if (state.kind === 'cast') return RANKS.indexOf(state.vote);
  return state.kind === 'leaning' ? RANKS.indexOf(state.band) : 0;
}

/** Members whose name holds what is sought, in the order asked for; else as they vote. */
function arranged(seats: readonly SeatView[], order: Order, sought: string): readonly SeatView[] {
  const part = sought.trim().toLocaleLowerCase();
  const found = seats.filter(({ name }) => name.toLocaleLowerCase().includes(part));
  if (order === 'vote') return found.toSorted((a, b) => rankOf(a) - rankOf(b));
  return order === 'ideal' ? found.toSorted((a, b) => a.ideal - b.ideal) : found;
}

interface FinderProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly count: number;
}

function Finder({ order, onOrder, sought, onSeek, count }: FinderProps) {
  return (
    <div className={styles['finder']}>
      <label>
        {say('chamber.list.find')}
        <input type="search" value={sought} onChange={({ target }) => onSeek(target.value)} />
      </label>
      <label>
        {say('chamber.list.order')}
        <select
          value={order}
          onChange={({ target }) => onOrder(ORDERS[target.selectedIndex] ?? 'name')}
        >
          {ORDERS.map((by) => (
            <option key={by} value={by}>
              {say(`chamber.list.by.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <Hidden>
        <span role="status">{sought !== '' && say('chamber.list.found', { count })}</span>
      </Hidden>
    </div>
  );
}

function likeliest({ yes, no, abstain }: Chances): Vote {
  if (yes >= no && yes >= abstain) return 'yes';
  return no > abstain ? 'no' : 'abstain';
}

type RowProps = { readonly seat: SeatView } & Pick<VoteListProps, 'chances' | 'onAsk'>;

function Row({ seat, chances, onAsk }: RowProps) {
  const known = chances?.(seat.country);
  const { state } = seat;
  const tone = state.kind === 'cast' ? state.vote : state.kind === 'leaning' ? state.band : '';
  return (
    <tr>
      <th scope="row" className={classes(seat.permanent && styles['permanent'])}>
        {seat.name}
        <Marks seat={seat} />
      </th>
      <td>
        <span className={classes(styles['mark'], styles[tone])} aria-hidden="true">
          {markOf(state)}
        </span>
        {state.kind === 'cast' ? say(`vote.${state.vote}.name`) : stateWords(state)}
      </td>
      {chances && <td>{known ? say(`vote.${likeliest(known)}.name`) : ''}</td>}
      {chances && <td className={styles['number']}>{known ? percentOf(known.yes) : ''}</td>}
      {onAsk && (
        <td>
          <Button
            size="small"
            tone="quiet"
            aria-label={say('chamber.list.askFor', { country: seat.name })}
            onClick={() => onAsk(seat.country)}
          >
            {say('chamber.list.ask')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function Marks({ seat }: { readonly seat: SeatView }) {
  const marks = [
    seat.president && say('chamber.president'),
    seat.permanent && say('chamber.permanent'),
    seat.own && say('chamber.you'),
  ].filter((mark) => mark !== false);
  return marks.length > 0 && <small>{marks.join(', ')}</small>;
}
