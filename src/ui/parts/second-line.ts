import { askedLeft, safeLeft } from '../../state/aside.ts';
import { useKnown } from '../../state/known.ts';
import { problems } from '../../state/steps.ts';
import { useNumbers, useWords } from '../words.ts';

// The comforting half of the verdict: what is mended at once, or else what is mended on a yes.

/** Undefined when nothing can be mended. */
export function useSecondLine(): string | undefined {
  const words = useWords().file;
  const { n } = useNumbers();
  const safe = useKnown(safeLeft);
  const asked = useKnown(askedLeft);
  const all = useKnown((now) => (now.summary === undefined ? 0 : problems(now.summary)));
  if (safe > 0) return words.weMend(n(safe), safe === all);
  return asked > 0 ? words.weMendAsked(n(asked)) : undefined;
}
