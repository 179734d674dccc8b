import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKnown } from '../../state/known.ts';
import { stopOpening } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words.ts';
import styles from './opening.module.css';
import { SoFar } from './so-far.tsx';

// While another file is being opened over the open one: how far it is, and a way to stop it. It comes late, so that small files never show it.

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
          <SoFar title={title} />
          <div className={styles.actions}>
            <Button onPress={busy.stop ?? stopOpening}>{words.stop}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
