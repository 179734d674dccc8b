import type { Severity } from '../../model/finding.ts';
import { useNumbers, useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import styles from './severity.module.css';

// How bad something is: a shape, a word and a colour, never a colour alone.

export function SeverityIcon({ severity, size = 18 }: { severity: Severity; size?: number }) {
  return (
    <span className={`${styles.icon} ${styles[severity]}`}>
      <Icon name={severity} size={size} />
    </span>
  );
}

/** "23 fouten", with its shape. */
export function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
  const words = useWords().file.severity;
  const { many } = useNumbers();
  return (
    <span className={`${styles.count} ${styles[severity]}`}>
      <Icon name={severity} size={18} />
      {many(count, words[severity])}
    </span>
  );
}
