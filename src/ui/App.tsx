import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { say } from '../text/front.ts';
import { direction, language } from '../text/speech.ts';
import styles from './App.module.css';
import { painted } from './painted.ts';
import { Announcer } from './parts/Announcer.tsx';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { openForPrint } from './parts/openForPrint.ts';
import { Failed } from './screens/Failed.tsx';
import { HomeScreen } from './screens/home/HomeScreen.tsx';
import { Missing } from './screens/Missing.tsx';
import { useTableAhead } from './screens/table/useTableAhead.ts';
import { useScreenFocus } from './useScreenFocus.ts';

// The store brings the engine; the front page does not wait for it.
const Desk = lazy(async () => {
  await painted();
  return { default: (await import('./Desk.tsx')).Desk };
});
const HowItWorks = lazy(async () => ({
  default: (await import('./screens/howItWorks/HowItWorks.tsx')).HowItWorks,
}));
const RecordScreen = lazy(async () => ({
  default: (await import('./screens/record/RecordScreen.tsx')).RecordScreen,
}));
const BriefingScreen = lazy(async () => ({
  default: (await import('./screens/briefing/BriefingScreen.tsx')).BriefingScreen,
}));
const TableScreen = lazy(async () => ({
  default: (await import('./screens/table/TableScreen.tsx')).TableScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import('./screens/debrief/DebriefScreen.tsx')).DebriefScreen,
}));
const LinkScreen = lazy(async () => ({
  default: (await import('./share/LinkScreen.tsx')).LinkScreen,
}));

export function App() {
  useEffect(() => {
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
  }, []);
  useEffect(openForPrint, []);
  return (
    <Announcer>
      {/* oxlint-disable-next-line react/hooks -- the router calls it as a hook; that is its interface */}
      <Router hook={useHashLocation}>
        <div className={styles['page']}>
          <ScreenFocus />
          <ErrorBoundary fallback={Failed}>
            <Suspense>
              <Desk />
            </Suspense>
            <Suspense fallback={<p className={styles['loading']}>{say('shell.loading')}</p>}>
              <Screens />
            </Suspense>
          </ErrorBoundary>
        </div>
      </Router>
      <p className={styles['small']}>{say('shell.small')}</p>
    </Announcer>
  );
}

/** A run or a scenario in the address, whole or not. */
const LINK = /^\/[rs](\d|$)/;

/** Outside what is fetched, so that it outlives every screen. */
function ScreenFocus(): undefined {
  useScreenFocus();
}

function Screens() {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen />
      </Route>
      <Route path="/briefing/:id">{({ id }) => <BriefingRoute id={id} />}</Route>
      <Route path="/play">
        <TableScreen />
      </Route>
      <Route path="/debrief">
        <DebriefScreen />
      </Route>
      <Route path="/record/:id?">{({ id }) => <RecordScreen id={id} />}</Route>
      <Route path="/how">
        <HowItWorks />
      </Route>
      <Route path={LINK}>
        <LinkRoute />
      </Route>
      <Route>
        <Missing />
      </Route>
    </Switch>
  );
}

function BriefingRoute({ id }: { readonly id: string }) {
  useTableAhead();
  return <BriefingScreen id={id} />;
}

function LinkRoute() {
  useTableAhead();
  const [location] = useLocation();
  return <LinkScreen text={`#${location.slice(1)}`} />;
}
