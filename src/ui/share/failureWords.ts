import type { Failure } from '../../store/game.ts';
import { say } from '../../text/say.ts';

/** Failures that have a heading of their own; the rest share one. */
const HEADED = ['cutShort', 'damaged', 'foreign', 'newer'] as const;

/** Which of them it is. */
export function failureHeading(failure: Failure): string {
  const kind = failure.kind === 'link' ? failure.failure.kind : 'other';
  const headed = HEADED.find((known) => known === kind);
  return say(`share.failed.${headed ?? 'other'}`);
}

/** What is wrong and what to do. */
export function failureWords(failure: Failure): string {
  if (failure.kind === 'scenarioFailed') return say('link.scenarioFailed');
  if (failure.kind === 'unknownScenario') {
    return say('link.unknownScenario', { scenario: failure.scenario });
  }
  const { failure: fault } = failure;
  return say(`link.${fault.kind}`, {
    missing: 'missing' in fault ? fault.missing : 0,
    scenario: 'scenario' in fault ? fault.scenario : '',
  });
}
