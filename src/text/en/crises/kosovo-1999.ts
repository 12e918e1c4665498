import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Kosovo, 1999, in words. Facts: S/RES/1160, 1199, 1203, 1239, 1244; S/1999/328; what is general knowledge is marked in the
 * record. The accounts sum up what each side said in March 1999.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Kosovo is a province of Yugoslavia; nine in ten of its people are Albanians. Belgrade took away its self-rule in 1989, and since 1998 a rebel army fights for a state of its own. Two thousand have died and a quarter of a million have been driven from home. In October Belgrade let verifiers in and drew back some troops; in March talks in France ended with one signature, the Albanians’. On 20 March 1999 the verifiers leave, and the army and police begin a new offensive.',
      second:
        'The Council has fifteen members and needs nine votes; Russia and China have a veto. It found a threat to the peace in 1998, laid an embargo on arms and demanded an end to it, and gave nobody leave to use force. The North Atlantic alliance has aircraft within reach, and an order to use them since October. This is a matter within one state: Article 51 does not cover it, and Article 53 asks a regional body for the Council’s leave.',
    },
    question:
      'What may be done for a people against its own government when two permanent members would block the leave to do it?',
    accounts: {
      victim:
        'They burn our villages, shoot our men and drive us into the hills, as they did in Bosnia. We signed what Europe and America laid before us. If no state is attacked, does that make it nobody’s business?',
      aggressor:
        'Armed separatists murder policemen on our own soil, with weapons from abroad. No state would let foreign troops through all its land, as the paper in France asked. If the alliance bombs us, that is the aggression, and no Council has allowed it.',
    },
    evidence: {
      threatFound:
        'In September 1998 the Council spoke of excessive force and 230,000 displaced, and found a threat to peace in the region.',
      rebelArmy:
        'The Secretary-General reports attacks by the rebel army on police and civilians, and disproportionate answers by the security forces.',
      racak: 'Verifiers find forty-five dead in the village of Račak and call it a massacre.',
      racakDoubt: 'Belgrade says that the dead of Račak were rebels who fell in a fight.',
      talksRefused:
        'The two chairmen of the talks say that the Albanians signed and that Belgrade tried to undo what had been agreed.',
      annex:
        'Moscow did not sign the military annex: it would have let the alliance’s troops go anywhere in Yugoslavia.',
      offensive:
        'Since the verifiers left, villages burn and tens of thousands more take to the roads.',
      tellsCouncil:
        'Belgrade tells the Council that the alliance attacks, or is about to attack, a sovereign state without its leave.',
      trains:
        'Hundreds of thousands cross the borders within two weeks, many put on trains by armed men, their papers taken.',
      convoy: 'Aircraft of the alliance hit a convoy of refugees; some seventy die.',
      indictment:
        'The Tribunal for the former Yugoslavia indicts the President in Belgrade for deportation and murder.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text, and you know who would block yours. You were late in Bosnia. Aircraft, then; but what if aircraft are not enough?',
    RUS: 'You can block any text. Belgrade counts on you; you count on loans from those who would bomb it.',
    GBR: 'You can block any text. You say that this cannot stand. Can it be stopped without the Council, and what is the Council then?',
    CHN: 'You can block any text. What a state does with a province is its own affair, and you have provinces.',
    BRA: 'One vote of fifteen, and no veto. You like neither burnt villages nor alliances that act in the Council’s place.',
    DEU: 'No seat on the Council, but a vote in the alliance and half a million refugees who may come to you. Your soldiers have not fought since 1945.',
    SRB: 'You are charged, and you say that you are within your borders. You have friends with vetoes. Be quick, or be gone.',
    XKX: 'You are a people and no state: no vote, no right to ask for defence. You have a few thousand rifles, cameras and neighbours.',
    secretaryGeneral:
      'You have a voice and no vote. You said that the Council should be asked, and that there are times when force serves peace. Both will be quoted.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    kosovoVerifiers: 'The verifiers leave; a new offensive begins',
    kosovoStrike: 'The alliance begins to bomb, without the Council’s leave',
    kosovoEmbassy: 'China’s embassy in Belgrade is hit from the air',
    kosovoAccepts: 'Belgrade accepts terms brought by a Russian and a Finnish envoy',
    kosovoForceEnters: 'A force authorised by the Council enters Kosovo',
  },
  places: {
    belgrade: 'Belgrade',
    pristina: 'Pristina',
  },
} as const satisfies CrisisWords;
