import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Hungary, 1956, in words. Facts: S/3730; S/RES/120; A/RES/1004 and 1005 (ES-II), 1131 and 1132 (XI); what is general
 * knowledge is marked in the record. The accounts sum up what each side said in November 1956.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'On 23 October 1956 a rising breaks out in Budapest. Soviet troops come in and go out again; Moscow says that it will talk about leaving. On 1 November the new government of Imre Nagy leaves the Warsaw Pact, declares Hungary neutral and asks the United Nations for help. Before dawn on 4 November Soviet armour attacks Budapest. A second government, formed by János Kádár, says that it called the troops in.',
      second:
        'The Council has eleven members and needs seven votes; the Soviet Union has a veto. Britain and France are bombing Egypt, against their ally the United States. The Assembly is already sitting on that, under the way round a veto of 1950.',
    },
    question:
      'The Assembly can call upon, and count. What can votes do against an army of a permanent member in a country on its own border?',
    accounts: {
      victim:
        'Ours is the lawful government, and our troops are in combat. We left an alliance, as any state may, and asked for neutrality. An ally’s army that nobody called is an invader.',
      aggressor:
        'The troops stand in Hungary under a treaty, and its government of workers and peasants asked for them when murder ruled the streets. This is an affair of Hungary and its allies, raised to draw eyes away from Egypt.',
    },
    evidence: {
      declaration:
        'Moscow declares that it is ready to talk with Hungary about the withdrawal of its troops.',
      neutrality:
        'Budapest tells the Secretary-General that it has left the Warsaw Pact and asks the four great powers to protect its neutrality.',
      newUnits:
        'Budapest reports that new Soviet units have crossed the border, taken railways and airfields, and march on.',
      daybreak:
        'At twenty past five in the morning the prime minister says by radio that Soviet troops are attacking the capital to overthrow the lawful government.',
      lynchings:
        'Photographs from Budapest show security men shot and hanged by crowds in the last days of October.',
      calledIn:
        'Moscow points to the government of János Kádár, which says that it asked for help to put down reaction.',
      warsawPact:
        'Moscow holds that its troops are there under the Warsaw Pact, and that the Charter forbids the organisation to meddle at home.',
      refused:
        'Budapest, now in Kádár’s hands, refuses the observers that the Assembly asked for; Moscow calls that Hungary’s own affair.',
      embassy:
        'Yugoslavia protests: Imre Nagy left its embassy on a promise of safe conduct, and Soviet officers took him away.',
      refugees:
        'A hundred thousand Hungarians have crossed into Austria, and more come each night.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. Your radio spoke of liberation; your plans do not. Two days before an election, with your allies at war in Egypt.',
    SUN: 'You attack, and you can block any text. If Hungary may leave, who stays? But India, Egypt and the new states are watching.',
    GBR: 'You can block any text. Condemn this as loudly as you like: your own bombers are over Egypt.',
    YUG: 'One vote of eleven, and no veto. You left Moscow’s camp eight years ago and are making peace with it; Nagy is at your embassy’s door.',
    IND: 'No seat on the Council, but the voice of those outside both camps. You condemned Suez in hours. And this?',
    POL: 'An ally of the attacker, with a new leader and Soviet divisions of your own. Your people side with Budapest; your vote is counted in Moscow.',
    HUN: 'You are attacked by your own ally. Nobody will fight for you; make them look, and save whom you can.',
    secretaryGeneral:
      'You have a voice and no vote. You are asked for observers who will not be let in, in the week in which you build a force for Suez.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    hungaryAttack: 'Soviet troops attack Budapest',
    hungaryKadar: 'János Kádár announces a second government',
    hungarySession: 'The Council calls the second emergency special session of the Assembly',
    hungaryCrushed: 'Armed resistance has been put down',
    hungaryObservers: 'Observers of the United Nations are refused entry',
    hungaryNagy: 'Imre Nagy is taken on leaving the Yugoslav embassy; he is put to death in 1958',
    hungaryCommittee: 'The Assembly sets up a special committee of five to report',
  },
  places: {
    budapest: 'Budapest',
  },
} as const satisfies CrisisWords;
