import { Suspense, useRef, useState } from 'react';
import { later } from '../later.tsx';
import { useWords } from '../words.ts';
import { Tool } from './tool.tsx';
import styles from './tools.module.css';

// The tool that shows the keys. What it opens is fetched later: the empty page has no need of it.

const KeyList = later(async () => (await import('./key-list.tsx')).KeyList);

export function Keys() {
  const words = useWords().shell;
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={styles.keysTool} ref={place}>
      <Tool
        icon="keyboard"
        label={words.keys}
        opens="dialog"
        isOpen={isOpen}
        onPress={() => setOpen((before) => !before)}
      />
      <Suspense>{isOpen && <KeyList trigger={place} onClose={() => setOpen(false)} />}</Suspense>
    </span>
  );
}
