import { useState } from 'react';
import {
  type CountryIndex,
  type Frame,
  PLEDGE_KINDS,
  type PledgeKind,
  type Setting,
  type World,
} from '../../engine/index.ts';
import { useResponseAccount } from '../../store/views.ts';
import { percentOf } from '../../text/form.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { Figure } from '../parts/Figure.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { newsIn } from '../screens/table/news.ts';
import { ResponseWhy } from '../why/ResponseWhy.tsx';
import styles from './Present.module.css';
import { Stage } from './Stage.tsx';
import type { Showing } from './useShowing.ts';
import { WhoAsked } from './WhoAsked.tsx';

interface PledgeStageProps {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly showing: Showing;
}

/** Below this a share is shown as nothing. */
const LEAST = 0.02;
const FOREMOST = 6;

/** Before the pledges: nothing is known of them. */
export function ResponseStage({ showing }: { readonly showing: Showing }) {
  const reveal = { label: say('present.reveal.pledges'), act: () => showing.carryOut(1) };
  return (
    <Stage
      title={say('table.heading.response')}
      ask={say('present.ask.response')}
      showing={showing}
      reveal={reveal}
    >
      {undefined}
    </Stage>
  );
}

function nextReveal({ level, reveal }: Showing) {
  const labels = ['pledges', 'question', 'account'] as const;
  const label = labels[level];
  return label && { label: say(`present.reveal.${label}`), act: () => reveal(level + 1) };
}

/** Who promises what: hidden, the pledges, a question about one state, its account. */
export function OutcomeStage({ setting, frame, showing }: PledgeStageProps) {
  const { level, reveal } = showing;
  const { world } = frame;
  const [asked, setAsked] = useState<CountryIndex>();
  const [what, setWhat] = useState<PledgeKind | 'compliance'>('troops');
  const others = outsidersOf(setting);
  const who = asked ?? mostGivingOf(setting, world, others)[0] ?? -1;
  const choose = (country: CountryIndex) => {
    setAsked(country);
    reveal(2);
  };
  const chooseKind = (kind: PledgeKind | 'compliance') => {
    setWhat(kind);
    reveal(2);
  };
  return (
    <Stage
      title={say('table.heading.outcome')}
      ask={say('present.ask.outcome')}
      showing={showing}
      reveal={nextReveal(showing)}
    >
      {level === 1 && <Promised setting={setting} frame={frame} others={others} />}
      {level > 1 && (
        <div className={styles['text']}>
          <div className={styles['fields']}>
            <WhoAsked
              setting={setting}
              members={others.map((country) => ({ country }))}
              who={who}
              onAsk={choose}
            />
            <Kind what={what} onChoose={chooseKind} />
          </div>
          {level === 2 && (
            <p className={styles['question']} aria-live="polite">
              {say(`why.response.title.${what}`, { country: theNameOf(setting.ids[who] ?? '') })}
            </p>
          )}
          {level > 2 && <Account setting={setting} who={who} what={what} />}
        </div>
      )}
    </Stage>
  );
}

/** Everybody but the parties, by name. */
function outsidersOf(setting: Setting): readonly CountryIndex[] {
  const parties = [...setting.aggressors, ...setting.victims];
  const name = (country: CountryIndex) => nameOf(setting.ids[country] ?? '');
  return setting.ids
    .map((_, country) => country)
    .filter((country) => !parties.includes(country))
    .toSorted((a, b) => name(a).localeCompare(name(b)));
}

/** Of those who give alike, as where nobody gives, the one that could give most. */
function mostGivingOf(
  setting: Setting,
  world: World,
  others: readonly CountryIndex[],
): readonly CountryIndex[] {
  const share = (country: CountryIndex) => world.columns.troops[country] ?? 0;
  const means = (country: CountryIndex) => setting.output[country] ?? 0;
  return others.toSorted((a, b) => share(b) - share(a) || means(b) - means(a));
}

interface PromisedProps {
  readonly setting: Setting;
  readonly frame: Frame;
  readonly others: readonly CountryIndex[];
}

function Promised({ setting, frame, others }: PromisedProps) {
  const { columns } = frame.world;
  const many = (column: readonly number[], least: number) =>
    others.filter((country) => (column[country] ?? 0) >= least).length;
  const foremost = mostGivingOf(setting, frame.world, others)
    .slice(0, FOREMOST)
    .filter((country) => (columns.troops[country] ?? 0) >= LEAST);
  const troops = many(columns.troops, LEAST);
  const money = many(columns.money, LEAST);
  const keep = many(columns.compliance, 0.5);
  const { inOrder } = newsIn(frame.events, setting);
  return (
    <div className={styles['pair']}>
      <section className={styles['text']} aria-labelledby="promised">
        <h3 id="promised">{say('present.pledges.title')}</h3>
        <div className={styles['figures']}>
          <Figure value={troops} label={say('present.pledges.troops', { count: troops })} />
          <Figure value={money} label={say('present.pledges.money', { count: money })} />
          <Figure value={keep} label={say('present.pledges.sanctions', { count: keep })} />
        </div>
        <h3>{say('present.pledges.most')}</h3>
        {foremost.length === 0 && <p>{say('present.pledges.none')}</p>}
        <ul className={styles['foremost']}>
          {foremost.map((country) => (
            <li key={country}>
              {say('present.pledges.share', {
                country: nameOf(setting.ids[country] ?? ''),
                share: percentOf(columns.troops[country] ?? 0),
              })}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['text']} aria-labelledby="happened">
        <h3 id="happened">{say('table.changed.title')}</h3>
        {inOrder.length === 0 && <p>{say('table.changed.nothing')}</p>}
        <ul className={styles['news']}>
          {inOrder.map((line, at) => (
            // Two events of a turn may read the same; their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${line}`}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface KindProps {
  readonly what: PledgeKind | 'compliance';
  readonly onChoose: (what: PledgeKind | 'compliance') => void;
}

const KINDS = [...PLEDGE_KINDS, 'compliance'] as const;

function Kind({ what, onChoose }: KindProps) {
  return (
    <p className={styles['field']}>
      <label htmlFor="what-asked">{say('present.why.what')}</label>
      <select
        id="what-asked"
        value={what}
        onChange={({ target }) => onChoose(KINDS[target.selectedIndex] ?? 'troops')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`why.response.kinds.${kind}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface AccountProps {
  readonly setting: Setting;
  readonly who: CountryIndex;
  readonly what: PledgeKind | 'compliance';
}

function Account({ setting, who, what }: AccountProps) {
  const account = useResponseAccount(who, what);
  return (
    account && (
      <div className={styles['account']}>
        <h3>
          <Hidden>{say('present.account')}</Hidden>
        </h3>
        <ResponseWhy account={account} name={theNameOf(setting.ids[who] ?? '')} />
      </div>
    )
  );
}
