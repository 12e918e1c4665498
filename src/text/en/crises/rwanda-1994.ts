import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Rwanda, 1994, in words. Facts: S/RES/872, 912, 918, 925, 929, 955; what is general knowledge is marked in the record. The
 * accounts sum up what each side said from April to July 1994. “The Tutsi minority of Rwanda” stands for those who were hunted,
 * many Hutu among them, and for the Rwandan Patriotic Front that fought the government.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'In 1990 the Rwandan Patriotic Front, formed by the children of Tutsi refugees in Uganda, invaded; in August 1993 both sides agreed at Arusha to share power, and asked for a mission of the United Nations. On 6 April 1994 the President’s aircraft is shot down over Kigali. Within hours soldiers and militias put up roadblocks and go from house to house with lists. They kill ministers who stood for the accord, ten Belgian soldiers of the mission, and Tutsi wherever they find them.',
      second:
        'The mission has about 2,500 soldiers, and no leave to use force but to defend itself. The Council has fifteen members and needs nine votes; one of the fifteen is the government in whose name the killing is done. Six months ago eighteen Americans died in Mogadishu. Few have a quarrel with Rwanda, and few an interest in it.',
    },
    question:
      'No veto stands in the way, and no army. What does it take to make those act who lose nothing by looking away?',
    accounts: {
      victim:
        'They are killing us in churches, schools and at roadblocks, by lists drawn up long before. This is no war; call it what it is. Those who came to keep the peace stand by, and pack.',
      aggressor:
        'Our President has been murdered, and the invaders have broken the accord and march on the capital. The people are angry and defend themselves. Stop the invaders, and the killing will stop.',
    },
    evidence: {
      planeShot:
        'The radio in Kigali says that the Front shot down the President’s aircraft, and that the people rise in anger.',
      primeMinister:
        'The mission reports that the prime minister and ten of its Belgian soldiers have been killed by the presidential guard.',
      warResumed: 'The Front’s battalions have left their lines and march on Kigali.',
      frontLetter: 'The Front writes to the Council that a genocide is under way.',
      reportOfCuts:
        'A report to the Council tells of soldiers out of hand and of fighting between two sides, and offers to cut the mission.',
      redCross:
        'The Red Cross and relief organisations speak of a hundred thousand dead and more, nearly all of them Tutsi.',
      letterOfChange:
        'The Secretary-General writes that perhaps two hundred thousand have died, most of them far from any front, and asks for force.',
      minister:
        'Rwanda’s foreign minister tells the Council, from his seat in it, of hatred centuries old and of killing by both sides.',
      reprisals: 'Refugees tell of killings behind the Front’s lines.',
      genocideSaid:
        'The Secretary-General reports that there can be little doubt that it is genocide.',
      rapporteur:
        'The rapporteur on human rights finds that the killing is genocide, planned and ordered.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. After Mogadishu you ask of every mission what it costs and how it ends. Your lawyers are told not to say one word.',
    FRA: 'You can block any text. You armed and trained this army until a few months ago. You alone would send soldiers; whom would they save?',
    GBR: 'You can block any text. You have no embassy there and no plan. You would not be the one to say no, nor the one to go.',
    NGA: 'One vote of fifteen, and no veto. You speak for Africa and ask whether its dead count less. You will be asked for troops.',
    CZE: 'One vote of fifteen, and no veto. Your envoy has read what relief workers write, and not what his colleagues say.',
    RWA: 'You are charged, and you sit among your judges with a vote. They doubt, they are afraid, they are tired. How long will that last?',
    RWT: 'You are hunted, and you have an army of your own in the north. You may not ask as a state. Nobody comes: be quick.',
    secretaryGeneral:
      'You have a voice and no vote. A cable warned your staff in January. Your mission holds a stadium and a few hotels, and its largest contingent is leaving.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    rwandaPlane: 'The President’s aircraft is shot down; the killing begins in the night',
    rwandaBelgians: 'The prime minister and ten Belgian peacekeepers are killed',
    rwandaForeigners: 'French and Belgian soldiers fly foreigners out, and leave',
    rwandaTurquoise: 'French-led troops enter the south-west under S/RES/929',
    rwandaKigali: 'The Front takes Kigali',
    rwandaGovernment: 'A government led by the Front takes office',
  },
  places: {
    kigali: 'Kigali',
    butare: 'Butare',
    goma: 'Goma',
  },
} as const satisfies CrisisWords;
