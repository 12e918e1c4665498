import { useEffect, useState } from 'react';
import {
  type Accounts,
  accountsOfText,
  type Survey,
  type SurveyRow,
} from '../../../store/record.ts';
import { dateOf, percentOf } from '../../../text/form.ts';
import { atStart } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { ButtonLink } from '../../parts/Button.tsx';
import { VoteWhy } from '../../why/VoteWhy.tsx';
import detail from './Detail.module.css';
import { MemberTable } from './MemberTable.tsx';
import { memberInside, membersInside } from './names.ts';
import styles from './Record.module.css';

interface TextDetailProps {
  readonly survey: Survey;
  readonly id: string;
}

/** One text of the record: what it asked, what came of it, and why each member voted as it did. */
export function TextDetail({ survey, id }: TextDetailProps) {
  const row = survey.rows.find((one) => one.id === id);
  return (
    <article className={detail['detail']}>
      <p>
        <ButtonLink size="small" href="#/record">
          {say('record.detail.back')}
        </ButtonLink>
      </p>
      {row === undefined ? <h1>{say('record.detail.unknown')}</h1> : <Text row={row} />}
    </article>
  );
}

function Text({ row }: { readonly row: SurveyRow }) {
  const { coded } = row;
  const accounts = useAccounts(row.id);
  // The worst miss is what one comes to see; where there is none, whose no could block.
  const [member, setMember] = useState(
    row.missed[0] ?? coded.permanent[0] ?? Object.keys(coded.votes)[0] ?? '',
  );
  const account = accounts?.[member];
  return (
    <>
      <header className={detail['title']}>
        <p className={styles['soft']}>{dateOf(coded.date, 0)}</p>
        <h1>{coded.symbol}</h1>
        <p className={styles['lead']}>
          {coded.measures.map((measure) => say(`measure.${measure}.name`)).join(' · ')}
        </p>
        <p>{aimWords(row)}</p>
        <p>{resultWords(row)}</p>
        <p className={styles['soft']}>
          {say('record.detail.foretold', {
            adoption: percentOf(row.adoption),
            result: say(`record.detail.resolution.${row.predictedResult}`),
          })}
        </p>
      </header>
      <h2>{say('record.detail.members')}</h2>
      <div className={detail['pair']}>
        <MemberTable row={row} chosen={member} onChoose={setMember} />
        <div className={detail['account']} id="record-why" aria-live="polite">
          {account && (
            <VoteWhy
              account={account}
              names={[atStart(memberInside(member, coded.date)), memberInside(member, coded.date)]}
              note={coded.permanent.includes(member) ? say('record.detail.gap') : undefined}
              real
            />
          )}
        </div>
      </div>
    </>
  );
}

function useAccounts(id: string): Accounts | undefined {
  const [accounts, setAccounts] = useState<Accounts>();
  useEffect(() => {
    let gone = false;
    // Without them the table still stands; the screen says so where nothing could be computed at all.
    accountsOfText(id).then(
      (found) => gone || setAccounts(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return accounts;
}

function aimWords({ coded }: SurveyRow): string {
  const { target, victim, date, sponsors } = coded;
  const targets = membersInside(target, date);
  const aim =
    target.length === 0
      ? say('record.detail.aimless')
      : victim.length === 0
        ? say('record.detail.aimed', { targets })
        : say('record.detail.aimedFor', { targets, victims: membersInside(victim, date) });
  const parts = [
    aim,
    ...(coded.internal ? [say('record.detail.within')] : []),
    say(`record.detail.chapter.${coded.chapter}`),
    ...(sponsors.length > 0
      ? [say('record.detail.sponsors', { countries: membersInside(sponsors, date) })]
      : []),
  ];
  return parts.join(' ');
}

function resultWords({ coded, result }: SurveyRow): string {
  const cast = Object.entries(coded.votes);
  const count = (wanted: string) => cast.filter(([, vote]) => vote === wanted).length;
  const blocking = cast.flatMap(([id, vote]) =>
    vote === 'no' && coded.permanent.includes(id) ? [id] : [],
  );
  const received = say('record.detail.received', {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    absent: count('absent'),
  });
  const end = say(`record.detail.${result}`, { countries: membersInside(blocking, coded.date) });
  return `${received} ${end}`;
}
