/** A run as tables and as JSON, for spreadsheets and scripts. Ids and ISO dates; no words. */
import {
  type Ballot,
  type Command,
  type CountryIndex,
  checksum,
  type Frame,
  outcome,
  type Setting,
  type Vote,
} from '../engine/index.ts';

/** The date so many days after the outbreak. */
function dateAt(setting: Setting, day: number): string {
  const date = new Date(`${setting.scenario.outbreak}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + day);
  return date.toISOString().slice(0, 10);
}

type Cell = string | number | boolean;

function csv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string =>
    typeof value === 'string' && /[",\n]/.test(value)
      ? `"${value.replaceAll('"', '""')}"`
      : `${value}`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The last frame of each turn. */
function turnEnds(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter((frame, at) => frames[at + 1]?.world.turn !== frame.world.turn);
}

const TURN_COLUMNS = [
  'turn',
  'day',
  'date',
  'status',
  'law',
  'lives',
  'credibility',
  'interest',
  'burden',
  'front',
  'dead',
  'displaced',
  'pain',
  'supply',
  'coalitionStrength',
  'ground',
  'generalWarRisk',
] as const;

/** One row a turn: the five measures and what stands behind them. */
export function turnsCsv(setting: Setting, frames: readonly Frame[]): string {
  const rows = turnEnds(frames).map(({ world }) => {
    const { law, lives, credibility, interest, burden } = outcome(setting, world);
    const { status, front, dead, displaced, pain, supply, generalWarRisk } = world.crisis;
    return [
      world.turn + 1,
      world.day,
      dateAt(setting, world.day),
      status,
      law,
      lives,
      credibility,
      interest,
      burden,
      front,
      dead,
      displaced,
      pain,
      supply,
      world.coalition.strength,
      world.law.ground,
      generalWarRisk,
    ];
  });
  return csv([TURN_COLUMNS, ...rows]);
}

function voters(setting: Setting, ballot: Ballot, vote: Vote): readonly string[] {
  return ballot.votes
    .filter((cast) => cast.vote === vote)
    .map((cast) => setting.ids[cast.country] ?? '');
}

/** Every ballot of a run in the form of the record. */
export function votesOf(setting: Setting, ballots: readonly Ballot[]) {
  return ballots.map((ballot) => ({
    body: ballot.draft.body,
    symbol: ballot.resolution > 0 ? `${ballot.resolution}` : `draft ${ballot.draft.number}`,
    date: dateAt(setting, ballot.day),
    turn: ballot.turn + 1,
    measures: ballot.draft.measures,
    chapter: ballot.draft.chapter,
    yes: voters(setting, ballot, 'yes'),
    no: voters(setting, ballot, 'no'),
    abstain: voters(setting, ballot, 'abstain'),
    absent: voters(setting, ballot, 'absent'),
    result: ballot.tally.result,
    withoutVeto: ballot.tally.withoutVeto,
  }));
}

const VOTE_COLUMNS = [
  'body',
  'symbol',
  'date',
  'turn',
  'measures',
  'chapter',
  'result',
  'withoutVeto',
  'country',
  'vote',
] as const;

/** One row a member and ballot. */
export function votesCsv(setting: Setting, frames: readonly Frame[]): string {
  const ballots = frames.at(-1)?.world.ballots ?? [];
  const rows = votesOf(setting, ballots).flatMap((told, at) =>
    (ballots[at]?.votes ?? []).map((cast) => [
      told.body,
      told.symbol,
      told.date,
      told.turn,
      told.measures.join(' '),
      told.chapter,
      told.result,
      told.withoutVeto,
      setting.ids[cast.country] ?? '',
      cast.vote,
    ]),
  );
  return csv([VOTE_COLUMNS, ...rows]);
}

function given(column: readonly number[], country: CountryIndex): number {
  return column[country] ?? 0;
}

/** What each contributor has pledged at the end, as shares of what it could send. */
function pledgesOf(setting: Setting, frame: Frame) {
  const { troops, money, basing, intelligence, deployed } = frame.world.columns;
  return setting.ids.flatMap((country, at) => {
    const row = {
      troops: given(troops, at),
      money: given(money, at),
      basing: given(basing, at),
      intelligence: given(intelligence, at),
      deployed: given(deployed, at),
    };
    return Object.values(row).some((share) => share > 0) ? [{ country, ...row }] : [];
  });
}

/** A run as one value, ready for JSON. */
export function runRecord(setting: Setting, seed: number, frames: readonly Frame[]) {
  const last = frames.at(-1);
  if (last === undefined) return undefined;
  const { law, lives, credibility, interest, burden, ...rest } = outcome(setting, last.world);
  const commands: readonly Command[] = frames.flatMap(({ command }) =>
    command === undefined ? [] : [command],
  );
  return {
    scenario: setting.scenario.id,
    version: setting.scenario.version,
    seed,
    votes: votesOf(setting, last.world.ballots),
    pledges: pledgesOf(setting, last),
    outcome: { status: last.world.crisis.status, turns: last.world.turn + 1, ...rest },
    measures: { law, lives, credibility, interest, burden },
    commands,
    checksum: checksum(last.world),
  };
}
