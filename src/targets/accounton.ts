import { ACCOUNTON } from '../layouts/accounton.ts';
import type { FieldPath } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import type { RowId } from '../model/table.ts';
import {
  chosen,
  type FellAway,
  type Produced,
  type Said,
  type Target,
  type TargetChoices,
  type TargetOption,
  type TargetSubject,
} from '../model/target.ts';
import type { WorkbookSheet } from '../model/workbook.ts';
import { type Client, type ClientLost, clientsOf } from './accounton-rows.ts';
import { headingsOption, templateOf } from './own-headings.ts';

// Accounton's start template as a workbook: every natural person of the file, one row for one declaration. Its headings are known in part, so
// those of the institute's own template can be given instead; what then has no column is named.

const LANGUAGE: TargetOption = {
  id: 'taal',
  kind: 'text',
  title: { nl: 'Taal voor wie er geen heeft', en: 'Language for who has none' },
  says: {
    nl: 'Accounton vraagt van iedereen een taal. Hoe die geschreven wordt, staat in het sjabloon dat je daar haalt; hier wordt het letterlijk overgenomen.',
    en: 'Accounton wants a language for everybody. How it is written stands in the template that you get there; here it is taken over letter by letter.',
  },
};
const HEADINGS = headingsOption({ nl: 'uit Accounton haalde', en: 'got from Accounton' });

/** In characters: most names and addresses fit. */
const MIN_WIDTH = 16;

const LOST: Record<ClientLost, Said> = {
  company: {
    nl: 'bedrijf zonder persoon: in dit sjabloon staan alleen personen',
    en: 'company without a person: this template holds persons only',
  },
  differs: {
    nl: 'gegeven dat anders is dan op een eerdere regel van dezelfde persoon, waar plaats is voor één',
    en: 'value that differs from an earlier row of the same person, which has room for one',
  },
  colleagues: {
    nl: 'dossiermedewerker die er niet in komt: er is plaats voor één e-mailadres, en een naam is er geen',
    en: 'colleague who does not go in: there is room for one e-mail address, and a name is none',
  },
  initials: {
    nl: 'voorletters naast een voornaam, waar plaats is voor één',
    en: 'initials beside a first name, which has room for one',
  },
  nobody: { nl: 'rij waarin niemand staat', en: 'row with nobody in it' },
};

/** Fields that go in as they are, and those that decide how a row goes in. */
const HELD: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'relatie.type',
  'relatie.naam',
  'relatie.voornaam',
  'relatie.emailadres',
  'relatie.telefoonnummer',
  'relatie.rijksregisternummer',
  'relatie.geboortedatum',
  'relatie.taal',
  'relatie.dossiermedewerkers',
  'bedrijf.naam',
  'persoon.taal',
  'persoon.rijksregisternummer',
  'persoon.partnerRijksregisternummer',
  'persoon.verantwoordelijke',
]);
const HELD_OF_PERSON =
  /^(?:persoon|contactpersoon|deelnemer)\.(?:voornaam|voorletters|tussenvoegsels|achternaam|emailadres|telefoonnummer|geboorteDatum|adres\..*)$/;

export const accounton: Target = {
  id: 'accounton',
  isOfNeighbour: true,
  title: { nl: 'Accounton: startsjabloon (Excel)', en: 'Accounton: start template (Excel)' },
  about: {
    nl: 'Elke persoon uit dit bestand één keer, om als klant in Accounton in te lezen. Een deel van de koppen is gereconstrueerd: die van je eigen sjabloon gaan voor. Een gezamenlijke aangifte is één rij; het rijksregisternummer van de partner vul je zelf aan.',
    en: 'Each person of this file once, to be read into Accounton as a client. Some of the headings are reconstructed: those of your own template go first. A joint declaration is one row; the partner’s national number you fill in yourself.',
  },
  forms: [
    {
      id: 'accounton',
      title: { nl: 'Excel-werkmap (.xlsx)', en: 'Excel workbook (.xlsx)' },
      extension: '.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ],
  options: [LANGUAGE, HEADINGS],
  needs: [
    {
      oneOf: ['relatie.naam', 'persoon.achternaam', 'contactpersoon.achternaam', 'deelnemer.achternaam'],
      why: {
        nl: 'Zonder achternamen is er niemand om in Accounton te zetten.',
        en: 'Without surnames there is nobody to put into Accounton.',
      },
    },
  ],
  next: {
    title: { nl: 'En dan, in Accounton', en: 'And then, in Accounton' },
    steps: [
      {
        nl: 'Leg de koppen naast het sjabloon dat je in Accounton downloadt. Zijn ze anders, plak dan de kopregel daarvan hierboven en maak het bestand opnieuw.',
        en: 'Hold the headings against the template that you download in Accounton. Where they differ, paste its heading row above and make the file again.',
      },
      {
        nl: 'Doe je samen aangifte met een partner, zet dan het rijksregisternummer van de partner in kolom O van dezelfde rij. De partner krijgt geen eigen rij.',
        en: 'For a joint declaration, put the partner’s national number in column O of the same row. The partner gets no row of his own.',
      },
      {
        nl: 'Ga naar Personenbelasting, Klanten, Klanten importeren en kies Excel-bestand. Dat kan alleen wie beheerder is.',
        en: 'Go to Personal income tax, Customers, Import customers and choose Excel file. Only an administrator can.',
      },
      {
        nl: 'Bewaar dit bestand niet langer dan nodig: er staan rijksregisternummers in.',
        en: 'Do not keep this file any longer than needed: it holds national numbers.',
      },
    ],
  },
  holds: (field) => HELD.has(field) || HELD_OF_PERSON.test(field) || /^relatie\.adres\./.test(field),
  records: { nl: ['persoon', 'personen'], en: ['person', 'persons'] },
  layout: 'accounton',
  make,
};

function make(subject: TargetSubject, _: unknown, choices: TargetChoices): Produced {
  const { clients, lost } = clientsOf(subject);
  const layout = templateOf(chosen(HEADINGS, choices), ACCOUNTON, 'Accounton');
  const language = chosen(LANGUAGE, choices).trim();
  for (const { texts } of clients) {
    texts.set('persoon.soort', 'person');
    if (language !== '' && !texts.has('persoon.taal')) texts.set('persoon.taal', language);
    wholeAddress(texts, layout);
  }
  const rows = clients.map(({ texts }) =>
    layout.columns.map(({ field }) => (field === undefined ? '' : (texts.get(field) ?? ''))),
  );
  return {
    files: [],
    workbooks: [
      { suffix: '-accounton', sheets: [sheetOf(layout, rows)], from: clients.map(({ row }) => row) },
    ],
    records: clients.length,
    fellAway: [...lostByReason(lost), ...withoutColumn(clients, layout)],
    ...(layout === ACCOUNTON ? {} : { layout }),
  };
}

/** A template with one column for the address gets all of it there. */
function wholeAddress(texts: Client['texts'], { columns }: Layout): void {
  const street = 'persoon.adres.adres1';
  const others = ['persoon.adres.postcode', 'persoon.adres.plaats'] as const;
  if (columns.some(({ field }) => others.some((part) => part === field))) return;
  const said = (field: FieldPath) => texts.get(field)?.trim() ?? '';
  const town = others
    .map(said)
    .filter((text) => text !== '')
    .join(' ');
  const whole = [said(street), town].filter((text) => text !== '').join(', ');
  if (whole !== '' && columns.some(({ field }) => field === street)) {
    texts.set(street, whole);
    for (const part of others) texts.delete(part);
  }
}

/** Accounton reads the first sheet. */
function sheetOf({ columns }: Layout, rows: readonly string[][]): WorkbookSheet {
  return {
    name: 'Accounton',
    columns: columns.map(({ heading, oneOf }) => ({
      width: Math.max(MIN_WIDTH, heading.length + 2),
      ...(oneOf === undefined ? {} : { oneOf }),
    })),
    rows: [columns.map(({ heading }) => heading), ...rows],
  };
}

function lostByReason(lost: readonly { why: ClientLost; row: RowId }[]): FellAway[] {
  return (Object.keys(LOST) as ClientLost[]).flatMap((why) => {
    const rows = lost.filter((one) => one.why === why).map(({ row }) => row);
    return rows.length === 0 ? [] : [{ says: LOST[why], count: rows.length, rows }];
  });
}

/** What is known of people and has no column in the own template. */
function withoutColumn(clients: readonly Client[], layout: Layout): FellAway[] {
  const there = new Set(layout.columns.map(({ field }) => field));
  return ACCOUNTON.columns.flatMap(({ field, heading }) => {
    if (field === undefined || there.has(field) || field === 'persoon.soort') return [];
    const rows = clients.filter(({ texts }) => texts.has(field)).map(({ row }) => row);
    const says = {
      nl: `waarde voor ${heading}, waarvoor het eigen sjabloon geen kolom heeft`,
      en: `value for ${heading}, for which the own template has no column`,
    };
    return rows.length === 0 ? [] : [{ says, count: rows.length, rows }];
  });
}
