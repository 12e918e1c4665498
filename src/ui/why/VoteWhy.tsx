import { useId } from 'react';
import type { VoteAccount } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { Bars } from './Bars.tsx';
import { ChancesBar } from './Chances.tsx';
import { flipWords } from './flipWords.ts';
import { Scale } from './Scale.tsx';
import { TermTable } from './TermTable.tsx';
import styles from './Why.module.css';

interface VoteWhyProps {
  readonly account: VoteAccount;
  /** Name plate and, with its article, the name inside a sentence. */
  readonly names: readonly [atStart: string, inside: string];
  /** Before the vote: an estimate without a past tense. */
  readonly ahead?: boolean;
  /** What the vote weighed in the count. */
  readonly note?: string | undefined;
  /** A real vote: told from what was known on its eve, without dice. */
  readonly real?: boolean;
}

/** Why a member voted as it did: the computation itself. */
export function VoteWhy({ account, names, ahead = false, note, real = false }: VoteWhyProps) {
  const family = real ? 'recordFactor' : 'voteFactor';
  const [atStart, inside] = names;
  const id = useId();
  const { vote, expected, chosen } = account;
  const title = ahead
    ? say('why.vote.ahead', { country: inside })
    : say(`why.vote.title.${vote}`, { country: inside });
  return (
    <section className={styles['why']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {chosen && (
        <p>
          {say('why.vote.chosen', {
            vote: say(`why.vote.cast.${vote}`),
            expected: say(`why.vote.word.${expected}`),
          })}
        </p>
      )}
      {!chosen && vote === 'absent' && <p>{say('why.vote.notWeighed')}</p>}
      {real && vote !== 'absent' && vote !== expected && (
        <p>{say('why.vote.missed', { expected: say(`why.vote.word.${expected}`) })}</p>
      )}
      {real && vote !== 'absent' && likeliest(account) !== expected && (
        <p>
          {say('why.vote.rare', {
            likeliest: say(`why.vote.word.${likeliest(account)}`),
            expected: say(`why.vote.word.${expected}`),
          })}
        </p>
      )}
      {note !== undefined && <p>{note}</p>}
      <Scale account={account} country={atStart} />
      <Bars family={family} terms={account.terms} total={account.total} />
      {(account.flip !== undefined || (!ahead && vote !== 'absent')) && (
        <p className={styles['flip']}>{flipWords(account, real)}</p>
      )}
      <ChancesBar chances={account.chances} real={real} />
      <TermTable family={family} terms={account.terms} />
    </section>
  );
}

function likeliest({ chances: { yes, abstain, no } }: VoteAccount): 'yes' | 'abstain' | 'no' {
  if (yes >= abstain && yes >= no) return 'yes';
  return no > abstain ? 'no' : 'abstain';
}
