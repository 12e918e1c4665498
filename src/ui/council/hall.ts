/** Who sits where, and what each has cast or is likely to cast. */
import type { Band, CountryIndex, Setting, Vote } from '../../engine/index.ts';
import { nameOf, theNameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';

/** What a seat shows: a vote, a band before it, or nothing yet. */
export type SeatState =
  | { readonly kind: 'cast'; readonly vote: Vote }
  | { readonly kind: 'leaning'; readonly band: Band }
  | { readonly kind: 'pending' };

export type PartyRole = 'aggressor' | 'victim';

export interface SeatView {
  readonly country: CountryIndex;
  readonly name: string;
  /** As inside a sentence: "the Soviet Union". */
  readonly theName: string;
  /** Ideal point: how it has voted in the Assembly. */
  readonly ideal: number;
  readonly party: PartyRole | undefined;
  readonly permanent: boolean;
  readonly president: boolean;
  /** Is it the player's? */
  readonly own: boolean;
  readonly state: SeatState;
}

interface Body {
  readonly permanent: readonly CountryIndex[];
  readonly president: CountryIndex;
  /** −1 where nobody is seated. */
  readonly own: CountryIndex;
}

export function seatsOf(
  setting: Setting,
  members: readonly CountryIndex[],
  body: Body,
  stateOf: (country: CountryIndex, at: number) => SeatState,
): readonly SeatView[] {
  return members.map((country, at) => ({
    country,
    name: nameOf(setting.ids[country] ?? ''),
    theName: theNameOf(setting.ids[country] ?? ''),
    ideal: setting.ideal[country] ?? 0,
    party: partyOf(setting, country),
    permanent: body.permanent.includes(country),
    president: body.president === country,
    own: body.own === country,
    state: stateOf(country, at),
  }));
}

function partyOf(setting: Setting, country: CountryIndex): PartyRole | undefined {
  if (setting.aggressors.includes(country)) return 'aggressor';
  return setting.victims.includes(country) ? 'victim' : undefined;
}

/** Names of the parties that have no seat: they are heard and have no vote. */
export function invitedTo(
  setting: Setting,
  members: readonly CountryIndex[],
): readonly [left: string, right: string] {
  const outside = (parties: readonly CountryIndex[]): string =>
    parties
      .filter((country) => !members.includes(country))
      .map((country) => nameOf(setting.ids[country] ?? ''))
      .join(', ');
  return [outside(setting.aggressors), outside(setting.victims)];
}

export function stateWords(state: SeatState): string {
  if (state.kind === 'cast') return say(`chamber.cast.${state.vote}`);
  if (state.kind === 'leaning') return say(`chamber.leaning.${state.band}`);
  return say('chamber.pending');
}

export function markOf(state: SeatState): string {
  if (state.kind === 'cast') return say(`chamber.mark.${state.vote}`);
  return state.kind === 'leaning' ? say(`chamber.mark.${state.band}`) : '';
}

/** A seat in one phrase, for screen readers. */
export function seatWords(seat: SeatView): string {
  return say('chamber.seat', {
    country: seat.name,
    president: seat.president ? 'yes' : 'no',
    permanent: seat.permanent ? 'yes' : 'no',
    own: seat.own ? 'yes' : 'no',
    state: stateWords(seat.state),
  });
}
