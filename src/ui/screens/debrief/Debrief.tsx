import type { ReactNode } from 'react';
import type { Outcome, Setting, World } from '../../../engine/index.ts';
import { aboutOf, dateOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Bar } from '../../parts/Bar.tsx';
import { cardWord } from '../cardWords.ts';
import { Masthead } from '../Masthead.tsx';
import { Contents } from './Contents.tsx';
import styles from './Debrief.module.css';
import { isKnown } from './Known.tsx';
import { SECTIONS, Section } from './Section.tsx';

interface DebriefProps {
  readonly setting: Setting;
  readonly world: World;
  readonly outcome: Outcome;
  /** Is there no history to compare with? */
  readonly invented: boolean;
  /** Buttons for what may come next. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** The page's frame: what it came to in one sentence, the mandate, then the sections. */
export function Debrief({ setting, world, outcome, invented, actions, children }: DebriefProps) {
  const { id, outbreak } = setting.scenario;
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <div className={styles['title']}>
          <h1>{say('debrief.title', { scenario: cardWord(id, 'title') })}</h1>
          <p className={styles['verdict']}>
            {say(`debrief.verdict.${world.crisis.status}`, {
              by: undoneBy(world),
              attackers: setting.aggressors.length,
              held: heldWord(world),
            })}
          </p>
          <p className={styles['facts']}>
            {say('debrief.verdictFacts', {
              named: world.crisis.status === 'dispute' ? 'none' : outcome.named ? 'yes' : 'no',
              dead: Math.round(outcome.dead),
              about: aboutOf(outcome.dead),
            })}
          </p>
          {!world.over && (
            <p className={styles['facts']}>
              {say('debrief.running', { date: dateOf(outbreak, world.day) })}
            </p>
          )}
          <div className={styles['row']}>{actions}</div>
          <Contents
            invented={invented}
            sections={SECTIONS.filter((id) => id !== 'mandate' || outcome.goals.length > 0).filter(
              (id) => id !== 'known' || isKnown(setting, world),
            )}
          />
        </div>
        {outcome.goals.length > 0 && <Mandate outcome={outcome} />}
        {children}
      </main>
    </>
  );
}

/** A hair’s breadth of a front is nothing, or all: the dice leave such slivers. */
const SLIVER = 0.05;

function heldWord({ crisis: { front } }: World): 'none' | 'part' | 'all' {
  if (front <= SLIVER) return 'none';
  return front >= 1 - SLIVER ? 'all' : 'part';
}

/** Who went home, and not driven by sanctions, pressure or arms from outside, was not beaten back. */
function undoneBy({ crisis }: World): World['crisis']['reversedBy'] | 'leaving' {
  const { reversedBy, postures, forceDay } = crisis;
  const left = postures.every((posture) => posture === 'withdraw' || posture === 'refrain');
  return reversedBy === 'force' && left && forceDay < 0 ? 'leaving' : reversedBy;
}

function Mandate({ outcome }: { readonly outcome: Outcome }) {
  const gist = outcome.goals
    .map(({ goal, met }) => `${say(`goal.${goal.kind}.name`)} ${percentOf(met)}`)
    .join(' · ');
  return (
    <Section id="mandate" gist={gist}>
      <ul className={styles['goals']}>
        {outcome.goals.map(({ goal, met }) => (
          <li key={goal.kind} className={styles['goal']}>
            <h3>{say(`goal.${goal.kind}.name`)}</h3>
            <p>{say(`goal.${goal.kind}.means`)}</p>
            <Bar share={met} />
            <p>{say('debrief.goals.met', { share: percentOf(met) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
