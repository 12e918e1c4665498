/** The one door of the engine. What is not named here is nobody else's business. */

export type * from './account.ts';
export type { RunSummary } from './batch.ts';
export { runMany, runToEnd, summarise } from './batch.ts';
export * from './charter.ts';
export { CHARTERS, charterIn } from './charters.ts';
export { checksum, fingerprint } from './checksum.ts';
export { crisisDays, turnDays, turnEnd } from './clock.ts';
export type * from './command.ts';
export { COMMAND_KINDS } from './command.ts';
export { commitmentsOf, owesYes } from './commitment/bound.ts';
export { compile } from './compile.ts';
export { isCivilWar, reachOfAim } from './conflict/aims.ts';
export { clientsOf } from './conflict/backing.ts';
export { coverageOf } from './conflict/economy.ts';
export { countAssembly } from './council/assembly.ts';
export type { Hall } from './council/ballot.ts';
export { count } from './council/ballot.ts';
export { compose } from './council/compose.ts';
export type { VoteCase, VoteNumbers } from './council/equation.ts';
export { FACTOR_AT, FACTOR_COUNT, noThreshold, ownStake } from './council/equation.ts';
export { VOTE_FIT, VOTE_FITTED } from './council/fitted.ts';
export { ASSEMBLY_FIT, ASSEMBLY_FITTED } from './council/fittedAssembly.ts';
export { measureSize } from './council/flip.ts';
export { ballotValues, chancesAt, forecast } from './council/forecast.ts';
export { bodyFor, countIn } from './council/hall.ts';
export { impartiality } from './council/impartiality.ts';
export { isWish } from './council/league.ts';
export { isAgainst } from './council/lobbying.ts';
export { bandOf, prospects } from './council/prospects.ts';
export type { Sitting } from './council/sitting.ts';
export { sitting } from './council/sitting.ts';
export { stances } from './council/stance.ts';
export { explainVote } from './council/vote.ts';
export {
  ABSTENTION_GAP,
  gravity,
  LEANING,
  LEAST_GAP,
  VETO_PRICE,
  VOTE_WEIGHTS,
  YES_THRESHOLD,
} from './council/weights.ts';
export { decide } from './decide.ts';
export { draw, drawNormal } from './dice.ts';
export type * from './event.ts';
export { exp, log, logistic } from './exact.ts';
export { ledger } from './ledger.ts';
export { textFacts } from './measures.ts';
export { calculus, explainParty } from './minds/aggressor.ts';
export { standingOfMove, weightsOf } from './minds/weights.ts';
export { isGentle } from './occasion.ts';
export { options } from './options.ts';
export { outcome } from './outcome.ts';
export type * from './refusal.ts';
export type { Frame, Replay } from './replay.ts';
export { opening, RULES_VERSION, replay } from './replay.ts';
export { explainBelief } from './response/belief.ts';
export type { Channel } from './response/channel.ts';
export { channelOf, channels } from './response/channel.ts';
export { coverOf } from './response/charges.ts';
export { evidenceBy, fairReading } from './response/evidence.ts';
export { explainLead, explainResponse, responsesOf } from './response/explain.ts';
export { cohesionNow } from './response/organising.ts';
export type { PactBearing } from './response/pacts.ts';
export { isObliged, pactBearing } from './response/pacts.ts';
export { classOf } from './response/success.ts';
export { RESPONSE_WEIGHTS, standingOf } from './response/weights.ts';
export type * from './result.ts';
export { ASSUMPTIONS } from './rules.ts';
export type * from './scenario.ts';
export { GOAL_KINDS, SECRETARY_GENERAL, seatIdOf } from './scenario.ts';
export type * from './setting.ts';
export { pair } from './setting.ts';
export { start } from './start.ts';
export type { Step } from './step.ts';
export { step } from './step.ts';
export { tempers } from './tempers.ts';
export { turningPoints } from './turning.ts';
export * from './vocabulary.ts';
export type * from './world.ts';
