import { useState } from 'react';
import {
  bandOf,
  type CountryIndex,
  type Draft,
  type Prospects,
  type Setting,
  sitting,
  type World,
} from '../../engine/index.ts';
import { useProspects } from '../../store/views.ts';
import { numberOf, percentOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { countryList } from '../../text/tell.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Chamber } from './Chamber.tsx';
import styles from './Council.module.css';
import { DraftHeading } from './DraftHeading.tsx';
import { DraftText } from './DraftText.tsx';
import { invitedTo, type SeatView, seatsOf } from './hall.ts';
import { VoteList } from './VoteList.tsx';

interface DraftPanelProps {
  readonly setting: Setting;
  readonly world: World;
  readonly draft: Draft;
}

/** A text before its vote: who leans which way, what is known of its chances, and the text. */
export function DraftPanel({ setting, world, draft }: DraftPanelProps) {
  const known = useProspects(draft.number);
  const [asked, setAsked] = useState<CountryIndex>();
  if (known === undefined) return undefined;
  const seats = leaningSeats(setting, world, draft, known);
  const sharp = known.sharpness > 0;
  const asking = seats.find((seat) => seat.country === asked);
  return (
    <section className={styles['council']} aria-labelledby={`draft-${draft.number}`}>
      <DraftHeading
        id={`draft-${draft.number}`}
        title={say('chamber.before', { draft: draft.number })}
        setting={setting}
        world={world}
        draft={draft}
      />
      <Chamber
        body={draft.body}
        label={say(draft.body === 'assembly' ? 'chamber.assembly.seats' : 'chamber.seats')}
        seats={seats}
        invited={invitedTo(
          setting,
          known.chances.map(({ country }) => country),
        )}
        tally={undefined}
        selected={asked}
        onAsk={setAsked}
      />
      <p className={styles['asked']} aria-live="polite">
        {asking && <Known seat={asking} known={known} />}
      </p>
      <ProspectsLine setting={setting} world={world} draft={draft} known={known} />
      <DraftText setting={setting} world={world} draft={draft} />
      <Disclosure plain summary={say('chamber.list.title')}>
        <VoteList
          caption={say('chamber.before', { draft: draft.number })}
          seats={seats}
          chances={
            sharp
              ? (country) => known.chances.find((row) => row.country === country)?.chances
              : undefined
          }
        />
      </Disclosure>
    </section>
  );
}

/** One member before the vote: a band, or chances where they have been asked for. */
function Known({ seat, known }: { readonly seat: SeatView; readonly known: Prospects }) {
  const row = known.chances.find(({ country }) => country === seat.country);
  const band = row && say(`chamber.leaning.${bandOf(row.chances.yes)}`);
  if (known.sharpness === 0 || row === undefined) return `${seat.name}: ${band ?? ''}.`;
  const { yes, abstain, no } = row.chances;
  return `${seat.name}: ${say('why.chances.label', {
    yes: percentOf(yes),
    abstain: percentOf(abstain),
    no: percentOf(no),
  })}`;
}

function ProspectsLine({ setting, world, draft, known }: DraftPanelProps & { known: Prospects }) {
  const sharp = known.sharpness > 0;
  const needed = world.rules.charter.votesNeeded;
  const counted = draft.body === 'council' && world.rules.charter.veto !== 'unanimity';
  return (
    <div className={styles['prospects']}>
      <p className={styles[known.band]}>
        <strong>{say('chamber.prospects.band', { band: known.band })}</strong>
        {sharp && (
          <span>{say('chamber.prospects.chance', { chance: percentOf(known.adoption) })}</span>
        )}
      </p>
      {sharp && draft.body === 'assembly' && (
        <p>{say('chamber.prospects.expectedAssembly', { yes: numberOf(known.expectedYes, 0) })}</p>
      )}
      {sharp && counted && (
        <p>{say('chamber.prospects.expected', { yes: numberOf(known.expectedYes, 0), needed })}</p>
      )}
      {known.likelyAgainst.length > 0 && draft.body === 'council' && (
        <p>
          {say('chamber.prospects.against', {
            countries: countryList(setting, known.likelyAgainst),
          })}
        </p>
      )}
      <p className={styles['soft']}>
        {say(sharp ? 'chamber.prospects.sharpened' : 'chamber.prospects.sharpen')}
      </p>
    </div>
  );
}

function leaningSeats(
  setting: Setting,
  world: World,
  draft: Draft,
  known: Prospects,
): readonly SeatView[] {
  const council = draft.body === 'council';
  const { permanent, president } = sitting(setting, world);
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  return seatsOf(
    setting,
    known.chances.map(({ country }) => country),
    { permanent, president: council ? president : -1, own },
    (_, at) => ({ kind: 'leaning', band: bandOf(known.chances[at]?.chances.yes ?? 0) }),
  );
}
