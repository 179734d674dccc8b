// Says where the user is and what is the matter there, once the moving has come to rest. The cell itself is read by the screen reader,
// because the grid points at it.
import { useEffect, useRef } from 'react';
import type { Told } from './props.ts';
import type { Announcer } from './use-announcer.ts';
import type { GridWords } from './words.ts';

/** Long enough for the findings to have come, short enough to belong to the move. */
const REST_MS = 160;

export function useSpoken(
  announcer: Announcer,
  place: string,
  findings: readonly Told[],
  words: GridWords,
): void {
  const { say } = announcer;
  const spoken = useRef('');
  useEffect(() => {
    const sentences = findings.map(({ severity, sentence }) => `${words.severity[severity]}. ${sentence}`);
    const text = [place, ...sentences].join('. ');
    if (place === '' || text === spoken.current) return;
    const first = spoken.current === '';
    const timer = setTimeout(() => {
      spoken.current = text;
      // Not before the user has moved: the page has its own things to say when the grid appears.
      if (!first) say(text);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [say, place, findings, words]);
}
