import type { ClassIndex } from './layer.ts';
import style from './Swatch.module.css';

interface SwatchProps {
  readonly of: ClassIndex | undefined;
  readonly hatched?: boolean | undefined;
}

/** The colour of a class beside its word. */
export function Swatch({ of, hatched }: SwatchProps) {
  return (
    <span
      className={style['swatch']}
      data-class={of ?? 'none'}
      data-hatched={hatched || undefined}
      aria-hidden="true"
    />
  );
}
