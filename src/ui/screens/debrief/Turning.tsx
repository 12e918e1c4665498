import type { Frame, Setting, TurningPoint } from '../../../engine/index.ts';
import { dateOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { Button } from '../../parts/Button.tsx';
import { newsIn } from '../table/news.ts';
import styles from './Debrief.module.css';
import { Section } from './Section.tsx';

interface TurningProps {
  readonly setting: Setting;
  readonly frames: readonly Frame[];
  readonly points: readonly TurningPoint[];
  readonly onLook: (frame: number) => void;
  readonly onFork: (frame: number) => void;
}

/** The two moments at which the chance of reversal moved most, with a question each. */
export function Turning({ setting, frames, points, onLook, onFork }: TurningProps) {
  const gist = points.slice(0, 2).map((point) => {
    const frame = frames[point.frame];
    return `${dateOf(setting.scenario.outbreak, frame?.world.day ?? 0)}: ${causeWords(point, frame)}`;
  });
  return (
    <Section id="turning" gist={gist.join(' · ')}>
      {points.length === 0 && <p className={styles['intro']}>{say('debrief.turning.none')}</p>}
      <ol className={styles['turns']}>
        {points.slice(0, 2).map((point) => (
          <li key={point.frame}>
            <Point setting={setting} frame={frames[point.frame]} point={point} />
            <div className={styles['row']}>
              <Button size="small" onClick={() => onLook(point.frame)}>
                {say('debrief.turning.look')}
              </Button>
              <Button size="small" onClick={() => onFork(point.frame)}>
                {say('debrief.turning.fork')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface PointProps {
  readonly setting: Setting;
  readonly frame: Frame | undefined;
  readonly point: TurningPoint;
}

function causeWords({ cause }: TurningPoint, frame: Frame | undefined): string {
  const held = frame?.events.find((event) => event.kind === 'ballotHeld');
  if (held?.kind === 'ballotHeld')
    return say('debrief.turning.cause.ballot', { body: held.ballot.draft.body });
  return say(`debrief.turning.cause.${cause}`);
}

/** What the papers led with; on a day without such news, how the fighting went. */
function whatHappened({ events }: Frame, setting: Setting): string | undefined {
  const moved = events.find((event) => event.kind === 'crisisMoved' && event.system === 'fighting');
  return newsIn(events, setting).lead ?? (moved && tell(moved, setting));
}

function Point({ setting, frame, point }: PointProps) {
  const points = Math.round(100 * Math.abs(point.change));
  const date = dateOf(setting.scenario.outbreak, frame?.world.day ?? 0);
  const what = frame && whatHappened(frame, setting);
  return (
    <>
      <p className={styles['when']}>
        {date} · {causeWords(point, frame)}
      </p>
      {what !== undefined && <p className={styles['what']}>{what}</p>}
      <p>{say(point.change >= 0 ? 'debrief.turning.rose' : 'debrief.turning.fell', { points })}</p>
      <p className={styles['question']}>{say(`debrief.turning.question.${point.cause}`)}</p>
    </>
  );
}
