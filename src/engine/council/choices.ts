/** A seat's choices before and during a vote. */

import type { Option } from '../account.ts';
import type { Choices } from '../choices.ts';
import { option } from '../choices.ts';
import { hasSigned, isGentle } from '../occasion.ts';
import type { Setting } from '../setting.ts';
import type { CountryIndex, Measure, Vote } from '../vocabulary.ts';
import type { Draft, World } from '../world.ts';
import { cosponsor, signedBy } from './asks.ts';
import { bodyFor, bodyMembers } from './hall.ts';
import { supportFor } from './instructions.ts';
import { consultCost, isAgainst, lobby } from './lobbying.ts';
import { adoptionGiven, bandOf, prospects } from './prospects.ts';
import { type Suggestion, suggestDrafts } from './suggestions.ts';
import { putFirst } from './table.ts';
import { voteChances } from './vote.ts';

/** Members worth lobbying for one text: those nearest to the edge of a yes. */
const MOST_LOBBIED = 2;
/** Chances of a yes beyond which nobody need be asked (priors). */
const SURE_YES = 0.8;
const SURE_NO = 0.1;
/** Chance of one vote from which a seat need not be asked how it votes on its own text, or on one of no weight (prior). */
const SURE_VOTE = 0.8;

/** Texts to propose, members to win over, and the rest of what the agenda allows. */
export function agendaOptions(setting: Setting, world: World, country: CountryIndex): Choices {
  const body = bodyFor(world);
  const sits = bodyMembers(setting, world, body).includes(country);
  const texts = sits
    ? suggestDrafts(setting, world, country).filter(({ measures }) => !isTabled(world, measures))
    : [];
  const proposals = texts.map(({ measures, afterDays, prospects: chance }) =>
    option({ kind: 'proposeDraft', measures, afterDays }, [
      { kind: 'adoption', band: chance.band, chance: chance.adoption },
    ]),
  );
  const signing = sits
    ? world.table.flatMap((draft) => signOption(setting, world, country, draft))
    : [];
  const lobbying = world.table.flatMap((draft) => lobbyOptions(setting, world, country, draft));
  const consulting = world.table
    .filter((draft) => !world.consulted.includes(draft.number))
    .map((draft) =>
      option({ kind: 'consult', draft: draft.number }, [
        { kind: 'capital', change: -consultCost(setting, world, country) },
      ]),
    );
  const ordering = world.table
    .filter((draft) => putFirst(setting, world, country, draft).ok)
    .map((draft) => option({ kind: 'orderDrafts', draft: draft.number }, []));
  const withdrawing = world.table
    .filter((draft) => draft.proposer === country)
    .map((draft) => option({ kind: 'withdrawDraft', draft: draft.number }, []));
  return {
    decision:
      (sits && texts.some(isTimely(world))) ||
      ((sits || isParty(setting, country)) &&
        signing.length + lobbying.length > 0 &&
        world.table.some(isOpen(setting, world))),
    suggested: [...proposals.slice(0, 2), ...signing.slice(0, 1), ...lobbying.slice(0, 2)],
    others: [
      ...proposals.slice(2),
      ...signing.slice(1),
      ...lobbying.slice(2),
      ...consulting,
      ...ordering,
      ...withdrawing,
    ],
  };
}

/** To sign a text of another: worth most where the sponsors so far speak for one outlook only. */
function signOption(
  setting: Setting,
  world: World,
  country: CountryIndex,
  draft: Draft,
): readonly Option[] {
  if (!cosponsor(setting, world, country, draft).ok) return [];
  const given = prospects(setting, world, signedBy(draft, country)).adoption;
  return [
    option({ kind: 'cosponsor', draft: draft.number }, [
      { kind: 'adoption', band: bandOf(given), chance: given },
    ]),
  ];
}

/** A party without a seat still works on those who have one. */
function isParty(setting: Setting, country: CountryIndex): boolean {
  return setting.aggressors.includes(country) || setting.victims.includes(country);
}

/** Would a text say nothing that one on the table does not say already? */
function isTabled(world: World, measures: readonly Measure[]): boolean {
  return world.table.some((draft) => measures.every((one) => draft.measures.includes(one)));
}

/**
 * A text that the country would itself bring now and that has a chance or shows who stands in its way; at the outbreak also one that
 * only custom keeps in the drawer. It must say or ask something.
 */
function isTimely(world: World): (suggested: Suggestion) => boolean {
  return ({ worthwhile, shown, measures, prospects: chance }) =>
    !isGentle(measures) &&
    ((worthwhile && (shown || chance.band !== 'unlikely')) || (shown && world.turn === 0));
}

/** Is a text on the table in doubt, so that a voice may tip it? */
function isOpen(setting: Setting, world: World): (draft: Draft) => boolean {
  return (draft) => prospects(setting, world, draft).band === 'open';
}

/** The undecided members whose yes would help most; for an aggressor, those whose yes is least sure. Who is charged is not for sale. */
function lobbyOptions(
  setting: Setting,
  world: World,
  country: CountryIndex,
  draft: Draft,
): readonly Option[] {
  const now = prospects(setting, world, draft);
  const against = isAgainst(setting, country, draft);
  const within = (yes: number): boolean => (against ? yes > SURE_NO : yes < SURE_YES);
  const side = against ? -1 : 1;
  const undecided = now.chances
    .filter((row) => row.country !== country && !isAgainst(setting, row.country, draft))
    .filter((row) => within(row.chances.yes))
    .toSorted((a, b) => side * (b.chances.yes - a.chances.yes) || a.country - b.country)
    .slice(0, MOST_LOBBIED);
  return undecided.map((row) =>
    option({ kind: 'lobby', country: row.country, draft: draft.number }, [
      { kind: 'capital', change: -lobby(setting, world, country, row.country, draft).cost },
      { kind: 'vote', band: bandOf(row.chances.yes), vote: 'yes' },
    ]),
  );
}

const CASTABLE: readonly Vote[] = ['yes', 'abstain', 'no'];

/** The three votes on the text that is first on the table, the one nearest to the seat's interests first. */
export function voteOptions(setting: Setting, world: World, country: CountryIndex): Choices {
  const draft = world.table[0];
  if (draft === undefined || !bodyMembers(setting, world, draft.body).includes(country)) {
    return { decision: false, suggested: [], others: [] };
  }
  const chances = voteChances(setting, world, draft, country);
  const chance = { yes: chances.yes, abstain: chances.abstain, no: chances.no, absent: 0 };
  const votes = CASTABLE.toSorted((a, b) => chance[b] - chance[a]);
  const isSure = Math.max(chances.yes, chances.abstain, chances.no) >= SURE_VOTE;
  return {
    decision: !isSure || !(isGentle(draft.measures) || hasSigned(draft, country)),
    suggested: votes.map((vote) => {
      const given = adoptionGiven(setting, world, draft, { country, vote });
      return option({ kind: 'castVote', draft: draft.number, vote }, [
        { kind: 'adoption', band: bandOf(given), chance: given },
        { kind: 'home', change: supportFor(setting, world, draft, country, vote) },
      ]);
    }),
    others: [],
  };
}
