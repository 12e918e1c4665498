/**
 * 369 real votes of the Security Council, 1946 to 2022: every contested or vetoed text with a verified roll call that is about a
 * crisis or a mandate. Left out, by rule: admissions, the regulation of armaments, the Council's and the Organization's own
 * business, and texts on no country. Columns: symbol | date | target | victim | acts | internal | measures | chapter | sponsors |
 * yes | no | abstaining | absent.
 * Roll calls: Council meeting records and voting data of the United Nations Digital Library, to 2005; the last 17 from the
 * records of the crises that the project plays. Calls that rest on memory alone are left out.
 * Targets, victims, measures, acts and sponsors were coded here from the texts as generally known, before any fit (*prior*).
 * RUS is the Soviet Union too, DEU the Federal Republic alone, CHN the holder of China's seat, PRC Beijing before it held it.
 */
import { ACTS, CHAPTERS, MEASURES, type Vote } from '../../engine/index.ts';
import { ROWS as FORTIES_AND_FIFTIES } from './1946-1959.ts';
import { ROWS as SIXTIES } from './1960-1969.ts';
import { ROWS as SEVENTIES } from './1970-1979.ts';
import { ROWS as EIGHTIES } from './1980-1989.ts';
import { ROWS as EARLY_NINETIES } from './1990-1994.ts';
import { ROWS as SINCE_1995 } from './1995-2022.ts';
import type { CodedVote } from './coded.ts';

/** Article 23. */
const PERMANENT = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];

function listed(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split(' ');
}

export function parseRow(row: string): CodedVote {
  const [symbol = '', date = '', target, victim, acts = '', internal, ...rest] = row.split('|');
  const [measures, chapter = '', sponsors, yes, no, abstain, absent] = rest;
  const rolls: readonly (readonly [Vote, string | undefined])[] = [
    ['yes', yes],
    ['no', no],
    ['abstain', abstain],
    ['absent', absent],
  ];
  return {
    id: symbol,
    symbol,
    date,
    target: listed(target),
    victim: listed(victim),
    acts: ACTS.filter((act) => acts.includes(act)),
    internal: internal === 'internal',
    measures: MEASURES.filter((measure) => listed(measures).includes(measure)),
    chapter: CHAPTERS.find((one) => one === chapter) ?? 'unstated',
    sponsors: listed(sponsors),
    permanent: PERMANENT,
    votes: Object.fromEntries(rolls.flatMap(([vote, ids]) => listed(ids).map((id) => [id, vote]))),
  };
}

/** In the order of their dates. */
export const CODED_VOTES: readonly CodedVote[] = [
  ...FORTIES_AND_FIFTIES,
  ...SIXTIES,
  ...SEVENTIES,
  ...EIGHTIES,
  ...EARLY_NINETIES,
  ...SINCE_1995,
].map(parseRow);

/** Spellings of one quarrel. */
const QUARRELS: readonly (readonly [RegExp, string])[] = [
  [/ISR/, 'Israel'],
  [/ALB|GRC/, 'Greek border'],
  [/ZWE/, 'Rhodesia'],
  [/PRK|PRC/, 'Korea'],
  [/YUG|SRB|BIH/, 'Yugoslavia'],
  [/RUS.*UKR|UKR/, 'Ukraine'],
];

/** The crisis that a vote belongs to, to hold whole crises out of a fit: the quarrel, or the target, or the year. */
export function crisisOf({ target, victim, date }: CodedVote): string {
  const parties = [...target, '>', ...victim].join(' ');
  const quarrel = QUARRELS.find(([pattern]) => pattern.test(parties));
  if (quarrel !== undefined) return quarrel[1];
  if (target.length === 0) return `no target ${date.slice(0, 4)}`;
  // Two wars of Iraq and more, a generation apart, are two crises.
  return `${[...target].toSorted().join(' ')} ${date < '1992' ? 'before' : 'after'} 1992`;
}
