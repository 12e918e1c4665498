import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { say } from '../text/say.ts';
import styles from './App.module.css';
import { Announcer } from './parts/Announcer.tsx';
import { HomeScreen } from './screens/home/HomeScreen.tsx';
import { Missing } from './screens/Missing.tsx';

const HowItWorks = lazy(async () => ({
  default: (await import('./screens/howItWorks/HowItWorks.tsx')).HowItWorks,
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
  return (
    <Announcer>
      {/* oxlint-disable-next-line react/hooks -- the router calls it as a hook; that is its interface */}
      <Router hook={useHashLocation}>
        <div className={styles['page']}>
          <Suspense fallback={<p className={styles['loading']}>{say('shell.loading')}</p>}>
            <Switch>
              <Route path="/">
                <HomeScreen />
              </Route>
              <Route path="/briefing/:id">{({ id }) => <BriefingScreen id={id} />}</Route>
              <Route path="/play">
                <TableScreen />
              </Route>
              <Route path="/debrief">
                <DebriefScreen />
              </Route>
              <Route path={LINK}>
                <LinkRoute />
              </Route>
              <Route path="/how">
                <HowItWorks />
              </Route>
              <Route>
                <Missing />
              </Route>
            </Switch>
          </Suspense>
        </div>
      </Router>
      <p className={styles['small']}>{say('shell.small')}</p>
    </Announcer>
  );
}

/** A run or a scenario in the address, whole or not. */
const LINK = /^\/[rs](\d|$)/;

function LinkRoute() {
  const [location] = useLocation();
  return <LinkScreen text={`#${location.slice(1)}`} />;
}
