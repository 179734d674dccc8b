import { useLayoutEffect, useRef, useState } from 'react';
import type { MendRequest, RegroupRequest } from '../../engine/face.ts';
import type { Consequence } from '../../engine/shown.ts';
import { useWords } from '../all-words.ts';
import { checkTitle } from '../check-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './opens.module.css';
import { useConsequences } from './use-consequences.ts';

// What a mend would open, said before it is done. Its place is always there, so that it is heard when it comes, and never becomes
// lower again: what stands below does not jump up while the user is choosing there.

interface Props {
  /** Undefined until it is known. */
  opens: readonly Consequence[] | undefined;
  ofSafe?: boolean;
}

export function Opens({ opens = [], ofSafe = false }: Props) {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const says = ofSafe ? words.consequenceOfSafe : words.consequence;
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const needed = opens.length === 0 ? 0 : (place.current?.offsetHeight ?? 0);
    setHeight((before) => Math.max(before, needed));
  }, [opens.length]);
  return (
    <div
      ref={place}
      role="status"
      className={styles.opens}
      data-kept={height > 0 || undefined}
      style={{ minHeight: height }}
    >
      {opens.map(({ check, severity, count }) => (
        <p key={`${check} ${severity}`}>
          <Icon name="warning" size={18} />
          {says(n(count), count === 1, checkTitle(check, language))}
        </p>
      ))}
    </div>
  );
}

/** The same, of a choice that the user is still making. */
export function OpensOf({ request }: { request: MendRequest | RegroupRequest | undefined }) {
  return <Opens opens={useConsequences(request)} />;
}
