import { useEffect, useState } from 'react';
import { type LeagueVote, leagueVotes } from '../../../store/record.ts';
import { say } from '../../../text/say.ts';
import { cardWord } from '../../../ui/screens/cardWords.ts';
import { classes } from '../../parts/classes.ts';
import { membersInside } from './names.ts';
import styles from './Record.module.css';

/** The League's roll calls, apart from the others: no chances stand beside them. */
export function League() {
  const [votes, setVotes] = useState<readonly LeagueVote[]>([]);
  useEffect(() => {
    let gone = false;
    leagueVotes().then(
      (found) => gone || setVotes(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  if (votes.length === 0) return undefined;
  return (
    <section className={styles['section']} aria-labelledby="record-league">
      <h2 id="record-league">{say('record.league.title')}</h2>
      <p>{say('record.league.lead')}</p>
      <ul className={styles['league']}>
        {votes.map((one) => (
          <LeagueText key={one.vote.symbol} {...one} />
        ))}
      </ul>
    </section>
  );
}

function LeagueText({ crisis, vote, unverified }: LeagueVote) {
  const { yes, no, abstain, result, date } = vote;
  const names = (['no', 'abstain'] as const)
    .filter((cast) => vote[cast].length > 0)
    .map((cast) => say(`record.league.${cast}`, { countries: membersInside(vote[cast], date) }));
  return (
    <li>
      <strong>{vote.symbol}</strong>{' '}
      <span className={styles['tally']}>
        {yes.length} – {no.length} – {abstain.length}
      </span>{' '}
      <span className={classes(styles['result'], styles[result])}>
        {say(`record.league.result.${result}`)}
      </span>
      <br />
      <a href={`#/briefing/${crisis}`}>{cardWord(crisis, 'title')}</a>
      {names.length > 0 && ` · ${names.join(' ')}`}
      {unverified && <em> {say('record.league.unverified')}</em>}
    </li>
  );
}
