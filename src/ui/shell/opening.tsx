import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKnown } from '../../state/known.ts';
import { stopOpening } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';
import { ProgressLine } from '../parts/progress.tsx';
import { useWords } from '../words.ts';
import styles from './opening.module.css';

// While a file is being opened: how far it is, and a way to stop it. It comes late, so that small files never show it.

export function Opening() {
  const words = useWords().shell;
  const busy = useKnown((now) => now.busy);
  if (busy === undefined) return null;
  const title = words.opening(busy.name === '' ? words.pasted : busy.name);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.veil ?? ''}>
      <Modal className={styles.box ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <ProgressLine label={title} progress={busy.progress} />
          <div className={styles.actions}>
            <Button onPress={stopOpening}>{words.stop}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
