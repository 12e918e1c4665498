import { say } from '../../text/say.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Resume } from './home/Resume.tsx';
import { Plain } from './Plain.tsx';

/** A screen of a run, opened without one. */
export function NothingOpen() {
  return (
    <Plain title={say('shell.nothing.title')}>
      <p>{say('shell.nothing.body')}</p>
      <Resume />
      <ButtonLink tone="quiet" href="#/">
        {say('shell.failed.home')}
      </ButtonLink>
    </Plain>
  );
}
