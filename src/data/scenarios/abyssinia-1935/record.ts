/** What history did in 1935–36, for the debrief. Never read by the engine. */
import { leagueMembersOn } from '../../countries/interwar/members.ts';
import { forces } from '../../records/forces.ts';
import { assemblyVote, councilVote } from '../../records/rolls.ts';
import type { HistoricalRecord, RecordedEvent, Source } from '../../sheet.ts';

export const SOURCES: readonly Source[] = [
  { key: 'W-PP35', title: 'Newspaper report of the Council of 7 October 1935', read: true },
  {
    key: 'W-ALLSOP',
    title: 'Essay on the League and Abyssinia: sanctions, their gaps and the end',
    read: true,
  },
  { key: 'W-HANS35', title: 'House of Commons debates of 1935 on who took part', read: true },
  { key: 'COW-WAR', title: 'Correlates of War, Inter-State War v4, war 127', read: true },
  {
    key: 'COW-CAP',
    title: 'Correlates of War, National Material Capabilities v6',
    read: true,
  },
  { key: 'G', title: 'General knowledge, not checked against a source', read: false },
];

const COUNCIL_1935 = 'ARG AUS CHL DNK ECU FRA ITA POL PRT ROU ESP TUR SUN GBR'.split(' ');
const MEMBERS = leagueMembersOn('1935-10-03');

/** Who stayed away is not recorded in what we read: they are named to fit the count (G). */
const AWAY_1935 = 'GTM HND PRY SLV';
const AWAY_1936 = 'CRI GTM HND ITA NIC PRY SLV DOM LBR ALB'.split(' ');

/** Measures are our reading of the texts in the model’s terms; none of the Co-ordination Committee’s was voted. */
const VOTES = [
  councilVote(COUNCIL_1935, {
    symbol: 'Council report 7 Oct 1935',
    date: '1935-10-07',
    day: 4,
    chapter: 'VII',
    roll: 'YYYYYYNYYYYYYY',
    measures: 'condemn determine',
    source: 'W-PP35',
  }),
  assemblyVote(MEMBERS, {
    symbol: 'Assembly 9-11 Oct 1935',
    date: '1935-10-11',
    day: 8,
    no: 'ITA',
    abstain: 'ALB AUT HUN',
    absent: AWAY_1935,
    measures: 'determine armsEmbargo targetedSanctions',
    source: 'G',
  }),
  assemblyVote(MEMBERS, {
    symbol: 'Assembly 4 Jul 1936',
    date: '1936-07-04',
    day: 275,
    no: 'ETH',
    abstain: 'MEX PAN VEN ZAF',
    absent: AWAY_1936.filter((id) => MEMBERS.includes(id)).join(' '),
    measures: 'liftMeasures',
    source: 'G',
  }),
];

const EVENTS: readonly RecordedEvent[] = [
  { id: 'abyssiniaInvasion', day: 0, date: '1935-10-03', source: 'W-ALLSOP' },
  { id: 'abyssiniaReport', day: 4, date: '1935-10-07', source: 'W-PP35' },
  { id: 'abyssiniaArms', day: 8, date: '1935-10-11', source: 'G' },
  { id: 'abyssiniaProposals', day: 16, date: '1935-10-19', source: 'W-ALLSOP' },
  { id: 'abyssiniaSanctions', day: 46, date: '1935-11-18', source: 'W-ALLSOP' },
  { id: 'abyssiniaPlan', day: 66, date: '1935-12-08', source: 'G' },
  { id: 'abyssiniaOil', day: 111, date: '1936-01-22', source: 'G' },
  { id: 'abyssiniaRhineland', day: 156, date: '1936-03-07', source: 'W-ALLSOP' },
  { id: 'abyssiniaAddis', day: 215, date: '1936-05-05', source: 'W-ALLSOP' },
  { id: 'abyssiniaAnnexed', day: 219, date: '1936-05-09', source: 'G' },
  { id: 'abyssiniaEmperor', day: 271, date: '1936-06-30', source: 'G' },
  { id: 'abyssiniaLifted', day: 286, date: '1936-07-15', source: 'G' },
];

const FORCES = forces({ ITA: 400_000, ETH: 300_000 }, 'G', {
  aggressor: ['ITA'],
  victim: ['ETH'],
});

export const RECORD: HistoricalRecord = {
  votes: VOTES,
  events: EVENTS,
  forces: FORCES,
  // Trade lost by those who kept the sanctions: an order of magnitude (G).
  costs: { total: 0.2, byOthers: 0.2, payers: ['GBR', 'FRA', 'YUG', 'ROU'], source: 'G' },
  outcome: {
    reversed: false,
    victimSurvived: false,
    regimeSurvived: true,
    day: 215,
    dead: 20_000,
    deaths: [
      { id: 'ETH', dead: 16_000, source: 'COW-WAR' },
      { id: 'ITA', dead: 4_000, source: 'COW-WAR' },
    ],
    forceDay: -1,
    firstDecisionDay: 4,
    sanctionsDay: 46,
    authorisationDay: -1,
    source: 'COW-WAR',
  },
};
