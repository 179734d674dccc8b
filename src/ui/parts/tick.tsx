import { Icon } from './icon.tsx';
import styles from './tick.module.css';

// Coachview's own gesture: an orange tick proposes, a green one is confirmed. The words say it too.

export function Tick({ confirmed, text }: { confirmed: boolean; text: string }) {
  return (
    <span className={`${styles.tick} ${confirmed ? styles.confirmed : styles.proposed}`}>
      <span className={styles.mark}>
        <Icon name={confirmed ? 'check' : 'question'} size={14} />
      </span>
      {text}
    </span>
  );
}
