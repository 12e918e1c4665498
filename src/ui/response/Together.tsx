import { cohesionNow, type Setting } from '../../engine/index.ts';
import { useWorld } from '../../store/views.ts';
import { percentOf, signedOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import styles from './Ledger.module.css';

/** How far the contingents fight as one, by its terms; nothing while none is there. */
export function Together({ setting }: { readonly setting: Setting }) {
  const world = useWorld();
  if (world === undefined || world.columns.deployed.length !== setting.n) return undefined;
  const { contingents, terms, cohesion } = cohesionNow(world);
  if (contingents === 0) return undefined;
  const command = world.rules.charter.jointCommand ? 'joint' : world.coalition.command;
  return (
    <section className={styles['together']}>
      <h4>{say('ledger.cohesion.title', { cohesion: percentOf(cohesion) })}</h4>
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
