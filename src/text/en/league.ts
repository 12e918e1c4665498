/**
 * What is called otherwise where the law is the Covenant's: the League of Nations had a Council and an Assembly, articles
 * and no chapters, unanimity and no veto. In our own words.
 */
import type { MessageId } from '../messages.ts';

export const asLeague: Readonly<Partial<Record<MessageId, string>>> = {
  'body.council.name': 'Council of the League',
  'body.council.means':
    'The permanent members and those elected for three years. All who vote must agree; it advises and recommends, and binds nobody beyond the Covenant.',
  'body.assembly.name': 'Assembly of the League',
  'body.assembly.means':
    'All members, one vote each. All who vote must agree; a report under Article 15 needs the members of the Council and a majority of the others, the parties aside.',
  'vote.no.means':
    'Votes against. Under the rule of unanimity one no is enough to stop a text, except a party’s own under Articles 15 and 16.',
  'vote.abstain.means': 'Votes neither way, and does not stand in the way of unanimity.',
  'vote.absent.means': 'Takes no part, and does not stand in the way of unanimity.',
  'chapter.VI.name': 'Article 11',
  'chapter.VI.means':
    'War and the threat of it concern the whole League: any wise step, if all agree, the parties with them.',
  'chapter.VII.name': 'Articles 15 and 16',
  'chapter.VII.means':
    'Judges a dispute, or a resort to war in breach of the Covenant. The parties’ votes do not count. Under Article 16 each member must then cut off trade, and judges for itself whether it must.',
  'chapter.procedural.means': 'How the Council works: by majority.',
  'chapter.unstated.name': 'Article 11',
  'chapter.unstated.means':
    'War and the threat of it concern the whole League: any wise step, if all agree, the parties with them.',
  'result.adopted.means': 'All whose votes count agreed.',
  'result.vetoed.name': 'Not unanimous',
  'result.vetoed.means': 'Most agreed, and a member whose vote counts said no.',
  'determination.none.means': 'Neither the Council nor the Assembly has said what this is in law.',
  'determination.threat.name': 'Threat of war',
  'determination.threat.means': 'Article 11: a danger to peace that concerns the whole League.',
  'determination.breach.name': 'Resort to war',
  'determination.breach.means':
    'Articles 12 and 16: a member has gone to war in disregard of its covenants.',
  'determination.aggression.name': 'Aggression',
  'determination.aggression.means':
    'Articles 10 and 16: a member has attacked another in breach of the Covenant.',
  'ground.none.means': 'Outside force would break the Covenant and the Pact of Paris.',
  'ground.regional.means': 'Allies act without the Council’s word.',
  'ground.assemblyRecommended.means': 'The Assembly has recommended help, which binds nobody.',
  'ground.selfDefence.means': 'The state attacked has asked others for help.',
  'ground.councilRecommended.means':
    'Article 16(2): the Council has recommended what forces members should lend.',
  'briefing.permanent': 'Permanent, without a veto of its own',
  'briefing.elected': 'Elected',
  'briefing.needed':
    'A text is adopted if all who vote agree; the votes of the parties do not count under Articles 15 and 16, and do under Article 11. {members} sit; those who abstain or stay away stop nothing.',
  'briefing.role.permanent': 'Permanent member',
  'briefing.seats.permanent':
    'Your no stops a text, like any other member’s; and little is done that you will not carry out.',
  'briefing.seats.elected':
    'One vote, as good as a great power’s: all who vote must agree. What you lack is a fleet.',
  'briefing.seats.office':
    'You have a voice and no vote: good offices, fact-finders, reports. The Council is summoned when a member asks. All of it lives on being trusted by both sides.',
  'measure.determine.name': 'Find a resort to war',
  'measure.determine.doing': 'finding a resort to war',
  'measure.determine.means':
    'Articles 12 and 16: finds that a member has gone to war in breach of the Covenant. Every member must then cut off trade with it, as each judges for itself.',
  'measure.provisionalMeasures.means':
    'Article 11: asks both sides to do nothing that makes matters worse, without prejudice to either claim.',
  'measure.condemn.means': 'Article 15: a report that says whose fault it is.',
  'measure.armsEmbargo.means': 'Article 16: nobody may sell arms to the target.',
  'measure.targetedSanctions.name': 'Partial sanctions',
  'measure.targetedSanctions.doing': 'imposing partial sanctions',
  'measure.targetedSanctions.means': 'Article 16: ends credits, and trade in some goods.',
  'measure.comprehensiveSanctions.means':
    'Article 16: severs all trade and finance with the target.',
  'measure.authoriseForce.name': 'Call for forces',
  'measure.authoriseForce.doing': 'calling for forces',
  'measure.authoriseForce.means':
    'Article 16(2): the Council recommends what forces each member should lend. It never did.',
  'measure.transferToAssembly.doing': 'referring the dispute to the Assembly',
  'measure.transferToAssembly.means':
    'Article 15(9): the Council refers the dispute to the Assembly, by a majority.',
  'measure.humanitarianAccess.name': 'Relief',
  'measure.humanitarianAccess.doing': 'asking for relief',
  'measure.humanitarianAccess.means':
    'Asks that relief be let through, and that members give what they can to those who suffer.',
  'measure.peacekeepers.name': 'International force',
  'measure.peacekeepers.doing': 'sending an international force',
  'measure.peacekeepers.means':
    'Troops of several members between the sides, with the consent of the host: planned once, for Vilna in 1920, and given up.',
  'text.operative.humanitarianAccess':
    'Asks both sides to let relief through, and members to give what they can to those who suffer;',
  'text.assembly.humanitarianAccess':
    'Asks both sides to let relief through, and members to give what they can to those who suffer;',
  'text.recommended.peacekeepers':
    'Recommends that an international force be set up with the consent of the host;',
  'table.marks.keepers': 'International force',
  'table.marks.lost': '{result, select, vetoed {{text} (not unanimous)} other {{text} (failed)}}',
  'chamber.assemblyLine.wish': 'A wish, which a majority can express: {yes} of {voting} said yes.',
  'chamber.board.wish':
    '{voting, plural, one {# votes} other {# vote}} yes or no: a wish needs a majority',
  'measure.noFlyZone.name': 'Closing of the air',
  'measure.noFlyZone.doing': 'closing the air to the target',
  'measure.noFlyZone.means':
    'Bars the target from flying over the state attacked. Nobody proposed it then.',
  'measure.referToCourt.means':
    'Refers crimes in the conflict to an international court. None was open to it then.',
  'measure.withdrawKeepers.name': 'Call the international force back',
  'measure.withdrawKeepers.doing': 'calling the international force back',
  'charter.noVeto.name': 'By majority',
  'charter.noVeto.means': 'Eight votes are enough; no single no stops a text.',
  'charter.doubleVeto.means':
    'Eight votes are enough, and it takes two permanent members to block.',
  'charter.noVetoForAtrocity.means':
    'Eight votes are enough; a permanent member’s no stops a text, but not where the dead or displaced are very many.',
  'charter.standingForce.means': 'Members keep forces on call for the Council.',
  'share.whatIf.veto': 'What a no can do',
  'move.composer.groups.force': 'Force',
  'measure.expel.name': 'Expel from the League',
  'measure.expel.means':
    'Article 16(4): the other members of the Council declare that a member which broke the Covenant is one no longer.',
  'chamber.title.council': 'The Council of the League',
  'chamber.title.assembly': 'The Assembly of the League',
  'chamber.assembly.key':
    'Left to right: how members stood toward the settlement of 1919, as coded. Ringed: permanent member of the Council. ◆ charged with the attack, ◇ attacked.',
  'chamber.assemblyLine.adopted':
    'All whose votes count agreed: {yes} of {voting} said yes. Those who abstained stopped nothing.',
  'chamber.assemblyLine.failed': 'Not all whose votes count agreed: {yes} of {voting} said yes.',
  'chamber.assemblyLine.noVeto': 'Parties aside in a report under Article 15.',
  'chamber.board.twoThirds':
    '{voting, plural, one {# votes} other {# vote}} yes or no: all whose votes count must agree',
  'chamber.board.twoThirdsLater': 'Needed: all who vote yes or no, the parties aside in a report',
  'chamber.veto.blocked': 'Not unanimous: {countries} against',
  'chamber.veto.blockedUnanimity': 'Not unanimous: {countries} against',
  'chamber.veto.procedural': 'A matter of procedure: a majority is enough',
  'chamber.veto.abolished': 'No unanimity under these rules: a majority is enough',
  'chamber.withoutVeto.adopted': 'By a majority: adopted',
  'chamber.withoutVeto.failed': 'By a majority: not adopted',
  'chamber.forkWithoutVeto': 'Same crisis, by majority: play it from this vote',
  'chamber.result.vetoedUnanimity':
    'It was not adopted: the votes were not unanimous, {countries} having voted against.',
  'chamber.result.failed': 'It was not adopted: too few agreed.',
  'chamber.result.failedAssembly': 'It was not adopted: not all whose votes count agreed.',
  'chamber.resultWord.vetoed': 'not unanimous',
  'chamber.prospects.expected': 'About {yes} yes',
  'chamber.prospects.expectedAssembly': 'About {yes} yes; all whose votes count must agree',
  'chamber.prospects.against': 'Probably against, which stops it: {countries}',
  'chamber.draft.symbol.council': 'Council resolution {number}',
  'chamber.draft.symbol.assembly': 'Assembly resolution {number}',
  'chamber.draft.number.roman': '{number}',
  'chamber.draft.number.romanOwn': '{number}',
  'chamber.draft.number.arabic': '{number}',
  'chamber.draft.ownNumber.council':
    'A text of this run with the run’s own number; not a document of the League.',
  'chamber.draft.ownNumber.assembly':
    'A text of this run with the run’s own number; not a document of the League.',
  'chamber.draft.ownNumber.bracketed':
    'A text of this run with the run’s own number; not a document of the League.',
  'text.heading.council': 'The Council of the League of Nations,',
  'text.heading.assembly': 'The Assembly of the League of Nations,',
  'text.preamble.transferred':
    'The dispute having been referred to it under Article 15 of the Covenant,',
  'text.preamble.chapterSix': 'Having regard to Article 11 of the Covenant,',
  'text.preamble.chapterSeven': 'Having regard to Articles 15 and 16 of the Covenant,',
  'text.preamble.chapterSevenSanctions': 'Having regard to Article 16 of the Covenant,',
  'text.preamble.selfDefence':
    'Recalling that under Article 10 all members have undertaken to preserve {victim} against aggression from outside,',
  'text.preamble.threat': 'Considering that there is a threat of war,',
  'text.preamble.breach':
    'Having found that {target} resorted to war in disregard of the Covenant,',
  'text.preamble.aggression': 'Having found that {target} committed an act of aggression,',
  'text.preamble.findsBreach':
    'Recalling that {target} was found to have resorted to war in disregard of the Covenant,',
  'text.operative.determine':
    'Finds that {target} has resorted to war in disregard of its obligations under Article 12 of the Covenant;',
  'text.assembly.determine':
    'Finds that {target} has resorted to war in disregard of its obligations under Article 12 of the Covenant;',
  'text.operative.transferToAssembly':
    'Refers the dispute to the Assembly under Article 15 of the Covenant;',
  'text.recommended.targetedSanctions':
    'Recommends that members end credits to {target} and trade with it in the goods listed in the annex;',
  'text.assembly.targetedSanctions':
    'Recommends that members end credits to {target} and trade with it in the goods listed in the annex;',
  'text.recommended.authoriseForce':
    'Recommends to the members concerned what forces they shall severally contribute to protect the covenants of the League;',
  'text.closing': 'Decides to keep the matter on its agenda.',
  'text.closingAssembly': 'Decides to remain in session on the matter.',
  'event.draftWithheld.byVeto': '{Country} keeps back a text {content}: not all would agree to it.',
  'event.ballotHeld.adopted':
    'The {body, select, council {Council} other {Assembly}} adopts a text {content} as resolution {resolution}: {yes} for, {no} against, {abstain} abstaining.',
  'event.ballotHeld.vetoed':
    'A text {content} is not unanimous, {against} voting no: {yes} for, {no} against, {abstain} abstaining.',
  'event.matterTransferred.council': 'The matter goes to the Assembly, which is called for {date}.',
  'event.selfDefenceAsked': '{Victim} asks other members for help.',
  'refusal.needsDetermination':
    '“{measure}” needs a finding that the Covenant was broken. Add “Find a resort to war” to this text, or pass it before.',
  'refusal.noAssembly': 'The matter is not before the Assembly.',
  'move.confirm.veto': 'Your no alone stops the text, whatever the others vote. Cast it?',
  'move.order.castVote.veto': 'Stop it: vote no',
  'table.guide.situationOffice':
    'You may speak when the Council meets: report the facts, or say whose act it is. To name is heard, and costs you the trust of the side named.',
  'map.land.status.mandate':
    'A mandate of the League, administered by {holders}, which reported on it once a year. It had no seat and no vote.',
  'map.land.status.outside':
    'A state or land outside the League that takes no part in this scenario. It had no seat and no vote.',
  'map.notes.held':
    'Status is as of the day of the outbreak, by general knowledge; a change during the crisis is not redrawn.',
  'map.notes.newGuinea': 'The west of New Guinea was the Netherlands’.',
  'chamber.draft.force.recommends': 'A resolution of the Assembly: it binds nobody',
  'why.scale.veto': 'no (stops the text)',
  'chamber.key': 'Ringed: permanent member. P: President of the Council.',
  'chamber.veto.unanimous': 'Unanimous: no vote that counts was against',
  'table.drafts.withheld':
    '{count, plural, one {# text has been kept back because it would fail} other {# texts have been kept back because they would fail}}{byVeto, plural, =0 {} one {, # of them for want of unanimity alone} other {, # of them for want of unanimity alone}}.',
  'table.layers.answers.hatch': 'under a defence pact (without a vote)',
  'posture.appeal.means': 'Ask other members for help under Article 10.',
  'event.officeActed.invokeArticle99':
    'The Secretary-General brings the matter to the Council’s attention.',
  'why.scale.label':
    '{country} stands at {total}. Yes from {yes} up, no below {no}, abstain between.{price, select, none {} other { The price of standing alone in the way moved the line of no down by {price}.}}',
  'why.scale.price': 'Striped: here it would vote no if to stop a text cost nothing ({price}).',
  'debrief.history.points.vetoed': 'A text failed for want of unanimity',
  'debrief.history.pairs.reading':
    'A text stands beside the one of the same body that does most nearly the same, and most nearly then. What stands alone is the ledger of the unseen: texts that were never tabled, because not all would have agreed or because something else was tried, leave no trace in either record.',
  'agreement.means.vetoed': 'most agreed to a text, and a no that counts stopped it',
  'agreement.means.sanctioned':
    'economic sanctions were adopted by either body, or became due under the Covenant once a resort to war was found',
};
