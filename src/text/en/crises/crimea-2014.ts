import type { CrisisWords } from '../../crisisWords.ts';

/**
 * Crimea, 2014, in words. Facts: S/2014/189; A/RES/68/262; what is general knowledge is marked in the record. The accounts sum
 * up what each side said in March 2014.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'On 22 February 2014, after weeks of protest and killing in Kyiv, President Yanukovych leaves Ukraine’s capital and parliament elects another government. On the morning of 27 February armed men without badges take the parliament of Crimea, where Russia keeps its Black Sea fleet by treaty. Within days the roads to the mainland, the airfields and the barracks are surrounded. Moscow says that these are not its soldiers.',
      second:
        'The Council has fifteen members and needs nine votes; Russia has a veto. Ukraine gave up the nuclear arms on its soil in 1994 for the word of Washington, London and Moscow that its borders would be respected; no pact binds anybody to defend it. The Assembly can recommend.',
    },
    question:
      'When the thing is done before the Council has agreed what to call it, is a majority worth anything?',
    accounts: {
      victim:
        'Foreign soldiers hold our land, whatever they wear. We gave up our arms for a promise of our borders, signed by those who now take them. A vote held under their guns is no vote.',
      aggressor:
        'In Kyiv an elected president was driven out by force, and he asked for our help. The people of Crimea fear for their language and their safety and will decide for themselves. Our fleet is there by treaty.',
    },
    evidence: {
      flight:
        'The elected president of Ukraine has left the capital, a day after he signed an agreement with his opponents.',
      masks:
        'Armed men in uniforms without badges hold the parliament and the airport of Simferopol; they drive vehicles with Russian number plates.',
      letterUkraine:
        'Ukraine tells the Council that its integrity is threatened and asks it to meet at once.',
      authorised:
        'Russia’s upper house allows the use of Russian forces on the territory of Ukraine.',
      appealCrimea:
        'Moscow shows an appeal for help from the man whom Crimea’s parliament elected on the day it was taken.',
      invitation: 'Russia reads to the Council a letter in which Yanukovych asks for its soldiers.',
      fleetTreaty:
        'Moscow says that the men are local self-defence, and that its fleet may keep up to 25,000 there under the treaty.',
      barred:
        'Unarmed military observers are turned back at the road into Crimea, with warning shots.',
      hasty:
        'A referendum is held three weeks after the seizure, without a choice to leave things as they were.',
      saidSo:
        'The President of Russia says that Russian soldiers stood behind the self-defence of Crimea.',
    },
  },
  /** Why one would sit there, in a sentence or two. Seats outside these are told by their role. */
  seats: {
    USA: 'You can block any text. You gave your word in 1994 on its borders, not on its defence. What does the word cost?',
    RUS: 'You take Crimea, and you can block any text. Done quickly enough, it is done.',
    GBR: 'You can block any text. You, too, signed in 1994; your banks hold Russian money.',
    CHN: 'You can block any text. You stand for borders and against meddling, and you do not cross Moscow lightly.',
    LTU: 'One vote of fifteen, no veto, and the month’s presidency. You were in that union once.',
    NGA: 'One vote of fifteen, and no veto. Borders drawn by others are all that Africa has.',
    UKR: 'You are attacked by a neighbour who denies it. To shoot may give him the rest; not to shoot gives him this.',
    secretaryGeneral:
      'You have a voice and no vote. Both sides take your calls; one lets your envoy in.',
  },
  /** Dated events of the record, for the debrief. */
  history: {
    crimeaSeized: 'Men without badges take the parliament of Crimea',
    crimeaAuthorised: 'Moscow’s upper house allows the use of force in Ukraine',
    crimeaReferendum: 'A referendum is held under guard',
    crimeaLists: 'Washington and the European Union list persons and freeze their means',
    crimeaAnnexed: 'Russia declares Crimea its own',
    crimeaDonbas: 'Fighting begins in the east of Ukraine',
  },
  places: {
    sevastopol: 'Sevastopol',
  },
} as const satisfies CrisisWords;
