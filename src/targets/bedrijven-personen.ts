import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import type { FieldPath } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import {
  chosen,
  type FellAway,
  type Produced,
  type Said,
  type Target,
  type TargetChoices,
  type TargetForm,
  type TargetOption,
  type TargetSubject,
} from '../model/target.ts';
import type { WorkbookSheet } from '../model/workbook.ts';
import { bedrijvenPersonenXml } from './bedrijven-personen-xml.ts';
import { DELIVERY } from './delivery.ts';
import { fellAway, lostOf, mergedOf, SOURCE } from './dossier-lost.ts';
import { dossierFields } from './dossier-texts.ts';
import { type DossierRow, dossiersOf } from './dossiers.ts';
import { numberedFiles, suffixOf } from './numbered-files.ts';
import { headingsOption, templateOf } from './own-headings.ts';

// Coachview's periodic import of bedrijven and personen by its fixed template, as CSV, as a workbook and as XML, from whatever is open. Its
// headings are reconstructed but for a few, so an own template goes first; what then has no column is named.

const HEADINGS = headingsOption({ nl: 'van Coachview kreeg', en: 'got from Coachview' });
const NAME: TargetOption = {
  id: 'naam',
  kind: 'choice',
  title: { nl: 'Steeds dezelfde bestandsnaam', en: 'Always the same file name' },
  says: {
    nl: 'Wie het bestand periodiek aanlevert, gebruikt steeds dezelfde naam en dezelfde indeling.',
    en: 'Who delivers the file periodically always uses the same name and the same columns.',
  },
  values: [
    { id: 'eigen', title: { nl: 'Nee, de naam die je zelf geeft', en: 'No, the name that you give' } },
    {
      id: 'vast',
      title: { nl: 'Ja: bedrijven-personen', en: 'Yes: bedrijven-personen' },
    },
  ],
};
const STEM = 'bedrijven-personen';

const TORN: Said = {
  nl: 'rij van een bedrijf dat meer rijen heeft dan in één bestand mogen: het staat in meer bestanden',
  en: 'row of a bedrijf with more rows than one file may have: it stands in several files',
};
const UNWRITABLE: Said = {
  nl: 'teken dat in XML niet mag; er staat een vervangteken (�) voor in de plaats',
  en: 'character that XML does not allow; a replacement character (�) stands in its place',
};

/** In characters: most names and addresses fit. */
const MIN_WIDTH = 14;

const FIELDS: ReadonlySet<FieldPath | undefined> = new Set(
  BEDRIJVEN_PERSONEN.columns.map(({ field }) => field),
);

export const bedrijvenPersonen: Target = {
  id: 'bedrijven-personen',
  title: { nl: 'Coachview: Bedrijven en Personen', en: 'Coachview: companies and persons' },
  about: {
    nl: 'Elk bedrijf met zijn personen, voor de periodieke import. Wat twee keer gezegd is, staat er één keer in; meer dan 10.000 rijen worden genummerde bestanden. De kolomkoppen zijn grotendeels gereconstrueerd: die van je eigen sjabloon gaan voor.',
    en: 'Each company with its persons, for the periodic import. What is said twice stands in it once; more than 10,000 rows become numbered files. Most headings are reconstructed: those of your own template go first.',
  },
  forms: [
    {
      id: 'bedrijven-personen',
      title: { nl: 'CSV (puntkomma, UTF-8)', en: 'CSV (semicolons, UTF-8)' },
      extension: '.csv',
      mediaType: 'text/csv;charset=utf-8',
    },
    {
      id: 'bedrijven-personen-xlsx',
      title: {
        nl: 'Excel-werkmap (.xlsx), elke cel tekst',
        en: 'Excel workbook (.xlsx), every cell text',
      },
      extension: '.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    {
      id: 'bedrijven-personen-xml',
      title: {
        nl: 'XML (vorm van Puntkomma: stem hem eerst af met Coachview)',
        en: 'XML (Puntkomma’s own shape: settle it with Coachview first)',
      },
      extension: '.xml',
      mediaType: 'application/xml',
    },
  ],
  options: [NAME, SOURCE, HEADINGS],
  needs: [
    {
      oneOf: [
        'bedrijf.naam',
        'persoon.achternaam',
        'contactpersoon.achternaam',
        'deelnemer.achternaam',
        'relatie.naam',
      ],
      why: {
        nl: 'Zonder bedrijfsnamen of achternamen is er niemand om in te lezen.',
        en: 'Without company names or surnames there is nobody to read in.',
      },
    },
  ],
  // What a relatie is decides how its row goes in.
  holds: (field) => field === 'relatie.type' || dossierFields(field).some((one) => FIELDS.has(one)),
  next: DELIVERY,
  records: { nl: ['record', 'records'], en: ['record', 'records'] },
  layout: 'bedrijven-personen',
  make,
};

function make(subject: TargetSubject, form: TargetForm, choices: TargetChoices): Produced {
  const isXml = form.id === 'bedrijven-personen-xml';
  const base = isXml ? BEDRIJVEN_PERSONEN : layoutFor(subject, choices);
  const dossiers = dossiersOf(subject, chosen(SOURCE, choices).trim());
  const most = base.maxRows ?? dossiers.rows.length;
  const { files, torn } = numberedFiles(dossiers.rows, ({ bedrijf }) => bedrijf, most);
  const made = files.map((rows, nth) => ({
    suffix: suffixOf(nth, files.length),
    cells: cellsOf(base, rows),
    reading: { headingRow: 1 },
    from: rows.map(({ row }) => row),
    rows,
  }));
  const more: FellAway[] = [];
  const produced: Produced = {
    files: [],
    records: dossiers.rows.length,
    fellAway: [],
    otherwise: [
      ...mergedOf(dossiers),
      ...fellAway(
        TORN,
        torn.map(({ row }) => row),
      ),
    ],
    ...(chosen(NAME, choices) === 'vast' ? { stem: STEM } : {}),
    ...(base === BEDRIJVEN_PERSONEN ? {} : { layout: base }),
  };
  if (form.id === 'bedrijven-personen-xlsx')
    produced.workbooks = made.map(({ cells, rows: _, ...file }) => ({ ...file, sheets: [sheetOf(cells)] }));
  else if (!isXml) produced.tables = made.map(({ rows: _, ...file }) => file);
  else
    produced.files = made.map(({ rows, ...file }) => {
      const { bytes, unwritable } = bedrijvenPersonenXml(rows.map(({ texts }) => texts));
      more.push(
        ...fellAway(
          UNWRITABLE,
          unwritable.map((nth) => rows[nth]!.row),
        ),
      );
      return { ...file, bytes };
    });
  produced.fellAway = [...lostOf(dossiers), ...withoutColumn(dossiers.rows, base), ...more];
  return produced;
}

/** Headings that were pasted go first, then those of the template that is open. */
function layoutFor({ ownTemplate }: TargetSubject, choices: TargetChoices): Layout {
  const pasted = templateOf(chosen(HEADINGS, choices), BEDRIJVEN_PERSONEN, 'Coachview');
  if (pasted !== BEDRIJVEN_PERSONEN) return pasted;
  return ownTemplate?.rowsMake === 'dossier' ? ownTemplate : BEDRIJVEN_PERSONEN;
}

function cellsOf({ columns }: Layout, rows: readonly DossierRow[]): string[][] {
  const headings = columns.map(({ heading }) => heading);
  return [
    headings,
    ...rows.map(({ texts }) =>
      columns.map(({ field }) => (field === undefined ? '' : (texts.get(field) ?? ''))),
    ),
  ];
}

function sheetOf(cells: readonly (readonly string[])[]): WorkbookSheet {
  const columns = (cells[0] ?? []).map((heading) => ({ width: Math.max(MIN_WIDTH, heading.length + 2) }));
  return { name: 'Bedrijven en Personen', columns, rows: cells };
}

/** What is known and has no column in the own template. */
function withoutColumn(rows: readonly DossierRow[], layout: Layout): FellAway[] {
  const there = new Set(layout.columns.map(({ field }) => field));
  return BEDRIJVEN_PERSONEN.columns.flatMap(({ field, heading }) => {
    if (field === undefined || there.has(field)) return [];
    const says = {
      nl: `waarde voor ${heading}, waarvoor het eigen sjabloon geen kolom heeft`,
      en: `value for ${heading}, for which the own template has no column`,
    };
    const without = rows.filter(({ texts }) => (texts.get(field) ?? '') !== '').map(({ row }) => row);
    return fellAway(says, without);
  });
}
