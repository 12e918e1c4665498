import type { Banner as Notice } from '../../store/game.ts';
import { useGame } from '../../store/game.ts';
import { listOf, numberOf } from '../../text/form.ts';
import { say } from '../../text/say.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

/** The five measures of a summary as one list; a seat that nobody took has no interest. */
function measuresOf(summary: readonly number[]): string {
  const names = ['law', 'lives', 'credibility', 'interest', 'burden'] as const;
  return listOf(
    names.flatMap((name, at) => {
      const value = summary[at] ?? -1;
      if (value < 0) return [];
      return [`${say(`debrief.measures.${name}.name`)} ${numberOf(value)}`];
    }),
  );
}

export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'rulesChanged':
      return [
        say('link.rulesChanged'),
        say('link.measuredMade', { measures: measuresOf(notice.made) }),
        say('link.measuredNow', { measures: measuresOf(notice.now) }),
      ].join(' ');
    case 'stoppedEarly':
      return say('link.stoppedEarly', { at: notice.at, of: notice.of });
    default:
      return say(`link.${notice.kind}`);
  }
}

/** Something to know that stops nothing: storage, damaged saves, rules that have moved. */
export function Notices() {
  const notice = useGame((game) => game.banner);
  const dismiss = useGame((game) => game.dismissBanner);
  if (notice === undefined) return undefined;
  return (
    <Banner
      tone="warning"
      actions={
        <Button size="small" onClick={dismiss}>
          {say('table.banner.dismiss')}
        </Button>
      }
    >
      {noticeWords(notice)}
    </Banner>
  );
}
