import { useKnown } from '../../state/known.ts';
import { useWords } from '../words.ts';
import styles from './header.module.css';
import { StepsNav } from './steps-nav.tsx';
import { Tools } from './tools.tsx';

// The head of the page: the name, the steps, and the tools that are always at hand.

export function Header() {
  const words = useWords().shell;
  const hasFile = useKnown((now) => now.summary !== undefined);
  return (
    <header className={styles.header}>
      <div className={styles.name} data-small={hasFile || undefined}>
        <svg aria-hidden="true" viewBox="0 0 32 32" width="32" height="32">
          <rect width="32" height="32" rx="8" fill="var(--accent)" />
          <circle cx="16" cy="11" r="3.4" fill="var(--accent-ink)" />
          <path
            d="M16 17.4a3.4 3.4 0 0 1 3.3 3.6c-.1 3.2-2 5.6-4.7 6.6l-.9-1.7c1.5-.8 2.3-1.9 2.4-3.1a3.4 3.4 0 0 1-.1-5.4z"
            fill="var(--accent-ink)"
          />
        </svg>
        <span>{words.name}</span>
      </div>
      <StepsNav />
      <Tools hasFile={hasFile} />
    </header>
  );
}
