import { useState } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as Pressable } from 'react-aria-components';
import type { FindingGroup } from '../../engine/shown.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useNumbers } from '../words.ts';
import styles from './group.module.css';
import { Group } from './group.tsx';

// What the user wants left as it is: folded away at the end of the list, but counted, and with a way back.

export function AsideList({ groups }: { groups: readonly FindingGroup[] }) {
  const words = useWords();
  const { n, many } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const total = (some: readonly FindingGroup[]) => some.reduce((sum, { count }) => sum + count, 0);
  const errors = total(groups.filter(({ severity }) => severity === 'error'));
  const counted = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = total(groups.filter((group) => group.severity === severity));
    return count === 0 ? [] : [many(count, words.file.severity[severity])];
  });
  return (
    <Disclosure className={`${styles.group} ${styles.aside}`} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2} className={styles.heading ?? ''}>
        <Pressable slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.title}>{words.check.asideTitle}</span>
          <span className={styles.counted}>{counted.join(', ')}</span>
          <span className={styles.turn}>
            <Icon name="down" size={18} />
          </span>
        </Pressable>
      </Heading>
      {errors > 0 && <p className={styles.holds}>{words.check.asideHolds(n(errors), errors === 1)}</p>}
      <DisclosurePanel>
        {isOpen && (
          <>
            <p className={styles.why}>{words.check.asideSays}</p>
            {groups.map((group) => (
              <Group key={group.key} group={group} isAside />
            ))}
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
