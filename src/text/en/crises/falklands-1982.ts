import type { CrisisWords } from '../../crisisWords.ts';

/**
 * The Falkland Islands (Malvinas), 1982, in words. Facts: S/RES/502 and 505; S/15156; what is general knowledge is marked
 * in the record. The accounts sum up what each side said in April 1982.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Britain has governed the islands since 1833; Argentina has claimed them as long, and the Assembly has called since 1965 for talks. On 1 April 1982 the Council asks both not to use force. On the morning of 2 April Argentina lands troops and takes the islands from a garrison of eighty. Britain lays the matter before the Council at once and makes a fleet ready, 13,000 kilometres away.',
      second:
        'The Council has fifteen members and needs nine votes. Britain has a veto; so has the Soviet Union, which buys Argentina’s grain. The United States is bound to both sides, by the North Atlantic Treaty and by the Rio treaty. Many members outside Europe think the claim just and the landing wrong.',
    },
    question:
      'Can the Council turn back a popular seizure by words, or does it only lend its name to the fleet on its way?',
    accounts: {
      victim:
        'The islanders are of British stock and wish to stay as they are. Whatever the rights of 1833, the Charter forbids settling them by an armed landing; if this stands, every old claim on the map is an army’s errand.',
      aggressor:
        'The islands were taken from us by force in 1833. We have talked for seventeen years under the Assembly’s call, and nothing came of it. We have ended a colony, without killing one inhabitant.',
    },
    evidence: {
      longTalks:
        'Since 1965 the Assembly has asked both for talks on who holds the islands; none came to an end.',
      claim1833:
        'Argentina says that Britain threw its people out in 1833, and that its title never lapsed.',
      councilWarning:
        'On the eve the Council’s President calls upon both, in the name of all, not to use force.',
      landing: 'Argentine marines land before dawn and take the governor’s house after a fight.',
      letterBritain: 'Britain asks the Council to act at once against a wanton use of force.',
      ownPeople:
        'Britain points to the wishes of the eighteen hundred islanders, who have elected their own council.',
      colony:
        'Panama says that a colony is itself a lasting use of force, and that to end it is no breach of the peace.',
      oasSupport:
        'The states of the Rio treaty support Argentina’s title, and urge Britain to stop its fleet.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    GBR: 'Your territory is taken, and you can block any text. You need nine votes today and a fleet in three weeks; each makes the other easier.',
    ARG: 'You hold the islands, and the squares at home are full. You counted on a quarrel in words; will you leave when nine states say so?',
    USA: 'You can block any text. Two allies are at war with each other, and you owe one of them more.',
    SUN: 'You can block any text. Argentina sells you grain; its generals are no friends. What is a veto worth here?',
    FRA: 'You can block any text. You sold Argentina its missiles and its fighters. Europe looks to you.',
    IRL: 'One vote of fifteen, and no veto. For the law, against a war, next door to one of the parties.',
    PAN: 'One vote of fifteen, and no veto. You speak for a continent that hates colonies.',
    secretaryGeneral:
      'You have a voice and no vote, and three weeks while a fleet sails. Both sides will talk to you.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    falklandsLanding: 'Argentina lands on the islands',
    falklandsTaskForce: 'The British fleet sails',
    falklandsEurope: 'The European Communities stop imports from Argentina',
    falklandsTilt: 'After its mediation fails, Washington sides with London',
    falklandsStrikes: 'First British strikes on the islands',
    falklandsSanCarlos: 'British troops land at San Carlos',
    falklandsSurrender: 'The Argentine garrison surrenders; the junta falls within days',
  },
  places: {
    stanley: 'Stanley',
  },
} as const satisfies CrisisWords;
