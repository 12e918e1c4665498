import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { SCENARIO_CARDS } from '../../../store/catalogue.ts';
import { type Stage, stage, useGame } from '../../../store/game.ts';
import { say } from '../../../text/say.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { cardWord } from '../cardWords.ts';
import { Plain } from '../Plain.tsx';
import { Briefing } from './Briefing.tsx';
import { Place } from './Place.tsx';
import { Replace } from './Replace.tsx';

/** The briefing of a scenario, loaded on the way; a failed load can be tried again. */
export function BriefingScreen({ id }: { readonly id: string }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Loading key={`${id} ${attempt}`} id={id} onRetry={() => setAttempt((count) => count + 1)} />
  );
}

interface LoadingProps {
  readonly id: string;
  readonly onRetry: () => void;
}

function Loading({ id, onRetry }: LoadingProps) {
  const [loaded, setLoaded] = useState<Stage | 'loading' | 'unknown' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    stage(id).then(
      (found) => gone || setLoaded(found ?? 'unknown'),
      () => gone || setLoaded('failed'),
    );
    return () => {
      gone = true;
    };
  }, [id]);
  if (loaded === 'loading') {
    return <Plain title={cardWord(id, 'title')}>{say('briefing.loading')}</Plain>;
  }
  if (loaded === 'unknown') {
    return (
      <Plain title={say('briefing.unknown')}>
        <ButtonLink href="#/">{say('shell.failed.home')}</ButtonLink>
      </Plain>
    );
  }
  if (loaded === 'failed') {
    return (
      <Plain title={cardWord(id, 'title')}>
        <p>{say('briefing.failed')}</p>
        <Button tone="primary" onClick={onRetry}>
          {say('briefing.retry')}
        </Button>
      </Plain>
    );
  }
  return <Ready stage={loaded} />;
}

function Ready({ stage: { sheet, setting } }: { readonly stage: Stage }) {
  const { id } = sheet.scenario;
  const open = useGame((game) => game.open);
  const offer = useGame((game) => game.offer);
  const [asked, setAsked] = useState<{ readonly seat: string | undefined }>();
  const [, go] = useLocation();
  const start = async (seat: string | undefined) => {
    await open(id, seat === undefined ? {} : { seat });
    go('/play');
  };
  return (
    <>
      <Briefing
        sheet={sheet}
        setting={setting}
        seats={SCENARIO_CARDS.find((card) => card.id === id)?.seats ?? []}
        map={<Place sheet={sheet} setting={setting} />}
        onStart={(seat) => (offer === undefined ? void start(seat) : setAsked({ seat }))}
      />
      {asked && offer && (
        <Replace
          offer={offer}
          onReplace={() => void start(asked.seat)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
