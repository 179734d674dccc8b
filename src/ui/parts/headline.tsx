import type { ReactNode } from 'react';
import styles from './headline.module.css';
import { Icon, type IconName } from './icon.tsx';

// The verdict of a step and its next action: readable from two metres.

export type Tone = 'plain' | 'ok' | 'error' | 'warning';
const ICONS: Record<Tone, IconName | undefined> = {
  plain: undefined,
  ok: 'done',
  error: 'error',
  warning: 'warning',
};

interface Props {
  tone?: Tone;
  title: ReactNode;
  /** Behind the first line, on its own line: the comforting half of the verdict. */
  second?: ReactNode;
  says?: ReactNode;
  /** The one primary button, and at most some quiet ones. */
  actions?: ReactNode;
  compact?: boolean;
}

export function Headline({ tone = 'plain', title, second, says, actions, compact = false }: Props) {
  const icon = ICONS[tone];
  return (
    <header className={`${styles.headline} ${styles[tone]} ${compact ? styles.compact : ''}`}>
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} size={compact ? 30 : 44} />
        </span>
      )}
      <div className={styles.words}>
        <h1 tabIndex={-1}>
          {title}
          {second !== undefined && <span className={styles.second}>{second}</span>}
        </h1>
        {says !== undefined && <div className={styles.says}>{says}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
