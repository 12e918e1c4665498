import { useEffect, useState } from 'react';
import { type SurveyRow, textsOfCrisis } from '../../../store/record.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { type Choice, chosen, EVERYTHING, type Order, ordered } from './choice.ts';
import { Filters } from './Filters.tsx';
import styles from './Record.module.css';
import { TextTable } from './TextTable.tsx';

const PER_PAGE = 25;
const LATEST: Order = { by: 'date', descending: true };

/** The list of texts: what is chosen, in which order, one page at a time. */
export function Texts({ rows }: { readonly rows: readonly SurveyRow[] }) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [order, setOrder] = useState<Order>(LATEST);
  const [page, setPage] = useState(0);
  const played = useTextsOf(choice.crisis);
  const found = ordered(chosen(rows, choice, played), order);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const shown = found.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  return (
    <section className={styles['section']} aria-labelledby="record-texts">
      <h2 id="record-texts">{say('record.filters.title')}</h2>
      <Filters
        rows={rows}
        choice={choice}
        onChoose={(part) => {
          setChoice((now) => ({ ...now, ...part }));
          setPage(0);
        }}
      />
      <p className={styles['found']} role="status">
        {say('record.filters.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p>{say('record.table.empty')}</p>
      ) : (
        <TextTable
          rows={shown}
          order={order}
          onOrder={(next) => {
            setOrder(next);
            setPage(0);
          }}
        />
      )}
      <nav className={styles['paging']} aria-label={say('record.paging.label')}>
        <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {say('record.paging.previous')}
        </Button>
        <span aria-live="polite">{say('record.paging.page', { page: page + 1, pages })}</span>
        <Button size="small" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
          {say('record.paging.next')}
        </Button>
      </nav>
    </section>
  );
}

/** Ids of the texts of a crisis; undefined while they are fetched. */
function useTextsOf(crisis: string | undefined): ReadonlySet<string> | undefined {
  const [known, setKnown] = useState<{
    readonly id: string;
    readonly texts: ReadonlySet<string>;
  }>();
  useEffect(() => {
    if (crisis === undefined) return undefined;
    let gone = false;
    textsOfCrisis(crisis).then(
      (texts) => gone || setKnown({ id: crisis, texts }),
      () => gone || setKnown({ id: crisis, texts: new Set() }),
    );
    return () => {
      gone = true;
    };
  }, [crisis]);
  return known?.id === crisis ? known?.texts : undefined;
}
