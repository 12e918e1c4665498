import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/data/index.ts';
import { compile, type WorldEvent } from '../../../src/engine/index.ts';
import { nameOf } from '../../../src/text/names.ts';
import { marksIn } from '../../../src/ui/screens/table/timeMarks.ts';

const sheet = await loadScenario('korea-1950');
if (sheet === undefined) throw new Error('there is no Korea');
const setting = compile(sheet.scenario);
const china = setting.ids.indexOf('PRC');

const session: WorldEvent = {
  kind: 'matterTransferred',
  by: 'council',
  asking: 0,
  of: 0,
  opens: 5,
};
const exceeded: WorldEvent = { kind: 'mandateExceeded' };

describe('the marks of the time line', () => {
  it('put a session of the Assembly on the day it opens, with a sign of its own', () => {
    expect(marksIn(setting, [[4, session]])).toMatchObject([
      { day: 5, kind: 'assembly', sign: 'square', label: 'Assembly meets' },
    ]);
  });

  it('name a power that warns, and the same when it enters', () => {
    const marks = marksIn(setting, [
      [90, { kind: 'entryThreatened', country: china }],
      [120, { kind: 'sideJoined', country: china }],
    ]);
    const name = nameOf('PRC');
    expect(marks.map(({ label }) => label)).toEqual([`${name} warns`, `${name} enters`]);
    expect(marks.map(({ important }) => important)).toEqual([false, true]);
  });

  it('tell once that a mandate was exceeded', () => {
    const marks = marksIn(setting, [
      [100, exceeded],
      [110, exceeded],
    ]);
    expect(marks.map(({ day }) => day)).toEqual([100]);
  });

  it('leave out what no newspaper would print', () => {
    expect(
      marksIn(setting, [[3, { kind: 'coalitionMoved', strength: 1, cohesion: 1, engaged: 1 }]]),
    ).toEqual([]);
  });
});
