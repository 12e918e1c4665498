/** When a seat is asked: what calls for a decision, so that the world runs on by itself between. */
import { turnEnd } from './clock.ts';
import type { Setting } from './setting.ts';
import type { CountryIndex, Measure } from './vocabulary.ts';
import type { Draft, World } from './world.ts';

/** Texts of these alone name nobody and ask nothing of members. */
const GENTLE: readonly Measure[] = [
  'mediate',
  'factFinding',
  'referToCourt',
  'humanitarianAccess',
  'provisionalMeasures',
];

export function isGentle(measures: readonly Measure[]): boolean {
  return measures.every((measure) => GENTLE.includes(measure));
}

/** Measures that ask something of members. */
const ASKING: readonly Measure[] = [
  'armsEmbargo',
  'targetedSanctions',
  'comprehensiveSanctions',
  'blockade',
  'noFlyZone',
  'peacekeepers',
  'authoriseForce',
];

/** Has a body decided or recommended in that turn what asks something of members? */
export function hasAsked({ ballots }: World, turn: number): boolean {
  return ballots.some(
    (ballot) =>
      ballot.turn === turn &&
      ballot.tally.result === 'adopted' &&
      ballot.draft.measures.some((measure) => ASKING.includes(measure)),
  );
}

/** Has a text been voted in that turn, whatever came of it, that names somebody or asks something? */
export function hasVotedInEarnest({ ballots }: World, turn: number): boolean {
  return ballots.some((ballot) => ballot.turn === turn && !isGentle(ballot.draft.measures));
}

/** Who put a name to a text has decided how to vote on it. */
export function hasSigned(draft: Draft, country: CountryIndex): boolean {
  return draft.proposer === country || draft.sponsors.includes(country);
}

/** Days after which a seat is asked again though nothing has called for it: two months, and a month where no body has voted on anything (priors). */
const FIRST_REVIEW = 30;
const REVIEW_DAYS = 60;

/** Does the present turn reach into another spell of so many days? True of one turn for each. */
export function isReviewDue(setting: Setting, world: World): boolean {
  const silent = world.ballots.length === 0;
  const spell = (day: number): number =>
    Math.floor(day / REVIEW_DAYS) + (silent && day >= FIRST_REVIEW ? 1 : 0);
  return spell(turnEnd(setting, world)) > spell(world.day);
}
