import type { Setting, World } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import { EstimateCompared } from '../../evidence/Estimate.tsx';
import styles from './Debrief.module.css';

interface KnownProps {
  readonly setting: Setting;
  readonly world: World;
}

/** What was believed of the charge at the end, beside what is known of it now. */
export function Known({ setting, world }: KnownProps) {
  const { truth, evidence } = setting.scenario.crisis;
  // Before the end it would give the charge away; without sheets nothing was put forward.
  if (truth === undefined || evidence === undefined || !world.over) return undefined;
  return (
    <section className={styles['section']} aria-labelledby="known">
      <h2 id="known">{say('debrief.known.title')}</h2>
      <p className={styles['intro']}>{say('debrief.known.intro')}</p>
      <EstimateCompared setting={setting} world={world} knows />
    </section>
  );
}
