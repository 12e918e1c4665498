/** Ballots of the Councils and of the Assembly that must come out as they did (section 3 of the model). */
import type { Tally } from '../engine/index.ts';
import { CHARTERS, count, countAssembly } from '../engine/index.ts';
import type { RollCall } from './rollCall.ts';
import { inHall } from './rollCall.ts';

export interface Precedent extends RollCall {
  readonly says: string;
  /** Where the roll call is recorded. */
  readonly source: string;
  readonly tally: string;
  readonly result: Tally['result'];
  readonly endedBy: Tally['endedBy'];
  readonly withoutVeto: Tally['withoutVeto'];
  readonly against?: string;
}

const before1966 = { charter: CHARTERS.unCharterBefore1966 };
const league = { charter: CHARTERS.leagueCovenant };
const adopted = { result: 'adopted', endedBy: 'nothing', withoutVeto: 'adopted' } as const;
const vetoed = { result: 'vetoed', endedBy: 'veto', withoutVeto: 'adopted' } as const;
const fellShort = { result: 'failed', endedBy: 'shortfall', withoutVeto: 'failed' } as const;

export const PRECEDENTS: readonly Precedent[] = [
  {
    says: 'S/RES/83 (27 June 1950) recommends force for Korea while a permanent member is absent',
    source: 'S/RES/83 (1950), voting note; UN Digital Library roll call',
    ...before1966,
    yes: 'CHN FRA GBR USA CUB ECU NOR',
    no: 'YUG',
    absent: 'RUS EGY IND',
    tally: '7-1-0-3',
    ...adopted,
  },
  {
    says: 'S/RES/84 (7 July 1950) gives Korea a unified command in the same absence',
    source: 'S/RES/84 (1950), voting note; UN Digital Library roll call',
    ...before1966,
    yes: 'CHN FRA GBR USA CUB ECU NOR',
    abstain: 'EGY IND YUG',
    absent: 'RUS',
    tally: '7-0-3-1',
    ...adopted,
  },
  {
    says: 'S/RES/87 (29 September 1950) invites Peking over two permanent noes, because that is procedure',
    source: 'S/RES/87 (1950), voting note; FRUS 1950 VI; UN Digital Library roll call',
    ...before1966,
    chapter: 'procedural',
    yes: 'FRA GBR RUS ECU IND NOR YUG',
    no: 'CHN USA CUB',
    abstain: 'EGY',
    tally: '7-3-1-0',
    ...adopted,
  },
  {
    says: 'S/3710 (30 October 1956) is vetoed over Suez by two members about to be parties',
    source: 'veto list of the Dag Hammarskjöld Library; names as an account of 1957 gives them',
    ...before1966,
    parties: 'FRA GBR',
    yes: 'CHN RUS USA CUB IRN PER YUG',
    no: 'FRA GBR',
    abstain: 'AUS BEL',
    tally: '7-2-2-0',
    against: 'FRA GBR',
    ...vetoed,
  },
  {
    says: 'S/RES/119 (31 October 1956) calls the Assembly over the same two noes, because that is procedure',
    source: 'S/RES/119 (1956), voting note; UN Digital Library roll call',
    ...before1966,
    chapter: 'procedural',
    parties: 'FRA GBR',
    yes: 'CHN RUS USA CUB IRN PER YUG',
    no: 'FRA GBR',
    abstain: 'AUS BEL',
    tally: '7-2-2-0',
    ...adopted,
  },
  {
    says: 'S/RES/218 (23 November 1965) passes with seven of eleven and three permanent abstentions',
    source: 'S/RES/218 (1965), voting note; UN Digital Library roll call',
    ...before1966,
    yes: 'CHN RUS BOL CIV JOR MYS URY',
    abstain: 'FRA GBR USA NLD',
    tally: '7-0-4-0',
    ...adopted,
  },
  {
    says: 'S/RES/502 (3 April 1982) passes with a party voting, and with two permanent abstentions',
    source: 'S/RES/502 (1982), voting note; UN Digital Library roll call',
    parties: 'GBR',
    yes: 'FRA GBR USA GUY IRL JPN JOR TGO UGA ZAR',
    no: 'PAN',
    abstain: 'CHN POL ESP RUS',
    tally: '10-1-4-0',
    ...adopted,
  },
  {
    says: 'S/RES/661 (6 August 1990) puts an embargo on Iraq',
    source: 'S/RES/661 (1990), voting note; UN Digital Library roll call',
    chapter: 'VII',
    yes: 'CHN FRA GBR RUS USA CAN COL CIV ETH FIN MYS ROU ZAR',
    abstain: 'CUB YEM',
    tally: '13-0-2-0',
    ...adopted,
  },
  {
    says: 'S/RES/670 (25 September 1990) passes 14–1, for the no is not a permanent one',
    source: 'S/RES/670 (1990), voting note; UN Digital Library roll call',
    chapter: 'VII',
    yes: 'CHN FRA GBR RUS USA CAN COL CIV ETH FIN MYS ROU YEM ZAR',
    no: 'CUB',
    tally: '14-1-0-0',
    ...adopted,
  },
  {
    says: 'S/RES/678 (29 November 1990) authorises force while a permanent member abstains',
    source: 'S/RES/678 (1990), voting note; UN Digital Library roll call',
    chapter: 'VII',
    yes: 'FRA GBR RUS USA CAN COL CIV ETH FIN MYS ROU ZAR',
    no: 'CUB YEM',
    abstain: 'CHN',
    tally: '12-2-1-0',
    ...adopted,
  },
  {
    says: 'S/1999/328 (26 March 1999) falls short over Kosovo, so that three permanent noes are no vetoes',
    source: 'UN Digital Library roll call; press release SC/6659',
    yes: 'CHN RUS NAM',
    no: 'ARG BHR BRA CAN FRA GAB GMB MYS NLD SVN GBR USA',
    tally: '3-12-0-0',
    against: 'FRA GBR USA',
    ...fellShort,
  },
  {
    says: 'S/2004/313 (21 April 2004) is vetoed by one of fifteen',
    source: 'UN Digital Library roll call',
    yes: 'CHN FRA GBR USA DZA AGO BEN BRA CHL DEU PAK PHL ROU ESP',
    no: 'RUS',
    tally: '14-1-0-0',
    against: 'RUS',
    ...vetoed,
  },
  {
    says: 'S/2014/189 (15 March 2014) is vetoed over Crimea by a party, for it stands under no Chapter VI',
    source: 'UN Digital Library roll call',
    parties: 'RUS',
    yes: 'FRA GBR USA ARG AUS TCD CHL JOR LTU LUX NGA KOR RWA',
    no: 'RUS',
    abstain: 'CHN',
    tally: '13-1-1-0',
    against: 'RUS',
    ...vetoed,
  },
  {
    says: 'S/2022/155 (25 February 2022) is vetoed over Ukraine, 11–1–3',
    source: 'UN Digital Library roll call',
    parties: 'RUS',
    yes: 'FRA GBR USA ALB BRA GAB GHA IRL KEN MEX NOR',
    no: 'RUS',
    abstain: 'CHN IND ARE',
    tally: '11-1-3-0',
    against: 'RUS',
    ...vetoed,
  },
  {
    says: 'S/RES/2623 (27 February 2022) calls the Assembly over a permanent no, because that is procedure',
    source: 'UN Digital Library roll call',
    chapter: 'procedural',
    parties: 'RUS',
    yes: 'FRA GBR USA ALB BRA GAB GHA IRL KEN MEX NOR',
    no: 'RUS',
    abstain: 'CHN IND ARE',
    tally: '11-1-3-0',
    ...adopted,
  },
  {
    says: 'the League Council of 24 October 1931 does not carry 13–1, for under Article 11 the party counts',
    source: 'AJIL 1933 (Assembly report of 24 February 1933); tally as commonly given',
    ...league,
    permanent: '',
    parties: 'CHN JPN',
    yes: 'GBR FRA ITA DEU CHN GTM IRL NOR PAN PER POL ESP YUG',
    no: 'JPN',
    tally: '13-1-0-0',
    against: 'JPN',
    ...vetoed,
  },
  {
    says: 'the League Council of 7 October 1935 carries 13–1, for under Articles 15 and 16 the party does not count',
    source: 'Evening Post (New Zealand), 8 October 1935',
    ...league,
    chapter: 'VII',
    asDispute: true,
    permanent: '',
    parties: 'ITA',
    yes: 'GBR FRA SUN ARG AUS CHL DNK ECU POL PRT ROU ESP TUR',
    no: 'ITA',
    tally: '13-1-0-0',
    ...adopted,
  },
  {
    says: 'the League Council of 14 December 1939 expels a member by 7–0–4, abstainers and absentees apart',
    source:
      'Christian Science Monitor and ww2daily.com accounts of 14 December 1939; the yeses follow from membership',
    ...league,
    chapter: 'VII',
    asDispute: true,
    permanent: '',
    parties: 'FIN SUN',
    yes: 'GBR FRA BEL BOL DOM EGY ZAF',
    abstain: 'CHN FIN GRC YUG',
    absent: 'SUN IRN PER',
    tally: '7-0-4-3',
    ...adopted,
  },
];

/** Yes, no, abstaining, absent. Counts: UN Digital Library; General Assembly roll calls (Voeten). */
export const ASSEMBLY_PRECEDENTS: readonly (readonly [
  says: string,
  counts: readonly [number, number, number, number],
  result: Tally['result'],
])[] = [
  ['ES-11/1 (2 March 2022) is adopted', [141, 5, 35, 12], 'adopted'],
  ['A/RES/377 (3 November 1950) is adopted', [52, 5, 2, 1], 'adopted'],
  ['A/RES/498 (1 February 1951) is adopted', [44, 7, 9, 0], 'adopted'],
  ['A/RES/997 (2 November 1956) is adopted', [64, 5, 6, 1], 'adopted'],
];

/** Does the count give what was recorded, to the last vote? */
export function holdsOf(precedent: Precedent): boolean {
  const { hall, votes, members } = inHall(precedent);
  const tally = count(hall, votes);
  return (
    [tally.yes, tally.no, tally.abstain, tally.absent].join('-') === precedent.tally &&
    tally.against.map((member) => members[member]).join(' ') === (precedent.against ?? '') &&
    tally.result === precedent.result &&
    tally.endedBy === precedent.endedBy &&
    tally.withoutVeto === precedent.withoutVeto
  );
}

export function holdsInAssembly([, counts, result]: (typeof ASSEMBLY_PRECEDENTS)[number]): boolean {
  const kinds = ['yes', 'no', 'abstain', 'absent'] as const;
  const votes = kinds
    .flatMap((vote, k) => new Array<typeof vote>(counts[k] ?? 0).fill(vote))
    .map((vote, country) => ({ country, vote, chosen: false }));
  return countAssembly(votes).result === result;
}
