import { Button as Pressable } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import { openUnderDrag } from './drag-column.ts';
import styles from './right-fold.module.css';
import { useColumnWords } from './use-column-words.ts';

// One line in the place of all columns that are right; it stays where it is when they are shown.

interface Props {
  count: number;
  /** How many columns there are. */
  of: number;
  isOpen: boolean;
  onToggle(): void;
}

export function RightFold({ count, of, isOpen, onToggle }: Props) {
  const words = useColumnWords();
  const { n } = useNumbers();
  return (
    <div className={styles.place} {...openUnderDrag(() => isOpen || onToggle())}>
      <Pressable className={styles.fold ?? ''} aria-expanded={isOpen} onPress={onToggle}>
        <span className={styles.tick}>
          <Icon name="done" size={24} />
        </span>
        <span className={styles.says}>{words.areRight(n(count), count === of)}</span>
        <span className={styles.does}>
          {isOpen ? words.hideRight : words.showRight}
          <Icon name={isOpen ? 'up' : 'down'} size={20} />
        </span>
      </Pressable>
    </div>
  );
}
