import type { ReactNode } from 'react';
import { type ButtonProps, Button as Pressable } from 'react-aria-components';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

// Buttons in their four weights. On each screen there is one primary one: the next action.

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  weight?: 'primary' | 'secondary' | 'quiet' | 'link';
  size?: 'm' | 'l' | 's';
  icon?: IconName;
  /** An icon behind the words, such as the arrow of "go on". */
  iconAfter?: IconName;
  children?: ReactNode;
}

export function Button({ weight = 'secondary', size = 'm', icon, iconAfter, children, ...rest }: Props) {
  return (
    <Pressable {...rest} className={`${styles.button} ${styles[weight]} ${styles[size]}`}>
      {icon && <Icon name={icon} size={size === 's' ? 16 : 20} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} size={size === 's' ? 16 : 20} />}
    </Pressable>
  );
}
