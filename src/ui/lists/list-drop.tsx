import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { giveLists } from '../../state/lists.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { OWN_DROP } from '../shell/whole-page-drop.tsx';
import styles from './list-drop.module.css';

// Where lists are dropped, and the button for whoever does not drop. A file that is dropped here is a list, whatever is in it: it never takes the
// place of the open file.

export function ListDrop({ lead, isSmall, kinds }: { lead: string; isSmall: boolean; kinds?: string }) {
  const words = useWords().lists;
  const [isOver, setOver] = useState(false);
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
        void giveLists([...event.dataTransfer.files]);
      }}
    >
      <span className={styles.icon}>
        <Icon name="upload" size={isSmall ? 20 : 32} />
      </span>
      <p className={styles.lead}>{lead}</p>
      <FileTrigger
        allowsMultiple
        onSelect={(files) => {
          if (files !== null) void giveLists([...files]);
        }}
      >
        <Button size={isSmall ? 's' : 'm'}>{words.choose}</Button>
      </FileTrigger>
      {!isSmall && <p className={styles.kinds}>{kinds ?? words.kinds}</p>}
    </div>
  );
}
