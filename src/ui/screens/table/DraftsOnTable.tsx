import type { Draft, Setting, World } from '../../../engine/index.ts';
import { useProspects } from '../../../store/views.ts';
import { startNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { contentOf } from '../../../text/tell.ts';
import styles from './DraftsOnTable.module.css';
import panels from './Panels.module.css';

interface DraftsProps {
  readonly setting: Setting;
  readonly world: World;
  readonly onRead: (draft: number) => void;
}

/** Texts before the body, with what is known of their chances. */
export function DraftsOnTable({ setting, world, onRead }: DraftsProps) {
  const { table, withheld, withheldByVeto } = world;
  return (
    <section className={panels['panel']} aria-labelledby="drafts">
      <h3 id="drafts">{say('table.drafts.title')}</h3>
      {table.length === 0 && <p className={panels['soft']}>{say('table.drafts.none')}</p>}
      <ul className={styles['drafts']}>
        {table.map((draft) => (
          <DraftLine key={draft.number} draft={draft} setting={setting} onRead={onRead} />
        ))}
      </ul>
      {withheld > 0 && (
        <p className={panels['soft']}>
          {say('table.drafts.withheld', { count: withheld, byVeto: withheldByVeto })}
        </p>
      )}
    </section>
  );
}

interface DraftLineProps {
  readonly draft: Draft;
  readonly setting: Setting;
  readonly onRead: (draft: number) => void;
}

function DraftLine({ draft, setting, onRead }: DraftLineProps) {
  const prospects = useProspects(draft.number);
  const proposer = startNameOf(setting.ids[draft.proposer] ?? '');
  return (
    <li>
      <button type="button" className={styles['draft']} onClick={() => onRead(draft.number)}>
        <span className={styles['title']}>
          {say('table.drafts.name', { draft: draft.number, content: contentOf(draft.measures) })}
        </span>
        <span className={styles['facts']}>
          <span>{say('table.drafts.by', { country: proposer })}</span>
          {draft.forRecord && <span>{say('table.drafts.forRecord')}</span>}
          {prospects && (
            <span className={styles[prospects.band]}>
              {say('table.drafts.band', { band: prospects.band })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
