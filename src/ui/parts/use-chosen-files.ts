import { type RefObject, useEffect, useRef } from 'react';

// What was picked in the computer's own file window. That window stands open for as long as the user looks around, and meanwhile the page may
// show something else in the button's place. React hears nothing of an input that is no longer on the page, and the file would be lost without a
// word; so the input itself is listened to.

/** For the input of a `FileTrigger`. `take` is given what was picked, also when the button is gone by then. */
export function useChosenFiles(take: (files: File[]) => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const own = input.current;
    const hear = () => {
      const files = [...(own?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    own?.addEventListener('change', hear);
    return () => {
      if (own?.isConnected) own.removeEventListener('change', hear);
    };
  }, []);
  return input;
}
