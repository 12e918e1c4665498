/**
 * Real Council votes on eighteen crises, coded in the model's terms: what each text contained, what was in force
 * before it, who was charged. Roll calls are not here: they are read from the facts folder. The coding is ours (prior).
 */
import type { Measure } from '../engine/index.ts';

export interface CodedCase {
  readonly id: string;
  /** Former codes as in the roll calls. */
  readonly targets: readonly string[];
  readonly victims: readonly string[];
  /** Probability that a fair observer put on the charge. */
  readonly clarity: number;
  /** Gravity of the acts, 0 … 1. */
  readonly gravity: number;
  /** Dead so far, order of magnitude. */
  readonly dead: number;
  /** Patron>client:stake, from relations of before the crisis. */
  readonly stakes: string;
  /** Ties that ideal points do not give: a=b:tie. */
  readonly ties: string;
  readonly votes: readonly CodedVote[];
}

/** Symbol, sponsor, measures, measures in force before. */
export type CodedVote = readonly [string, string, readonly Measure[], readonly Measure[]];

const WORDS: readonly Measure[] = ['condemn', 'demandWithdrawal', 'determine'];
const ASKED: readonly Measure[] = ['callForCeasefire', 'demandWithdrawal', 'determine'];
const EMBARGO: readonly Measure[] = ['armsEmbargo', 'comprehensiveSanctions'];
const HELD: readonly Measure[] = [...WORDS, ...EMBARGO];
const SEALED: readonly Measure[] = [...HELD, 'blockade'];
const BOSNIA: readonly Measure[] = ['determine', 'armsEmbargo', 'demandWithdrawal'];
const SQUEEZED: readonly Measure[] = [...BOSNIA, 'comprehensiveSanctions'];

export const CODED: readonly CodedCase[] = [
  {
    id: 'korea-1950',
    targets: ['PRK'],
    victims: ['KOR'],
    clarity: 0.85,
    gravity: 1,
    dead: 20_000,
    stakes: 'SUN>PRK:.8',
    ties: 'SUN=PRK:.9 YUG=PRK:.3 USA=KOR:.8 CHN=KOR:.6 CHN=PRK:-.9 USA=PRK:-.8 GBR=PRK:-.6 FRA=PRK:-.6',
    votes: [
      ['S/RES/82', 'USA', ASKED, []],
      ['S/RES/83', 'USA', ['determine', 'authoriseForce'], ASKED],
      ['S/RES/84', 'GBR', ['authoriseForce'], ASKED],
      ['S/RES/85', 'GBR', ['humanitarianAccess'], [...ASKED, 'authoriseForce']],
      ['S/1653 (draft)', 'USA', ['condemn', 'armsEmbargo'], [...ASKED, 'authoriseForce']],
    ],
  },
  {
    id: 'suez-1956',
    targets: ['ISR', 'GBR', 'FRA'],
    victims: ['EGY'],
    clarity: 0.8,
    gravity: 1,
    dead: 1_000,
    stakes: 'AUS>GBR:.7 BEL>FRA:.6',
    ties: 'AUS=GBR:.9 USA=GBR:.4 USA=FRA:.4 SUN=EGY:.6 BEL=FRA:.7 BEL=GBR:.7',
    votes: [
      ['S/3710 (US draft, as amended)', 'USA', ['callForCeasefire', 'demandWithdrawal'], []],
      ['S/3713/Rev.1 (USSR draft)', 'SUN', ['callForCeasefire', 'demandWithdrawal'], []],
    ],
  },
  {
    id: 'hungary-1956',
    targets: ['SUN'],
    victims: ['HUN'],
    clarity: 0.85,
    gravity: 1,
    dead: 1_000,
    stakes: 'YUG>SUN:.2',
    ties: 'YUG=SUN:.3 YUG=HUN:.2',
    votes: [['S/3730/Rev.1 (US draft)', 'USA', ['condemn', 'demandWithdrawal'], []]],
  },
  {
    id: 'congo-1960',
    targets: ['BEL'],
    victims: ['COD'],
    clarity: 0.6,
    gravity: 0.6,
    dead: 1_000,
    stakes: 'FRA>BEL:.5 GBR>BEL:.4 ITA>BEL:.3',
    ties: 'FRA=BEL:.8 GBR=BEL:.7 USA=BEL:.5 ITA=BEL:.7',
    votes: [
      ['S/RES/143', 'TUN', ['demandWithdrawal', 'peacekeepers'], []],
      ['S/RES/145', 'TUN', ['demandWithdrawal'], ['peacekeepers']],
      ['S/RES/146', 'TUN', ['demandWithdrawal'], ['peacekeepers']],
      ['S/RES/161', 'EGY', ['determine', 'authoriseForce'], ['peacekeepers', 'demandWithdrawal']],
      ['S/RES/169', 'EGY', ['condemn', 'authoriseForce'], ['peacekeepers', 'demandWithdrawal']],
    ],
  },
  {
    id: 'falklands-1982',
    targets: ['ARG'],
    victims: ['GBR'],
    clarity: 0.8,
    gravity: 0.8,
    dead: 10,
    stakes: 'PAN>ARG:.6 ESP>ARG:.4 USA>GBR:.8',
    ties: 'PAN=ARG:.9 ESP=ARG:.5 USA=ARG:.1 ESP=GBR:-.2 USA=GBR:.8 PAN=GBR:-.4 SUN=GBR:-.7 POL=GBR:-.5 CHN=GBR:0',
    votes: [
      ['S/RES/502', 'GBR', ASKED, []],
      ['S/RES/505', 'IRL', ['mediate'], ASKED],
    ],
  },
  {
    id: 'gulf-1990',
    targets: ['IRQ'],
    victims: ['KWT'],
    clarity: 0.92,
    gravity: 1,
    dead: 2_000,
    stakes: 'SUN>IRQ:.35 FRA>IRQ:.2 CHN>IRQ:.12 YEM>IRQ:.4 CUB>IRQ:.12',
    ties: 'YEM=IRQ:.75 CUB=IRQ:.45 SUN=IRQ:.3 FRA=IRQ:.05 USA=IRQ:-.4 GBR=IRQ:-.5 USA=KWT:.5 GBR=KWT:.55 CHN=KWT:.25 SUN=KWT:.25 FRA=KWT:.2',
    votes: [
      ['S/RES/660', 'USA', WORDS, []],
      ['S/RES/661', 'USA', EMBARGO, WORDS],
      ['S/RES/662', 'USA', ['condemn'], HELD],
      ['S/RES/665', 'USA', ['blockade'], HELD],
      ['S/RES/670', 'USA', ['blockade'], SEALED],
      ['S/RES/674', 'USA', ['condemn'], SEALED],
      ['S/RES/678', 'USA', ['authoriseForce'], SEALED],
      ['S/RES/688', 'FRA', ['condemn', 'humanitarianAccess'], SEALED],
    ],
  },
  {
    id: 'bosnia-1992',
    targets: ['YUG'],
    victims: [],
    clarity: 0.7,
    gravity: 0.8,
    dead: 30_000,
    stakes: 'RUS>YUG:.4 CHN>YUG:.15',
    ties: 'RUS=YUG:.4 CHN=YUG:.3',
    votes: [
      ['S/RES/713', 'FRA', ['determine', 'armsEmbargo'], []],
      ['S/RES/752', 'FRA', ['demandWithdrawal', 'callForCeasefire'], ['determine', 'armsEmbargo']],
      ['S/RES/757', 'USA', ['comprehensiveSanctions', 'condemn'], BOSNIA],
      ['S/RES/770', 'FRA', ['humanitarianAccess', 'authoriseForce'], SQUEEZED],
      ['S/RES/781', 'FRA', ['noFlyZone'], SQUEEZED],
      ['S/RES/787', 'FRA', ['blockade'], SQUEEZED],
      ['S/RES/816', 'FRA', ['noFlyZone', 'authoriseForce'], SQUEEZED],
      ['S/RES/820', 'FRA', ['comprehensiveSanctions'], SQUEEZED],
      ['S/1994/1358 (draft)', 'USA', ['targetedSanctions'], SQUEEZED],
    ],
  },
  {
    id: 'kosovo-1999',
    targets: ['YUG'],
    victims: [],
    clarity: 0.65,
    gravity: 0.6,
    dead: 1_000,
    stakes: 'RUS>YUG:.5 CHN>YUG:.2',
    ties: 'RUS=YUG:.6 CHN=YUG:.3',
    votes: [
      ['S/RES/1160', 'GBR', ['determine', 'armsEmbargo'], []],
      ['S/RES/1199', 'GBR', ['determine', 'callForCeasefire', 'demandWithdrawal'], ['armsEmbargo']],
      ['S/RES/1203', 'GBR', ['factFinding', 'demandWithdrawal'], ['armsEmbargo', 'determine']],
      ['S/RES/1239', 'SVN', ['humanitarianAccess'], ['armsEmbargo', 'determine']],
    ],
  },
  {
    id: 'libya-2011',
    targets: ['LBY'],
    victims: [],
    clarity: 0.8,
    gravity: 0.7,
    dead: 2_000,
    stakes: '',
    ties: '',
    votes: [
      ['S/RES/1970', 'GBR', ['determine', 'armsEmbargo', 'targetedSanctions', 'referToCourt'], []],
      [
        'S/RES/1973',
        'FRA',
        ['noFlyZone', 'authoriseForce'],
        ['determine', 'armsEmbargo', 'targetedSanctions', 'referToCourt'],
      ],
    ],
  },
  {
    id: 'georgia-2008',
    targets: ['RUS'],
    victims: ['GEO'],
    clarity: 0.5,
    gravity: 0.6,
    dead: 600,
    stakes: 'VNM>RUS:.3',
    ties: '',
    votes: [['S/2009/310 (draft)', 'GBR', ['factFinding', 'peacekeepers'], []]],
  },
  {
    id: 'crimea-2014',
    targets: ['RUS'],
    victims: ['UKR'],
    clarity: 0.8,
    gravity: 0.9,
    dead: 10,
    stakes: 'CHN>RUS:.4',
    ties: 'CHN=RUS:.4',
    votes: [
      ['S/2014/189 (draft)', 'USA', ['condemn'], []],
      ['S/2015/562 (draft)', 'MYS', ['determine', 'referToCourt'], []],
    ],
  },
  {
    id: 'ukraine-2022',
    targets: ['RUS'],
    victims: ['UKR'],
    clarity: 0.95,
    gravity: 1,
    dead: 1_000,
    stakes: 'CHN>RUS:.45 IND>RUS:.4',
    ties: 'CHN=RUS:.5 IND=RUS:.5 ARE=RUS:.3',
    votes: [
      ['S/2022/155 (draft)', 'USA', ['condemn', 'demandWithdrawal', 'determine'], []],
      ['S/2022/720 (draft)', 'USA', ['condemn', 'demandWithdrawal'], []],
    ],
  },
];
