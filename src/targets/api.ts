import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
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
import type { Webaanvraag } from '../model/webaanvraag.ts';
import type { WebaanvraagBody } from './api-body.ts';
import type { Lost } from './api-parts.ts';
import { webaanvraagBody } from './webaanvraag-body.ts';

// Coachview's API for webaanvragen: the bodies of `POST Webaanvragen`. Nothing is sent from here: sending needs a client secret, and a
// secret does not belong in a page that anybody can open. A script on a server sends what is saved.

const FORMS: readonly TargetForm[] = [
  {
    id: 'api-json',
    title: { nl: 'Eén JSON-bestand met alle webaanvragen', en: 'One JSON file with all webaanvragen' },
    extension: '.json',
    mediaType: 'application/json',
  },
  {
    id: 'api-ndjson',
    title: { nl: 'NDJSON: op elke regel één webaanvraag', en: 'NDJSON: one webaanvraag on each line' },
    extension: '.ndjson',
    mediaType: 'application/x-ndjson',
  },
  {
    id: 'api-zip',
    title: { nl: 'ZIP met een bestand per webaanvraag', en: 'ZIP with a file for each webaanvraag' },
    extension: '.zip',
    mediaType: 'application/zip',
  },
];

const COURSE: TargetOption = {
  id: 'opleiding',
  kind: 'choice',
  title: { nl: 'Opleiding zonder bekend id', en: 'Opleiding without a known id' },
  says: {
    nl: 'De API wil het id van een opleiding, geen code of naam. Dat id staat in de lijst opleidingen van Coachview.',
    en: 'The API wants the id of an opleiding, not a code or name. That id is in Coachview’s list of opleidingen.',
  },
  values: [
    {
      id: 'opmerking',
      title: { nl: 'Code en naam in de opmerking zetten', en: 'Put code and name in the remark' },
    },
    { id: 'weglaten', title: { nl: 'Weglaten', en: 'Leave out' } },
  ],
};

const LOST: Record<Lost, Said> = {
  differs: {
    nl: 'andere tekst dan op de eerste regel van de webaanvraag, waar plaats is voor één',
    en: 'another text than on the first row of the webaanvraag, which has room for one',
  },
  unreadable: {
    nl: 'datum of Ja/Nee-cel die niet te lezen is',
    en: 'date or yes/no cell that cannot be read',
  },
  'half-free-field': {
    nl: 'half vrij veld: een code zonder waarde, of andersom',
    en: 'half free field: a code without a value, or the other way round',
  },
  course: {
    nl: 'opleiding waarvan het id niet bekend is',
    en: 'opleiding whose id is not known',
  },
};
const NOBODY: Said = {
  nl: 'webaanvraag zonder deelnemers: Coachview zou de contactpersoon inschrijven',
  en: 'webaanvraag without deelnemers: Coachview would enrol the contactpersoon',
};

/** A zip remembers when each file was made; the engine has no clock, so this is the first day that the format knows. */
const NO_TIME = '1980-01-01T00:00:00';

export const api: Target = {
  id: 'api',
  title: { nl: 'Webaanvragen voor de API (JSON)', en: 'Webaanvragen for the API (JSON)' },
  about: {
    nl: 'Elke webaanvraag als de tekst die een eigen website of programma naar Coachview stuurt (POST Webaanvragen). Versturen doe je niet hier: dat vraagt een geheime sleutel, en die hoort niet in een browser.',
    en: 'Each webaanvraag as the text that a website or program of your own sends to Coachview (POST Webaanvragen). You do not send it from here: that takes a secret key, which does not belong in a browser.',
  },
  forms: FORMS,
  options: [COURSE],
  needs: [
    {
      oneOf: ['contactpersoon.achternaam', 'deelnemer.achternaam'],
      why: {
        nl: 'Zonder achternaam van een contactpersoon of deelnemer is er niemand om in te schrijven.',
        en: 'Without the surname of a contactpersoon or deelnemer there is nobody to enrol.',
      },
    },
  ],
  // The number only says which rows belong together, which the body shows by itself.
  holds: (field) => !NOT_HELD.has(field),
  records: { nl: ['webaanvraag', 'webaanvragen'], en: ['webaanvraag', 'webaanvragen'] },
  make,
  show: (subject, webaanvraag, choices) => {
    const { body } = webaanvraagBody(subject, webaanvraag, wantsCourse(choices));
    return body === undefined ? undefined : pretty(body);
  },
};

const NOT_HELD: ReadonlySet<FieldPath> = new Set<FieldPath>(['webaanvraagNr']);

function make(subject: TargetSubject, form: TargetForm, choices: TargetChoices): Produced {
  const bodies: Named[] = [];
  const fellAway = new Map<Said, RowId[]>();
  const lose = (why: Said, row: RowId) => {
    const rows = fellAway.get(why);
    if (rows === undefined) fellAway.set(why, [row]);
    else rows.push(row);
  };
  for (const webaanvraag of subject.webaanvragen) {
    const { body, lost } = webaanvraagBody(subject, webaanvraag, wantsCourse(choices));
    if (body === undefined) lose(NOBODY, webaanvraag.rows[0]!);
    else bodies.push({ webaanvraag, body });
    for (const { why, row } of lost) lose(LOST[why], row);
  }
  return {
    files: [{ suffix: '', bytes: written(bodies, form.id) }],
    records: bodies.length,
    fellAway: [...fellAway].map(([says, rows]): FellAway => ({ says, count: rows.length, rows })),
  };
}

interface Named {
  webaanvraag: Webaanvraag;
  body: WebaanvraagBody;
}

function wantsCourse(choices: TargetChoices): boolean {
  return chosen(COURSE, choices) === 'opmerking';
}

function written(bodies: readonly Named[], form: string): Uint8Array {
  if (form === 'api-zip') return zipped(bodies);
  const texts = bodies.map(({ body }) => (form === 'api-ndjson' ? JSON.stringify(body) : pretty(body)));
  if (form === 'api-ndjson') return strToU8(texts.map((text) => `${text}\n`).join(''));
  return strToU8(texts.length === 0 ? '[]\n' : `[\n${texts.join(',\n')}\n]\n`);
}

function pretty(body: WebaanvraagBody): string {
  return JSON.stringify(body, undefined, 2);
}

function zipped(bodies: readonly Named[]): Uint8Array {
  const files: Zippable = {};
  // Some disks do not tell capitals apart.
  const taken = new Set<string>();
  for (const { webaanvraag, body } of bodies) {
    const wanted = fileStem(webaanvraag);
    const stem = taken.has(wanted.toLowerCase()) ? `${wanted}-regel-${webaanvraag.rows[0]}` : wanted;
    taken.add(stem.toLowerCase());
    files[`${stem}.json`] = [strToU8(`${pretty(body)}\n`), { mtime: NO_TIME }];
  }
  return zipSync(files);
}

/** By its number, or by the row that it stands in. Two numbers can become one name; the row then tells them apart. */
function fileStem({ number, rows }: Webaanvraag): string {
  const safe = number
    .trim()
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return safe === '' ? `webaanvraag-regel-${rows[0]}` : `webaanvraag-${safe}`;
}
