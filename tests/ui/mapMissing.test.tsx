import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { WorldMap } from '../../src/ui/map/WorldMap.tsx';

it('falls back to the list where the drawing cannot be fetched', async () => {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
  const screen = await render(
    <WorldMap
      roster={[{ id: 'AFG' }]}
      layers={[
        {
          id: 'stance',
          title: 'Stance',
          classes: ['against', '', 'undecided', '', 'for'],
          without: 'no position',
          classOf: () => 4,
        },
      ]}
      parties={[]}
      ring={[]}
      front={0}
      arcs={[]}
      theatre={[]}
      selected={undefined}
      onSelect={() => undefined}
      names={(id) => `Name of ${id}`}
      describe={() => ''}
    />,
  );
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Name of AFG for/ })).toBeVisible();
});
