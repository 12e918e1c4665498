import type { ClassIndex } from './layer.ts';
import style from './Swatch.module.css';

/** The colour of a class beside its word. */
export function Swatch({ of }: { readonly of: ClassIndex | undefined }) {
  return <span className={style['swatch']} data-class={of ?? 'none'} aria-hidden="true" />;
}
