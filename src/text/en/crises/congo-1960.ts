import type { CrisisWords } from '../../crisisWords.ts';

/**
 * The Congo, 1960, in words. Facts: S/RES/143 to 169, A/RES/1474 (ES-IV); what is general knowledge is marked in the record. The
 * accounts sum up what each side said in July 1960.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'On 30 June 1960 the Congo becomes a state; Belgium leaves it an army whose officers are all Belgian. On 5 July the soldiers mutiny, and Europeans flee or are attacked. On 10 July Belgian troops go in without the government’s leave. Next day Katanga, where the mines are, declares itself independent, and Belgian officers stay to build its forces. Léopoldville asks the United Nations for soldiers.',
      second:
        'The Council has eleven members and needs seven votes; five members have a veto, and China’s seat is held from Taipei. Washington is Belgium’s ally and wants Moscow kept out of Africa; Moscow wants Brussels out. The Congo is not yet a member: on 20 September it comes in with sixteen others. There has been one force of peacekeepers before, at Suez.',
    },
    question:
      'A host asks for soldiers, and permanent members abstain to let them come. What are they to do when the host falls apart and a part of it breaks away?',
    accounts: {
      victim:
        'Belgium signed our independence and came back with guns ten days later. It did not come for its people: it came for Katanga. We ask the United Nations to take this aggression off our soil.',
      aggressor:
        'An army without officers was killing and raping our nationals, and no government stopped it. We came to save lives, and we shall leave as soon as the soldiers of the United Nations see to their safety.',
    },
    evidence: {
      mutiny:
        'Since 5 July soldiers have risen against their Belgian officers; there are reports of killings and rapes, and Europeans flee over the river by the thousand.',
      treaty:
        'Belgium points to a treaty of friendship, signed on the eve of independence, that gives it two bases and an army to be called on. It was never ratified.',
      matadi: 'Belgian ships shell the port of Matadi after most Europeans had left it.',
      katanga:
        'Katanga declares itself independent while Belgian troops disarm the army there, and nobody else.',
      telegram:
        'The Congo’s President and Prime Minister ask for soldiers of the United Nations against “external aggression”, not to restore order within.',
      pledgeToLeave:
        'Belgium tells the Council that it has no political aim and will leave where the United Nations keeps order.',
      turnedBack:
        'Katanga says that it will fight if soldiers of the United Nations come; their entry is put off.',
      troopsGone: 'Belgium’s regular troops have left, the two bases last.',
      officersStay:
        'The envoy of the Secretary-General reports that Belgian officers and advisers come back in numbers, above all to Katanga.',
      lumumba: 'The Prime Minister who asked for help, taken to Katanga a prisoner, is dead.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. Your ally is in the dock, and your rival would like to fly in. Soldiers from small states, in your aircraft, may keep both out.',
    SUN: 'You can block any text. You can be the friend of new Africa, as long as the force does not become somebody else’s.',
    GBR: 'You can block any text. Your mines, your settlers and your federation lie across Katanga’s border.',
    TUN: 'One vote of eleven, and no veto: Africa’s only one. The words that everybody can live with will have to be yours.',
    GHA: 'No seat on the Council, but soldiers that can be there in a week, and a promise to all of Africa not yet free.',
    BEL: 'You are charged. Your people are there, your mines too, and your friends are embarrassed. What will you give up, and when?',
    COD: 'You are ten days old, your army is in mutiny and your richest province is gone. You can ask; can you steer what comes?',
    secretaryGeneral:
      'You have a voice and no vote, and soon an army that may shoot only to save itself. Every side will call it the other’s.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    congoTroops: 'Belgian troops intervene without the Congo’s leave',
    congoKatanga: 'Katanga declares itself independent',
    congoForceArrives: 'The first soldiers of the United Nations arrive',
    congoBelgiansLeave: 'The last regular Belgian troops leave',
    congoSplit: 'President and Prime Minister dismiss each other; Moscow and Washington take sides',
    congoLumumba: 'The death of Patrice Lumumba in Katanga is made known',
    congoHammarskjold: 'The Secretary-General dies on his way to talks on Katanga',
    congoLastDrive: 'Soldiers of the United Nations drive into Katanga’s towns',
    congoKatangaEnds: 'Katanga gives up its secession',
  },
  places: {
    leopoldville: 'Léopoldville',
    stanleyville: 'Stanleyville',
    elisabethville: 'Elisabethville',
  },
} as const satisfies CrisisWords;
