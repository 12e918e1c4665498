import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Korea, 1950, in words. Facts: S/RES/82 to 90; A/RES/377, 498 and 500 (V); Correlates of War; what is general
 * knowledge is marked in the record. The accounts sum up what each side said in June 1950.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Korea was divided at the 38th parallel in 1945, for the surrender of Japanese troops. Two states have grown there, and each claims the whole. Before dawn on 25 June 1950 fighting breaks out along the whole line, and northern troops come south with tanks, of which the South has none. Each side says that the other began. Neither Korea is a member of the United Nations; a commission of the United Nations is in Seoul and cables what it sees.',
      second:
        'The Council has eleven members and needs seven votes. Since January the Soviet Union has stayed away, because China’s seat is held by the government on Taiwan and not by the one in Peking. The United States asks for a meeting the same day. The Soviet Union may come back whenever it likes.',
    },
    question:
      'No forces were ever put at the Council’s disposal, so it can only ask members to send theirs. Who will? And where should they stop?',
    accounts: {
      victim:
        'An unprovoked attack on a government that the General Assembly has recognised. If a line can be crossed because nobody signed a treaty to hold it, no small state is safe. Let all who can, help us throw it back.',
      aggressor:
        'The South attacked first and was repelled. Korea is one country, and what happens in it is for Koreans to settle. A Council that sits without the Soviet Union and without the true China cannot lawfully decide anything.',
    },
    evidence: {
      commissionCable:
        'The commission of the United Nations in Seoul cables that the South reports attacks in strength all along the parallel since four in the morning, and calls the North’s account false.',
      northBroadcast:
        'Pyongyang says by radio that southern troops crossed the parallel in the night, and that its army has been told to throw them back.',
      borderFights:
        'Both sides crossed the parallel in the fighting of 1949, and leaders in Seoul have said in public that they would march north.',
      commissionView:
        'The commission, from the progress of the fighting and from its own observers: the North carries out a planned invasion in full strength, and the South stood everywhere on the defensive.',
      speed:
        'Washington points to tanks, landings on the coast and the fall of Seoul on the third day: no army improvises that overnight.',
      sovietReply:
        'Moscow answers that the fighting was provoked by an attack of the southern authorities on border districts of the North, and that the Council’s texts have no legal force.',
      fieldObservers:
        'Two officers of the commission toured the parallel until two days before: the southern army was organised entirely for defence, without armour, air support or heavy artillery. Their report, dated the day before the attack, is read to the Council.',
      photograph:
        'The Soviet delegate shows a photograph of an American envoy in a southern trench at the parallel, taken a week before the war, as a sign of what was planned there.',
      commissionReport:
        'The commission reports to the Assembly that it has found nothing to bear out the North’s charge, and that all it knows points to an attack prepared in secret.',
      seoulFiles:
        'Pyongyang publishes papers from the southern government’s files, taken in Seoul, and says that they show a plan to attack the North.',
      capturedOrders:
        'The Unified Command shows the Council captured northern orders for reconnaissance and attack, dated 18 and 22 June 1950.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can lead, and block any text. You have troops in Japan, and said in January that Korea lay outside your line. The whole war may rest on you.',
    SUN: 'You can block any text, if you are there. You stay away until August; your ally is fighting with your tanks, and you want no war of your own.',
    GBR: 'You can block any text. You owe Washington much, have ships nearby and Hong Kong to lose, and you recognised Peking.',
    IND: 'One vote of eleven, and the chair this month. You are against aggression and against blocs, and Peking talks to you when it talks to nobody else.',
    YUG: 'One vote of eleven. You broke with Moscow and fear for your own border, and you trust neither side’s war.',
    PRC: 'You have no seat and a long border. What happens if their army comes up to your river?',
    PRK: 'You mean to have all of Korea before anybody can come. Keep what you can, and survive what follows.',
    KOR: 'Your army is falling back and your capital is hours away. Make others come, and soon enough.',
    secretaryGeneral:
      'You have a voice and no vote. Say whose act it is, and the Council may follow; keep silent, and both sides may still talk to you.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    koreaInvasion: 'North Korea crosses the 38th parallel',
    koreaAirAndSea: 'The United States orders its air and sea forces to help the South',
    koreaSeoulFalls: 'Seoul falls',
    koreaGroundCombat: 'American infantry meets the attack and is driven back',
    koreaUnitedCommand: 'The United Nations Command is set up under an American general',
    koreaSovietReturn: 'The Soviet Union returns to the Council and takes the chair',
    koreaInchon: 'The coalition lands at Inchon, behind the attacker',
    koreaSeoulRetaken: 'The government of the South returns to Seoul',
    koreaParallelCrossed:
      'South Korean troops cross the parallel northward; others follow on 9 October',
    koreaChinaWarns:
      'Peking tells India that it will not stand by if American troops cross the parallel',
    koreaUnification:
      'The Assembly recommends steps toward one Korea (376 (V), by 47 votes to 5 with 7 abstentions), which is read as leave to go north',
    koreaChinaEnters: 'Chinese troops are met south of the Yalu',
    koreaChineseOffensive: 'China attacks in force; the coalition falls back',
    koreaSeoulFallsAgain: 'Seoul falls a second time',
    koreaSeoulRegained: 'The coalition takes Seoul again',
    koreaCommanderDismissed: 'The commander, who wanted a wider war, is dismissed',
    koreaTalks: 'Talks on an armistice begin',
    koreaArmistice: 'The armistice is signed, near the line where it began',
  },
  places: {
    seoul: 'Seoul',
    pyongyang: 'Pyongyang',
    pusan: 'Pusan',
  },
} as const satisfies CrisisWords;
