import { useEffect } from 'react';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../words.ts';

// Carries language, theme and title over to the document, and moves the focus to the heading of a new step.

export function useShownAs(): void {
  const language = useKnown((now) => now.language);
  const theme = useKnown((now) => now.theme);
  const step = useKnown((now) => now.step);
  const generation = useKnown((now) => now.generation);
  const words = useWords();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);

  useEffect(() => {
    // No file name: a title may be seen by others, and file names may hold names.
    document.title = `${words.shell.step[step]} · ${words.shell.name}`;
  }, [step, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step or file is what moves focus and scroll.
  useEffect(() => {
    window.scrollTo(0, 0);
    // Only when it would be lost: the button that led here is gone.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step, generation]);
}
