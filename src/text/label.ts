import type { GroupLabel } from '../model/edit.ts';
import type { Language } from './language.ts';
import { counted } from './number.ts';

// What a step of work was, for the undo button, the status line and the change log: "Voorloopnul verdwenen: 13 hersteld".

const REGROUPED = {
  nl: {
    move: 'Naar een andere webaanvraag verplaatst',
    merge: 'Webaanvragen samengevoegd',
    split: 'Webaanvraag gesplitst',
  },
  en: {
    move: 'Moved to another webaanvraag',
    merge: 'Webaanvragen merged',
    split: 'Webaanvraag split',
  },
} as const;

/** `titleOf` gives the title of a check in today's language; the words of checks live with the checks. */
export function groupLabel(
  label: GroupLabel,
  count: number,
  language: Language,
  titleOf: (check: string) => string,
): string {
  const dutch = language === 'nl';
  const cells = counted(count, dutch ? 'cel' : 'cell', dutch ? 'cellen' : 'cells', language);
  switch (label.kind) {
    case 'typed':
      return dutch ? `${cells} getypt` : `${cells} typed`;
    case 'pasted':
      return dutch ? `${cells} geplakt` : `${cells} pasted`;
    case 'cleared':
      return dutch ? `${cells} leeggemaakt` : `${cells} cleared`;
    case 'filled':
      return dutch ? `${cells} doorgevoerd` : `${cells} filled down`;
    case 'replaced':
      return dutch ? `${cells} vervangen` : `${cells} replaced`;
    case 'taken-over':
      return dutch ? `${cells} uit de eerdere lijst` : `${cells} from the earlier list`;
    case 'mended':
      return `${titleOf(label.check)}: ${counted(count, dutch ? 'hersteld' : 'mended', dutch ? 'hersteld' : 'mended', language)}`;
    case 'mended-all':
      return dutch
        ? `Alles wat veilig is: ${counted(count, 'wijziging', 'wijzigingen', language)}`
        : `Everything safe: ${counted(count, 'change', 'changes', language)}`;
    case 'mended-kinds': {
      const kinds = counted(label.kinds, dutch ? 'soort' : 'kind', dutch ? 'soorten' : 'kinds', language);
      const changes = counted(
        count,
        dutch ? 'wijziging' : 'change',
        dutch ? 'wijzigingen' : 'changes',
        language,
      );
      return dutch ? `${kinds} hersteld: ${changes}` : `${kinds} mended: ${changes}`;
    }
    case 'columns':
      return dutch ? 'Kolommen aangepast' : 'Columns changed';
    case 'rows':
      return dutch
        ? counted(count, 'regel aangepast', 'regels aangepast', language)
        : counted(count, 'row changed', 'rows changed', language);
    case 'regrouped':
      return REGROUPED[language][label.how];
  }
}
