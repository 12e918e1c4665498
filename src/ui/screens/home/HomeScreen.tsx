import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { SCENARIO_CARDS } from '../../../store/catalogue.ts';
import { useGame } from '../../../store/game.ts';
import { offerWords } from '../offer.ts';
import { Home } from './Home.tsx';

const OpenDialog = lazy(async () => ({
  default: (await import('../../share/OpenDialog.tsx')).OpenDialog,
}));

/** The front page, with what the device has kept. */
export function HomeScreen() {
  const offer = useGame((game) => game.offer);
  const restore = useGame((game) => game.restore);
  const forget = useGame((game) => game.forget);
  const [, go] = useLocation();
  const [opening, setOpening] = useState(false);
  const saved = offer && offerWords(offer);
  const resume = async () => {
    await restore();
    go('/play');
  };
  return (
    <>
      <Home
        cards={SCENARIO_CARDS}
        saved={saved}
        onContinue={() => void resume()}
        onForget={forget}
        onOpen={() => setOpening(true)}
      />
      {opening && (
        <Suspense>
          <OpenDialog onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </>
  );
}
