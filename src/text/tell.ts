/** Whole sentences for what happened, for the timeline, "what changed" and the story in a terminal. */
import type {
  Ballot,
  CountryIndex,
  Draft,
  Level,
  Measure,
  OfficeAct,
  Setting,
  WorldEvent,
} from '../engine/index.ts';
import { clientsOf, isCivilWar } from '../engine/index.ts';
import { aboutOf, dateOf, listOf, percentOf, yearOf } from './form.ts';
import { startNameOf, theNameIn, theNameOf } from './names.ts';
import { say, type Values } from './say.ts';
import { numberOfText } from './symbol.ts';

type EventOf<K extends WorldEvent['kind']> = Extract<WorldEvent, { kind: K }>;
type Teller<K extends WorldEvent['kind']> = (event: EventOf<K>, setting: Setting) => string;

/** Names of a country, in the forms that sentences need; empty for nobody. */
function named(setting: Setting, country: CountryIndex): Values {
  const id = setting.ids[country] ?? '';
  return { country: theNameOf(id), Country: startNameOf(id) };
}

/** "the Soviet Union and Cuba". */
export function countryList(setting: Setting, countries: readonly CountryIndex[]): string {
  return listOf(countries.map((country) => theNameOf(setting.ids[country] ?? '')));
}

function sides(setting: Setting): Values {
  const aggressor = countryList(setting, setting.aggressors);
  const victim = countryList(setting, setting.victims);
  const attackers = setting.aggressors.length;
  return { aggressor, victim, attackers, Aggressor: raised(aggressor), Victim: raised(victim) };
}

function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a text does: "condemning the attack and demanding withdrawal". */
export function contentOf(measures: readonly Measure[]): string {
  return listOf(measures.map((measure) => say(`measure.${measure}.doing`)));
}

/** More than these who pledge as much are counted, not named. */
const NAMED_PLEDGERS = 4;

/** More co-sponsors than this are counted, not named. */
const NAMED_SPONSORS = 2;

function tellTabled(draft: Draft, setting: Setting): string {
  const values = {
    ...named(setting, draft.proposer),
    content: contentOf(draft.measures),
    draft: draft.number,
    sponsors: draft.sponsors.length,
    Sponsors: raised(countryList(setting, [draft.proposer, ...draft.sponsors])),
  };
  if (draft.forRecord) return say('event.draftTabled.forRecord', values);
  if (draft.sponsors.length > NAMED_SPONSORS) return say('event.draftTabled.sponsored', values);
  return say(`event.draftTabled.${draft.sponsors.length > 0 ? 'together' : 'plain'}`, values);
}

/** The result of a ballot in one sentence. */
export function tellBallot(ballot: Ballot, setting: Setting): string {
  const { tally, draft } = ballot;
  const values = {
    body: draft.body,
    content: contentOf(draft.measures),
    resolution: numberOfText(setting, ballot),
    yes: tally.yes,
    no: tally.no,
    abstain: tally.abstain,
    needed: tally.needed,
    against: countryList(setting, tally.against),
  };
  if (tally.result === 'vetoed' && tally.against.length === 0) {
    return say('event.ballotHeld.blocked', values);
  }
  return say(`event.ballotHeld.${tally.result}`, values);
}

/** All who pledge as much as one another, in one sentence: named where they are few, else counted. */
export function tellPledges(
  level: Level,
  countries: readonly CountryIndex[],
  setting: Setting,
): string {
  const [only = -1] = countries;
  if (countries.length <= 1) return say(`event.pledgesMade.${level}`, named(setting, only));
  if (countries.length > NAMED_PLEDGERS) {
    return say(`event.pledgesMadeBy.${level}.count`, { count: countries.length });
  }
  return say(`event.pledgesMadeBy.${level}.named`, {
    Countries: raised(countryList(setting, countries)),
  });
}

function tellMoved(event: EventOf<'crisisMoved'>, setting: Setting): string {
  const { front, dead, pain, consent, generalWarRisk } = event.values;
  return say(`event.crisisMoved.${event.system}`, {
    ...sides(setting),
    front: percentOf(Math.abs(front ?? 0)),
    where: whereIs(setting, front ?? 0),
    dead: Math.round(dead ?? 0),
    about: aboutOf(dead ?? 0),
    pain: percentOf(pain ?? 0),
    consent: percentOf(consent ?? 0),
    risk: percentOf(generalWarRisk ?? 0, 1),
  });
}

type Where = 'within' | 'lost' | 'beyond' | 'border' | 'over';

/** Which side of the border a front is told on; less than half a hundredth is on it. Within one state there is none. */
function whereIs(setting: Setting, front: number): Where {
  if (isCivilWar(setting)) return front < 0 ? 'lost' : 'within';
  if (setting.scenario.crisis.part) return 'within';
  if (Math.abs(front) < 0.005) return 'border';
  return front < 0 ? 'beyond' : 'over';
}

const OFFERED = {
  both: 'officesBoth',
  aggressor: 'officesAggressor',
  victim: 'officesVictim',
} as const;

/** Which sentence tells an act of the Secretary-General. */
export function officeWord(act: OfficeAct) {
  switch (act.kind) {
    case 'invokeArticle99':
      return act.kind;
    case 'reportToCouncil':
      return act.names ? 'reportNames' : 'reportFacts';
    case 'offerGoodOffices':
      return OFFERED[act.to];
    default:
      return act.to === 'aggressor' ? 'missionAggressor' : 'missionVictim';
  }
}

const PATRONS = ['press', 'hold', 'escalate', 'offerTerms', 'withdraw'] as const;

/** A party that stands behind another tells of both. */
function tellPosture({ country, posture }: EventOf<'postureTaken'>, setting: Setting): string {
  const clients = clientsOf(setting, country);
  const taken = PATRONS.find((one) => one === posture);
  if (clients.length === 0 || taken === undefined)
    return say(`event.postureTaken.${posture}`, named(setting, country));
  return say(`event.patronTook.${taken}`, {
    ...named(setting, country),
    clients: countryList(setting, clients),
  });
}

const TELLERS: { readonly [K in WorldEvent['kind']]: Teller<K> } = {
  seatTaken: ({ seat }, setting) =>
    seat.kind === 'country'
      ? say('event.seatTaken.country', named(setting, seat.country))
      : say(`event.seatTaken.${seat.kind === 'watch' ? 'watch' : 'office'}`),
  rulesChanged: ({ patch }) =>
    patch.charter?.id === undefined
      ? say('event.rulesChanged.other')
      : say('event.rulesChanged.charter', { charter: say(`charter.${patch.charter.id}.name`) }),
  intentSet: () => say('event.intentSet'),
  turnBegan: ({ turn, day }) => say('event.turnBegan', { turn: turn + 1, days: day }),
  phaseBegan: ({ phase }) => say('event.phaseBegan', { phase: say(`phase.${phase}.name`) }),
  factArrived: ({ fact }, setting) => {
    if (fact.kind === 'mandate') {
      return say('event.factArrived.mandate', { content: contentOf(fact.measures) });
    }
    if (fact.kind === 'charter') return say('event.factArrived.charter');
    const country =
      fact.kind === 'admitted'
        ? theNameIn(fact.country, yearOf(setting.scenario.outbreak, fact.fromDay))
        : theNameOf(fact.country);
    return say(`event.factArrived.${fact.kind}`, { country, Country: raised(country) });
  },
  draftTabled: ({ draft }, setting) => tellTabled(draft, setting),
  draftWithheld: ({ proposer, measures, byVeto }, setting) =>
    say(`event.draftWithheld.${byVeto ? 'byVeto' : 'plain'}`, {
      ...named(setting, proposer),
      content: contentOf(measures),
    }),
  draftAmended: ({ draft, by }, setting) =>
    say('event.draftAmended', {
      ...named(setting, by),
      draft: draft.number,
      content: contentOf(draft.measures),
    }),
  draftSponsored: ({ draft, by }, setting) =>
    say('event.draftSponsored', { ...named(setting, by), draft: draft.number }),
  draftPutFirst: ({ by, draft }, setting) =>
    say('event.draftPutFirst', { ...named(setting, by), draft }),
  vetoDebated: ({ by }, setting) => say('event.vetoDebated', named(setting, by)),
  draftWithdrawn: ({ draft }) => say('event.draftWithdrawn', { draft }),
  draftLapsed: ({ draft }) => say('event.draftLapsed', { draft }),
  memberConsulted: ({ by, draft }, setting) =>
    say('event.memberConsulted', { ...named(setting, by), draft }),
  memberLobbied: ({ by, country, draft }, setting) =>
    say('event.memberLobbied', {
      ...named(setting, by),
      other: theNameOf(setting.ids[country] ?? ''),
      draft,
    }),
  ballotHeld: ({ ballot }, setting) => tellBallot(ballot, setting),
  matterTransferred: ({ by, asking, of, opens }, setting) =>
    say(`event.matterTransferred.${by}`, {
      ...named(setting, setting.victims[0] ?? -1),
      asking,
      of,
      date: dateOf(setting.scenario.outbreak, opens),
    }),
  countryBound: ({ country, what }, setting) =>
    say('event.countryBound', { ...named(setting, country), what }),
  instructionsLeft: ({ country }, setting) =>
    say('event.instructionsLeft', named(setting, country)),
  pactInvoked: ({ country, honoured }, setting) =>
    say(`event.pactInvoked.${honoured ? 'honoured' : 'refused'}`, {
      ...sides(setting),
      ...named(setting, country),
    }),
  selfDefenceAsked: (_, setting) => say('event.selfDefenceAsked', sides(setting)),
  groundChanged: ({ ground }) => say(`event.groundChanged.${ground}`),
  pledgesMade: ({ country, level }, setting) =>
    say(`event.pledgesMade.${level}`, named(setting, country)),
  keepersSent: ({ country }, setting) => say('event.keepersSent', named(setting, country)),
  entryThreatened: ({ country }, setting) =>
    say('event.entryThreatened', { ...named(setting, country), ...sides(setting) }),
  sideJoined: ({ country }, setting) =>
    say('event.sideJoined', { ...named(setting, country), ...sides(setting) }),
  pressureExerted: ({ country, level }, setting) =>
    say(`event.pressureExerted.${level >= 0.5 ? 'hard' : 'plain'}`, {
      ...named(setting, country),
      ...sides(setting),
    }),
  leadTaken: ({ country }, setting) => say('event.leadTaken', named(setting, country)),
  strategyChosen: ({ strategy }) => say(`event.strategyChosen.${strategy}`),
  commandOrganised: ({ command }) => say(`event.commandOrganised.${command}`),
  deadlineAnnounced: ({ day }, setting) =>
    say('event.deadlineAnnounced', { date: dateOf(setting.scenario.outbreak, day) }),
  mandateExceeded: () => say('event.mandateExceeded'),
  chargeBrought: ({ by }, setting) =>
    say(`event.chargeBrought.${setting.aggressors.includes(by) ? 'aggressor' : 'victim'}`, {
      ...named(setting, by),
      ...sides(setting),
    }),
  chargeJudged: ({ by, upheld }, setting) =>
    say(`event.chargeJudged.${upheld ? 'upheld' : 'false'}`, named(setting, by)),
  postureTaken: tellPosture,
  aimChosen: ({ aim }, setting) => say(`event.aimChosen.${aim}`, sides(setting)),
  attackBegan: (_, setting) => say('event.attackBegan', sides(setting)),
  forceUsed: () => say('event.forceUsed'),
  statusChanged: ({ status, by }, setting) =>
    say(`event.statusChanged.${status}`, {
      ...sides(setting),
      by,
      where: whereIs(setting, 1),
    }),
  termsOffered: ({ share }, setting) =>
    share < 0
      ? say('event.termsWithdrawn')
      : say('event.termsOffered', { ...sides(setting), share: percentOf(share) }),
  territoryAnnexed: (_, setting) =>
    say('event.territoryAnnexed', {
      ...sides(setting),
      what: setting.scenario.crisis.part ? 'part' : 'whole',
    }),
  officeActed: ({ act }, setting) => say(`event.officeActed.${officeWord(act)}`, sides(setting)),
  officeMoved: () => say('event.officeMoved'),
  generalWarBegan: () => say('event.generalWarBegan'),
  crisisMoved: tellMoved,
  backingMoved: ({ values }, setting) => {
    const clients = setting.aggressors.filter((_, k) => (values[k] ?? 1) < 1);
    return say('event.backingMoved', {
      clients: raised(countryList(setting, clients)),
      share: percentOf(Math.min(...values)),
    });
  },
  coalitionMoved: () => say('event.coalitionMoved'),
  credibilityMoved: ({ values }) =>
    say('event.credibilityMoved', { credibility: percentOf(values.other) }),
  columnsMoved: ({ system }) => say(`event.columnsMoved.${system}`),
  crisisEnded: () => say('event.crisisEnded'),
};

/** One event in one sentence. */
export function tell(event: WorldEvent, setting: Setting): string {
  const teller = TELLERS[event.kind] as Teller<WorldEvent['kind']>;
  return teller(event, setting);
}
