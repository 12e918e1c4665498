import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Libya, 2011, in words. Facts: S/RES/1970 and 1973; what is general knowledge is marked in the record. The accounts sum up
 * what each side said in February and March 2011. “The Libyan opposition” stands for the towns that rose and the council
 * that spoke for them.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'Risings have brought down the rulers of Tunisia and Egypt. On 15 February 2011 people in Benghazi protest at the arrest of a lawyer; the police shoot. Within days the east has risen, barracks change hands, and Libya’s ruler of forty-one years says on television that he will cleanse the country house by house. He has tanks and aircraft; those who rose have what they took.',
      second:
        'The Council has fifteen members and needs nine votes; five have a veto. No state has attacked another: the Charter keeps the Council out of a state’s own affairs, except by measures under Chapter VII. In 2005 all heads of state promised to protect peoples whose own governments kill them. Libya’s own envoys at the United Nations break with their government.',
    },
    question:
      'A leave to use force can save a town. Who decides where it ends, and what does that cost the next town?',
    accounts: {
      victim:
        'We asked for what our neighbours had won, and were fired on from the air. He has told us that there will be no mercy. We do not ask for soldiers: keep his aircraft and his tanks off our towns.',
      aggressor:
        'Armed gangs and followers of al-Qaida have stormed arsenals and mean to tear the country apart. Every state puts down such a rising. Those who would bomb us want our oil and a government that they can give orders to.',
    },
    evidence: {
      shotInBenghazi: 'The police shoot at protesters in Benghazi.',
      count233: 'A human rights organisation counts 233 dead in the first days.',
      ownEnvoys:
        'Libya’s own envoys at the United Nations speak of genocide and ask the Council to act.',
      houseToHouse:
        'Libya’s ruler calls those who rose rats, and says that he will cleanse the country house by house.',
      drugsAndQaida:
        'Tripoli says that al-Qaida has put drugs into young people’s drinks and arms into their hands.',
      arsenals:
        'In the east barracks and arsenals have been stormed; those who rose now shoot back.',
      inquiryAsked:
        'Tripoli says that it has held its fire, and asks the African Union to send observers.',
      arabLeague:
        'The Arab League says that Libya’s government has lost its right to rule, and asks the Council for a zone without flights.',
      noMercy:
        'Libya’s ruler tells Benghazi on the radio that his army comes tonight, and that there will be no mercy for those who fight.',
      roadMap:
        'Tripoli accepts a plan of the African Union for a ceasefire and talks; Benghazi does not.',
      inquiryReport:
        'A commission of inquiry finds crimes against humanity by the government, and some war crimes by those who rose.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. You fight two wars in Muslim lands and want no third. Others ask you for what only you have.',
    FRA: 'You can block any text. You were late to the risings and mean to lead this time. Begin it with leave; then see where it ends.',
    RUS: 'You can block any text. You sold this ruler arms, and would not save him. What you let pass, you will be asked to let pass again.',
    CHN: 'You can block any text. Thirty thousand of your workers are there. The Arab League and Africa say different things; you listen to both.',
    DEU: 'One vote of fifteen, and no veto. Your allies want you to say yes to what you will not join, weeks before elections at home.',
    LBN: 'One vote of fifteen, and no veto: the only Arab state here. You speak for the Arab League, and your Shia have a score of 1978 to settle with this ruler.',
    LBY: 'You are charged. Whoever stops halfway is lost, as Tunis and Cairo show. How fast can you win, and who will be in time to stop you?',
    LNC: 'You have a flag, a port and a few thousand rifles. You are no state, and may not ask as one. Hold until somebody comes.',
    secretaryGeneral:
      'You have a voice and no vote. For six years your office has said that peoples must be protected. Now the first case is here.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    libyaRising: 'Police in Benghazi shoot at protesters; the east rises within days',
    libyaArabLeague: 'The Arab League asks the Council for a zone without flights',
    libyaStrikes: 'French, British and American strikes begin, at the gates of Benghazi',
    libyaAlliance: 'The North Atlantic alliance takes command',
    libyaTripoli: 'Tripoli falls to those who rose',
    libyaRulerKilled: 'Libya’s ruler is caught and killed near Sirte',
    libyaEnded: 'The alliance ends its operation',
  },
  places: {
    benghazi: 'Benghazi',
    misrata: 'Misrata',
    tripoli: 'Tripoli',
  },
} as const satisfies CrisisWords;
