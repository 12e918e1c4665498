import { isCivilWar, type Setting, type World } from '../../../engine/index.ts';
import { aboutOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { countryList } from '../../../text/tell.ts';
import { Figure } from '../../parts/Figure.tsx';
import styles from './Panels.module.css';

/** Thousands of soldiers that outsiders have in the theatre. */
export function soldiersIn(setting: Setting, world: World): number {
  return world.columns.deployed.reduce(
    (sum, share, country) => sum + share * (setting.personnel[country] ?? 0),
    0,
  );
}

/** The crisis in five figures. */
export function Standing({ setting, world }: { readonly setting: Setting; readonly world: World }) {
  const { crisis, credibility } = world;
  const victim =
    setting.scenario.crisis.part || isCivilWar(setting)
      ? say('table.state.part')
      : countryList(setting, setting.victims);
  return (
    <section className={styles['panel']} aria-labelledby="standing">
      <h3 id="standing">{say('table.state.title')}</h3>
      <div className={styles['figures']}>
        <Figure
          value={percentOf(Math.max(0, crisis.front))}
          label={say('table.state.front', { victim })}
        />
        <Figure value={aboutOf(crisis.dead)} label={say('table.state.dead')} />
        <Figure
          value={aboutOf(soldiersIn(setting, world) * 1000)}
          label={say('table.state.coalition')}
        />
        <Figure value={percentOf(crisis.pain)} label={say('table.state.pain')} />
        <Figure value={percentOf(credibility.other)} label={say('table.state.credibility')} />
      </div>
    </section>
  );
}
