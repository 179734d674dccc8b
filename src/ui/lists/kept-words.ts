import type { KeptLists } from '../../worker/kept-lists.ts';
import { useWords } from '../all-words.ts';
import { useNumbers } from '../words.ts';

/** What is kept on this computer, since when and until when; undefined when nothing is. */
export function useKeptWords(kept: KeptLists | undefined): string | undefined {
  const words = useWords().lists.keep;
  const { n } = useNumbers();
  return kept && words.kept(n(kept.lists), kept.lists === 1, kept.since, kept.until);
}
