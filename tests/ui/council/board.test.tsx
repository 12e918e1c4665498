import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { type Ballot, CHARTERS, type VetoRule } from '../../../src/engine/index.ts';
import { VoteBoard } from '../../../src/ui/council/VoteBoard.tsx';
import { expectAccessible } from '../accessible.ts';
import { assemblyBallot, ballotWith, setting } from '../given.ts';

const SIX = ['CAN', 'COL', 'CUB', 'ETH', 'FIN', 'MYS'];
const single: VetoRule = CHARTERS.unCharter.veto;

interface LawCase {
  readonly says: string;
  readonly ballot: Ballot;
  readonly veto: VetoRule;
  readonly words: readonly string[];
  readonly never: readonly string[];
}

const CASES: readonly LawCase[] = [
  {
    says: '12–2–1 is adopted',
    ballot: ballotWith({ no: ['CUB', 'YEM'], abstain: ['CHN'] }),
    veto: single,
    words: [
      '12 yes',
      '2 no',
      '9 votes needed',
      'No permanent member against',
      'received 12 votes in favour, 2 against and 1 abstention.',
      'adopted as resolution 678 (1990)',
      'Without the veto: adopted',
    ],
    never: ['not adopted', 'Blocked'],
  },
  {
    says: '9–0–6 passes',
    ballot: ballotWith({ abstain: SIX }),
    veto: single,
    words: ['9 yes', '6 abstain', 'No permanent member against', 'It was adopted'],
    never: ['not adopted'],
  },
  {
    says: '8–0–7 fails for want of votes, with nobody against',
    ballot: ballotWith({ abstain: [...SIX, 'ROU'] }),
    veto: single,
    words: [
      'No permanent member against',
      'having failed to obtain the required number of votes',
      'Without the veto: not adopted',
    ],
    never: ['Blocked', 'It was adopted'],
  },
  {
    says: '14–1 with a permanent member against is a veto',
    ballot: ballotWith({ no: ['SUN'] }),
    veto: single,
    words: [
      'Blocked by the Soviet Union',
      'owing to the negative vote of a permanent member of the Council',
      'Without the veto: adopted',
    ],
    never: ['It was adopted', 'No permanent member against'],
  },
  {
    says: '13–2 with two permanent members against names both',
    ballot: ballotWith({ no: ['CHN', 'SUN'] }),
    veto: single,
    words: ['Blocked by China and the Soviet Union', 'negative vote of 2 permanent members'],
    never: ['It was adopted'],
  },
  {
    says: '8–1–6 with a permanent member against is a shortfall, not a veto',
    ballot: ballotWith({ abstain: SIX, no: ['SUN'] }),
    veto: single,
    words: ['One vote short', 'is no veto', 'failed to obtain the required number of votes'],
    never: ['Blocked', 'owing to the negative vote', 'No permanent member against'],
  },
  {
    says: 'without a veto in the charter a permanent no blocks nothing',
    ballot: ballotWith({ no: ['SUN'] }, 'noVeto'),
    veto: 'none',
    words: ['No veto under these rules', 'It was adopted'],
    never: ['Without the veto', 'Blocked'],
  },
  {
    says: 'one permanent no of the two that it takes',
    ballot: ballotWith({ no: ['SUN'] }, 'doubleVeto'),
    veto: 'double',
    words: ['it takes two to block', 'It was adopted'],
    never: ['Blocked'],
  },
  {
    says: 'under unanimity any no blocks',
    ballot: ballotWith({ no: ['CUB'] }, 'leagueCovenant'),
    veto: 'unanimity',
    words: ['Blocked by Cuba: all who vote must agree'],
    never: ['permanent member', 'It was adopted'],
  },
  {
    says: 'the Assembly adopts by two thirds of yes and no',
    ballot: assemblyBallot(100, 50),
    veto: single,
    words: [
      '150 vote yes or no: 100 needed (two thirds)',
      '100 of 150 said yes. 1 more vote against would have stopped it.',
      'No veto in the Assembly',
      'Outside the count9 abstain',
      'It was adopted as resolution ES-10/[678].',
    ],
    never: ['Without the veto', 'not adopted'],
  },
  {
    says: 'the Assembly fails one vote below two thirds',
    ballot: assemblyBallot(99, 50),
    veto: single,
    words: [
      '149 vote yes or no: 100 needed (two thirds)',
      'Short of two thirds: 99 of 149 said yes. 1 more yes would have carried it.',
      'failed to obtain a two-thirds majority',
    ],
    never: ['It was adopted'],
  },
];

async function show(ballot: Ballot, veto: VetoRule) {
  return render(
    <div style={{ width: 384 }}>
      <VoteBoard setting={setting} ballot={ballot} veto={veto} />
    </div>,
  );
}

describe('the vote board', () => {
  it.each(CASES)('$says', async ({ ballot, veto, words, never }) => {
    const { container } = await show(ballot, veto);
    for (const word of words) expect(container.textContent).toContain(word);
    for (const word of never) expect(container.textContent).not.toContain(word);
  });

  it('lets yes grow from the left, no from the right, abstentions beside it, absent before them', async () => {
    const { container } = await show(
      ballotWith({ no: ['CUB'], abstain: ['CHN'], absent: ['YEM'] }),
      single,
    );
    const bar = container.querySelector('[class*="_bar_"]');
    const marks = [...(bar?.children ?? [])].map((cell) => cell.textContent).join('');
    expect(marks).toBe('✓✓✓✓✓✓✓✓✓✓✓✓○–✕');
  });

  it('draws the line where the votes needed end', async () => {
    const { container } = await show(ballotWith({}), single);
    const bar = container.querySelector('[class*="_bar_"]')?.getBoundingClientRect();
    const line = container.querySelector('[class*="_line_"]')?.getBoundingClientRect();
    if (bar === undefined || line === undefined) throw new Error('the board has a bar and a line');
    expect((line.right - bar.left) / bar.width).toBeCloseTo(9 / 15, 2);
  });

  it('leaves who abstains in the Assembly outside the bar, and draws its line at two thirds of the bar', async () => {
    const { container } = await show(assemblyBallot(80, 40), single);
    const voting = container.querySelector('[data-bar="voting"]')?.getBoundingClientRect();
    const outside = container.querySelector('[data-bar="outside"]')?.getBoundingClientRect();
    const line = container.querySelector('[data-bar] [class*="_line_"]')?.getBoundingClientRect();
    const yes = container.querySelector('[data-bar] [class*="_yes_"]')?.getBoundingClientRect();
    if (!voting || !outside || !line || !yes) throw new Error('the count is drawn');
    expect((line.right - voting.left) / voting.width).toBeCloseTo(2 / 3, 2);
    expect(Math.abs(yes.right - line.right)).toBeLessThan(1);
    expect(outside.top).toBeGreaterThanOrEqual(voting.bottom);
  });

  it('draws no line in the Assembly before it is known who votes', async () => {
    const { container } = await render(
      <VoteBoard setting={setting} ballot={assemblyBallot(80, 40)} veto={single} called={30} />,
    );
    expect(container.textContent).toContain('Needed: two thirds of those who vote yes or no');
    expect(container.textContent).not.toContain('80');
    expect(container.querySelector('[data-bar] [class*="_line_"]')).toBeNull();
  });

  it('tells nothing of the result while the roll is read', async () => {
    const { container } = await render(
      <VoteBoard setting={setting} ballot={ballotWith({ no: ['SUN'] })} veto={single} called={4} />,
    );
    expect(container.textContent).toContain('4 yes');
    expect(container.textContent).not.toContain('Blocked');
    expect(container.textContent).not.toContain('received');
  });

  it('has no accessibility finding', async () => {
    const { container } = await show(ballotWith({ no: ['SUN'], abstain: ['CHN'] }), single);
    await expectAccessible(container);
    const { container: assembly } = await show(assemblyBallot(80, 40), single);
    await expectAccessible(assembly);
  });
});
