/** What is set side by side of the three runs: one row a fact, and whether it differs from the first column. */
import { pactBearing, type RunSummary, type Setting } from '../../../../engine/index.ts';
import type { FootingRun } from '../../../../store/footings.ts';
import { aboutOf, dateOf, listOf } from '../../../../text/form.ts';
import { theNameOf } from '../../../../text/names.ts';
import { say } from '../../../../text/say.ts';
import { countryList } from '../../../../text/tell.ts';

export const ROWS = ['named', 'sanctions', 'force', 'used', 'ended', 'dead'] as const;
export type Row = (typeof ROWS)[number];

const DAYS: Readonly<Record<Exclude<Row, 'ended' | 'dead'>, (run: RunSummary) => number>> = {
  named: (run) => run.condemned,
  sanctions: (run) => run.sanctioned,
  force: (run) => run.forceAuthorised,
  used: (run) => run.forceUsed,
};

/** The words of a cell. Equal words are equal facts: that is what a reader compares. */
export function cellOf(setting: Setting, row: Row, { summary }: FootingRun): string {
  const { outbreak } = setting.scenario;
  if (row === 'dead') return aboutOf(summary.dead);
  if (row === 'ended') {
    const date = dateOf(outbreak, Math.max(0, summary.settled), 'medium');
    return say('footings.ended', { status: summary.status, date });
  }
  const day = DAYS[row](summary);
  return day < 0 ? say('footings.never') : dateOf(outbreak, day, 'medium');
}

/** The plain sentence: how the two end, and what pacts have to do with it. */
export function sentenceOf(setting: Setting, runs: readonly FootingRun[]): string {
  const security = runs.find(({ footing }) => footing === 'security');
  const defence = runs.find(({ footing }) => footing === 'defence');
  if (security === undefined || defence === undefined) return '';
  const [one, other] = [security.summary.status, defence.summary.status];
  const outcome =
    one === other
      ? say('footings.same', { status: one })
      : say('footings.outcome', { security: one, defence: other });
  return `${outcome} ${pactWords(setting, defence)}`;
}

function pactWords(setting: Setting, defence: FootingRun): string {
  const bearings = setting.ids.map((_, country) => pactBearing(setting, country));
  const victim = countryList(setting, setting.victims);
  if (bearings.includes('outside')) {
    const allies = listOf(
      setting.ids.filter((_, i) => bearings[i] === 'outside').map((id) => theNameOf(id)),
    );
    const kept = defence.answered.defence.length + defence.answered.both.length;
    const broke = defence.broke.length;
    if (kept + broke === 0) return say('footings.pacts.notAsked', { allies, victim });
    return say('footings.pacts.outside', { allies, broke });
  }
  if (!bearings.includes('inside')) return say('footings.pacts.none', { victim });
  const attacker = countryList(setting, setting.aggressors);
  return say('footings.pacts.inside', { attacker, victim });
}
