import { KINDS } from '../kinds/list.ts';
import { columnLetters } from '../model/address.ts';
import type { Layout, LayoutColumn, Provenance } from '../model/layout.ts';
import type { WorkbookColumn, WorkbookSheet } from '../model/workbook.ts';
import type { Bilingual, Language } from '../text/language.ts';
import { exampleOf } from './starter-examples.ts';

// An empty template as a workbook, to be filled in by hand: every column is text, so that a spreadsheet leaves the zeros alone, what may be chosen
// is offered, one row shows how it is meant, and two sheets beside it say what belongs where.

/** In characters. */
const NARROWEST = 12;
const WIDEST = 40;
const PROSE_WIDTH = 100;
const TABLE_WIDTHS = [8, 30, 60, 26, 11, 24];

interface StarterWords {
  list: string;
  guide: string;
  table: string;
  heads: readonly string[];
  required: string;
  provenance: Record<Provenance, string>;
  oneOf: (values: string) => string;
  lines: (title: string) => readonly string[];
}

const WORDS: Bilingual<StarterWords> = {
  nl: {
    list: 'Lijst',
    guide: 'Handleiding',
    table: 'Kolommen',
    heads: ['Kolom', 'Kop', 'Wat erin hoort', 'Voorbeeld', 'Verplicht', 'De kop is'],
    required: 'ja',
    provenance: { known: 'bekend', reconstructed: 'gereconstrueerd', own: 'van je eigen sjabloon' },
    oneOf: (values) => `Een van: ${values}.`,
    lines: (title) => [
      `Sjabloon: ${title}`,
      'Vul het eerste blad in, één rij per persoon of bedrijf. Wat in elke kolom hoort, staat op het blad Kolommen.',
      'Regel 2 van het eerste blad is een voorbeeld met verzonnen gegevens. Haal die regel weg voordat je het bestand gebruikt.',
      'Laat de kopregel zoals die is: de koppen, hun volgorde en hun aantal.',
      'Alle cellen staan op Tekst. Zo blijft een 0 aan het begin staan en wordt een datum geen getal.',
      'Plak je uit een ander bestand, kies dan Plakken speciaal > Waarden. Gewoon plakken neemt de opmaak van dat bestand mee, en dan kan een 0 verdwijnen.',
      'Sla het op als Excel-bestand en open het in Puntkomma. Dat kijkt het na en maakt het bestand voor de import.',
    ],
  },
  en: {
    list: 'List',
    guide: 'Guide',
    table: 'Columns',
    heads: ['Column', 'Heading', 'What belongs in it', 'Example', 'Required', 'The heading is'],
    required: 'yes',
    provenance: { known: 'known', reconstructed: 'reconstructed', own: 'of your own template' },
    oneOf: (values) => `One of: ${values}.`,
    lines: (title) => [
      `Template: ${title}`,
      'Fill in the first sheet, one row for each person or company. What belongs in each column stands on the sheet Columns.',
      'Row 2 of the first sheet is an example with invented data. Remove it before you use the file.',
      'Leave the heading row as it is: the headings, their order and their number.',
      'All cells are text. So a 0 at the beginning stays, and a date does not become a number.',
      'When you paste from another file, choose Paste special > Values. An ordinary paste brings the format of that file along, and then a 0 can vanish.',
      'Save it as an Excel file and open it in Puntkomma, which checks it and makes the file for the import.',
    ],
  },
};

/** The list to fill in, the guide, and the columns one by one. */
export function starterSheets(layout: Layout, language: Language): WorkbookSheet[] {
  const { guide, lines } = WORDS[language];
  return [
    listSheet(layout, language),
    {
      name: guide,
      columns: [{ width: PROSE_WIDTH }],
      rows: lines(layout.title[language]).map((line) => [line]),
      isProse: true,
    },
    tableSheet(layout, language),
  ];
}

function listSheet({ columns }: Layout, language: Language): WorkbookSheet {
  const examples = columns.map((column) => exampleOf(column, language));
  return {
    name: WORDS[language].list,
    columns: columns.map((column, at): WorkbookColumn => {
      const longest = Math.max(column.heading.length, examples[at]?.length ?? 0) + 2;
      const values = valuesOf(column);
      return {
        width: Math.min(WIDEST, Math.max(NARROWEST, longest)),
        ...(values === undefined ? {} : { oneOf: values }),
      };
    }),
    rows: [columns.map(({ heading }) => heading), examples],
  };
}

function tableSheet({ columns }: Layout, language: Language): WorkbookSheet {
  const words = WORDS[language];
  const rows = columns.map((column, at) => {
    const values = column.oneOf === undefined ? '' : words.oneOf(column.oneOf.join(', '));
    return [
      columnLetters(at),
      column.heading,
      values || KINDS[column.kind].explain[language].expected,
      exampleOf(column, language),
      column.required === true ? words.required : '',
      words.provenance[column.provenance],
    ];
  });
  return {
    name: words.table,
    columns: TABLE_WIDTHS.map((width) => ({ width })),
    rows: [[...words.heads], ...rows],
    isProse: true,
  };
}

/** What may be chosen in a column: what the layout allows, or what its kind is written as where that is little. */
function valuesOf({ oneOf, kind }: LayoutColumn): readonly string[] | undefined {
  if (oneOf !== undefined) return oneOf;
  if (kind === 'yes-no') return [true, false].map((value) => KINDS['yes-no'].write(value));
  return kind === 'gender' ? GENDERS : undefined;
}

/** As the kind explains them. */
const GENDERS = ['M', 'V', 'O'];
