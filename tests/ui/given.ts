/** Real settings and ballots made up for the board: Kuwait's Council of 1990, its law counted by the engine. */
import { SHEET as KUWAIT_SHEET } from '../../src/data/scenarios/kuwait-1990/index.ts';
import { countAssembly } from '../../src/engine/council/assembly.ts';
import { count } from '../../src/engine/council/ballot.ts';
import {
  type Ballot,
  type CastVote,
  CHARTERS,
  type CharterId,
  type CountryIndex,
  compile,
  type Draft,
  sitting,
  start,
  type Vote,
} from '../../src/engine/index.ts';
import { membersOf } from '../../src/engine/membership.ts';
import { loadCrisisWords } from '../../src/text/say.ts';

await loadCrisisWords('kuwait-1990');

export const setting = compile(KUWAIT_SHEET.scenario);
export const opening = start(setting);
export const council = sitting(setting, opening);

export function at(id: string): CountryIndex {
  return setting.ids.indexOf(id);
}

export const DRAFT: Draft = {
  number: 3,
  body: 'council',
  proposer: at('GBR'),
  sponsors: [at('CAN'), at('USA')],
  chapter: 'VII',
  measures: ['condemn', 'demandWithdrawal', 'determine'],
  targets: setting.aggressors,
  deadline: -1,
  forRecord: false,
  dropped: [],
};

function ballotOf(draft: Draft, votes: readonly CastVote[], tally: Ballot['tally']): Ballot {
  const resolution = tally.result === 'adopted' ? 678 : 0;
  return { draft, turn: 0, day: 0, votes, tally, resolution };
}

/** A ballot of the Council: everybody not named votes yes. */
export function ballotWith(
  cast: Readonly<Partial<Record<Exclude<Vote, 'yes'>, readonly string[]>>>,
  charter: CharterId = 'unCharter',
  draft: Draft = DRAFT,
): Ballot {
  const votes = council.members.map((country): CastVote => {
    const id = setting.ids[country] ?? '';
    const vote = (['no', 'abstain', 'absent'] as const).find((one) => cast[one]?.includes(id));
    return { country, vote: vote ?? 'yes', chosen: false };
  });
  const tally = count(
    {
      charter: CHARTERS[charter],
      members: council.members,
      permanent: council.permanent,
      chapter: draft.chapter,
      asDispute: false,
      parties: [...setting.aggressors, ...setting.victims],
      atrocity: false,
    },
    votes,
  );
  return ballotOf(draft, votes, tally);
}

/** A ballot of the Assembly: so many yes, then so many no, and the rest abstain. */
export function assemblyBallot(yes: number, no: number): Ballot {
  const votes = membersOf(setting, start(setting)).map(
    (country, place): CastVote => ({
      country,
      vote: place < yes ? 'yes' : place < yes + no ? 'no' : 'abstain',
      chosen: false,
    }),
  );
  const draft: Draft = { ...DRAFT, body: 'assembly', chapter: 'unstated' };
  return ballotOf(draft, votes, countAssembly(votes));
}
