import type { Assumptions } from '../../../../engine/index.ts';
import { percentOf, signedOf } from '../../../../text/form.ts';
import { say } from '../../../../text/say.ts';
import { Check } from './Check.tsx';
import styles from './WhatIf.module.css';

/** Largest change of every state's commitment that the slider offers; the scale is 0 … 1. */
const MOST = 0.5;
/** Where the credibility slider starts when it is switched on. */
const HALF = 0.5;

interface WorldSlidersProps {
  readonly assumptions: Assumptions;
  readonly onAssumptions: (assumptions: Assumptions) => void;
}

/** What the states are like, rather than what their law is. */
export function WorldSliders({ assumptions, onAssumptions }: WorldSlidersProps) {
  const set = (part: Partial<Assumptions>) => onAssumptions({ ...assumptions, ...part });
  const { absences, commitment, credibility, leadWilling } = assumptions;
  const fixed = credibility >= 0;
  return (
    <fieldset className={styles['switches']}>
      <legend>{say('share.whatIf.world')}</legend>
      <Check
        label={say('share.whatIf.lead')}
        checked={leadWilling}
        onChange={(willing) => set({ leadWilling: willing })}
      />
      <Check
        label={say('share.whatIf.absences')}
        checked={absences}
        onChange={(away) => set({ absences: away })}
      />
      <label className={styles['slider']}>
        <span>{say('share.whatIf.commitment')}</span>
        <output>{signedOf(commitment)}</output>
        <input
          type="range"
          min={-MOST}
          max={MOST}
          step={0.05}
          value={commitment}
          onChange={(event) => set({ commitment: Number(event.target.value) })}
        />
      </label>
      <Check
        label={say('share.whatIf.credibilitySet')}
        checked={fixed}
        onChange={(on) => set({ credibility: on ? HALF : -1 })}
      />
      {fixed && (
        <label className={styles['slider']}>
          <span>{say('share.whatIf.credibility')}</span>
          <output>{percentOf(credibility)}</output>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={credibility}
            onChange={(event) => set({ credibility: Number(event.target.value) })}
          />
        </label>
      )}
    </fieldset>
  );
}
