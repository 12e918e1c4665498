import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Kuwait, 1990, in words. Facts: S/RES/660 to 688; Al Jazeera, Timeline: 1990 Gulf War (2010); CNN, Gulf War
 * Fast Facts. The accounts sum up what each side said in August 1990.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'In July 1990 Iraq charged Kuwait with pumping too much oil and with taking some of it from a field under the common border, and moved its army south. Before dawn on 2 August that army crosses into Kuwait. Within two days it holds almost the whole country; the Emir and his government escape to Saudi Arabia.',
      second:
        'The Cold War is ending. For the first time since 1945 all five permanent members may agree to act against an invasion, and none of them is a party to the fight. Kuwait and the United States ask for a meeting of the Council the same night.',
    },
    question:
      'Under the Charter the Council determines whether the peace has been broken, and recommends or decides what to do about it. Will it? And if it decides, will states carry out its decision?',
    accounts: {
      victim:
        'A member of the United Nations has been invaded and occupied without provocation. Let the Council demand that Iraq withdraw at once and without conditions, and let every state help until it does.',
      aggressor:
        'What happens in Kuwait is an internal matter. Young officers overthrew their government and asked for help; Iraqi forces will leave when order is restored. Kuwait has waged an economic war on a country that bled for all Arabs.',
    },
    evidence: {
      kuwaitLetter:
        'Kuwait tells the Council that Iraqi forces have crossed its border at dawn and taken the offices of its government.',
      iraqStatement:
        'Iraq says that a free provisional government of Kuwait asked it for help, that the matter is internal to Kuwait, and that its forces will leave when order is restored.',
      oilMemorandum:
        'Iraq laid before the Arab League in July that Kuwait pumped beyond its quota, and took oil worth 2.4 billion dollars from a field under the common border.',
      recognition:
        'In 1963 Iraq signed minutes that recognise Kuwait’s independence and its border; they are registered with the United Nations.',
      eyewitnesses:
        'Journalists and embassies in Kuwait City see columns of Iraqi tanks and fighting at the palace; nobody saw a rising before them.',
      leavingSoon: 'Baghdad announces that its forces will begin to leave within two days.',
      nineOfficers:
        'Baghdad names a government of nine officers, little known in Kuwait; no known Kuwaiti politician joins it.',
      annexation:
        'Iraq declares Kuwait a part of itself, for ever: of a call for help to a government of Kuwait there is no more talk.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can lead a coalition, and block any text. Everything waits for you, and everything is paid for at home.',
    CHN: 'You can block any text. You are against force in principle, and need the world’s goodwill this year.',
    SUN: 'You can block any text. Iraq has a treaty with you and your weapons; the West has the credit that you need.',
    GBR: 'You can block any text. You sent troops to Kuwait in 1961, and your word is heard in Washington.',
    FRA: 'You can block any text. Iraq owes you money, and you want one more try at talking before any shot.',
    COL: 'One vote of fifteen, and no veto. But nine are needed, and you may be the ninth.',
    MYS: 'One vote of fifteen, and no veto. A small state needs the rule that was broken; your public at home wants no war on an Arab country.',
    FIN: 'One vote of fifteen, and no veto. Small neutral states live by the rule that was broken.',
    CUB: 'One vote of fifteen, and no veto. You are against invasions, and against any war led by Washington.',
    YEM: 'One vote of fifteen, and the only Arab one. Iraq is your partner, Saudi Arabia employs your people, and both are watching.',
    IRQ: 'You hold Kuwait. Keep what you can, for as long as you can, and stay in power.',
    KWT: 'Your country is occupied. You have money, friends and a case: bring others to act on them, and soon enough.',
    SAU: 'You have no seat on the Council, and the next border. Without your bases nobody can come; with them, foreign armies stand in your country.',
    secretaryGeneral:
      'You have a voice and no vote. Bring the matter up, send people to look, carry messages to Baghdad; each word that helps one side costs you the other.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    invasion: 'Iraq invades Kuwait',
    shieldOrdered: 'The United States orders troops to Saudi Arabia, at its request',
    annexation: 'Iraq declares Kuwait a part of itself',
    arabSummit: 'The Arab summit in Cairo votes to send Arab troops; the vote is close',
    europeansDeploy: 'The United Kingdom and France announce that they will send ground forces',
    congressVote: 'The Congress of the United States authorises the use of force',
    deadline: 'The date set by resolution 678 passes',
    airWar: 'The air war begins',
    missilesOnIsrael: 'Iraqi missiles strike Israel, which stays out',
    groundWar: 'The coalition attacks on the ground',
    liberation: 'Kuwait is free',
    attacksEnd: 'The coalition stops its attacks',
    provisionalCeasefire: 'The Council sets the terms of a provisional ceasefire',
    termsAccepted: 'Iraq accepts the terms of the ceasefire',
  },
  places: {
    kuwaitCity: 'Kuwait',
    basra: 'Basra',
  },
} as const satisfies CrisisWords;
