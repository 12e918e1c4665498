import type { Setting, World } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import { EstimateCompared } from '../../evidence/Estimate.tsx';
import styles from './Debrief.module.css';
import { Section } from './Section.tsx';

interface KnownProps {
  readonly setting: Setting;
  readonly world: World;
}

/** Before the end it would give the charge away; without sheets nothing was put forward. */
export function isKnown(setting: Setting, world: World): boolean {
  const { truth, evidence } = setting.scenario.crisis;
  return truth !== undefined && evidence !== undefined && world.over;
}

/** What was believed of the charge at the end, beside what is known of it now. */
export function Known({ setting, world }: KnownProps) {
  if (!isKnown(setting, world)) return undefined;
  return (
    <Section id="known" gist={say('debrief.known.gist')}>
      <p className={styles['intro']}>{say('debrief.known.intro')}</p>
      <EstimateCompared setting={setting} world={world} knows />
    </Section>
  );
}
