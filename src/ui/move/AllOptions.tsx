import type { ReactNode } from 'react';
import type { CommandKind, Option } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import styles from './Move.module.css';

interface AllOptionsProps {
  readonly options: readonly Option[];
  readonly rowOf: (option: Option) => ReactNode;
}

const GROUPS = [
  'vote',
  'texts',
  'asks',
  'lead',
  'give',
  'sanctions',
  'press',
  'posture',
  'office',
  'bind',
] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Partial<Record<CommandKind, Group>>> = {
  castVote: 'vote',
  proposeDraft: 'texts',
  amendDraft: 'texts',
  withdrawDraft: 'texts',
  orderDrafts: 'texts',
  cosponsor: 'texts',
  consult: 'asks',
  lobby: 'asks',
  commandCoalition: 'lead',
  announceDeadline: 'lead',
  pledge: 'give',
  comply: 'sanctions',
  imposeSanctions: 'sanctions',
  giveAid: 'press',
  pressAggressor: 'press',
  enterWar: 'press',
  sendPeacekeepers: 'give',
  commitBeforehand: 'bind',
  takePosture: 'posture',
  invokeArticle99: 'office',
  reportToCouncil: 'office',
  offerGoodOffices: 'office',
  sendFactFinders: 'office',
};

/** Everything that the step offers, by subject; what is closed says why. */
export function AllOptions({ options, rowOf }: AllOptionsProps) {
  return (
    <div className={styles['all']}>
      {GROUPS.map((group) => {
        const rows = options.filter(({ command }) => GROUP_OF[command.kind] === group);
        return (
          rows.length > 0 && (
            <section key={group} aria-label={say(`move.group.${group}`)}>
              <h4>{say(`move.group.${group}`)}</h4>
              <ul className={styles['options']}>
                {rows
                  .toSorted(
                    (a, b) => Number(a.refusal !== undefined) - Number(b.refusal !== undefined),
                  )
                  .map(rowOf)}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
