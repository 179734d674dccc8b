import { useEffect, useState } from 'react';
import { openFile } from '../../state/opening.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import styles from './whole-page-drop.module.css';

// A file can be dropped anywhere on the page, at any step. Where a part of the page takes files itself, they are left to it: a list that is
// dropped among the lists never takes the place of the open file.

const OWN = 'data-own-drop';
/** For an element that takes files itself. */
export const OWN_DROP = { [OWN]: '' };

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest(`[${OWN}]`) !== null;
}

export function WholePageDrop() {
  const words = useWords().shell;
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    // Every element that is entered is one level deeper; at zero the file has left the page.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      depth += 1;
      setOver(!isTakenElsewhere(event));
    };
    const leave = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(!isTakenElsewhere(event));
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      if (isTakenElsewhere(event)) return;
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) openFile(file);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={styles.veil} aria-hidden="true">
      <div className={styles.box}>
        <Icon name="upload" size={56} />
        {words.dropAnywhere}
      </div>
    </div>
  );
}
