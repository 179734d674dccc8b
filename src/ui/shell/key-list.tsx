import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useWords } from '../words.ts';
import styles from './tools.module.css';

// The keys and what each does, beside the tool that was pressed for it.

export function KeyList({ trigger, onClose }: { trigger: RefObject<HTMLElement | null>; onClose(): void }) {
  const words = useWords().shell;
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      triggerRef={trigger}
      className={styles.keys ?? ''}
      placement="bottom end"
    >
      <Dialog className={styles.keysBox ?? ''}>
        <Heading slot="title">{words.keysTitle}</Heading>
        <dl>
          {words.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </Popover>
  );
}
