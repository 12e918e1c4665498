import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useGame } from '../../store/game.ts';
import { say } from '../../text/say.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Plain } from '../screens/Plain.tsx';
import { OpenForm } from './OpenForm.tsx';
import { useOpenLink } from './useOpenLink.ts';

/** A run in the address: opens it, or says exactly why not and opens nothing else. */
export function LinkScreen({ text }: { readonly text: string }) {
  const failure = useGame((game) => game.failure);
  const [, go] = useLocation();
  const open = useOpenLink(() => go('/play', { replace: true }));
  useEffect(() => {
    void open(text);
    // Only when another link comes into the address.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text]);
  if (failure === undefined) return <Plain title={say('share.open.opening')}>{undefined}</Plain>;
  const tried = failure.kind === 'link' ? failure.text : text;
  return (
    <Plain title={say('share.failed.title')}>
      <OpenForm key={tried} tried={tried} failure={failure} onOpen={open} />
      <ButtonLink tone="quiet" href="#/">
        {say('shell.failed.home')}
      </ButtonLink>
    </Plain>
  );
}
