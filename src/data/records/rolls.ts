/** Reads the compact roll calls of a record. */
import type { BallotResult, Chapter, Measure } from '../../engine/index.ts';
import type { RecordedVote } from '../sheet.ts';

interface Text {
  readonly symbol: string;
  readonly date: string;
  readonly day: number;
  /** Separated by spaces. */
  readonly measures: string;
  /** Adopted where nothing is said. */
  readonly result?: BallotResult;
  readonly elsewhere?: true;
  readonly source: string;
}

interface CouncilText extends Text {
  readonly chapter: Chapter;
  /** Y yes, N no, A abstained, - took no part; one letter for each member in the order of voting. */
  readonly roll: string;
}

/** Ids separated by spaces; all others said yes. */
interface AssemblyText extends Text {
  readonly no?: string;
  readonly abstain?: string;
  readonly absent?: string;
}

export function councilVote(council: readonly string[], text: CouncilText): RecordedVote {
  const who = (letter: string): string[] => council.filter((_, i) => text.roll[i] === letter);
  return {
    body: 'council',
    ...common(text),
    chapter: text.chapter,
    yes: who('Y'),
    no: who('N'),
    abstain: who('A'),
    absent: who('-'),
  };
}

/** An Assembly's text has no chapter: it recommends. */
export function assemblyVote(assembly: readonly string[], text: AssemblyText): RecordedVote {
  const [no, abstain, absent] = [text.no, text.abstain, text.absent].map(idsOf);
  const others = new Set([...(no ?? []), ...(abstain ?? []), ...(absent ?? [])]);
  return {
    body: 'assembly',
    ...common(text),
    chapter: 'unstated',
    yes: assembly.filter((id) => !others.has(id)),
    no: no ?? [],
    abstain: abstain ?? [],
    absent: absent ?? [],
  };
}

function idsOf(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ');
}

function common({ measures, result = 'adopted', source, ...text }: Text) {
  const { symbol, date, day, elsewhere } = text;
  return {
    symbol,
    date,
    day,
    measures: measures.split(' ') as Measure[],
    result,
    ...(elsewhere && { elsewhere }),
    source,
  };
}
