import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

interface Look {
  readonly tone?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
}

type ButtonProps = Look & ComponentProps<'button'>;
type ButtonLinkProps = Look & ComponentProps<'a'>;

function look(
  className: string | undefined,
  tone: Look['tone'] = 'plain',
  size: Look['size'] = 'medium',
): string {
  return classes(styles['button'], styles[tone], styles[size], className);
}

export function Button({ tone, size, icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={look(className, tone, size)} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** Goes somewhere: a link that looks like a button. */
export function ButtonLink({ tone, size, icon, children, className, ...rest }: ButtonLinkProps) {
  return (
    <a className={look(className, tone, size)} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}
