import { BEDRIJVEN_PERSONEN_VRIJ } from '../layouts/bedrijven-personen-vrij.ts';
import type { FieldPath, RecordOwner } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import {
  chosen,
  type Produced,
  type Said,
  type Target,
  type TargetChoices,
  type TargetForm,
  type TargetSubject,
} from '../model/target.ts';
import { bedrijvenPersonen } from './bedrijven-personen.ts';
import { fellAway, lostOf, mergedOf, SOURCE } from './dossier-lost.ts';
import { dossierFields, PAIR_FIELDS, type Texts } from './dossier-texts.ts';
import { dossiersOf } from './dossiers.ts';

// The newer import of bedrijven and personen, in Coachview itself: a CSV with the columns in which something stands and no others, each free field
// under a heading of its own. That import asks what each column means, so headings are told plainly.

const HALF: Said = {
  nl: 'half vrij veld: een code zonder waarde, of andersom',
  en: 'half free field: a code without a value, or the other way round',
};

const WHO: Readonly<Record<RecordOwner, string>> = { bedrijf: 'VV Bedrijf', persoon: 'VV Persoon' };
const OWNERS = ['bedrijf', 'persoon'] as const;
const FREE_FIELDS: ReadonlySet<FieldPath> = new Set(
  OWNERS.flatMap((owner) =>
    PAIR_FIELDS[owner].flatMap(([sort, ...fields]) => (sort === 'vrijveld' ? fields : [])),
  ),
);
const COLUMNS = BEDRIJVEN_PERSONEN_VRIJ.columns.flatMap(({ heading, field }) =>
  field === undefined || FREE_FIELDS.has(field) ? [] : [{ heading, field }],
);
const FIELDS: ReadonlySet<FieldPath> = new Set([...FREE_FIELDS, ...COLUMNS.map(({ field }) => field)]);

export const bedrijvenPersonenVrij: Target = {
  id: 'bedrijven-personen-vrij',
  title: {
    nl: 'Coachview: zelf bedrijven en personen importeren',
    en: 'Coachview: import companies and persons yourself',
  },
  about: {
    nl: 'Elk bedrijf met zijn personen, voor de import die je in Coachview zelf doet. Alleen kolommen waar iets in staat; elk vrij veld heeft een eigen kolom. Coachview vraagt daar wat elke kolom betekent.',
    en: 'Each company with its persons, for the import that you do in Coachview yourself. Only columns in which something stands; each free field has a column of its own. Coachview asks there what each column means.',
  },
  forms: [
    {
      id: 'bedrijven-personen-vrij',
      title: { nl: 'CSV (puntkomma, UTF-8)', en: 'CSV (semicolons, UTF-8)' },
      extension: '.csv',
      mediaType: 'text/csv;charset=utf-8',
    },
  ],
  options: [SOURCE],
  needs: bedrijvenPersonen.needs,
  holds: (field) => field === 'relatie.type' || dossierFields(field).some((one) => FIELDS.has(one)),
  next: {
    title: { nl: 'En dan, in Coachview', en: 'And then, in Coachview' },
    steps: [
      {
        nl: 'Open eerst je trainingsomgeving: een import is niet terug te draaien.',
        en: 'Open your training environment first: an import cannot be undone.',
      },
      {
        nl: 'Ga naar Module(s), Importeren. Je hebt de module Bedrijf & Persoon nodig, en een rol die mag importeren.',
        en: 'Go to Module(s), Importeren. You need the module Bedrijf & Persoon, and a role that may import.',
      },
      {
        nl: 'Coachview stelt bij elke kolom een veld voor. Bevestig het, of wijs het aan in de boom.',
        en: 'Coachview proposes a field for each column. Confirm it, or point it out in the tree.',
      },
      {
        nl: 'Kijk daarna bij Instellingen, Log wat er misging.',
        en: 'Look in Instellingen, Log afterwards for what went wrong.',
      },
    ],
  },
  records: bedrijvenPersonen.records,
  layout: 'bedrijven-personen-vrij',
  make,
};

function make(subject: TargetSubject, _: TargetForm, choices: TargetChoices): Produced {
  const dossiers = dossiersOf(subject, chosen(SOURCE, choices).trim());
  const { rows } = dossiers;
  const columns = COLUMNS.filter(({ field }) => rows.some(({ texts }) => texts.has(field)));
  /** Values by heading and row; capitals do not tell codes apart. */
  const free = new Map<string, { heading: string; values: Map<number, string> }>();
  const halves: RowId[] = [];
  for (const [nth, { row, texts }] of rows.entries())
    for (const { owner, code, value } of pairsOf(texts)) {
      if (code === '' || value.trim() === '') {
        halves.push(row);
        continue;
      }
      const heading = `${WHO[owner]} ${code}`;
      const known = free.get(heading.toLowerCase());
      if (known === undefined) free.set(heading.toLowerCase(), { heading, values: new Map([[nth, value]]) });
      else known.values.set(nth, value);
    }
  const frees = [...free.values()];
  const cells = rows.map(({ texts }, nth) => [
    ...columns.map(({ field }) => texts.get(field) ?? ''),
    ...frees.map(({ values }) => values.get(nth) ?? ''),
  ]);
  const headings = [...columns, ...frees].map(({ heading }) => heading);
  return {
    files: [],
    tables: [
      {
        suffix: '',
        cells: [headings, ...cells],
        reading: { headingRow: 1 },
        from: rows.map(({ row }) => row),
      },
    ],
    records: rows.length,
    fellAway: [...lostOf(dossiers), ...fellAway(HALF, halves)],
    otherwise: mergedOf(dossiers),
  };
}

function pairsOf(texts: Texts): { owner: RecordOwner; code: string; value: string }[] {
  return OWNERS.flatMap((owner) =>
    PAIR_FIELDS[owner].flatMap(([sort, first, second]) => {
      const [code, value] = [texts.get(first)?.trim() ?? '', texts.get(second) ?? ''];
      return sort === 'vrijveld' && (code !== '' || value.trim() !== '') ? [{ owner, code, value }] : [];
    }),
  );
}
