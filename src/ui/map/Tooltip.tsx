import type { Point } from './atlas.ts';
import style from './WorldMap.module.css';

const WIDTH = 240;
const GAP = 14;

interface TooltipProps {
  readonly at: Point;
  readonly size: Point;
  readonly title: string;
  readonly sentence: string;
}

/** Beside the country, on the side with more room. What it says is announced elsewhere. */
export function Tooltip({ at: [x, y], size: [width, height], title, sentence }: TooltipProps) {
  const left = Math.min(Math.max(8, x - WIDTH / 2), Math.max(8, width - WIDTH - 8));
  const vertical = y > height / 2 ? { bottom: height - y + GAP } : { top: y + GAP };
  return (
    <div
      className={style['tooltip']}
      style={{ left, ...vertical, maxWidth: WIDTH }}
      aria-hidden="true"
    >
      <strong>{title}</strong>
      <span>{sentence}</span>
    </div>
  );
}
