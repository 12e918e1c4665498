import type { Draft, Setting, World } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { forceOfText } from '../../text/symbol.ts';
import { contentOf, countryList } from '../../text/tell.ts';
import styles from './Council.module.css';

interface DraftHeadingProps {
  readonly id: string;
  readonly title: string;
  readonly setting: Setting;
  readonly world: World;
  readonly draft: Draft;
}

/** Which text, under which chapter, doing what, from whom; and how to read the seats below. */
export function DraftHeading({ id, title, setting, world, draft }: DraftHeadingProps) {
  return (
    <div className={styles['heading']}>
      <h3 id={id}>{title}</h3>
      <p>
        {forceOfText(draft, world)} · {contentOf(draft.measures)}
      </p>
      <p>
        {say('chamber.sponsors', {
          countries: countryList(setting, [draft.proposer, ...draft.sponsors]),
        })}
      </p>
    </div>
  );
}
