import { REFERENCE_KINDS } from '../../model/reference.ts';
import { LIST_NAMES } from '../../text/list-fields.ts';
import type { Option } from '../parts/choice.tsx';
import { useLanguage } from '../words.ts';

/** The kinds of list to choose from, in today's language. */
export function useKindOptions(): Option[] {
  const language = useLanguage();
  return REFERENCE_KINDS.map((kind) => ({ id: kind, text: capital(LIST_NAMES[language][kind][1]) }));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
