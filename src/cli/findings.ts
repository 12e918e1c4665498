/** The findings of the check as lines for the terminal. */
import { RULES_VERSION } from '../engine/index.ts';
import { figureWords, wantedWords } from '../text/bandWords.ts';
import { numberOf } from '../text/form.ts';
import { say } from '../text/say.ts';
import { type Finding, isNewMiss, type Row } from '../verify/index.ts';

export function tellFindings(
  findings: readonly Finding[],
  rows: readonly Row[],
  disputes: number,
): string {
  const count = (standing: Finding['standing']): number =>
    findings.filter((finding) => finding.standing === standing).length;
  return [
    say('cli.verify.title', { rows: rows.length, version: RULES_VERSION, disputes }),
    '',
    ...findings.flatMap(linesOf),
    '',
    say('cli.verify.newMisses', {
      count: findings.filter(isNewMiss).length,
      known: count('knownMiss'),
      open: count('open'),
    }),
  ].join('\n');
}

function linesOf(finding: Finding): readonly string[] {
  const { row, claim, sample, standing, known } = finding;
  const line = say('cli.verify.line', {
    row,
    claim: say(`bands.claim.${claim}`),
    value: figureWords(finding),
    wanted: wantedWords(finding),
    sample: numberOf(sample),
    standing: say(`bands.standing.${standing}`),
  });
  if (known === undefined) return [line];
  const { since } = known;
  if (standing === 'passesAgain') return [line, `  ${say('cli.verify.again', { since })}`];
  return [line, `  ${say('cli.verify.known', { since, why: say(`bands.why.${known.claim}`) })}`];
}
