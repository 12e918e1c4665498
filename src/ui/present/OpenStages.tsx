import { useLocation } from 'wouter';
/** The steps at which the class learns something rather than predicts it. */
import type { Frame, Setting } from '../../engine/index.ts';
import { useGame } from '../../store/game.ts';
import { useTurnEvents } from '../../store/views.ts';
import { startNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { contentOf } from '../../text/tell.ts';
import { BeliefStrip } from '../evidence/BeliefStrip.tsx';
import { Estimate, EstimateCompared } from '../evidence/Estimate.tsx';
import { NewItems } from '../evidence/NewItems.tsx';
import { Sheets } from '../evidence/Sheets.tsx';
import { Place } from '../screens/briefing/Place.tsx';
import { Standing } from '../screens/table/Standing.tsx';
import { WhatChanged } from '../screens/table/WhatChanged.tsx';
import styles from './Present.module.css';
import { Stage } from './Stage.tsx';
import type { Showing } from './useShowing.ts';

interface OpenStageProps {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly showing: Showing;
}

/** What has happened, on the map and in words; whom the world believes is an answer. */
export function SituationStage({ setting, frame: { world }, showing }: OpenStageProps) {
  const sheet = useGame((game) => game.sheet);
  const events = useTurnEvents();
  const isFirst = world.turn === 0;
  const isHidden = isFirst && showing.level === 0;
  const reveal = isHidden
    ? { label: say('present.reveal.belief'), act: () => showing.reveal(1) }
    : undefined;
  return (
    <Stage
      title={say('table.heading.situation')}
      ask={say(isFirst ? 'present.ask.situation' : 'present.ask.situationLater')}
      showing={showing}
      reveal={reveal}
    >
      <div className={styles['pair']}>
        <div className={styles['map']}>
          {sheet && <Place sheet={sheet} setting={setting} front={world.crisis.front} />}
        </div>
        <div className={styles['text']}>
          {isFirst ? (
            <>
              {!isHidden && (
                <div ref={showAnswer}>
                  <EstimateCompared setting={setting} world={world} />
                  <BeliefStrip setting={setting} world={world} />
                </div>
              )}
              <Sheets setting={setting} day={world.day} />
              {isHidden && <Estimate />}
            </>
          ) : (
            <>
              <WhatChanged
                setting={setting}
                events={events}
                title={say('table.changed.lastTurn')}
              />
              <NewItems setting={setting} world={world} />
              <Standing setting={setting} world={world} />
            </>
          )}
        </div>
      </div>
    </Stage>
  );
}

/** Whoever reveals an answer is to see it, however far the accounts were read. */
function showAnswer(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' });
}

/** The texts on the table, without what is known of their chances. */
export function AgendaStage({ frame: { world }, setting, showing }: OpenStageProps) {
  const { table } = world;
  return (
    <Stage
      title={say('table.heading.agenda')}
      ask={say(table.length > 0 ? 'present.ask.agenda' : 'present.ask.agendaEmpty')}
      showing={showing}
    >
      <ul className={styles['drafts']}>
        {table.map((draft) => (
          <li key={draft.number}>
            <strong>
              {say('table.drafts.name', {
                draft: draft.number,
                content: contentOf(draft.measures),
              })}
            </strong>
            <span>
              {say('table.drafts.by', { country: startNameOf(setting.ids[draft.proposer] ?? '') })}
            </span>
          </li>
        ))}
      </ul>
    </Stage>
  );
}

/** The end of the crisis. */
export function OverStage({ setting, frame: { world }, showing }: OpenStageProps) {
  const events = useTurnEvents();
  const [, go] = useLocation();
  return (
    <Stage
      title={say('table.heading.over')}
      ask={say('present.ask.over')}
      showing={showing}
      onward={{ label: say('present.debrief'), act: () => go('/debrief') }}
    >
      <div className={styles['pair']}>
        <div className={styles['text']}>
          <WhatChanged setting={setting} events={events} />
        </div>
        <div className={styles['text']}>
          <EstimateCompared setting={setting} world={world} knows />
          <Standing setting={setting} world={world} />
        </div>
      </div>
    </Stage>
  );
}
