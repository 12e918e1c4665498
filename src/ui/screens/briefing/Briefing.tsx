import { type ReactNode, useState } from 'react';
import type { Setting } from '../../../engine/index.ts';
import { CHARTERS, fairReading } from '../../../engine/index.ts';
import type { ScenarioSheet } from '../../../store/catalogue.ts';
import { percentOf } from '../../../text/form.ts';
import { nameOf, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { Sheets } from '../../evidence/Sheets.tsx';
import { Button } from '../../parts/Button.tsx';
import { classes } from '../../parts/classes.ts';
import { cardWord } from '../cardWords.ts';
import { Masthead } from '../Masthead.tsx';
import { scenarioWord } from '../scenarioWords.ts';
import styles from './Briefing.module.css';
import { SeatChoice } from './SeatChoice.tsx';

interface BriefingProps {
  readonly sheet: ScenarioSheet;
  readonly setting: Setting;
  readonly seats: readonly string[];
  readonly onStart: (seat: string | undefined) => void;
  readonly map: ReactNode;
}

/** One page before the crisis: what happened, who decides, which seat. */
export function Briefing({ sheet, setting, seats, onStart, map }: BriefingProps) {
  const { id } = sheet.scenario;
  const [seat, setSeat] = useState<string | undefined>(seats[0]);
  const start =
    seat === undefined
      ? say('briefing.startWatch')
      : say('briefing.start', { country: theNameOf(seat) });
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <div className={styles['title']}>
          <p className={styles['place']}>{cardWord(id, 'place')}</p>
          <h1>{cardWord(id, 'title')}</h1>
        </div>
        <div className={styles['story']}>
          <Block title={say('briefing.happened')}>
            <p className={styles['prose']}>{scenarioWord(id, 'happened.first')}</p>
            <p className={styles['prose']}>{scenarioWord(id, 'happened.second')}</p>
          </Block>
          <div className={styles['map']}>{map}</div>
          <Block title={say('briefing.question')}>
            <p className={styles['question']}>{scenarioWord(id, 'question')}</p>
          </Block>
          <Block title={say('briefing.accounts')}>
            <Sheets setting={setting} day={0} />
            {setting.scenario.crisis.evidence && (
              <p className={styles['soft']}>
                {say('evidence.fair', { share: percentOf(fairReading(setting, 0)) })}
              </p>
            )}
          </Block>
          <Members setting={setting} />
        </div>
        <div className={styles['choice']}>
          <SeatChoice setting={setting} seats={seats} chosen={seat} onChoose={setSeat} />
          <div className={styles['start']}>
            <Button tone="primary" size="large" onClick={() => onStart(seat)}>
              {start}
            </Button>
          </div>
        </div>
      </main>
    </>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['block']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Members({ setting }: { readonly setting: Setting }) {
  const { charter: id, charterPatch } = setting.scenario;
  const charter = { ...CHARTERS[id], ...charterPatch };
  const members = setting.council[0]?.members ?? [];
  if (!charter.council || members.length === 0) return undefined;
  return (
    <Block title={say('briefing.council')}>
      <ul className={styles['members']}>
        {members.map((country) => (
          <li
            key={country}
            className={classes(setting.permanent.includes(country) && styles['permanent'])}
          >
            {nameOf(setting.ids[country] ?? '')}
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>
        {say('briefing.needed', { needed: charter.votesNeeded, members: members.length })}
      </p>
    </Block>
  );
}
