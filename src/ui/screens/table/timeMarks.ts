/** What the time line marks: what a newspaper would print on the day. */
import type { Ballot, Measure, Setting, WorldEvent } from '../../../engine/index.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import type { TimelineEvent } from '../../timeline/series.ts';

/** Of several measures in one text, the one it is known by. */
const KNOWN_BY: readonly Measure[] = [
  'authoriseForce',
  'noFlyZone',
  'blockade',
  'comprehensiveSanctions',
  'targetedSanctions',
  'armsEmbargo',
  'peacekeepers',
  'transferToAssembly',
  'liftMeasures',
  'withdrawKeepers',
  'exemptVictim',
  'expel',
  'demandWithdrawal',
  'condemn',
];

/** Told once: from then on it goes on. */
const ONCE: readonly TimelineEvent['kind'][] = ['exceeded', 'keepers'];

/** What happened, each event on the day given with it. */
export function marksIn(
  setting: Setting,
  happened: readonly (readonly [day: number, event: WorldEvent])[],
): readonly TimelineEvent[] {
  const marks = happened.flatMap(([day, event]) => markOf(setting, event, day));
  return marks.filter(
    ({ kind }, i) => !ONCE.includes(kind) || marks.findIndex((mark) => mark.kind === kind) === i,
  );
}

function markOf(setting: Setting, event: WorldEvent, day: number): readonly TimelineEvent[] {
  switch (event.kind) {
    case 'ballotHeld':
      return [ballotMark(event.ballot)];
    case 'attackBegan':
      return [{ day, kind: 'attack', label: say('table.marks.attack'), important: true }];
    case 'forceUsed':
      return [{ day, kind: 'attack', label: say('table.marks.force'), important: true }];
    case 'territoryAnnexed':
      return [{ day, kind: 'attack', label: say('table.marks.annexed'), important: false }];
    case 'statusChanged':
      if (event.status === 'attack' || event.status === 'dispute') return [];
      return [{ day, kind: 'settled', label: say(`status.${event.status}.name`), important: true }];
    case 'matterTransferred': {
      const label = say('table.marks.assembly');
      return [{ day: event.opens, kind: 'assembly', sign: 'square', label, important: true }];
    }
    case 'entryThreatened':
    case 'sideJoined': {
      const country = nameOf(setting.ids[event.country] ?? '');
      const isIn = event.kind === 'sideJoined';
      const label = say(isIn ? 'table.marks.entry' : 'table.marks.warning', { country });
      return [{ day, kind: 'entry', sign: 'triangle', label, important: isIn }];
    }
    case 'mandateExceeded': {
      const label = say('table.marks.exceeded');
      return [{ day, kind: 'exceeded', sign: 'triangle', label, important: true }];
    }
    case 'keepersSent':
      return [{ day, kind: 'keepers', label: say('table.marks.keepers'), important: true }];
    case 'generalWarBegan':
      return [{ day, kind: 'attack', label: say('table.marks.generalWar'), important: true }];
    default:
      return [];
  }
}

function ballotMark({ draft, day, tally }: Ballot): TimelineEvent {
  const measure = KNOWN_BY.find((known) => draft.measures.includes(known)) ?? draft.measures[0];
  const label = measure === undefined ? '' : say(`measure.${measure}.name`);
  return {
    day,
    kind: tally.result,
    ...(draft.body === 'assembly' && { sign: 'square' }),
    label:
      tally.result === 'adopted'
        ? label
        : say('table.marks.lost', { text: label, result: tally.result }),
    important: tally.result === 'vetoed' || measure === 'authoriseForce',
  };
}
