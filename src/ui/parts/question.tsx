import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './question.module.css';

// A dialog in the middle of the page. Escape and a click beside it mean no.

interface Props {
  title: string;
  children: ReactNode;
  actions: ReactNode;
  wide?: boolean;
  onClose(): void;
}

export function Question({ title, children, actions, wide = false, onClose }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles.veil ?? ''}
    >
      <Modal className={`${styles.box} ${wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
