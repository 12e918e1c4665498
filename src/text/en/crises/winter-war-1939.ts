import type { CrisisWords } from '../../crisisWords.ts';

/**
 * The Winter War, 1939, in words. Facts: the resolutions of the Assembly and of the Council of 14 December 1939; what
 * is general knowledge is marked in the record. The accounts sum up what each side said in November and December 1939.
 */
export const words = {
  crisis: {
    happened: {
      first:
        'In October 1939, with a war on in the west, the Soviet Union asks Finland for land before Leningrad, islands and a base, and offers forest in return. Finland gives a part and refuses the rest. On 26 November Moscow says that Finnish guns have fired on the village of Mainila. On the 30th its army crosses the frontier and its aircraft bomb Helsinki. Two days later it signs a treaty with a Finnish government of its own making.',
      second:
        'The League still sits in Geneva. Its Council has fourteen members; all who vote must agree, the parties aside. Since 1938 most members hold that Article 16 obliges nobody to sanctions. What is left is a judgement, help for Finland, and Article 16(4): a member that breaks the Covenant may be declared one no longer. Britain and France are at war with Germany, which is Moscow’s partner since August; the northern states mean to stay out.',
    },
    question:
      'When no one will march and no one will stop trading, is it worth the League’s last breath to say who is in the right?',
    accounts: {
      victim:
        'We were ready to talk about everything but our independence. We offered an inquiry into the shots at Mainila and drew our troops back. We ask for no army: help us with what you have, and say what you see.',
      aggressor:
        'We are not at war with Finland. At the request of its people’s government our forces help it against a clique that threatened Leningrad and opened fire. The League has no standing in the matter.',
    },
    evidence: {
      mainila: 'Moscow says that Finnish guns shelled its troops at Mainila and killed four.',
      inquiryOffered:
        'Finland denies it, proposes a joint inquiry as an old convention provides, and offers to draw its troops back.',
      leningrad:
        'Moscow says that a city of three and a half million cannot lie within range of a neighbour’s guns.',
      pactDenounced:
        'Moscow ends the treaty of non-aggression, which ran to 1945, at a day’s notice.',
      bombing:
        'Foreign correspondents see Helsinki bombed in daylight, without a declaration of war.',
      puppet:
        'A government of Finnish exiles appears in the first village taken, and Moscow signs a treaty with it.',
      noWar:
        'Moscow tells the League that it is at peace with the Finnish people, and that there is nothing to discuss.',
      committee:
        'The Assembly’s committee reports that the Soviet Union has broken its treaties with Finland and the Covenant.',
    },
  },
  seats: {
    SUN: 'You attack, five years after you joined this League against others. Your vote will not count, and you may not care; the winter and the West may matter more.',
    FIN: 'You are attacked by a power fifty times your size. You have a seat on the Council, snow, and the sympathy of all who will not come.',
    GBR: 'At war with Germany. To help Finland might close the iron road to the Ruhr, or bring you a second enemy.',
    FRA: 'At war with Germany. At home they want to strike at its partner; your troops would have to cross two neutral states.',
    BEL: 'You preside, neutral between two camps. All who vote must agree: your work is to find what they can vote for.',
    CHN: 'Attacked yourself, and armed by Moscow alone. To judge the attacker is to judge your quartermaster; to stay silent is to unsay your own case of 1931.',
    GRC: 'A small state between greater ones, with Italy in Albania since April. What is let pass in the north may come south.',
    secretaryGeneral:
      'Joseph Avenol’s office in an almost empty palace. Offers of help come to your desk and go on from there.',
  },
  history: {
    winterAttack: 'The Soviet Union attacks Finland; Helsinki is bombed',
    winterTerijoki: 'Moscow signs a treaty with a Finnish government of its own making',
    winterAppeal: 'Finland appeals to the League under Articles 11 and 15',
    winterRefusal: 'Moscow answers that it is not at war and will not come',
    winterAssembly: 'The Assembly meets',
    winterTolvajarvi: 'Finland’s first victory, at Tolvajärvi',
    winterExpelled:
      'The Assembly condemns; the Council declares the Soviet Union a member no longer',
    winterSuomussalmi: 'Two Soviet divisions are destroyed at Suomussalmi',
    winterAllies: 'Britain and France decide to send troops, by way of Norway and Sweden',
    winterBreakthrough: 'The line on the Karelian isthmus is broken',
    winterTransit: 'Norway and Sweden are asked for passage, and refuse it',
    winterPeace: 'Peace of Moscow: Finland cedes a tenth of its land and stays free',
  },
  places: { helsinki: 'Helsinki', viborg: 'Viborg', leningrad: 'Leningrad' },
} as const satisfies CrisisWords;
