import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Bosnia, 1992 to 1995, in words. Facts: S/RES/713, 752, 757, 770, 781, 816, 836, 1031 and the draft S/25997; what is general
 * knowledge is marked in the record. The accounts sum up what each side said in 1992.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Yugoslavia is falling apart. Slovenia and Croatia have left it, the one after ten days of war, the other after six months. In Bosnia and Herzegovina, where Muslims, Serbs and Croats live side by side, two thirds vote on 1 March 1992 to leave; the Serbs stay away and have set up a republic of their own, with the guns of the Yugoslav army. On 6 April 1992, as Europe recognises the new state, shots fall on a peace march in Sarajevo. Towns along the Drina are taken, and their people driven out.',
      second:
        'The Council has fifteen members and needs nine votes; five have a veto. Since September 1991 an embargo keeps arms from all of Yugoslavia: those who have them keep them, those who have none get none. A mission of the United Nations for Croatia has its staff in Sarajevo. Is this a war between states, or within one? On the answer hangs what the Council may do.',
    },
    question:
      'What can peacekeepers keep where there is no peace, and whom does an embargo on all of them hurt?',
    accounts: {
      victim:
        'We are a state, recognised by Europe and soon a member of your organisation. Our neighbour’s army shells our capital and empties our towns. If you will not defend us, let us have the arms to defend ourselves.',
      aggressor:
        'One people of three has been voted out of its country and takes up arms, as every people may. Belgrade’s army is leaving. All sides burn and kill; you see one of them.',
    },
    evidence: {
      referendum:
        'The Bosnian Serbs say that a third of the people had no part in the vote, and that the constitution asks for the consent of all three.',
      shotsAtCrowd: 'Shots from a hotel fall on a peace march in Sarajevo.',
      zvornik:
        'An official of the refugee agency, stopped at Zvornik, sees bodies being loaded onto trucks.',
      noClaims: 'Belgrade declares a new Yugoslavia of two republics, and no claim on any other.',
      columnAttacked:
        'Belgrade says that a column of its army was fired on as it left Sarajevo under safe conduct.',
      armyLeavesArms:
        'Sarajevo says that Belgrade’s army has changed its badges: the guns and four soldiers of five stay.',
      breadQueue: 'Shells fall on people who queue for bread in Sarajevo.',
      notUnderBelgrade:
        'A report to the Council says that Belgrade does not command all who fight, and that troops of Croatia are there too.',
      camps: 'Pictures of starved men behind wire come from camps at Omarska and Trnopolje.',
      rapporteur:
        'The rapporteur on human rights finds that driving people out is the aim of this war and not its by-product.',
      secondWar: 'Croats and Muslims, allies till now, kill one another in central Bosnia.',
      srebrenica: 'Srebrenica, a safe area, is taken; thousands of men are missing.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. You have the aircraft and no wish to send the soldiers. Europe has said that this is its hour.',
    GBR: 'You can block any text. Your soldiers will ride with the relief trucks. Whatever angers those at the roadblocks, they will pay for.',
    FRA: 'You can block any text. You will send the most soldiers, and bury the most. When does keeping a peace become watching a war?',
    RUS: 'You can block any text. You are new, poor and want the West’s goodwill; at home they ask why you abandon the Serbs.',
    JPN: 'One vote of fifteen, and no veto. You may send no soldiers, and will be asked to pay. A lasting seat would go to one who helps to keep order.',
    SRB: 'You are charged, and say that this is a civil war across your border. The Bosnian Serbs live by your arms, fuel and pay. Your trade hangs on what they do, and what they do on you.',
    BIH: 'You are attacked and half surrounded. An embargo that spares your enemy’s stores binds your hands. Hold, and be seen.',
    secretaryGeneral:
      'You have a voice and no vote. They send you mandates without soldiers, and soldiers without leave to shoot.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    bosniaRecognised: 'Europe recognises the state; the war reaches Sarajevo',
    bosniaCroatianArmy:
      'The Council asks troops of Croatia, who are in Bosnia too, to leave or to obey Sarajevo',
    bosniaCamps: 'Pictures of the camps go round the world',
    bosniaFirstShots: 'Aircraft of the alliance shoot down four over Bosnia: its first shots ever',
    bosniaFederation: 'Muslims and Croats make peace in Washington',
    bosniaHostages: 'After an air strike hundreds of peacekeepers are taken hostage',
    bosniaSrebrenica: 'Srebrenica falls; about eight thousand men and boys are killed',
    bosniaCampaign:
      'Three weeks of air strikes by the alliance begin, as others advance on the ground',
    bosniaPeace: 'The peace made at Dayton is signed in Paris',
  },
  places: {
    sarajevo: 'Sarajevo',
    srebrenica: 'Srebrenica',
    bihac: 'Bihać',
  },
} as const satisfies CrisisWords;
