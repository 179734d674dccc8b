import { useState } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as Pressable } from 'react-aria-components';
import type { FindingGroup } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import { showGroup } from '../../state/view.ts';
import { mend } from '../../state/work.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { SeverityIcon } from '../parts/severity.tsx';
import { checkWords, useLanguage, useNumbers, useWords } from '../words.ts';
import { FindingRow } from './finding-row.tsx';
import styles from './group.module.css';
import { useFindings } from './use-findings.ts';

// All findings of one kind: why it matters, one press for all of them, and each with what it is and what it becomes.

export function Group({ group }: { group: FindingGroup }) {
  const language = useLanguage();
  const { n } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const severityWord = useWords().file.severity[group.severity][group.count === 1 ? 0 : 1];
  return (
    <Disclosure className={styles.group ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3} className={styles.head ?? ''}>
        <Pressable slot="trigger" className={styles.trigger ?? ''}>
          <SeverityIcon severity={group.severity} />
          <span className={styles.title}>{checkWords(group.check, language)?.title ?? group.check}</span>
          <span className={styles.count}>
            {n(group.count)}
            <span className={styles.unseen}> {severityWord}</span>
          </span>
          <span className={styles.turn}>
            <Icon name="down" size={18} />
          </span>
        </Pressable>
      </Heading>
      <DisclosurePanel>{isOpen && <GroupBody group={group} />}</DisclosurePanel>
    </Disclosure>
  );
}

function GroupBody({ group }: { group: FindingGroup }) {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const { findings, more } = useFindings(group);
  const isWorking = useKnown((now) => now.working > 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const stillChosen = findings.filter((finding) => chosen.has(finding.key)).map((finding) => finding.key);
  const canMend = group.trust !== undefined;
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(key);
      else after.delete(key);
      return after;
    });
  return (
    <div className={styles.body}>
      <p className={styles.why}>{checkWords(group.check, language)?.why}</p>
      <div className={styles.actions}>
        {canMend && stillChosen.length > 0 ? (
          <Button
            size="s"
            weight="primary"
            onPress={() => void mend({ what: 'some', group: group.key, keys: stillChosen })}
          >
            {words.mendChosen(n(stillChosen.length))}
          </Button>
        ) : (
          canMend &&
          group.count > 1 && (
            <Button
              size="s"
              isDisabled={isWorking}
              onPress={() => void mend({ what: 'group', group: group.key })}
            >
              {words.mendAll(n(group.count))}
            </Button>
          )
        )}
        <Button size="s" weight="link" onPress={() => void showGroup(group.key)}>
          {words.showRows}
        </Button>
      </div>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            group={group}
            isChosen={chosen.has(finding.key)}
            onChoose={choose}
          />
        ))}
      </ul>
      {findings.length < group.count && (
        <Button size="s" weight="link" onPress={more}>
          {words.more(n(group.count - findings.length))}
        </Button>
      )}
    </div>
  );
}
