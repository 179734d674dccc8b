import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { type FieldPath, PERSON_PARTS, type RequestRole } from '../model/field.ts';
import {
  chosen,
  type Produced,
  type Said,
  type Target,
  type TargetChoices,
  type TargetForm,
  type TargetOption,
  type TargetSubject,
} from '../model/target.ts';
import { fellAway, lostOf, mergedOf, SOURCE } from './dossier-lost.ts';
import { dossierFields, type Texts } from './dossier-texts.ts';
import { type DossierRow, dossiersOf } from './dossiers.ts';
import { numberedFiles, suffixOf } from './numbered-files.ts';

// From bedrijven and personen back to a list of participants: each persoon becomes the deelnemer or the contactpersoon of a webaanvraag, as far as
// that import has the fields. What it has no place for is named.

const WHO: TargetOption = {
  id: 'wie',
  kind: 'choice',
  title: { nl: 'Elke persoon wordt', en: 'Each person becomes' },
  values: [
    {
      id: 'deelnemer',
      title: { nl: 'Deelnemer op een eigen webaanvraag', en: 'Deelnemer on a webaanvraag of his own' },
    },
    {
      id: 'bundel',
      title: {
        nl: 'Deelnemer, gebundeld per bedrijf (hoogstens 10)',
        en: 'Deelnemer, bundled by bedrijf (10 at most)',
      },
    },
    {
      id: 'contactpersoon',
      title: { nl: 'Contactpersoon die zelf deelneemt', en: 'Contactpersoon who takes part' },
    },
  ],
};
const COURSE: TargetOption = {
  id: 'opleiding',
  kind: 'text',
  title: { nl: 'Opleiding Code voor iedereen', en: 'Opleiding Code for everybody' },
  says: {
    nl: 'Precies zoals in Coachview. Leeg: vul de opleiding later in, anders komt iedereen op de wachtlijst.',
    en: 'Exactly as in Coachview. Blank: fill the opleiding in later, or everybody gets on the waiting list.',
  },
};

/** Coachview's own limit. */
const MOST_IN_BUNDLE = 10;

const ALONE: Said = {
  nl: 'bedrijf zonder persoon: een webaanvraag is voor iemand',
  en: 'bedrijf without a persoon: a webaanvraag is for somebody',
};
const MORE_FREE: Said = {
  nl: 'persoon met meer dan één vrij veld: in deze import is plaats voor één',
  en: 'persoon with more than one free field: this import has room for one',
};

const FIELDS: ReadonlySet<FieldPath | undefined> = new Set(WEBAANVRAGEN.columns.map(({ field }) => field));

export const webaanvragen: Target = {
  id: 'webaanvragen',
  title: { nl: 'Coachview: webaanvragen (CSV)', en: 'Coachview: webaanvragen (CSV)' },
  about: {
    nl: 'De personen uit dit bestand als deelnemers, om in te schrijven. Er komt in wat die import kent; wat er geen plaats heeft, wordt genoemd.',
    en: 'The persons of this file as deelnemers, to be enrolled. What that import knows goes in; what has no place is named.',
  },
  forms: [
    {
      id: 'webaanvragen',
      title: { nl: 'CSV (puntkomma, UTF-8)', en: 'CSV (semicolons, UTF-8)' },
      extension: '.csv',
      mediaType: 'text/csv;charset=utf-8',
    },
  ],
  options: [WHO, COURSE, SOURCE],
  needs: [
    {
      oneOf: ['persoon.achternaam', 'relatie.naam'],
      why: {
        nl: 'Hiervoor is een lijst van personen nodig, met hun achternaam.',
        en: 'This takes a list of persons, with their surnames.',
      },
    },
  ],
  holds: (field) =>
    field === 'relatie.type' ||
    dossierFields(field).some((one) => FIELDS.has(requestField(one, 'deelnemer'))),
  records: { nl: ['deelnemer', 'deelnemers'], en: ['deelnemer', 'deelnemers'] },
  layout: 'webaanvragen',
  make,
};

/** Where a dossier's field goes; a second free field goes nowhere, and is told by the person, not by the column. */
function requestField(field: FieldPath, role: RequestRole): FieldPath {
  if (/^persoon\.vrijveld/.test(field)) return `${role}.vrijveldCode`;
  return field.replace(/^persoon\./, `${role}.`) as FieldPath;
}

function make(subject: TargetSubject, _: TargetForm, choices: TargetChoices): Produced {
  const dossiers = dossiersOf(subject, chosen(SOURCE, choices).trim());
  const who = chosen(WHO, choices);
  const people = dossiers.rows.filter(({ hasPersoon }) => hasPersoon);
  const bundles = bundlesOf(people, who === 'bundel');
  const requests = bundles.flatMap((rows, nth) => rows.map((row) => ({ row, nth })));
  const { files } = numberedFiles(requests, ({ nth }) => nth, WEBAANVRAGEN.maxRows ?? requests.length);
  const course = chosen(COURSE, choices).trim();
  const headings = WEBAANVRAGEN.columns.map(({ heading }) => heading);
  return {
    files: [],
    tables: files.map((rows, at) => ({
      suffix: suffixOf(at, files.length),
      cells: [
        headings,
        ...rows.map(({ row: { texts }, nth }) => {
          const request = requestOf(texts, who === 'contactpersoon' ? 'contactpersoon' : 'deelnemer');
          if (bundles[nth]!.length > 1) request.set('webaanvraagNr', String(nth + 1));
          if (course !== '') request.set('opleiding.code', course);
          return WEBAANVRAGEN.columns.map(({ field }) => (field && request.get(field)) ?? '');
        }),
      ],
      reading: { headingRow: 1 },
      from: rows.map(({ row }) => row.row),
    })),
    records: people.length,
    fellAway: [
      ...lostOf(dossiers),
      ...fellAway(ALONE, rowsOf(dossiers.rows.filter(({ hasPersoon }) => !hasPersoon))),
      ...fellAway(MORE_FREE, rowsOf(people.filter(({ texts }) => hasMoreFree(texts)))),
    ],
    otherwise: mergedOf(dossiers),
  };
}

/** Each row alone, or those of one bedrijf together where the first of them stands, ten at most. */
function bundlesOf(people: readonly DossierRow[], isByCompany: boolean): DossierRow[][] {
  const bundles: DossierRow[][] = [];
  const open = new Map<number, DossierRow[]>();
  for (const row of people) {
    const bundle = isByCompany && row.bedrijf !== undefined ? open.get(row.bedrijf) : undefined;
    if (bundle !== undefined && bundle.length < MOST_IN_BUNDLE) {
      bundle.push(row);
      continue;
    }
    const made = [row];
    bundles.push(made);
    if (row.bedrijf !== undefined) open.set(row.bedrijf, made);
  }
  return bundles;
}

function requestOf(texts: Texts, role: RequestRole): Texts {
  const request: Texts = new Map([...texts].filter(([field]) => field.startsWith('bedrijf.')));
  for (const part of PERSON_PARTS) {
    const text = texts.get(`persoon.${part}`);
    if (text !== undefined) request.set(`${role}.${part}`, text);
  }
  if (role === 'contactpersoon') request.set('contactpersoonIsDeelnemer', 'Ja');
  return request;
}

function hasMoreFree(texts: Texts): boolean {
  return texts.has('persoon.vrijveldCode2') || texts.has('persoon.vrijveldWaarde2');
}

function rowsOf(rows: readonly DossierRow[]): number[] {
  return rows.map(({ row }) => row);
}
