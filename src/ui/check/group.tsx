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
import type { Chosen } from './use-chosen.ts';

// All findings of one kind, folded to what it is called and how many there are.

interface Props {
  group: FindingGroup;
  isAside?: boolean;
  /** Where kinds can be chosen together. */
  chosen?: Chosen;
}

export function Group({ group, isAside = false, chosen }: Props) {
  const language = useLanguage();
  const { n } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const words = useWords();
  const severityWord = words.file.severity[group.severity][group.count === 1 ? 0 : 1];
  const title = checkTitle(group.check, language);
  return (
    <Disclosure className={styles.group ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <div className={styles.head}>
        {chosen && (
          <input
            type="checkbox"
            aria-label={words.check.chooseKind(title, severityWord)}
            checked={chosen.has(group.key)}
            onChange={(event) => chosen.choose(group.key, event.currentTarget.checked)}
          />
        )}
        <Heading level={3} className={styles.heading ?? ''}>
          <Pressable slot="trigger" className={styles.trigger ?? ''}>
            <SeverityIcon severity={group.severity} />
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>
              {n(group.count)}
              <span className={styles.unseen}> {severityWord}</span>
            </span>
            <span className={styles.turn}>
              <Icon name="down" size={18} />
            </span>
          </Pressable>
        </Heading>
      </div>
      <DisclosurePanel>{isOpen && <GroupBody group={group} isAside={isAside} />}</DisclosurePanel>
    </Disclosure>
  );
}
