import { useState } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as Pressable } from 'react-aria-components';
import type { FindingGroup } from '../../engine/shown.ts';
import { useWords } from '../all-words.ts';
import { checkTitle } from '../check-words.ts';
import { Icon } from '../parts/icon.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './group.module.css';
import { GroupBody } from './group-body.tsx';

// All findings of one kind, folded to what it is called and how many there are.

export function Group({ group, isAside = false }: { group: FindingGroup; isAside?: boolean }) {
  const language = useLanguage();
  const { n } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const severityWord = useWords().file.severity[group.severity][group.count === 1 ? 0 : 1];
  return (
    <Disclosure className={styles.group ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3} className={styles.head ?? ''}>
        <Pressable slot="trigger" className={styles.trigger ?? ''}>
          <SeverityIcon severity={group.severity} />
          <span className={styles.title}>{checkTitle(group.check, language)}</span>
          <span className={styles.count}>
            {n(group.count)}
            <span className={styles.unseen}> {severityWord}</span>
          </span>
          <span className={styles.turn}>
            <Icon name="down" size={18} />
          </span>
        </Pressable>
      </Heading>
      <DisclosurePanel>{isOpen && <GroupBody group={group} isAside={isAside} />}</DisclosurePanel>
    </Disclosure>
  );
}
