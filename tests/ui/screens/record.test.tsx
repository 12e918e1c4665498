import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { surveyRecord } from '../../../src/store/record.ts';
import { chosen, EVERYTHING, NOBODY, ordered } from '../../../src/ui/screens/record/choice.ts';
import { RecordScreen } from '../../../src/ui/screens/record/RecordScreen.tsx';
import { expectAccessible } from '../accessible.ts';

const { rows } = await surveyRecord();
const ids = (choice: Partial<typeof EVERYTHING>) =>
  chosen(rows, { ...EVERYTHING, ...choice }, undefined).map(({ id }) => id);

describe('the choice of texts', () => {
  it('takes years, target and result together', () => {
    const found = ids({ from: 1990, to: 1991, target: 'IRQ', result: 'adopted' });
    expect(found).toContain('S-RES-678');
    expect(found).not.toContain('S-RES-1973');
    expect(ids({ from: 1992, to: 1990 })).toEqual([]);
    expect(ids({ target: NOBODY }).length).toBeGreaterThan(10);
  });

  it('takes a member’s vote, and where the model missed it', () => {
    const against = ids({ member: 'YEM', vote: 'no' });
    expect(against).toContain('S-RES-678');
    const missed = ids({ member: 'CHN', missed: true });
    expect(missed.length).toBeGreaterThan(0);
    for (const id of missed) {
      expect(rows.find((row) => row.id === id)?.missed).toContain('CHN');
    }
  });

  it('takes nothing of a crisis before its texts are known', () => {
    const crisis = { ...EVERYTHING, crisis: 'kuwait-1990' };
    expect(chosen(rows, crisis, undefined)).toEqual([]);
    expect(chosen(rows, crisis, new Set(['S-RES-678'])).map(({ id }) => id)).toEqual(['S-RES-678']);
  });

  it('is put in order both ways', () => {
    const up = ordered(rows, { by: 'surprise', descending: false }).map(({ surprise }) => surprise);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    const down = ordered(rows, { by: 'date', descending: true }).map(({ coded }) => coded.date);
    expect(down).toEqual(down.toSorted().toReversed());
  });
});

describe('the record’s screen', () => {
  it('lists texts, chooses among them, and says how many', async () => {
    const { getByRole, getByLabelText, container } = await render(<RecordScreen id={undefined} />);
    await expect.element(getByRole('status')).toHaveTextContent(`${rows.length} texts`);
    const choose = container.querySelector('form')?.closest('details');
    if (choose) choose.open = true;
    await getByLabelText('Result').selectOptions('vetoed');
    const vetoed = rows.filter(({ result }) => result === 'vetoed').length;
    await expect.element(getByRole('status')).toHaveTextContent(`${vetoed} texts`);
    const sort = getByRole('columnheader', { name: 'Surprise' });
    await sort.getByRole('button').click();
    expect(sort.element().getAttribute('aria-sort')).toBe('descending');
    await expectAccessible(container);
  });

  it('opens one text by its address and tells why of any member', async () => {
    const { getByRole, container } = await render(<RecordScreen id="S-RES-678" />);
    await expect.element(getByRole('heading', { level: 1, name: 'S/RES/678' })).toBeInTheDocument();
    await getByRole('button', { name: 'Yemen' }).click();
    await expect
      .element(getByRole('heading', { name: 'Why did Yemen vote no?' }))
      .toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says so where there is no such text', async () => {
    const { getByRole } = await render(<RecordScreen id="S-RES-0" />);
    await expect
      .element(getByRole('heading', { name: 'There is no text of this name in the record.' }))
      .toBeInTheDocument();
  });
});
