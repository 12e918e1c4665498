import type { Measure } from '../../engine/index.ts';

/**
 * Paragraphs of a resolution, in our own words. `{target}` and `{victim}` are names with their
 * articles. Each `operative` paragraph begins with its verb, as the body's own documents do.
 */
export const resolutions = {
  heading: {
    council: 'The Security Council,',
    assembly: 'The General Assembly,',
  },
  title: {
    draft: 'Draft resolution {number}',
    resolution: 'Resolution {number}',
  },
  /** Before the first operative paragraph. */
  preamble: {
    recalling: 'Recalling its resolution {numbers} on the same matter,',
    recallingSeveral: 'Recalling its resolutions {numbers} on the same matter,',
    alarmed: 'Alarmed by the use of force against {victim} since {date},',
    toll: 'Deeply concerned that {dead, plural, one {# person has} other {about {about} people have}} been killed,',
    transferred:
      'Noting that the Council could not act, for want of unanimity of its permanent members,',
    uniting: 'Meeting in emergency special session under its resolution 377 A (V),',
    findsThreat: 'Considering that the situation is a threat to the peace,',
    findsBreach: 'Recalling that the action of {target} was found to be a breach of the peace,',
    findsAggression: 'Recalling that the action of {target} was found to be an act of aggression,',
    threat: 'Determining that there is a threat to the peace,',
    breach: 'Determining that the action of {target} is a breach of the peace,',
    aggression: 'Determining that the action of {target} is an act of aggression,',
    chapterSix: 'Acting under Chapter VI of the Charter,',
    chapterSeven: 'Acting under Chapter VII of the Charter,',
    chapterSevenSanctions: 'Acting under Articles 39 and 41 of the Charter,',
    selfDefence:
      'Affirming the right of {victim} to defend itself, alone and with others, under Article 51,',
  },
  operative: {
    callForCeasefire: 'Calls upon both sides to cease fire at once;',
    condemn: 'Condemns the attack by {target} on {victim};',
    demandWithdrawal:
      'Demands that {target} withdraw {targets, plural, one {its} other {their}} forces at once and without conditions to where they stood before {date};',
    mediate:
      'Asks the Secretary-General to lend his good offices to both sides and to report within {days, plural, one {# day} other {# days}};',
    factFinding:
      'Decides to send a mission to establish the facts, and asks both sides to give it free passage;',
    determine: 'Determines that the action of {target} is a breach of the peace;',
    provisionalMeasures:
      'Calls upon both sides to do nothing that would make matters worse, without prejudice to the rights or claims of either;',
    armsEmbargo: 'Decides that no state shall sell or deliver arms to {target};',
    targetedSanctions:
      'Decides that all states shall freeze the funds of, and refuse entry to, the persons and firms of {target} listed in the annex;',
    comprehensiveSanctions:
      'Decides that all states shall end trade and dealings in money with {target}, except for medicine and, in case of need, food;',
    blockade:
      'Calls upon members with ships in the area to stop and search traffic to and from {target}, so that these measures are kept;',
    noFlyZone:
      'Decides to ban flights by the armed forces of {target} over {victim}, and lets members enforce the ban;',
    peacekeepers:
      'Decides to set up, with the consent of the host, a force of peacekeepers to watch over the end of the fighting;',
    authoriseForce:
      'Authorises members working with {victim} to use all means necessary to make {target} withdraw and to restore peace;',
    referToCourt: 'Refers crimes committed in the conflict since {date} to an international court;',
    humanitarianAccess:
      'Demands that both sides let food, medicine and relief workers reach all who need them;',
    transferToAssembly:
      'Decides to call an emergency special session of the General Assembly on the matter;',
    liftMeasures: 'Decides to end the measures in force against {target};',
    withdrawKeepers: 'Decides to reduce the mission to a few, to act as go-betweens and to watch;',
    exemptVictim: 'Decides that the embargo on arms does not apply to {victim};',
    expel:
      'Finds that {target} {targets, plural, one {has placed itself} other {have placed themselves}} outside the Covenant by what {targets, plural, one {it has} other {they have}} done, and that {targets, plural, one {it is} other {they are}} no longer a member;',
  },
  /** Force from a day on. */
  authoriseForceAfter:
    'Authorises members working with {victim}, unless {target} {targets, plural, one {has} other {have}} withdrawn by {deadline}, to use all means necessary to make {targets, plural, one {it} other {them}} withdraw and to restore peace;',
  /** Of the same, those that read otherwise where the matter lies within one state. */
  within: {
    condemn: 'Condemns the attacks on {victim}, and holds {target} to account for them;',
    demandWithdrawal: 'Demands that {target} end all attacks on {victim} at once;',
    determine: 'Determines that the situation is a threat to international peace and security;',
    noFlyZone:
      'Decides to ban military flights, so as to protect {victim}, and lets members enforce the ban;',
    authoriseForce:
      'Authorises members, acting alone or together, to use all means necessary to protect {victim} and to let relief through;',
  },
  /** The same where the body can only recommend. */
  recommended: {
    armsEmbargo: 'Recommends that no state sell or deliver arms to {target};',
    targetedSanctions:
      'Recommends that states freeze the funds of the persons and firms of {target} listed in the annex;',
    comprehensiveSanctions:
      'Recommends that states end trade and dealings in money with {target}, except for food and medicine;',
    blockade:
      'Recommends that members with ships in the area stop and search traffic to and from {target};',
    noFlyZone:
      'Recommends that members keep the armed forces of {target} from flying over {victim};',
    peacekeepers: 'Recommends that a force of peacekeepers be set up with the consent of the host;',
    authoriseForce:
      'Recommends that members give {victim} such help as it needs to repel the attack and restore peace;',
    referToCourt:
      'Recommends that crimes committed in the conflict be brought before an international court;',
    liftMeasures: 'Recommends that the measures in force against {target} be ended;',
    exemptVictim: 'Recommends that states no longer withhold arms from {victim};',
  },
  /** The Assembly cannot order: it calls upon, urges, asks and recommends. Its own organs it may set up itself. */
  assembly: {
    callForCeasefire: 'Calls upon all who are fighting to cease fire at once;',
    condemn: 'Condemns the attack by {target} on {victim};',
    demandWithdrawal:
      'Calls upon {target} to withdraw all forces without delay to where they stood before {date};',
    mediate:
      'Asks the Secretary-General to lend his good offices to both sides and to report within {days, plural, one {# day} other {# days}};',
    factFinding:
      'Sets up a commission of observers to report on the facts, and asks both sides to let it pass freely;',
    determine: 'Finds that the action of {target} is a breach of the peace;',
    determineAggression:
      'Finds that {target} {targets, plural, one {has} other {have}} engaged in aggression against {victim};',
    provisionalMeasures:
      'Urges both sides to do nothing that would make matters worse, without prejudice to the rights or claims of either;',
    armsEmbargo: 'Recommends that every member refrain from sending arms to {target};',
    targetedSanctions:
      'Recommends that members freeze the funds of the persons and firms of {target} listed in the annex;',
    comprehensiveSanctions:
      'Recommends that members end trade and dealings in money with {target}, except for medicine and, in case of need, food;',
    blockade:
      'Recommends that members with ships in the area watch over traffic to and from {target}, so that these measures are kept;',
    noFlyZone:
      'Recommends that members help {victim} to keep the armed forces of {target} out of its air;',
    peacekeepers:
      'Sets up, with the consent of the state in which it is to serve, an international force to secure and watch over the end of the fighting, and invites members to offer contingents;',
    authoriseForce:
      'Recommends that members give {victim} every help, including the use of armed force, to repel the attack and restore peace;',
    referToCourt:
      'Recommends that crimes committed in the conflict since {date} be brought before an international court;',
    humanitarianAccess:
      'Calls upon both sides to let food, medicine and relief workers reach all who need them;',
    transferToAssembly: 'Decides to keep the matter before its emergency special session;',
    liftMeasures: 'Recommends that the measures taken against {target} be ended;',
    withdrawKeepers:
      'Asks that the mission be reduced to a few, to act as go-betweens and to watch;',
    exemptVictim: 'Urges that {victim} be let off the embargo on arms;',
    expel: 'Asks the Council to consider whether {target} should remain a member;',
  },
  closing: 'Decides to remain seized of the matter.',
  closingAssembly:
    'Decides to remain in session on the matter until this resolution has been complied with.',
} as const satisfies {
  operative: Record<Measure, string>;
  assembly: Record<Measure | 'determineAggression', string>;
} & Record<string, unknown>;
