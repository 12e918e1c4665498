import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Abyssinia, 1935, in words. Facts: the Council's report of 7 October 1935; the proposals of the Co-ordination
 * Committee; what is general knowledge is marked in the record. The accounts sum up what each side said in 1935.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Ethiopia, often called Abyssinia, is one of the last free states of Africa and a member of the League since 1923. In December 1934 Italian and Ethiopian troops fight at the wells of Walwal; for ten months Italy ships an army through the canal while committees talk. On 3 October 1935 it crosses the frontier from Eritrea without declaring war, and bombs Adowa.',
      second:
        'The League’s Council has fourteen members, and the dispute has been before it under Article 15: neither party’s vote will count. If it finds that Italy has gone to war in breach of its word, Article 16 asks every member to cut off trade at once, each judging for itself. Britain and France would bear the burden, and want Italy on their side against Germany. Germany and Japan have left; the United States never came.',
    },
    question:
      'Fifty states can close their ports to one. Will they close them to what it cannot do without, and who will answer if it hits back?',
    accounts: {
      victim:
        'We took our troops back from the border so that no shot could be ours. We asked for arbitration, observers and the Council’s care, and got delay. A member has been attacked in full view of all: there will be no other case so clear.',
      aggressor:
        'A barbarous state that keeps slaves and raids our colonies cannot claim to be the equal of Italy before the League. We were promised our share and were given deserts. We have been patient for forty years.',
    },
    evidence: {
      walwal: 'Arbitrators find neither government to blame for the fight at the wells of Walwal.',
      memorandum:
        'Italy lays before the Council a long list of raids, broken treaties and insults, and says that Ethiopia is not fit to be a member.',
      slavery:
        'Italy points to slavery and to peoples held down, which others had condemned before.',
      drawnBack:
        'Ethiopia reports that it has drawn its troops thirty kilometres back from the border, and asks for neutral observers.',
      balcony:
        'Italy’s leader announces the campaign to a crowd, and the general in Eritrea orders his troops across.',
      adowaBombed:
        'Ethiopia reports that Adowa and Adigrat have been bombed, with houses and people.',
      mobilised:
        'Italy says that Ethiopia’s general mobilisation was a direct threat to its troops.',
      committeeOfSix:
        'A committee of the Council reports that Italy has gone to war in disregard of Article 12.',
      redCross: 'Italian aircraft bomb a Swedish field hospital.',
      gas: 'Doctors and officers report burns from mustard gas sprayed by aircraft.',
    },
  },
  seats: {
    ITA: 'You attack. You sit on the Council and may vote; under Articles 15 and 16 it does not count. Coal, credit and above all oil come from abroad.',
    ETH: 'You are attacked by an army with aircraft. You have a membership, mountains and the rains: hold out until others’ word costs your enemy more than you do.',
    GBR: 'The fleet, the canal and eleven million ballots for peace through the League are yours. So would be the war, if it came to one.',
    FRA: 'You need the Covenant for the Rhine and Italy for the Rhine. In January you gave it to understand that it might go ahead.',
    SUN: 'A member for a year, with a permanent seat. You want a League that can stop Germany, and you sell Italy oil.',
    ROU: 'One elected seat. Your oil is half of Italy’s; your borders rest on the same paper as Ethiopia’s.',
    USA: 'Not a member. You sell most of the world’s oil, and a law made in August lets you stop arms to both sides and little else.',
    secretaryGeneral:
      'Joseph Avenol’s office: the committees are served by your people. You may lend good offices and report; the Council is summoned by its members.',
  },
  history: {
    abyssiniaInvasion: 'Italy invades Ethiopia',
    abyssiniaReport: 'The Council finds that Italy has resorted to war',
    abyssiniaArms: 'An embargo on arms for Italy is proposed; that on Ethiopia ends',
    abyssiniaProposals:
      'Credits, Italian goods and some raw materials are to be stopped; oil is not',
    abyssiniaSanctions: 'Sanctions take effect',
    abyssiniaPlan:
      'Hoare and Laval agree on a plan that would give Italy most of what it wants; it leaks',
    abyssiniaOil: 'Whether to stop oil is given to experts to study',
    abyssiniaRhineland: 'German troops enter the Rhineland; France needs Italy',
    abyssiniaAddis: 'Addis Ababa falls; the emperor has gone',
    abyssiniaAnnexed: 'Italy annexes Ethiopia',
    abyssiniaEmperor: 'The emperor speaks to the Assembly',
    abyssiniaLifted: 'Sanctions end',
  },
  places: { asmara: 'Asmara', adowa: 'Adowa', addisAbaba: 'Addis Ababa' },
} as const satisfies CrisisWords;
