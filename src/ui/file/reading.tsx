import { Disclosure, DisclosurePanel, Heading, Button as Pressable } from 'react-aria-components';
import { useKnown } from '../../state/known.ts';
import { hasNoKnownColumn } from '../../state/steps.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useWords } from '../words.ts';
import { EncodingSamples } from './encoding-samples.tsx';
import { FirstRows } from './first-rows.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import styles from './reading.module.css';
import { ReadingChoicesForm } from './reading-choices.tsx';

// "How we read the file": folded, because it is right nearly always; every choice in it can be changed.

export function Reading() {
  const words = useWords().file;
  const language = useLanguage();
  const opened = useKnown((now) => now.opened);
  // What was decided wrongly is likely to stand here.
  const isUnknown = useKnown((now) => now.summary !== undefined && hasNoKnownColumn(now.summary));
  if (opened === undefined) return null;
  const { notices, layout } = opened;
  const facts = [
    words.formats[notices.format],
    notices.encoding && words.encodings[notices.encoding.encoding],
    notices.delimiter && words.delimiters[notices.delimiter],
    notices.sheet,
    `${words.headingRow}: ${words.headingRowNow(notices.headingRow)}`,
    layout.title[language],
  ];
  return (
    <Disclosure key={String(isUnknown)} defaultExpanded={isUnknown} className={styles.reading ?? ''}>
      <Heading level={2} className={styles.head ?? ''}>
        <Pressable slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.turn}>
            <Icon name="down" />
          </span>
          <span className={styles.title}>{words.reading}</span>
          <span className={styles.facts}>{facts.filter(Boolean).join('\u00a0· ')}</span>
        </Pressable>
      </Heading>
      <DisclosurePanel>
        <div className={styles.body}>
          <ReadingChoicesForm />
          <EncodingSamples />
          <FirstRows />
          <LayoutChoice />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
