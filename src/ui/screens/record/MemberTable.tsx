import type { SurveyRow } from '../../../store/record.ts';
import { percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { classes } from '../../parts/classes.ts';
import detail from './Detail.module.css';
import { memberInside, memberName } from './names.ts';
import styles from './Record.module.css';

interface MemberTableProps {
  readonly row: SurveyRow;
  readonly chosen: string;
  readonly onChoose: (member: string) => void;
}

const CAST = ['yes', 'abstain', 'no'] as const;

/** Each member's vote, the chances that the model gave it, and what it foretold. */
export function MemberTable({ row, chosen, onChoose }: MemberTableProps) {
  const members = Object.keys(row.coded.votes).toSorted((a, b) =>
    memberName(a, row.coded.date).localeCompare(memberName(b, row.coded.date)),
  );
  return (
    <div
      className={styles['wide']}
      role="region"
      aria-label={say('record.detail.members')}
      tabIndex={0}
    >
      <table className={classes(styles['table'], detail['members'])}>
        <caption>{say('record.detail.choose')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('record.detail.member')}</th>
            <th scope="col">{say('record.detail.cast')}</th>
            {CAST.map((vote) => (
              <th key={vote} scope="col" className={styles['number']}>
                {say(`record.detail.${vote}`)}
              </th>
            ))}
            <th scope="col">{say('record.detail.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member}
              row={row}
              member={member}
              chosen={member === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MemberRowProps {
  readonly row: SurveyRow;
  readonly member: string;
  readonly chosen: boolean;
  readonly onChoose: (member: string) => void;
}

function MemberRow({ row, member, chosen, onChoose }: MemberRowProps) {
  const { coded, p, predicted, missed } = row;
  const vote = coded.votes[member] ?? 'absent';
  const foretold = predicted[member];
  const chances = p[member];
  return (
    <tr className={chosen ? detail['chosen'] : undefined}>
      <th scope="row">
        <button
          type="button"
          className={detail['ask']}
          aria-pressed={chosen}
          title={say('record.detail.whyOf', { country: memberInside(member, coded.date) })}
          onClick={() => {
            onChoose(member);
            document.getElementById('record-why')?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {memberName(member, coded.date)}
        </button>
        {coded.permanent.includes(member) && <small>{say('record.detail.permanent')}</small>}
      </th>
      <td className={detail[`is-${vote}`]}>
        <span aria-hidden="true">{say(`chamber.mark.${vote}`)}</span> {say(`vote.${vote}.name`)}
      </td>
      {CAST.map((one) => (
        <td key={one} className={classes(styles['number'], one === vote && detail['given'])}>
          {chances === undefined ? '–' : percentOf(chances[one])}
        </td>
      ))}
      <td>
        {foretold !== undefined && vote !== 'absent' && say(`vote.${foretold}.name`)}
        {missed.includes(member) && <em> {say('record.detail.missed')}</em>}
      </td>
    </tr>
  );
}
