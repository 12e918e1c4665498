import { type ReactNode, useMemo, useState } from 'react';
import { SCENARIO_CARDS } from '../../../store/catalogue.ts';
import type { SurveyRow } from '../../../store/record.ts';
import { nameIn } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { isPhone } from '../../parts/isPhone.ts';
import { cardWord } from '../cardWords.ts';
import { type Choice, counted, EVERYTHING, NOBODY } from './choice.ts';
import { chosenWords } from './chosenWords.ts';
import styles from './Record.module.css';

interface FiltersProps {
  readonly rows: readonly SurveyRow[];
  readonly choice: Choice;
  readonly onChoose: (part: Partial<Choice>) => void;
}

const RESULTS = ['adopted', 'vetoed', 'failed'] as const;
const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;

/** What to show of the record; folded upon a phone, and then it says what is chosen. */
export function Filters(props: FiltersProps) {
  const chosen = chosenWords(props.choice);
  const [open] = useState(() => !isPhone());
  return (
    <div className={styles['folded']}>
      <Disclosure
        plain
        open={open}
        summary={
          <span>
            {chosen.length === 0
              ? say('record.filters.none')
              : say('record.filters.chosen', { parts: chosen.join(' · ') })}
          </span>
        }
      >
        <Form {...props} />
      </Disclosure>
    </div>
  );
}

function Form(props: FiltersProps) {
  const { choice, onChoose } = props;
  return (
    <form className={styles['filters']} onSubmit={(event) => event.preventDefault()}>
      <Year word="from" year={choice.from} onYear={(from) => onChoose({ from })} />
      <Year word="to" year={choice.to} onYear={(to) => onChoose({ to })} />
      <TextPicks {...props} />
      <MemberPicks {...props} />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={choice.missed}
          onChange={({ target }) => onChoose({ missed: target.checked })}
        />
        {say('record.filters.missed')}
      </label>
      <Button size="small" tone="quiet" onClick={() => onChoose(EVERYTHING)}>
        {say('record.filters.clear')}
      </Button>
    </form>
  );
}

function TextPicks({ rows, choice, onChoose }: FiltersProps) {
  const targets = useMemo(() => named(rows.map(({ coded }) => coded.target)), [rows]);
  return (
    <>
      <Pick
        label={say('record.filters.target')}
        value={choice.target}
        any={say('record.filters.anybody')}
        onPick={(target) => onChoose({ target })}
      >
        <option value={NOBODY}>{say('record.filters.nobody')}</option>
        {targets}
      </Pick>
      <Pick
        label={say('record.filters.result')}
        value={choice.result}
        any={say('record.filters.anyResult')}
        onPick={(id) => onChoose({ result: RESULTS.find((one) => one === id) })}
      >
        {RESULTS.map((result) => (
          <option key={result} value={result}>
            {say(`record.detail.resolution.${result}`)}
          </option>
        ))}
      </Pick>
      <Pick
        label={say('record.filters.crisis')}
        value={choice.crisis}
        any={say('record.filters.anyCrisis')}
        onPick={(crisis) => onChoose({ crisis })}
      >
        {SCENARIO_CARDS.filter(({ year, invented }) => !invented && year >= EVERYTHING.from).map(
          ({ id }) => (
            <option key={id} value={id}>
              {cardWord(id, 'title')}
            </option>
          ),
        )}
      </Pick>
    </>
  );
}

function MemberPicks({ rows, choice, onChoose }: FiltersProps) {
  const members = useMemo(() => named(rows.map(({ coded }) => Object.keys(coded.votes))), [rows]);
  return (
    <>
      <Pick
        label={say('record.filters.member')}
        value={choice.member}
        any={say('record.filters.anyMember')}
        onPick={(member) => onChoose({ member })}
      >
        {members}
      </Pick>
      <Pick
        label={say('record.filters.vote')}
        value={choice.vote}
        any={say('record.filters.anyVote')}
        disabled={choice.member === undefined}
        onPick={(id) => onChoose({ vote: VOTES.find((one) => one === id) })}
      >
        {VOTES.map((vote) => (
          <option key={vote} value={vote}>
            {say(`vote.${vote}.name`)}
          </option>
        ))}
      </Pick>
    </>
  );
}

/** Options by name, each with how many texts it has. */
function named(lists: readonly (readonly string[])[]): readonly ReactNode[] {
  return counted(lists)
    .map(({ code, texts }) => ({ code, name: nameIn(code, Number.POSITIVE_INFINITY), texts }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ code, name, texts }) => (
      <option key={code} value={code}>
        {say('record.filters.counted', { name, texts })}
      </option>
    ));
}

interface YearProps {
  readonly word: 'from' | 'to';
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function Year({ word, year, onYear }: YearProps) {
  return (
    <label className={styles['field']}>
      <span>{say(`record.filters.${word}`)}</span>
      <input
        type="number"
        min={EVERYTHING.from}
        max={EVERYTHING.to}
        value={year}
        onChange={({ target }) => onYear(Number(target.value))}
      />
    </label>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What choosing nothing is called. */
  readonly any: string;
  readonly disabled?: boolean;
  readonly onPick: (id: string | undefined) => void;
  readonly children: ReactNode;
}

function Pick({ label, value, any, disabled = false, onPick, children }: PickProps) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        disabled={disabled}
        onChange={({ target }) => onPick(target.value === '' ? undefined : target.value)}
      >
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
