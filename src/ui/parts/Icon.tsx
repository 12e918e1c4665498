import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';

interface IconProps {
  readonly of: LucideIcon;
  /** CSS length; one line of text high if not told. */
  readonly size?: string;
}

/** A drawing beside words, never instead of them: hidden from screen readers. */
export const Icon = memo(function Icon({ of: Drawing, size = '1.15em' }: IconProps) {
  return <Drawing aria-hidden width={size} height={size} strokeWidth={1.75} focusable={false} />;
});
