/** Numbers of section 9, each with its standing. */

/** Yearly cost of a full deployment, share of own output (from source: the Gulf War's $61bn, 1 % of the payer's output). */
export const DEPLOYED_COST = 0.05;
/** Yearly cost of a full pledge of money, share of own output (from source: Japan and Germany paid about .4 %). */
export const MONEY_COST = 0.01;
/** Yearly trade, share of output (prior: world trade over output about a fifth in 1990). */
export const TRADE_SHARE = 0.2;
/** Yearly cost of full aid to a side (prior). */
export const AID_COST = 0.002;

/** Days in which opinion makes 1 − 1/e of its way (prior). */
export const OPINION_DAYS = 60;
/** Dead per million people at which half of the shock is felt (prior: Mueller's log casualties). */
export const FELT_FALLEN = 15;
/** Paid share of output at which half of the burden is felt (prior). */
export const FELT_PAID = 0.01;
export const WEARINESS_DAYS = 120;

/** Bad news against good (contract of section 9: two to three times; Cederman has fifty). */
export const BAD_NEWS = 2.5;
/** How fast a surprise is learned from while a crisis runs, a day, and at its end (priors). */
export const LEARNING = 0.0012;
export const LESSON = 0.16;
/** Days in which memory of a lesson fades to 1/e: 12 years (prior: 10–15). */
export const MEMORY_DAYS = 4400;
/** What belief fades toward when nothing is remembered (prior). */
export const AGNOSTIC = 0.35;
/** How much a lesson about one class of aggressor teaches about the others (prior). */
export const ANALOGY = 0.3;
/** Days before an answer can fairly be expected (prior). */
export const PATIENCE_DAYS = 60;

/** Days in which reliability moves 1 − 1/e toward promises kept (prior). */
export const RELIABILITY_DAYS = 200;
/** A broken pact takes this from reliability at once (prior). */
export const BROKEN_WORD = 0.15;
export const KEPT_WORD = 0.06;
/** A charge found false takes this from reliability at once: as much as a broken pact (prior). */
export const FALSEHOOD = 0.2;

/** Days in which spent capital makes 1 − 1/e of its way back (prior: favours are owed for a season or two). */
export const CAPITAL_DAYS = 180;
