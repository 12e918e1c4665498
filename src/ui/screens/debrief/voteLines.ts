/** A text that came to a vote, of the record or of the run, in the one shape that both are shown in. */
import type {
  Ballot,
  BallotResult,
  Body,
  CountryIndex,
  Measure,
  Setting,
  Vote,
} from '../../../engine/index.ts';
import type { HistoricalRecord } from '../../../store/catalogue.ts';
import { symbolOfText } from '../../../text/symbol.ts';

export interface VoteLine {
  readonly id: string;
  /** Undefined for a text that was not adopted. */
  readonly symbol: string | undefined;
  readonly day: number;
  readonly measures: readonly Measure[];
  readonly body: Body;
  /** For, against, abstaining, as counted in law: who may not vote is counted as abstaining. */
  readonly counts: readonly [number, number, number];
  /** Members by id and what they did, in the order in which they vote. */
  readonly cast: readonly (readonly [id: string, vote: Vote])[];
  readonly result: BallotResult;
  /** Number of the draft in the run. */
  readonly draft: number | undefined;
  /** Of the record: general knowledge that nobody has checked yet. */
  readonly unverified: boolean;
  /** Of the record: aimed at others than those whom the scenario charges. */
  readonly elsewhere: boolean;
}

type RecordedVote = HistoricalRecord['votes'][number];

export function lineOfRecord(
  vote: RecordedVote,
  isUnverified: (source: string) => boolean,
): VoteLine {
  const cast = (['yes', 'no', 'abstain', 'absent'] as const).flatMap((one) =>
    vote[one].map((id) => [id, one] as const),
  );
  return {
    id: vote.symbol,
    symbol: vote.symbol,
    day: vote.day,
    measures: vote.measures,
    body: vote.body,
    counts: [vote.yes.length, vote.no.length, vote.abstain.length],
    cast,
    result: vote.result,
    draft: undefined,
    unverified: isUnverified(vote.source),
    elsewhere: vote.elsewhere === true,
  };
}

export function lineOfRun(setting: Setting, ballot: Ballot): VoteLine {
  const { draft, day, tally, votes, resolution } = ballot;
  return {
    id: `run ${draft.number}`,
    symbol: resolution > 0 ? symbolOfText(setting, ballot) : undefined,
    day,
    measures: draft.measures,
    body: draft.body,
    counts: [tally.yes, tally.no, tally.abstain],
    cast: votes.map(({ country, vote }) => [setting.ids[country] ?? '', vote] as const),
    result: tally.result,
    draft: draft.number,
    unverified: false,
    elsewhere: false,
  };
}

export interface Otherwise {
  readonly id: string;
  readonly record: Vote;
  readonly run: Vote;
}

/** Members that sat in both and did not vote alike. */
export function otherwise(record: VoteLine, run: VoteLine): readonly Otherwise[] {
  const played = new Map<string, Vote>(run.cast);
  return record.cast.flatMap(([id, vote]) => {
    const now = played.get(id);
    return now === undefined || now === vote ? [] : [{ id, record: vote, run: now }];
  });
}

export function countryOf(setting: Setting, id: string): CountryIndex {
  return setting.ids.indexOf(id);
}
