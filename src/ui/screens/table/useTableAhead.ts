import { useEffect } from 'react';

/** Fetches the table and its map while a briefing is read or a link is opened. */
export function useTableAhead(): void {
  useEffect(() => {
    // What fails here is asked for again, and its failure told, when the table opens.
    Promise.all([import('./TableScreen.tsx'), import('../../map/useAtlas.ts')])
      .then(([, { loadWorld }]) => loadWorld())
      .catch(() => undefined);
  }, []);
}
