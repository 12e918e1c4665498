import { cohesionNow, type Setting } from '../../engine/index.ts';
import { useWorld } from '../../store/views.ts';
import { percentOf, signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import styles from './Ledger.module.css';

interface TogetherProps {
  readonly setting: Setting;
  /** Has the ledger around it a title of its own? */
  readonly titled: boolean;
}

/** How far the contingents fight as one, by its terms; nothing while none is there. */
export function Together({ setting, titled }: TogetherProps) {
  const world = useWorld();
  if (world === undefined || world.columns.deployed.length !== setting.n) return undefined;
  const { contingents, terms, cohesion } = cohesionNow(world);
  if (contingents === 0) return undefined;
  const command = world.rules.charter.jointCommand ? 'joint' : world.coalition.command;
  const Title = titled ? 'h4' : 'h3';
  return (
    <section className={styles['together']}>
      <Title>{say('ledger.cohesion.title', { cohesion: percentOf(cohesion) })}</Title>
      <ul>
        <li>{say(`ledger.cohesion.command.${command}`)}</li>
        {terms
          .filter(({ amount }) => amount !== 0)
          .map(({ factor, amount }) => (
            <li key={factor}>
              {say(`ledger.cohesion.terms.${factor}`, {
                count: contingents,
                amount: signedOf(amount),
              })}
            </li>
          ))}
        <li>{say('ledger.cohesion.engaged', { share: percentOf(world.coalition.engaged) })}</li>
      </ul>
    </section>
  );
}
