import type { CalculusAccount } from '../../engine/index.ts';
import { percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import styles from './Deterrence.module.css';

/** What a would-be aggressor believes before it moves: the three figures on which deterrence rests. */
export function Deterrence({ calculus }: { readonly calculus: CalculusAccount }) {
  const { response, attribution, odds } = calculus;
  const figures = [
    [say('why.deterrence.response'), percentOf(response)],
    [say('why.deterrence.attribution'), percentOf(attribution)],
    [say('why.deterrence.alone'), percentOf(odds.alone)],
    [say('why.deterrence.opposed'), percentOf(odds.opposed)],
  ] as const;
  return (
    <section className={styles['beliefs']}>
      <h4>{say('why.deterrence.title')}</h4>
      <dl>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
