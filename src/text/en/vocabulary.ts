/** A name and one line of meaning for every term of the model, by family. */
import { assumptions, charters } from './charters.ts';
import {
  acts,
  aims,
  goals,
  levels,
  pledges,
  postures,
  statuses,
  strategies,
  tempers,
} from './conflict.ts';
import {
  bands,
  bodies,
  chapters,
  determinations,
  grounds,
  phases,
  results,
  standings,
  votes,
} from './council.ts';
import { beliefFactors, moveFactors, responseFactors, voteFactors } from './factors.ts';
import { measures } from './measures.ts';
import { recordDisposition } from './record.ts';

export const vocabulary = {
  measure: measures,
  voteFactor: voteFactors,
  recordFactor: { ...voteFactors, disposition: recordDisposition },
  responseFactor: responseFactors,
  moveFactor: moveFactors,
  beliefFactor: beliefFactors,
  vote: votes,
  body: bodies,
  chapter: chapters,
  result: results,
  determination: determinations,
  ground: grounds,
  phase: phases,
  band: bands,
  standing: standings,
  status: statuses,
  aim: aims,
  posture: postures,
  strategy: strategies,
  level: levels,
  pledge: pledges,
  goal: goals,
  temper: tempers,
  act: acts,
  charter: charters,
  assumption: assumptions,
} as const;
