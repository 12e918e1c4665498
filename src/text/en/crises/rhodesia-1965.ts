import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Rhodesia, 1965, in words. Facts: S/RES/216, 217, 221, 232, 253, 277, 460; Mobley, The Beira Patrol; what is general knowledge is
 * marked in the record. The accounts sum up what each side said in November 1965.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Southern Rhodesia has four and a half million people; a quarter of a million of them are white, hold the best half of the land and fill its parliament and army. Britain, its sovereign, will not let it go before the majority is on its way to rule. On 11 November 1965 the government of Ian Smith declares it independent all the same. London calls it rebellion, and has said beforehand that it will not send an army.',
      second:
        'The Council has eleven members and needs seven votes; from 1 January 1966 it has fifteen and needs nine. This is the first rebellion that it is asked to end by sanctions. South Africa and Portugal, which holds Mozambique and the port of Beira, are the way to the sea and mean to keep it open. Zambia’s power, coal and copper pass through Rhodesia. No state recognises it.',
    },
    question:
      'Everybody says that it must not stand. Can trade do what nobody will send soldiers to do, when two neighbours look away?',
    accounts: {
      victim:
        'A few have stolen a country from its people, and the Power that answers for it will not act as it did in its other colonies. Sanctions with a hole the size of South Africa are a way to wait. Who will help us, if we help ourselves?',
      aggressor:
        'We have governed ourselves for forty years and kept order while others fell apart. Britain broke its word; so we took what was ours. It harms no neighbour, and it is nobody’s business but our own.',
    },
    evidence: {
      proclaimed:
        'Salisbury proclaims independence under a state of emergency, with the leaders of the African parties in detention camps.',
      treason:
        'London calls it an illegal act against the Crown, dismisses the ministers and says that they have no authority.',
      ownRule:
        'Salisbury says that it has had its own government since 1923, and that London kept only a shadow of power.',
      chiefs: 'Salisbury says that the chiefs, met in October 1964, agreed for the African people.',
      notForTheCouncil:
        'Lisbon says, as does Pretoria, that the matter lies within one state and threatens nobody’s peace.',
      tankers:
        'Tankers make for Beira, where a pipeline to Rhodesia begins, in the face of the call to send no oil.',
      republic:
        'Salisbury declares a republic under a constitution that keeps the majority from ever having one.',
      terms:
        'London and Salisbury agree on terms of independence, if the people as a whole accept them.',
      askedAtLast:
        'A British commission that went to ask reports that the African people, by a great majority, say no.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    GBR: 'You can block any text. They are your rebels and your kin; you will not shoot at them, and you want nobody else to. So it is trade, and your own votes at home.',
    USA: 'You can block any text. You follow London on this one. You also buy chrome, and have a war elsewhere.',
    SUN: 'You can block any text. Everything London does is too little; say so, and arm those who fight.',
    NLD: 'One vote of eleven, then of fifteen until the end of 1966, and no veto. Rhodesian tobacco comes through your ports; who pays for a clean conscience?',
    PRT: 'No seat on the Council. The railway to Beira is yours, and so is a war next door. An oil tanker is at sea. Whose business is it?',
    ZAF: 'No seat on the Council, and no wish for one. If sanctions work here, you are next. How much will you carry, and for how long?',
    ZWE: 'You are charged. Nobody recognises you, nobody comes, and the road south is open. Hold on, and sell what you can.',
    XZW: 'You are a people and no state: no vote, leaders in camps, a few hundred rifles. Time is what you have most of.',
    secretaryGeneral:
      'You have a voice and no vote. You count what the embargo lets through, and everybody who breaks it denies it.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    rhodesiaDeclared: 'Salisbury declares independence',
    rhodesiaPatrol: 'British warships begin to watch the sea off Beira',
    rhodesiaRepublic: 'Salisbury declares a republic',
    rhodesiaPearce: 'The people, asked by a British commission, say no to the terms',
    rhodesiaLisbon: 'A revolution in Lisbon; Portugal’s wars in Africa end',
    rhodesiaMozambique: 'Mozambique becomes independent, and later closes the border',
    rhodesiaLancaster: 'An agreement in London on elections; the Council ends the sanctions',
  },
  places: {
    salisbury: 'Salisbury',
    beira: 'Beira',
  },
} as const satisfies CrisisWords;
