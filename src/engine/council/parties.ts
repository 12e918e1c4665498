/** When a party to the dispute votes, and when its vote counts. */
import type { Charter } from '../charter.ts';
import type { Chapter } from '../vocabulary.ts';

/**
 * May this member vote on the text? 27(3): a party to a dispute abstains in decisions under Chapter VI and 52(3),
 * and only there, so that an aggressor with a permanent seat may veto all else. Procedure (27(2)) is open to all.
 */
export function mayVote(
  charter: Charter,
  chapter: Chapter,
  asDispute: boolean,
  isParty: boolean,
): boolean {
  if (!isParty || chapter === 'procedural') return true;
  if (charter.veto === 'partyAbstains' || charter.partyAbstains === 'always') return false;
  return !(charter.partyAbstains === 'chapterSix' && chapter === 'VI' && asDispute);
}

/**
 * Does its vote, once cast, count? Covenant 15 and 16 leave the parties' votes out of the reckoning (7 October 1935);
 * Article 11 does not (24 October 1931).
 */
export function isReckoned(
  charter: Charter,
  chapter: Chapter,
  asDispute: boolean,
  isParty: boolean,
): boolean {
  if (!isParty || chapter === 'procedural' || charter.partyAbstains !== 'leagueArticle15')
    return true;
  return !(asDispute || chapter === 'VII');
}
