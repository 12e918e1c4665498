import type { Ballot, Draft, Setting, World } from '../../engine/index.ts';
import { listOf } from '../../text/form.ts';
import { resolutionText } from '../../text/resolution.ts';
import { say } from '../../text/say.ts';
import { forceOfText, hasOwnNumber, symbolOfText } from '../../text/symbol.ts';
import { countryList } from '../../text/tell.ts';
import styles from './DraftText.module.css';

interface DraftTextProps {
  readonly setting: Setting;
  /** The world in which it is put, or was. */
  readonly world: World;
  readonly draft: Draft;
  /** Once voted: an adopted text has a number. */
  readonly ballot?: Ballot | undefined;
  /** Only what the text does, where it is read from the back of a room. */
  readonly brief?: boolean;
}

/** A draft or a resolution as a document. */
export function DraftText({ setting, world, draft, ballot, brief = false }: DraftTextProps) {
  const text = resolutionText(setting, world, draft, ballot);
  const sponsors = [draft.proposer, ...draft.sponsors].filter((country) => country >= 0);
  return (
    <article className={styles['paper']} aria-label={text.title}>
      <header className={styles['head']}>
        <span>
          {ballot === undefined
            ? say('chamber.draft.draftSymbol', { number: draft.number })
            : symbolOfText(setting, ballot)}
        </span>
        <span>{forceOfText(draft, world)}</span>
      </header>
      <h4 className={styles['title']}>{text.title}</h4>
      <p className={styles['body']}>{text.body}</p>
      {(brief ? [] : text.preambular).map((line) => (
        <p key={line} className={styles['preambular']}>
          <Opening text={line} />
        </p>
      ))}
      <ol className={styles['operative']}>
        {text.operative.map(({ measure, text: line }) => (
          <li key={measure ?? 'closing'}>
            <Opening text={line} />
          </li>
        ))}
      </ol>
      <footer className={styles['foot']}>
        {sponsors.length > 0 && (
          <p>{say('chamber.draft.sponsors', { countries: countryList(setting, sponsors) })}</p>
        )}
        {ballot !== undefined && ballot.resolution > 0 && (
          <p>
            {say(
              `chamber.draft.ownNumber.${hasOwnNumber(setting, ballot) ? 'bracketed' : draft.body}`,
            )}
          </p>
        )}
        {draft.forRecord && <p>{say('chamber.draft.forRecord')}</p>}
        {draft.dropped.length > 0 && (
          <p>
            {say('chamber.draft.dropped', {
              measures: listOf(draft.dropped.map((measure) => say(`measure.${measure}.name`))),
            })}
          </p>
        )}
      </footer>
    </article>
  );
}

/** A paragraph begins with its verb in italics, as the body's documents do. */
function Opening({ text }: { readonly text: string }) {
  const at = text.indexOf(' ');
  return (
    <>
      <i>{text.slice(0, at)}</i>
      {text.slice(at)}
    </>
  );
}
