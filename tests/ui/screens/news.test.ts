import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/data/index.ts';
import { compile, type WorldEvent } from '../../../src/engine/index.ts';
import { tell } from '../../../src/text/tell.ts';
import { newsIn } from '../../../src/ui/screens/table/news.ts';

const sheet = await loadScenario('primer');
if (sheet === undefined) throw new Error('there is no primer');
const setting = compile(sheet.scenario);

const quiet: WorldEvent = { kind: 'coalitionMoved', strength: 1, cohesion: 1, engaged: 1 };
const lead: WorldEvent = { kind: 'leadTaken', country: 0 };
const pledge = (country: number): WorldEvent => ({ kind: 'pledgesMade', country, level: 'token' });
const force: WorldEvent = { kind: 'forceUsed' };
const ended: WorldEvent = { kind: 'crisisEnded' };
const words = (event: WorldEvent) => tell(event, setting);

describe('what changed', () => {
  it('leads with what matters most, told in the order in which it happened', () => {
    const { foremost } = newsIn([pledge(1), quiet, lead, force, ended], setting);
    expect(foremost).toEqual([lead, force, ended].map(words));
  });

  it('keeps everything that a newspaper would print, those who pledge alike in one line', () => {
    const { inOrder } = newsIn([pledge(1), pledge(2), quiet, force], setting);
    expect(inOrder).toHaveLength(2);
    expect(inOrder[1]).toBe(words(force));
  });

  it('says nothing of a turn in which nothing happened', () => {
    expect(newsIn([quiet], setting).foremost).toEqual([]);
  });
});
