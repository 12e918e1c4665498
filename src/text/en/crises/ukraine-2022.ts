import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Ukraine, 2022, in words. Facts: S/2022/155, 231 and 720; S/RES/2623; A/RES/ES-11/1, 2 and 4; A/RES/76/262; what is general
 * knowledge is marked in the record. The accounts sum up what each side said in February 2022.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Since 2014 Russia holds Crimea, and a war goes on in the east of Ukraine. Through the winter it masses some 170,000 troops on three sides and asks for a treaty that would keep Ukraine out of the North Atlantic alliance. On 21 February 2022 it recognises two districts as states. In the night of 24 February, while the Council is meeting under its presidency, its rockets strike Kyiv and its columns cross the border.',
      second:
        'The Council has fifteen members and needs nine votes; Russia has a veto. Ukraine has friends and no ally: its neighbours’ pact stops at its border, and nobody will fight a nuclear power for it. The Assembly can be called by nine votes that nobody can block. Arms and money need no vote at all.',
    },
    question:
      'If nobody will fight, can votes, arms and sanctions still make an attack on one an attack on all?',
    accounts: {
      victim:
        'We are attacked without cause by a state that promised us our borders. We do not ask you to fight for us. Give us the means, name the aggressor, and close your markets to him.',
      aggressor:
        'For eight years people of the Donbas have been shelled, and the alliance came up to our border against its word. Two states asked for our help, and we give it under Article 51. We do not mean to occupy Ukraine.',
    },
    evidence: {
      buildup:
        'Since November pictures from space show an army of 150,000 and more drawn up on three sides; Washington tells the Council the plan a week ahead.',
      rockets:
        'Rockets strike cities all over the country before dawn, and columns cross the border from Russia, Belarus and Crimea.',
      letterUkraine:
        'Ukraine tells the Council, in session that night, that the war has begun, and asks it to stop it.',
      officeWord:
        'The Secretary-General calls it against the Charter, and asks Russia by name to take its troops back.',
      article51:
        'Russia tells the Council that it acts in self-defence, with two states that it recognised three days ago.',
      alliance:
        'Moscow says that the alliance’s growth left it no choice, and that its draft treaties were brushed aside.',
      genocide:
        'Moscow says that it comes to end a genocide in the Donbas, and shows no proof to the Council.',
      courtOrder:
        'The International Court of Justice orders Russia to stop; it has seen no evidence for the charge of genocide.',
      bucha: 'In towns that Russian troops have left, hundreds of dead civilians are found.',
      annexations: 'Russia declares four regions its own that it does not wholly hold.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. You said that you would not fight. Everything short of that is open, and dear.',
    RUS: 'You attack, you preside, and you can block any text. It was to take days.',
    GBR: 'You can block any text. You signed in 1994, and you sent arms before the first shot.',
    CHN: 'You can block any text. Twenty days ago you signed a friendship without limits; your trade is with the others.',
    IND: 'One vote of fifteen, and no veto. Your army’s arms come from Moscow; your students are in Kharkiv.',
    ARE: 'One vote of fifteen, and no veto. Oil binds you to one side, bases to the other.',
    UKR: 'You are attacked by a neighbour four times as strong. Hold, and make it everybody’s war but theirs to fight.',
    secretaryGeneral:
      'You have a voice and no vote. You named it on the first night; now both sides must still open a port for you.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    ukraineInvaded: 'Russian forces invade Ukraine from three sides',
    ukraineSanctions:
      'The European Union and the seven largest economies of the West begin wide sanctions',
    ukraineArms: 'The European Union pays for arms to Ukraine; others follow',
    ukraineNorth:
      'Russian forces have left the north; the Assembly suspends Russia from the Human Rights Council',
    ukraineVetoDebate: 'The Assembly will meet after every veto from now on',
    ukraineGrain: 'An agreement lets grain out through the Black Sea',
    ukraineKharkiv: 'Ukraine has taken back most of the land round Kharkiv',
    ukraineAnnexed: 'Russia declares four more regions its own',
    ukraineKherson: 'Russian forces leave Kherson',
  },
  places: {
    odesa: 'Odesa',
    kharkiv: 'Kharkiv',
    kyiv: 'Kyiv',
  },
} as const satisfies CrisisWords;
