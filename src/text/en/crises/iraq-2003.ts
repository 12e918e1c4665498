import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Iraq, 2003, in words. Facts: S/RES/678, 687, 1441, 1483; the draft S/2003/215; what is general knowledge is marked in the
 * record. The accounts sum up what each side said in March 2003.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'In 1990 the Council gave states leave to use all necessary means against Iraq, and in 1991 set terms: no weapons of mass destruction, and inspectors to see to it. On 8 November 2002 all fifteen members find Iraq in material breach and give it a last opportunity. Inspectors return, find no such weapons, and ask for months. In the night of 20 March 2003 American and British forces attack, from Kuwait and from the air, to remove Iraq’s government.',
      second:
        'The Council has fifteen members and needs nine votes; both attackers have a veto. On 24 February they and Spain put a second text, S/2003/215, with a date; France and Russia said that they would block it, six elected members did not say, and on 17 March it was set aside without a vote. Washington and London say that the leave of 1990 is alive again. Turkey’s parliament has refused them the way from the north.',
    },
    question:
      'Nine votes were withheld from them beforehand. What can be done against two permanent members who go ahead, and what does it cost them to go alone?',
    accounts: {
      victim:
        'We let the inspectors in, and they found nothing. The Council refused its leave, and two of its members attack us all the same, to put a government of their choice in our capital. This is aggression by those who were to guard against it.',
      aggressor:
        'For twelve years Iraq has cheated the Council that spared it. Resolution 1441 found it in material breach, and with that the leave given in 1990 returns. We carry out what the Council decided and some of its members would not see through.',
    },
    evidence: {
      lastOpportunity:
        'On 8 November 2002 the Council found, by fifteen votes, that Iraq was in material breach of its terms, gave it a last opportunity and warned of serious consequences. It did not say who would decide on them.',
      openIssues:
        'The inspectors’ own list of open questions: anthrax, nerve gas and shells that Iraq says it destroyed and cannot show that it did.',
      revived:
        'London’s Attorney General answers Parliament: a material breach of the terms of 1991 brings back the authority to use force of 1990.',
      sharedIntelligence:
        'Washington showed the Council pictures and recordings that, it said, proved hidden weapons and links to terrorists.',
      moreTime:
        'The inspectors told the Council that Iraq had begun to destroy missiles, that no weapons of mass destruction had been found, and that they needed months, not years or weeks.',
      noSecondText:
        'France says that the text asking for leave found no nine votes, and that nobody asks for what he already has.',
      forgedPapers:
        'The agency for atomic energy told the Council that papers on a purchase of uranium were forged, and that it saw no sign of a nuclear programme.',
      iraqLetter:
        'Iraq tells the Council that it has been attacked without cause, and asks it to meet.',
      arabMinisters:
        'The ministers of the Arab League, Kuwait apart, call the war aggression and ask for the troops to leave.',
      noStocks:
        'The main fighting is said to be over. None of the stocks for which the war was fought has been found.',
      graves: 'Graves with thousands of dead of the rising of 1991 are opened near Hilla.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You attack, and you can block any text. You can win this without the Council. Whether you can end it without the Council is another matter.',
    GBR: 'You attack, and you can block any text. Your party is split, ministers have resigned, and your case rests on the wording of three resolutions.',
    FRA: 'You can block any text, and said that you would. You stopped the leave; you did not stop the war. What is your veto good for now?',
    RUS: 'You can block any text. Iraq owes you money and promised you oil. You also want Washington’s goodwill.',
    MEX: 'One vote of fifteen, and no veto. You would not say yes to your neighbour, who takes most of what you sell. Will you say no?',
    SYR: 'One vote of fifteen, and no veto: the only Arab state here. The war is on your border, and you hear that you may be next.',
    IRQ: 'You are attacked by the strongest army in the world. Few will fight for you; see who will speak for you, and how long you can hold.',
    secretaryGeneral:
      'You have a voice and no vote. Your inspectors left two days ago on your order. To call this unlawful is to judge those who pay a third of your budget.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    iraqInvaded: 'American and British forces attack Iraq',
    iraqDebate:
      'The Council meets in the open for the first time since the attack; no text comes to a vote',
    iraqBaghdad: 'Baghdad falls',
    iraqEndAnnounced: 'Washington announces the end of the main fighting',
  },
  places: {
    baghdad: 'Baghdad',
    basra: 'Basra',
    kuwaitCity: 'Kuwait',
  },
} as const satisfies CrisisWords;
