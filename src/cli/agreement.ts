/** Runs beside the record, as data and as lines for the terminal. */
import { loadScenario, SCENARIO_CARDS } from '../data/index.ts';
import { POINTS } from '../data/points.ts';
import { RULES_VERSION } from '../engine/index.ts';
import { percentOf } from '../text/form.ts';
import { say } from '../text/say.ts';
import {
  type AgreementTotal,
  agreementOf,
  type CrisisAgreement,
  totalOf,
} from '../verify/agreement.ts';

export interface RecordReport {
  readonly rulesVersion: number;
  readonly seeds: readonly [number, number];
  readonly crises: readonly CrisisAgreement[];
  readonly total: AgreementTotal;
}

/** Every crisis that has a record, on offer or not, or the one named; `undefined` where there is none such. */
export async function recordReport(
  id: string | undefined,
  seeds: readonly number[],
): Promise<RecordReport | undefined> {
  const ids = SCENARIO_CARDS.map((card) => card.id).filter((one) => id === undefined || one === id);
  const crises: CrisisAgreement[] = [];
  for (const one of ids) {
    const sheet = await loadScenario(one);
    const found = sheet && agreementOf(sheet, seeds);
    if (found !== undefined) crises.push(found);
  }
  if (crises.length === 0) return undefined;
  const ends = [seeds[0] ?? 0, seeds.at(-1) ?? 0] as const;
  return { rulesVersion: RULES_VERSION, seeds: ends, crises, total: totalOf(crises) };
}

export function recordText({ seeds, crises, total }: RecordReport): string {
  const [first, last] = seeds;
  const heads = POINTS.map((point) => say(`agreement.points.${point}`).padEnd(WIDTH));
  return [
    say('cli.record.title', { crises: crises.length, first, last }),
    ...POINTS.map(
      (point) => `  ${say(`agreement.points.${point}`)}: ${say(`agreement.means.${point}`)}`,
    ),
    '',
    `${''.padEnd(NAME)}${heads.join('')}`,
    ...crises.map(lineOf),
    `${say('cli.record.mean').padEnd(NAME)}${POINTS.map((point) => percentOf(total.byPoint[point]).padEnd(WIDTH)).join('')}`,
    '',
    say('cli.record.total', {
      overall: percentOf(total.overall, 1),
      majorities: total.majorities,
      commonest: total.commonest,
      points: POINTS.length * total.crises,
    }),
    '',
    say('cli.record.sources'),
    ...crises.map(
      ({ id, points }) =>
        `  ${id}: ${points.map(({ point, source }) => `${say(`agreement.points.${point}`)} ${source}`).join('; ')}`,
    ),
  ].join('\n');
}

const NAME = 18;
const WIDTH = 14;

function lineOf({ id, runs, points }: CrisisAgreement): string {
  const cells = points.map(({ record, agree }) =>
    say('cli.record.cell', {
      record: say(`agreement.${record ? 'yes' : 'no'}`),
      share: percentOf(agree / runs),
    }).padEnd(WIDTH),
  );
  return `${id.padEnd(NAME)}${cells.join('')}`;
}
