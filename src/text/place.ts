import type { Where } from '../model/finding.ts';
import type { Language } from './language.ts';

// Where something stands, in words: "cel H12 (Bedrijfsnaam)". Row numbers and letters are those that Excel shows for the file.

const WORDS = {
  nl: { cell: 'cel', row: 'regel', column: 'kolom', file: 'het bestand' },
  en: { cell: 'cell', row: 'row', column: 'column', file: 'the file' },
} as const;

/** `column`: its letters in the file and its heading, when the place has a column. */
export function place(
  where: Pick<Where, 'row'>,
  column: { letters: string; heading: string } | undefined,
  language: Language,
): string {
  const words = WORDS[language];
  const heading = column === undefined || column.heading === '' ? '' : ` (${column.heading})`;
  // A column that is not in the file has no letters there.
  const hasLetters = column !== undefined && column.letters !== '';
  if (hasLetters && where.row !== undefined) {
    return `${words.cell} ${column.letters}${where.row}${heading}`;
  }
  if (hasLetters) return `${words.column} ${column.letters}${heading}`;
  if (where.row !== undefined) return `${words.row} ${where.row}${heading}`;
  return column === undefined ? words.file : `${words.column}${heading}`;
}

/** Rows as a person would list them: "4–6 en 19". */
export function rowList(rows: readonly number[], language: Language): string {
  const runs: string[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end + 1] === rows[end]! + 1) end += 1;
    runs.push(end === at ? `${rows[at]}` : `${rows[at]}–${rows[end]}`);
    at = end + 1;
  }
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(runs);
}
