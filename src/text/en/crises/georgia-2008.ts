import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Georgia, 2008, in words. What is general knowledge is marked in the record. The accounts sum up what each side said in
 * August 2008; the European Union’s inquiry of 2009 is the yardstick of what is known now.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'South Ossetia and Abkhazia left Georgia’s control in wars of the 1990s; Russia keeps peacekeepers in both and has given most people there its passports. After a summer of shooting along the lines, Georgia shells Tskhinvali in the night of 7 August 2008 and sends its army in. Within hours Russian columns come through the tunnel from the north and Russian aircraft bomb inside Georgia.',
      second:
        'The Council has fifteen members and needs nine votes; Russia has a veto, and asks for the first meeting itself. In April the North Atlantic alliance promised Georgia that it would become a member, and set no date. France presides over the European Union.',
    },
    question: 'Who speaks for the law when both sides fired, and one of them can block the answer?',
    accounts: {
      victim:
        'A great power has invaded a small neighbour, far beyond the district in dispute. It bombs our ports and our towns and means to change our government. We acted on our own soil.',
      aggressor:
        'Georgia fell by night upon a sleeping town, upon our peacekeepers and our citizens. We answered to make it stop. Those who taught its army and recognised Kosovo have no call to preach.',
    },
    evidence: {
      shelling: 'Rockets and guns from the Georgian side strike Tskhinvali through the night.',
      order:
        'Moscow cites a Georgian general: his army has set out to restore constitutional order in the district.',
      tunnel: 'Georgia says that Russian columns were in the tunnel before its own army moved.',
      peacekeepersHit:
        'Russia says that its peacekeepers were fired on and killed in their quarters.',
      bombing: 'Russian aircraft bomb towns and harbours far from the district.',
      abkhazFront: 'Russian troops open a second front from Abkhazia, where nobody had fired.',
      genocide:
        'Moscow says that two thousand civilians have died in Tskhinvali; hospitals there count far fewer.',
      beyond: 'Russian columns stand at Gori and Poti after the fighting was to have ended.',
      recognised: 'Russia recognises the two districts as states.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. You trained Georgia’s army and told it not to fight. It fought.',
    RUS: 'You are charged, and you can block any text. You say that you answered. How far does an answer go?',
    FRA: 'You can block any text, and you speak for Europe this half year. A plan with gaps may stop the tanks tonight.',
    CHN: 'You can block any text. You dislike breakaway states, and your guests have come for the Games.',
    CRI: 'One vote of fifteen, no veto, and no army. The law is all that you have.',
    ZAF: 'One vote of fifteen, and no veto. You distrust both sides’ lectures.',
    GEO: 'You are attacked, after you fired. Get the guns to stop before they reach your capital.',
    secretaryGeneral:
      'You have a voice and no vote, and a few observers in Abkhazia whose mandate needs a Russian yes.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    georgiaShelling: 'Georgia shells and enters Tskhinvali in the night',
    georgiaRussia:
      'Russian troops come through the tunnel; the Council meets and agrees on nothing',
    georgiaPlan:
      'The presidency of the European Union brings a plan of six points; the fighting ends',
    georgiaRecognised: 'Russia recognises South Ossetia and Abkhazia as states',
    georgiaLeft: 'Russian troops leave the zones round the two districts',
  },
  places: {
    tskhinvali: 'Tskhinvali',
    tbilisi: 'Tbilisi',
  },
} as const satisfies CrisisWords;
