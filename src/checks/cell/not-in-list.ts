import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Texts that are not among the ones that the layout allows in the column.

/** Of a long list the sentence names only the first ones. */
const NAMED = 6;

type Facts = { shown: string; becomes: string; allowed: readonly string[] };

export const notInList: CellCheck<Facts> = {
  id: 'not-in-list',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  needs: 'oneOf',
  look({ text }, { mark, kind }) {
    const { oneOf } = mark;
    // Ja and Nee have a check of their own, which knows what else means them.
    if (oneOf === undefined || text === '' || kind === 'yes-no' || oneOf.includes(text)) return undefined;
    const bare = withoutStraySpaces(text);
    if (bare === '' || oneOf.includes(bare)) return undefined;
    const small = bare.toLowerCase();
    const meant = oneOf.filter((one) => one.toLowerCase() === small);
    return { shown: text, becomes: meant.length === 1 ? meant[0]! : '', allowed: oneOf.slice(0, NAMED + 1) };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Waarde staat niet in de lijst',
      why: 'Het sjabloon laat in deze kolom alleen bepaalde waarden toe.',
      says: ({ shown, allowed }) => `Hier staat ${quote(shown)}; het kan zijn: ${listed(allowed)}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Value is not in the list',
      why: 'The template allows only certain values in this column.',
      says: ({ shown, allowed }) => `It says ${quote(shown)}; it can be: ${listed(allowed)}.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'rood', mark: { oneOf: ['rood', 'blauw'] } },
      { text: 'groen' },
      { text: '', mark: { oneOf: ['rood'] } },
      { text: 'ja', kind: 'yes-no', mark: { oneOf: ['Ja', 'Nee'] } },
    ],
    caught: [
      { text: 'groen', mark: { oneOf: ['rood', 'blauw'] } },
      { text: 'Rood', mark: { oneOf: ['rood', 'blauw'] }, mended: 'rood' },
    ],
  },
};

function listed(allowed: readonly string[]): string {
  const names = allowed.slice(0, NAMED).map(quote).join(', ');
  return allowed.length > NAMED ? `${names} …` : names;
}
