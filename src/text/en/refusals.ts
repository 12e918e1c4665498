import type { RefusalKind } from '../../engine/index.ts';

/** Why an order is not carried out, and what to do about it. */
export const refusals = {
  crisisOver: 'The crisis is over. Go back to an earlier turn to play it differently.',
  wrongPhase:
    '{needed, select, situation {This can be done only in the Situation step. Go on to the next turn.} agenda {This can be done only in the Agenda step, before the vote.} vote {This can be done only in the Vote step, when a text is on the table.} response {This can be done only in the Response step, after the votes.} other {This can be done only in the Outcome step, at the end of the turn.}}',
  noSeat: 'You are watching. Take a seat to give orders.',
  notOnCouncil: 'Only members of the Council may do this. Work through a member: lobby or consult.',
  noCouncil: 'Under these rules there is no Council. Act on your own, or under a pact.',
  notAParty: 'Only the two sides of the conflict take postures.',
  notTheLead:
    'Only the state that leads the coalition gives its orders. Pledge more troops to lead it.',
  notThePresident: 'Only the President of the Council settles the order of its texts.',
  notAMember: 'Only members of the organisation may do this.',
  noSuchDraft: 'There is no draft {draft} on the table. Choose one that is.',
  noSuchCountry: 'There is no such country in this crisis.',
  notYourDraft: 'Draft {draft} is not yours to change. Table one of your own.',
  tooManyDrafts: 'The table is full. Wait for the vote, or withdraw a draft.',
  emptyDraft: 'A text must do something. Add at least one measure.',
  sameTextOnTable: 'Draft {draft} already says this. Vote on it, or change yours.',
  needsDetermination:
    '“{measure}” needs a determination under Article 39 first. Add “Determine a threat or breach” to this text, or pass it before.',
  needsConsent:
    '“{measure}” needs the consent of the host. Wait for it, or authorise force as well.',
  needsNonProcedural: 'This cannot be done as a matter of procedure; it needs a text of substance.',
  notSubmitted:
    'No party has laid the dispute before the Council under Article 15 yet: until then it acts under Article 11 and judges nobody.',
  referred:
    'The dispute has been referred to the Assembly: it judges now, and no longer the Council.',
  officeMayNotCall:
    'Under these rules the Secretary-General summons the Council only when a member asks for it.',
  noExpulsion:
    'Under these rules only a member of the organisation that was found to have broken its word is expelled, and only where the law lets the Council do it.',
  needsVeto:
    'Uniting for Peace needs a lack of unanimity of the permanent members: a text must first be vetoed.',
  assemblyCannotBind: 'The Assembly can only recommend; it cannot order “{measure}”. Leave it out.',
  nothingToLift: 'No measure is in force that could be lifted.',
  alreadyInForce: '“{measure}” is in force already. Leave it out.',
  clash: '“{measure}” and “{other}” cannot stand in one text. Leave one of them out.',
  partyMayNotVote: 'As a party to the dispute you must abstain on this text.',
  absentByOrder: 'Your government has told you to stay away from the Council for now.',
  notEnoughCapital: 'You have not enough political capital left.',
  nothingInForce: 'No sanctions are in force that could be complied with.',
  noForces: 'There are no forces to command or to send.',
  noCrisisYet: 'Nobody has attacked yet.',
  postureNotOpen: 'This is not open to you as things stand.',
  ruleOutOfRange: 'A rule cannot take this value.',
  boundBeforehand:
    '{what, select, forcesOnCall {You put half of your forces on call beforehand. Under a mandate they are not yours to withhold.} other {You bound yourself beforehand to answer any aggression that the organisation finds. This one it has found.}}',
  nothingToInspect: 'There is nothing in your country that bears on the charge.',
  notForAParty: 'A party to the conflict cannot do this.',
  noAssembly: 'Under these rules there is no General Assembly to turn to.',
  notForTheOffice:
    'The Secretary-General has no vote, no forces and no treasury. Speak to the Council, or to the parties.',
  onlyForTheOffice: 'Only the Secretary-General may do this.',
  officesRefused:
    'The office has lost too much trust: the sides will not have it as a broker. Report facts without naming to win trust back.',
  notAdmitted: 'That side does not let fact-finders in as things stand.',
  alreadyDone: 'You have done this already.',
} as const satisfies Record<RefusalKind, string>;
