import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { VoteTable } from '../../../src/ui/screens/debrief/VoteTable.tsx';
import { lineOfRun, type VoteLine } from '../../../src/ui/screens/debrief/voteLines.ts';
import { expectAccessible } from '../accessible.ts';
import { assemblyBallot, setting } from '../given.ts';

const BALLOT = assemblyBallot(120, 20);

const LINE: VoteLine = { ...lineOfRun(setting, BALLOT), symbol: 'A/RES/[1] (ES-10)' };

async function show(width: number) {
  return render(
    <div style={{ width }}>
      <VoteTable title="Votes of this run" outbreak="1990-08-02" lines={[LINE]} />
    </div>,
  );
}

describe('the table of votes', () => {
  it.each([800, 358])('holds every member of the Assembly inside %i px', async (width) => {
    const screen = await show(width);
    await screen.getByText('Who voted how in the Assembly').click();
    const { container } = screen;
    await expect.poll(() => container.querySelectorAll('li').length).toBe(BALLOT.votes.length);
    expect(container.firstElementChild?.scrollWidth).toBe(width);
    for (const name of container.querySelectorAll('li')) {
      expect(name.getBoundingClientRect().right).toBeLessThanOrEqual(width + 16);
    }
  });

  it('tells each group by sign, word and number', async () => {
    const screen = await show(400);
    await screen.getByText('Who voted how in the Assembly').click();
    const heads = [...screen.container.querySelectorAll('dt')].map((head) => head.textContent);
    expect(heads).toEqual(['✓ Yes 120', '✕ No 20', `– Abstain ${BALLOT.votes.length - 140}`]);
    expect(screen.container.textContent).toContain(`120 – 20 – ${BALLOT.votes.length - 140}`);
  });

  it('has no accessibility finding', async () => {
    const screen = await show(358);
    await screen.getByText('Who voted how in the Assembly').click();
    await expectAccessible(screen.container);
  });
});
