import type { ReactNode } from 'react';
import {
  ABSTENTION_GAP,
  PHASES,
  STANDINGS,
  VETO_PRICE,
  VOTE_FIT,
  YES_THRESHOLD,
} from '../../../engine/index.ts';
import { RECORD_FIT } from '../../../store/measured.ts';
import { dateOf, numberOf, percentOf, signedOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Masthead } from '../Masthead.tsx';
import { Agreement } from './Agreement.tsx';
import { Bands } from './Bands.tsx';
import { Contents } from './Contents.tsx';
import { Frequencies } from './Frequencies.tsx';
import styles from './HowItWorks.module.css';
import { Sources } from './Sources.tsx';
import type { SectionId } from './sections.ts';
import { Weights } from './Weights.tsx';
import { moveRows, RESPONSE_TABLES, responseRows, SHOWN_ACTORS, voteRows } from './weightRows.ts';

/** The model card: what the code knows of itself is read from the code, and what was measured from shipped tables. */
export function HowItWorks() {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <h1>{say('howItWorks.title')}</h1>
        <p className={styles['lead']}>{say('howItWorks.lead')}</p>
        <Contents />
        <Turn />
        <Voting />
        <Response />
        <Move />
        {(['channels', 'law', 'assembly', 'charges'] as const).map((id) => (
          <Section key={id} id={id}>
            <p>{say(`howItWorks.${id}.body`)}</p>
          </Section>
        ))}
        <Seats />
        <Standings />
        <Section id="bands">
          <Bands />
        </Section>
        <Section id="agreement">
          <Agreement />
        </Section>
        <Section id="frequencies">
          <Frequencies />
        </Section>
        <Limits />
        <Section id="sources">
          <Sources />
        </Section>
        {(['borders', 'privacy', 'affiliation'] as const).map((id) => (
          <Section key={id} id={id}>
            <p>{say(`howItWorks.${id}.body`)}</p>
          </Section>
        ))}
      </main>
    </>
  );
}

function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-labelledby={`how-${id}`}>
      <h2 id={`how-${id}`} tabIndex={-1}>
        {say(`howItWorks.${id}.title`)}
      </h2>
      {children}
    </section>
  );
}

function Folded({ children }: { readonly children: ReactNode }) {
  return (
    <Disclosure plain summary={say('howItWorks.weights.show')}>
      {children}
    </Disclosure>
  );
}

function Term({ name, means }: { readonly name: string; readonly means: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{means}</dd>
    </div>
  );
}

function Turn() {
  return (
    <Section id="turn">
      <p>{say('howItWorks.turn.body')}</p>
      <dl className={styles['terms']}>
        {PHASES.map((phase) => (
          <Term key={phase} name={say(`phase.${phase}.name`)} means={say(`phase.${phase}.means`)} />
        ))}
      </dl>
    </Section>
  );
}

/** Every kind of contribution and counter-contribution. */
function Response() {
  return (
    <Section id="response">
      <p>{say('howItWorks.response.equation')}</p>
      <Folded>
        {RESPONSE_TABLES.map(({ id, kinds }) => (
          <Weights
            key={id}
            label={say(`howItWorks.response.${id}`)}
            columns={kinds.map((kind) => say(`howItWorks.weights.${kind}`))}
            rows={responseRows(kinds)}
          />
        ))}
      </Folded>
    </Section>
  );
}

/** The parties and the lead. */
function Move() {
  return (
    <Section id="move">
      <p>{say('howItWorks.move.equation')}</p>
      <Folded>
        <Weights
          label={say('howItWorks.move.title')}
          columns={SHOWN_ACTORS.map((actor) => say(`howItWorks.weights.${actor}`))}
          rows={moveRows()}
        />
      </Folded>
    </Section>
  );
}

const SEATS = ['permanent', 'elected', 'lead', 'ally', 'parties', 'office'] as const;

function Seats() {
  return (
    <Section id="seats">
      <p>{say('howItWorks.seats.body')}</p>
      <dl className={styles['terms']}>
        {SEATS.map((seat) => (
          <Term
            key={seat}
            name={say(`howItWorks.seats.${seat}.name`)}
            means={say(`howItWorks.seats.${seat}.means`)}
          />
        ))}
      </dl>
    </Section>
  );
}

function Voting() {
  return (
    <Section id="vote">
      <p>{say('howItWorks.vote.equation')}</p>
      <p>
        {say('howItWorks.vote.thresholds', {
          yes: signedOf(YES_THRESHOLD, 1),
          elected: numberOf(ABSTENTION_GAP.elected, 1),
          permanent: numberOf(ABSTENTION_GAP.permanent, 1),
          price: numberOf(VETO_PRICE.base, 1),
        })}
      </p>
      <p>{say('howItWorks.vote.chance')}</p>
      <p>{say('howItWorks.vote.explained')}</p>
      <Weights
        label={say('howItWorks.vote.title')}
        columns={[say('howItWorks.weights.weight')]}
        rows={voteRows()}
      />
    </Section>
  );
}

/** Where the weights come from, and how good the fit is. */
function Standings() {
  return (
    <Section id="standings">
      <p>{say('howItWorks.standings.body')}</p>
      <dl className={styles['terms']}>
        {STANDINGS.map((standing) => (
          <Term
            key={standing}
            name={say(`standing.${standing}.name`)}
            means={say(`standing.${standing}.means`)}
          />
        ))}
      </dl>
      <p>{say('howItWorks.standings.fit', fitWords())}</p>
      <p>{say('howItWorks.standings.recordFit', recordWords())}</p>
      <p>{say('howItWorks.standings.worst')}</p>
      <p>{say('howItWorks.standings.flattered')}</p>
      <p>{say('howItWorks.standings.judged')}</p>
      <p>
        <a href="#/record">{say('howItWorks.standings.record')}</a>
      </p>
    </Section>
  );
}

/** How the weights of the vote were estimated, and how well they do. */
function fitWords() {
  const { texts, votes, crises, inSample, heldOut, constant } = VOTE_FIT;
  const { date, from, to } = RECORD_FIT;
  return {
    texts,
    votes: numberOf(votes),
    crises,
    date: dateOf(date, 0),
    from: from.slice(0, 4),
    to: to.slice(0, 4),
    inSample: numberOf(inSample, 3),
    heldOut: numberOf(heldOut, 3),
    constant: numberOf(constant, 3),
  };
}

/** The same with whole crises held out. */
function recordWords() {
  const { heldOut } = RECORD_FIT;
  return {
    balanced: percentOf(heldOut.balanced, 1),
    permanent: percentOf(heldOut.permanent, 1),
    precision: percentOf(heldOut.vetoPrecision),
    recall: percentOf(heldOut.vetoRecall),
  };
}

const LIMITS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;

function Limits() {
  return (
    <Section id="limits">
      <ul className={styles['limits']}>
        {LIMITS.map((limit) => (
          <li key={limit}>{say(`howItWorks.limits.${limit}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
