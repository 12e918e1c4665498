import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Suez, 1956, in words. Facts: S/RES/119; A/RES/997 to 1002 (ES-I), 1120 (XI); Foreign Relations of the United
 * States 1955–57, XVI; what is general knowledge is marked in the record. The accounts sum up what each side said
 * in October and November 1956.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'On 26 July 1956 Egypt took over the company that runs the Suez Canal. Months of talks followed; on 13 October the Council agreed on principles. On the evening of 29 October Israeli troops cross into the Sinai. Next day Britain and France tell both sides to draw back from the canal, Egypt’s own, within twelve hours, and prepare to land. They say that they come between the combatants; Egypt says that the three act together.',
      second:
        'The Council has eleven members and needs seven votes; Britain and France each have a veto. Their ally the United States has warned them for months against force, and holds the credit that the pound needs. The Soviet Union sells Egypt arms, and has a rising in Hungary on its hands. Since 1950 there is another way: where a veto blocks the Council, the matter can be taken to the General Assembly.',
    },
    question:
      'The Assembly can only recommend. Can votes, money and the word of friends and rivals turn back three armies, two of them of permanent members?',
    accounts: {
      victim:
        'We took over a company on our own soil and offered to pay for it; the canal never closed. Three states have fallen on us by agreement among themselves. If the Charter does not bind its authors, whom does it bind?',
      aggressor:
        'Israel has borne raids from Egyptian soil for years, and a blockade of its ships. Britain and France come between the combatants to keep the canal open for all. The United Nations would have talked until it was too late.',
    },
    evidence: {
      sixPrinciples:
        'On 13 October the Council agreed on six principles for the canal, with Egypt’s assent, and talks about carrying them out were to follow.',
      raids:
        'Reports to the Council list armed raids into Israel from land that Egypt holds, and reprisals by Israel, through the whole year; the truce observers do not have free movement on either side.',
      closedWaters:
        'Since 1951 Egypt has not carried out the Council’s call to let ships bound for Israel through the canal, and its guns close the Straits of Tiran to them.',
      israelStatement:
        'Israel says that its army has moved against the bases of raiders in the Sinai, and that Egypt’s attacks on its traffic by land and sea left it no choice.',
      truceReport:
        'The truce organisation reports that Israeli forces have crossed the line deep into the Sinai, and that it has asked Israel to take them back.',
      ultimatum:
        'Britain and France tell both sides to stop and to draw back from the canal: their forces will come between the combatants and keep the canal open.',
      egyptLetter:
        'Egypt lays the ultimatum before the Council: it is to give up its own canal, under threat, after being invaded.',
      wrongLines:
        'The ultimatum asks Egypt to leave a canal that Israel’s troops have not reached, and lets Israel come nearer to it; a day later British and French aircraft bomb only Egypt.',
      denial: 'London denies that there was any agreement with Israel beforehand.',
      frenchFighters:
        'Newspapers report French fighters with French crews on Israeli airfields during the fighting.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. The attackers are your friends, they did not tell you, and they need your credit and your oil. A week before an election.',
    SUN: 'You can block any text. Egypt buys your arms; you can threaten, and be believed a little; and there is a rising in Hungary, which you want nobody to discuss.',
    GBR: 'You attack, and you can block any text. The canal is your lifeline, the pound is your weak point, and your public is split.',
    YUG: 'One vote of eleven, and no veto. You can move that the Assembly be called: that is procedure, and nobody can block it.',
    CAN: 'No seat on the Council, but a voice in the Assembly, and friends on both sides of the Atlantic. You have an idea about soldiers who do not fight.',
    ISR: 'You attack. You want the raids stopped and the straits open, and you know that your partners may not stay.',
    EGY: 'You are attacked by three. You cannot win the battle; win the vote, and hold out until it counts.',
    FRA: 'You attack, and you can block any text. You armed Israel and fight a rising in Algeria that Cairo helps. Will London hold?',
    SYR: 'No seat on the Council, but a pact with Cairo: an attack on one is an attack on both, and no vote is asked. Your army is small, and the pipelines to Europe’s oil cross your land.',
    secretaryGeneral:
      'You have a voice and no vote. This month you brought the sides to six principles; soon you may be asked for a force that does not exist yet.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    suezIsraelAttacks: 'Israeli forces cross into the Sinai',
    suezUltimatum: 'Britain and France demand that both sides draw back from the canal',
    suezBombing: 'British and French aircraft bomb Egyptian airfields',
    suezSession: 'The first emergency special session of the Assembly opens',
    suezCanalBlocked: 'Egypt sinks ships in the canal; it is closed until April 1957',
    suezHungary: 'Soviet troops attack Budapest; the Council sends that, too, to the Assembly',
    suezParatroops: 'British and French paratroops land at the canal',
    suezSovietLetters: 'Letters from Moscow remind London and Paris of its rockets',
    suezSterling: 'The pound falls; Washington gives no help before a ceasefire',
    suezCeasefire: 'The ceasefire takes effect',
    suezForceArrives: 'The first soldiers of the United Nations Emergency Force reach Egypt',
    suezBritainFranceLeave: 'The last British and French troops leave',
    suezIsraelLeaves: 'Israel leaves Gaza and the coast of the Sinai',
  },
  places: {
    cairo: 'Cairo',
    portSaid: 'Port Said',
    canal: 'Suez Canal',
  },
} as const satisfies CrisisWords;
