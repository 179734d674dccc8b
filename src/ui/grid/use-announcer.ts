// What is said: a polite line for screen readers, and a notice on the screen for what must not be missed.
import { useCallback, useState } from 'react';

export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

export interface Announcer {
  /** Text of the live region. */
  said: string;
  notice: Notice | undefined;
  say(text: string): void;
  /** Shows it as well, until the next one or until it is closed. */
  tell(notice: Notice): void;
  close(): void;
}

/** A live region is silent when its text stays the same; one blank more makes it another text. */
const AGAIN = '\u00a0';

export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState('');
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const say = useCallback((text: string) => setSaid((old) => (old === text ? text + AGAIN : text)), []);
  const tell = useCallback(
    (next: Notice) => {
      setNotice(next);
      say(next.text);
    },
    [say],
  );
  const close = useCallback(() => setNotice(undefined), []);
  return { said, notice, say, tell, close };
}
