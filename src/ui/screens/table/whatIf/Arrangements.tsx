import type { Charter } from '../../../../engine/index.ts';
import { VETO_RULES, type VetoRule } from '../../../../engine/index.ts';
import { say } from '../../../../text/say.ts';
import { Check } from './Check.tsx';
import styles from './WhatIf.module.css';

/** Share of each member's forces on call where the standing force is switched on. */
const ON_CALL = 0.5;

interface ArrangementsProps {
  readonly charter: Charter;
  readonly onCharter: (charter: Charter) => void;
}

/** The veto and what follows from an attack. */
export function Arrangements({ charter, onCharter }: ArrangementsProps) {
  const set = (part: Partial<Charter>) => onCharter({ ...charter, ...part });
  return (
    <>
      <label className={styles['field']}>
        <span>{say('share.whatIf.veto')}</span>
        <select
          value={charter.veto}
          onChange={(event) => set({ veto: event.target.value as VetoRule })}
        >
          {VETO_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {say(`share.whatIf.vetoRules.${rule}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['switches']}>
        <legend>{say('share.whatIf.switches')}</legend>
        <Check
          label={say('share.whatIf.council')}
          checked={charter.council}
          onChange={(council) => set({ council })}
        />
        <Check
          label={say('share.whatIf.alliances')}
          checked={charter.alliancesHonoured}
          onChange={(alliancesHonoured) => set({ alliancesHonoured })}
        />
        <Check
          label={say('share.whatIf.jointCommand')}
          checked={charter.jointCommand}
          onChange={(jointCommand) => set({ jointCommand })}
        />
        <Check
          label={say('share.whatIf.standing')}
          checked={charter.standingForce > 0}
          onChange={(on) => set({ standingForce: on ? ON_CALL : 0 })}
        />
        <Check
          label={say('share.whatIf.automaticSanctions')}
          checked={charter.automaticSanctions}
          onChange={(automaticSanctions) => set({ automaticSanctions })}
        />
        <Check
          label={say('share.whatIf.automaticForce')}
          checked={charter.automaticForce}
          onChange={(automaticForce) => set({ automaticForce })}
        />
      </fieldset>
    </>
  );
}
