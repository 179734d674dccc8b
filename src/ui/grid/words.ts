// The words of the grid itself, Dutch and English. What checks have to say comes from outside.
import type { ColumnVerdict, Spare } from '../../model/alignment.ts';
import type { Severity } from '../../model/finding.ts';
import type { Bilingual, Language } from '../../text/language.ts';

const TAGS: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

function counted(language: Language, n: number, one: string, more: string): string {
  return `${n.toLocaleString(TAGS[language])} ${n === 1 ? one : more}`;
}
const nl = (n: number, one: string, more: string): string => counted('nl', n, one, more);
const en = (n: number, one: string, more: string): string => counted('en', n, one, more);

interface Words {
  table: string;
  /** How to get about; read once when the table is entered. */
  keys: string;
  rowNumber: string;
  noRows: string;
  loading: string;
  empty: string;
  added: string;
  addedAt(letters: string): string;
  hiddenRow: string;
  changed: string;
  /** Of one cell or row, in front of its sentence. */
  severity: Record<Severity, string>;
  /** Columns that need no word have ''. */
  verdict: Record<ColumnVerdict | Spare['verdict'], string>;
  moved: string;
  leftOut: string;
  hiddenColumn: string;
  errors(n: number): string;
  warnings(n: number): string;
  rows(n: number): string;
  size(rows: number, columns: number): string;
  selected(rows: number, columns: number): string;
  copied(rows: number, columns: number): string;
  notCopied: string;
  tooManyToCopy(limit: number): string;
  tooManyToChange(limit: number): string;
  changedMeanwhile: string;
  notWritten(text: string): string;
  pasted(n: number): string;
  filled(n: number): string;
  cleared(n: number): string;
  nothingToPaste: string;
  rowsLeft(n: number): string;
  columnsLeft(n: number): string;
  addRows(n: number): string;
  rowsAdded(n: number): string;
  noNext: string;
  noPrevious: string;
  tabLeaves: string;
  edit(heading: string): string;
  mend: string;
  dismiss: string;
  cell: string;
  menu: string;
  menuOf(heading: string): string;
  explain: string;
  selectColumn: string;
  fit: string;
  wider: string;
  narrower: string;
  freeze: string;
  thaw: string;
  hide: string;
  showAll(n: number): string;
  hidden(n: number): string;
  columnHidden(heading: string): string;
  frozen(heading: string): string;
  thawed(heading: string): string;
}

const WORDS: Bilingual<Words> = {
  nl: {
    table: 'Rijen van het bestand',
    keys: 'Pijltjes om te lopen, Enter om te wijzigen, F8 voor het volgende punt, Ctrl+F8 voor de aantallen, Alt+Pijl omlaag voor het menu van de kolom. Met Tab loop je door; na het lopen of wijzigen verlaat je de tabel met Esc en daarna Tab.',
    rowNumber: 'Regel',
    noRows: 'Geen rijen om te laten zien.',
    loading: 'wordt geladen',
    empty: 'leeg',
    added: 'toegevoegde regel',
    addedAt: (letters) => `${letters}, toegevoegde regel`,
    hiddenRow: 'verborgen in je bestand',
    changed: 'gewijzigd',
    severity: { error: 'Fout', warning: 'Waarschuwing', hint: 'Aandachtspunt' },
    verdict: {
      'in-place': '',
      moved: 'verplaatst',
      renamed: 'andere naam',
      alike: 'lijkt erop',
      missing: 'ontbrak',
      extra: 'extra',
      doubled: 'dubbel',
      blank: 'zonder kop',
    },
    moved: 'verplaatst',
    leftOut: 'gaat niet mee',
    hiddenColumn: 'verborgen in je bestand',
    errors: (n) => nl(n, 'fout', 'fouten'),
    warnings: (n) => nl(n, 'waarschuwing', 'waarschuwingen'),
    rows: (n) => nl(n, 'rij', 'rijen'),
    size: (rows, columns) => `${rows.toLocaleString('nl-NL')} × ${columns.toLocaleString('nl-NL')}`,
    selected: (rows, columns) =>
      `${nl(rows, 'rij', 'rijen')} bij ${nl(columns, 'kolom', 'kolommen')} gekozen`,
    copied: (rows, columns) =>
      `${nl(rows, 'rij', 'rijen')} bij ${nl(columns, 'kolom', 'kolommen')} gekopieerd`,
    notCopied:
      'De browser liet het klembord niet gebruiken. Kopieer een kleiner stuk, of probeer het nog eens.',
    tooManyToCopy: (limit) =>
      `Dit is te veel voor het klembord. Kies hoogstens ${limit.toLocaleString('nl-NL')} cellen tegelijk.`,
    tooManyToChange: (limit) =>
      `Kies hoogstens ${limit.toLocaleString('nl-NL')} cellen om in één keer te wijzigen.`,
    changedMeanwhile: 'De tabel veranderde ondertussen. Er is niets gedaan; probeer het nog eens.',
    notWritten: (text) =>
      `De regel kwam niet, want de tabel veranderde ondertussen. Wat je typte${text === '' ? '' : `, “${text}”,`} is niet opgeschreven; kies de cel en typ het nog eens.`,
    pasted: (n) => `${nl(n, 'cel', 'cellen')} geplakt`,
    filled: (n) => `${nl(n, 'cel', 'cellen')} naar beneden gevuld`,
    cleared: (n) => `${nl(n, 'cel', 'cellen')} leeggemaakt`,
    nothingToPaste: 'Er staat geen tekst op het klembord.',
    rowsLeft: (n) => `${nl(n, 'geplakte rij past', 'geplakte rijen passen')} niet meer onder de laatste rij.`,
    columnsLeft: (n) =>
      n === 1
        ? '1 geplakte kolom past niet meer naast de laatste kolom en is weggelaten.'
        : `${n} geplakte kolommen passen niet meer naast de laatste kolom en zijn weggelaten.`,
    addRows: (n) => (n === 1 ? 'Voeg hem toe als nieuwe rij' : 'Voeg ze toe als nieuwe rijen'),
    rowsAdded: (n) => `${nl(n, 'rij', 'rijen')} toegevoegd`,
    noNext: 'Hierna staat geen fout of waarschuwing meer.',
    noPrevious: 'Hiervoor staat geen fout of waarschuwing.',
    tabLeaves: 'Met Tab verlaat je nu de tabel.',
    edit: (heading) => `${heading} wijzigen`,
    mend: 'Herstel',
    dismiss: 'Sluit deze melding',
    cell: 'Gekozen cel',
    menu: 'Kolom',
    menuOf: (heading) => `Menu van kolom ${heading}`,
    explain: 'Leg deze kolom uit',
    selectColumn: 'Kies de hele kolom',
    fit: 'Zo breed als de inhoud',
    wider: 'Breder',
    narrower: 'Smaller',
    freeze: 'Links vastzetten',
    thaw: 'Niet meer vastzetten',
    hide: 'Hier niet tonen (blijft in het bestand)',
    showAll: (n) => `Toon ${nl(n, 'niet getoonde kolom', 'niet getoonde kolommen')} weer`,
    hidden: (n) => `${nl(n, 'kolom', 'kolommen')} niet getoond`,
    columnHidden: (heading) => `Kolom ${heading} wordt niet getoond en blijft in het bestand.`,
    frozen: (heading) => `Kolom ${heading} staat links vast.`,
    thawed: (heading) => `Kolom ${heading} staat weer op zijn plaats.`,
  },
  en: {
    table: 'Rows of the file',
    keys: 'Arrows to move, Enter to edit, F8 for the next problem, Ctrl+F8 for the counts, Alt+Down for the menu of the column. Tab passes by; after moving or editing, Esc and then Tab leaves the table.',
    rowNumber: 'Row',
    noRows: 'No rows to show.',
    loading: 'loading',
    empty: 'empty',
    added: 'added row',
    addedAt: (letters) => `${letters}, added row`,
    hiddenRow: 'hidden in your file',
    changed: 'changed',
    severity: { error: 'Error', warning: 'Warning', hint: 'Point of attention' },
    verdict: {
      'in-place': '',
      moved: 'moved',
      renamed: 'other name',
      alike: 'looks like it',
      missing: 'was missing',
      extra: 'extra',
      doubled: 'doubled',
      blank: 'no heading',
    },
    moved: 'moved',
    leftOut: 'left out',
    hiddenColumn: 'hidden in your file',
    errors: (n) => en(n, 'error', 'errors'),
    warnings: (n) => en(n, 'warning', 'warnings'),
    rows: (n) => en(n, 'row', 'rows'),
    size: (rows, columns) => `${rows.toLocaleString('en-GB')} × ${columns.toLocaleString('en-GB')}`,
    selected: (rows, columns) => `${en(rows, 'row', 'rows')} by ${en(columns, 'column', 'columns')} selected`,
    copied: (rows, columns) => `${en(rows, 'row', 'rows')} by ${en(columns, 'column', 'columns')} copied`,
    notCopied: 'The browser did not let us use the clipboard. Copy a smaller part, or try again.',
    tooManyToCopy: (limit) =>
      `This is too much for the clipboard. Select at most ${limit.toLocaleString('en-GB')} cells at a time.`,
    tooManyToChange: (limit) => `Select at most ${limit.toLocaleString('en-GB')} cells to change at once.`,
    changedMeanwhile: 'The table changed in the meantime. Nothing was done; try again.',
    notWritten: (text) =>
      `The row did not come, because the table changed in the meantime. What you typed${text === '' ? '' : `, “${text}”,`} was not written; select the cell and type it again.`,
    pasted: (n) => `${en(n, 'cell', 'cells')} pasted`,
    filled: (n) => `${en(n, 'cell', 'cells')} filled down`,
    cleared: (n) => `${en(n, 'cell', 'cells')} cleared`,
    nothingToPaste: 'There is no text on the clipboard.',
    rowsLeft: (n) => `${en(n, 'pasted row does', 'pasted rows do')} not fit below the last row.`,
    columnsLeft: (n) =>
      n === 1
        ? '1 pasted column does not fit beside the last column and was left out.'
        : `${n} pasted columns do not fit beside the last column and were left out.`,
    addRows: (n) => (n === 1 ? 'Add it as a new row' : 'Add them as new rows'),
    rowsAdded: (n) => `${en(n, 'row', 'rows')} added`,
    noNext: 'No error or warning after this one.',
    noPrevious: 'No error or warning before this one.',
    tabLeaves: 'Tab now leaves the table.',
    edit: (heading) => `Edit ${heading}`,
    mend: 'Mend',
    dismiss: 'Close this message',
    cell: 'Selected cell',
    menu: 'Column',
    menuOf: (heading) => `Menu of column ${heading}`,
    explain: 'Explain this column',
    selectColumn: 'Select the whole column',
    fit: 'As wide as its contents',
    wider: 'Wider',
    narrower: 'Narrower',
    freeze: 'Freeze on the left',
    thaw: 'Unfreeze',
    hide: 'Do not show here (stays in the file)',
    showAll: (n) => `Show ${en(n, 'column that is not shown', 'columns that are not shown')}`,
    hidden: (n) => `${en(n, 'column', 'columns')} not shown`,
    columnHidden: (heading) => `Column ${heading} is not shown and stays in the file.`,
    frozen: (heading) => `Column ${heading} is frozen on the left.`,
    thawed: (heading) => `Column ${heading} is back in its place.`,
  },
};

export type GridWords = Words;

export function gridWords(language: Language): GridWords {
  return WORDS[language];
}
