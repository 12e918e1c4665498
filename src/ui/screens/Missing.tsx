import { say } from '../../text/front.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Plain } from './Plain.tsx';

/** An address without a screen. */
export function Missing() {
  return (
    <Plain title={say('shell.missing.title')}>
      <p>{say('shell.missing.body')}</p>
      <ButtonLink href="#/">{say('shell.failed.home')}</ButtonLink>
    </Plain>
  );
}
