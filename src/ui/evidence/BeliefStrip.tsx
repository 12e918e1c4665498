import { fairReading, type Setting, type World } from '../../engine/index.ts';
import { listOf, percentOf } from '../../text/form.ts';
import { nameOf } from '../../text/names.ts';
import { say } from '../../text/say.ts';
import { believersOf, quantile } from './believers.ts';
import styles from './Evidence.module.css';

/** Columns of dots: each is five points of belief wide. */
const BINS = 20;
/** Dots one above the other before a dot must stand for more than one state. */
const TALLEST = 12;
/** The least believing states that the sentence names. */
const NAMED = 3;

interface BeliefStripProps {
  readonly setting: Setting;
  readonly world: World;
}

/** Every state outside the conflict as a dot on the scale of belief, with the same in a sentence. */
export function BeliefStrip({ setting, world }: BeliefStripProps) {
  const believers = believersOf(setting, world);
  const counts = Array.from({ length: BINS }, () => 0);
  for (const { belief } of believers) {
    const bin = Math.min(BINS - 1, Math.floor(belief * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const per = Math.max(1, Math.ceil(Math.max(...counts) / TALLEST));
  const least = believers.slice(0, NAMED).map(({ country, belief }) =>
    say('evidence.oneOf', {
      country: nameOf(setting.ids[country] ?? ''),
      share: percentOf(belief),
    }),
  );
  return (
    <figure className={styles['strip']}>
      <div className={styles['bins']} aria-hidden="true">
        {counts.map((count, bin) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
          <span key={bin}>
            {Array.from({ length: Math.ceil(count / per) }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
              <i key={at} />
            ))}
          </span>
        ))}
        <b style={{ insetInlineStart: `${fairReading(setting, world.day) * 100}%` }} />
      </div>
      <div className={styles['ends']} aria-hidden="true">
        <span>{say('evidence.scaleLow')}</span>
        <span className={styles['mark']}>{say('evidence.fairMark')}</span>
        <span>{say('evidence.scaleHigh')}</span>
      </div>
      <figcaption>
        {say('evidence.spread', {
          count: believers.length,
          low: percentOf(quantile(believers, 0.25)),
          high: percentOf(quantile(believers, 0.75)),
          least: listOf(least),
        })}
        {per > 1 && ` ${say('evidence.dot', { count: per })}`}
      </figcaption>
    </figure>
  );
}
