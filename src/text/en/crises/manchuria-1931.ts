import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Manchuria, 1931, in words. Facts: the resolutions of the Council of 30 September and 10 December 1931; the report
 * adopted on 24 February 1933; what is general knowledge is marked in the record. The accounts sum up what each side
 * said in 1931 and 1932.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Japan guards a railway across southern Manchuria under treaties with Russia and China. On the night of 18 September 1931 a small charge goes off on the track near Mukden. Within hours the Japanese garrison takes the Chinese barracks, and by morning the city. Tokyo says that it will withdraw as soon as its people are safe; the army goes on. China’s marshal in the north has told his troops not to resist, and China turns to the League.',
      second:
        'The League of Nations has fourteen states on its Council, five of them permanent, and no veto: a text is adopted if all who vote agree. Under Article 11 that means the two parties as well. Under Article 15 their votes do not count, and under Article 16 a member that goes to war in breach of its word has made war on all: each member must then cut off trade with it, and each judges for itself whether that has happened. The United States and the Soviet Union, the two powers nearest in weight, are not members.',
    },
    question:
      'Every member has promised to protect every other. Who will pay for a province on the far side of the world?',
    accounts: {
      victim:
        'We have been attacked in time of peace and in breach of the Covenant, the Pact of Paris and the Nine-Power Treaty. We have not fired back, so that the League may do what it was founded for. If it will not, no weak state will trust it again.',
      aggressor:
        'Our railway was blown up and our treaty rights have been flouted for years, while no government in China could protect anybody. We have no designs on territory. Our troops return to the railway zone as fast as our people’s safety allows; this is for the two of us to settle.',
    },
    evidence: {
      railwayRights:
        'Treaties give Japan the railway, its zone and the right to keep guards there; how far they bind China is disputed.',
      blast:
        'The Japanese army says that Chinese soldiers blew up the line and fired on its patrol.',
      nakamura:
        'Japan points to an officer killed in the interior that summer, and to boycotts of its goods.',
      appeal:
        'China says that its troops had orders not to resist and were attacked in their barracks, and asks the League to act under Article 11.',
      promise:
        'Japan’s government says that it has no territorial designs and is withdrawing its troops into the railway zone.',
      chinchow:
        'Japanese aircraft bomb Chinchow, 200 kilometres from the railway, where the provincial government had gone; foreign consuls see it.',
      fivePoints:
        'Japan publishes five principles that China should accept first: respect for its treaties, an end to boycotts, the safety of its people.',
      northward:
        'Japanese troops take Tsitsihar in the far north, where the railway is partly the Soviet Union’s.',
      shanghai:
        'Fighting spreads to Shanghai; aircraft bomb a crowded quarter before the eyes of the foreign settlement.',
      newState:
        'A new state is proclaimed in Manchuria, under the last emperor of China; China says that it is Japan’s creature.',
      lyttonReport:
        'The League’s own commission finds that the operations of that night were not self-defence, and that the new state did not arise by a free movement of its people; it grants Japan real grievances.',
    },
  },
  seats: {
    JPN: 'You are charged. Your army leads and your cabinet follows. Under Article 11 your own no is enough; under Article 15 it does not count.',
    CHN: 'You are attacked, with a civil war and a flood at home. Time, opinion and the articles you invoke are your weapons.',
    GBR: 'A permanent seat, the largest navy in those seas after Japan’s, a pound that has just left gold. You would rather mend than break.',
    FRA: 'A permanent seat, and the chair from October. Your fear is Germany: you need the Covenant to hold in Europe, and Japan’s goodwill in Indochina.',
    ESP: 'An elected seat, and the chair on the first night. You have no ships there and a new republic that believes in the League.',
    NOR: 'One elected seat, one vote. Small states live by this Covenant: if it fails a large country, what is it worth to you?',
    USA: 'Not a member: no vote, and a chair at the table only if invited. You can lend your weight, refuse to recognise, or refuse to sell.',
    secretaryGeneral:
      'Sir Eric Drummond’s office: a voice behind the chair, no right to call the Council of your own motion. You serve both sides, and half your members are far away.',
  },
  history: {
    manchuriaMukden: 'A charge on the railway; the Kwantung Army takes Mukden',
    manchuriaAppeal: 'China appeals to the League under Article 11',
    manchuriaAmericanSits: 'An American sits with the Council as a guest',
    manchuriaChinchow: 'Chinchow falls; the last Chinese administration in Manchuria is gone',
    manchuriaStimson: 'The United States will not recognise what is brought about by force',
    manchuriaShanghai: 'Fighting begins at Shanghai',
    manchuriaNewState: 'Manchukuo is proclaimed',
    manchuriaArmistice: 'An armistice ends the fighting at Shanghai',
    manchuriaLytton: 'The report of the Commission of Enquiry is published',
    manchuriaWalkout: 'The Assembly adopts the report; Japan’s delegation walks out',
    manchuriaEmbargo: 'Britain stops the sale of arms to both sides, for two weeks',
    manchuriaNotice: 'Japan gives notice that it leaves the League',
    manchuriaTangku: 'The truce of Tangku: Japan holds Manchuria and Jehol',
  },
  places: {
    mukden: 'Mukden',
    harbin: 'Harbin',
    peiping: 'Peiping',
  },
} as const satisfies CrisisWords;
