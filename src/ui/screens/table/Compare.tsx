import { useGame } from '../../../store/game.ts';
import { useDifference, useOtherTrack } from '../../../store/views.ts';
import { say } from '../../../text/say.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { differenceWords } from './differenceWords.ts';

/** Two tracks side by side: where they part, and a way to the other. */
export function Compare() {
  const difference = useDifference();
  const other = useOtherTrack();
  const switchTrack = useGame((game) => game.switchTrack);
  const compareWith = useGame((game) => game.compareWith);
  if (difference === undefined || other === undefined) return undefined;
  return (
    <Banner
      actions={
        <>
          <Button size="small" onClick={() => switchTrack(other.id)}>
            {say('table.compare.switch')}
          </Button>
          <Button size="small" tone="quiet" onClick={() => compareWith(undefined)}>
            {say('table.compare.close')}
          </Button>
        </>
      }
    >
      <strong>{say('table.compare.title')}</strong> {differenceWords(difference)}
    </Banner>
  );
}
