import type { Point } from './atlas.ts';
import style from './Stage.module.css';

const WIDTH = 240;
const GAP = 14;

interface TooltipProps {
  /** Beside this point; without one, in a corner. */
  readonly at: Point | undefined;
  readonly size: Point;
  readonly title: string;
  readonly sentence: string;
}

/** Above or below the country, on the side with more room. What it says is announced elsewhere. */
export function Tooltip({ at, size, title, sentence }: TooltipProps) {
  return (
    <div
      className={style['tooltip']}
      data-aside={at === undefined || undefined}
      style={{ maxWidth: WIDTH, ...(at ? placed(at, size) : {}) }}
      aria-hidden="true"
    >
      <strong>{title}</strong>
      <span>{sentence}</span>
    </div>
  );
}

function placed([x, y]: Point, [width, height]: Point) {
  const left = Math.min(Math.max(8, x - WIDTH / 2), Math.max(8, width - WIDTH - 8));
  return y > height / 2 ? { left, bottom: height - y + GAP } : { left, top: y + GAP };
}
