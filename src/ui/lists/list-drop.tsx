import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ReferenceKind } from '../../model/reference.ts';
import { giveLists } from '../../state/lists.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useChosenFiles } from '../parts/use-chosen-files.ts';
import { OWN_DROP } from '../shell/whole-page-drop.tsx';
import styles from './list-drop.module.css';

// Where lists are dropped, and the button for whoever does not drop. A file that is dropped here is a list, whatever is in it: it never takes the
// place of the open file.

interface Props {
  lead: string;
  isSmall: boolean;
  /** Which files are meant, in words. */
  kinds?: string;
  /** What whatever is dropped here is. */
  as?: ReferenceKind;
}

export function ListDrop({ lead, isSmall, kinds, as }: Props) {
  const words = useWords().lists;
  const [isOver, setOver] = useState(false);
  const give = (files: Iterable<File>) =>
    void giveLists([...files], as === undefined ? undefined : { kind: as });
  const input = useChosenFiles(give);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      {...OWN_DROP}
      className={`${styles.drop} ${isSmall ? styles.small : ''}`}
      data-over={isOver || undefined}
      onDragOver={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        give(event.dataTransfer.files);
      }}
    >
      <span className={styles.icon}>
        <Icon name="upload" size={isSmall ? 20 : 32} />
      </span>
      <p className={styles.lead}>{lead}</p>
      <FileTrigger ref={input} allowsMultiple>
        <Button size={isSmall ? 's' : 'm'}>{words.choose}</Button>
      </FileTrigger>
      {!isSmall && <p className={styles.kinds}>{kinds ?? words.kinds}</p>}
    </div>
  );
}
