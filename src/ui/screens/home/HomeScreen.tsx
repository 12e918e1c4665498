import { lazy, Suspense, useEffect } from 'react';
import { SCENARIO_CARDS } from '../../../store/catalogue.ts';
import { painted } from '../../painted.ts';
import { useIdle } from '../../parts/useIdle.ts';
import { screensAhead } from './ahead.ts';
import { Home } from './Home.tsx';

// The front page shows at once; what it knows of saved runs comes with the engine, after.
const Resume = lazy(async () => {
  await painted();
  return { default: (await import('./Resume.tsx')).Resume };
});

/** The front page, with what the device has kept. */
export function HomeScreen() {
  const idle = useIdle();
  useEffect(() => {
    if (idle) screensAhead();
  }, [idle]);
  return (
    <Home
      cards={SCENARIO_CARDS}
      resume={
        <Suspense>
          <Resume />
        </Suspense>
      }
    />
  );
}
