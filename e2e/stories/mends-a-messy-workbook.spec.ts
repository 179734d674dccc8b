import { importText } from '../files/csv.ts';
import { excelDate, workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';

// The whole way of an institute that prepares a file: a workbook full of half-right data goes in, the file for Coachview comes out.
// What must come out is written down here, cell by cell.

const COURSE = ['VCA-B', 'VCA Basis'];
const CONTACT = ['Bron B.V.', 'Kanaalweg 12', 'M.', 'Groot', 'm.groot@bron.example.nl'];

const MESSY = workbook('Aanmeldingen mei.xlsx', [
  {
    name: 'Deelnemers',
    rows: [
      ['Aanmeldingen mei 2024 (verzonnen personen)'],
      [
        'WebaanvraagNr',
        'Bedrijfsnaam', // belongs behind the two flags
        'Bedrijf adres',
        'Contactpersoon voorletters',
        'Contactpersoon achternaam',
        'Contactpersoon email', // without its hyphen
        'Opleiding Code',
        'Opleiding Naam',
        'ContactpersoonIsDeelnemer',
        'Aanvraag is Order',
        'Deelnemer voorletters',
        'Deelnemer achternaam',
        'Deelnemer geboortedatum',
        'Deelnemer telefoon',
        'Deelnemer e-mail',
        'Deelnemer ExternID',
        'Deelnemer ExternSource',
        'Dieet', // Coachview has no such column
      ],
      [
        ...['0001', ...CONTACT, ...COURSE, 'nee', 'J', 'T.', 'Bakker'],
        excelDate(1991, 4, 12),
        { number: 612345601, format: '0000000000' },
        't.bakker@bron.example.nl ',
        { number: 4101, format: '000000' },
        ...['AFAS', 'vegetarisch'],
      ],
      [
        ...['0002', ...CONTACT, ...COURSE, 'Nee', 'Ja', 'E.', 'Jansen'],
        excelDate(1993, 12, 19),
        { number: 612345602, format: '0000000000' },
        'e.jansen @bron.example.nl',
        { number: 4102, format: '000000' },
        ...['AFAS', ''],
      ],
      // Torn away from the first row of its webaanvraag; the company's and contact's cells were left to be understood.
      [
        ...['0001', '', '', '', '', '', ...COURSE, 'NEE', 'ja', 'R.', 'Bouali'],
        excelDate(1990, 5, 21),
        { number: 612345603, format: '0000000000' },
        'r.bouali@bron.example.nl',
        { number: 4103, format: '000000' },
        ...['AFAS', ''],
      ],
    ],
  },
]);

const ALL = {
  'Opleiding Code': 'VCA-B',
  'Opleiding Naam': 'VCA Basis',
  ContactpersoonIsDeelnemer: 'Nee',
  'Aanvraag is Order': 'Ja',
  Bedrijfsnaam: 'Bron B.V.',
  'Bedrijf adres': 'Kanaalweg 12',
  'Contactpersoon voorletters': 'M.',
  'Contactpersoon achternaam': 'Groot',
  'Contactpersoon e-mail': 'm.groot@bron.example.nl',
  'Deelnemer ExternSource': 'AFAS',
};

const EXPECTED = importText([
  {
    ...ALL,
    WebaanvraagNr: '0001',
    'Deelnemer voorletters': 'T.',
    'Deelnemer achternaam': 'Bakker',
    'Deelnemer geboortedatum': '12-04-1991',
    'Deelnemer telefoon': '0612345601',
    'Deelnemer e-mail': 't.bakker@bron.example.nl',
    'Deelnemer ExternID': '004101',
  },
  {
    ...ALL,
    WebaanvraagNr: '0001',
    'Deelnemer voorletters': 'R.',
    'Deelnemer achternaam': 'Bouali',
    'Deelnemer geboortedatum': '21-05-1990',
    'Deelnemer telefoon': '0612345603',
    'Deelnemer e-mail': 'r.bouali@bron.example.nl',
    'Deelnemer ExternID': '004103',
  },
  {
    ...ALL,
    WebaanvraagNr: '0002',
    'Deelnemer voorletters': 'E.',
    'Deelnemer achternaam': 'Jansen',
    'Deelnemer geboortedatum': '19-12-1993',
    'Deelnemer telefoon': '0612345602',
    'Deelnemer e-mail': 'e.jansen@bron.example.nl',
    'Deelnemer ExternID': '004102',
  },
]);

test('mends a messy workbook and gives the file that Coachview accepts', async ({ wizard }) => {
  await wizard.open(MESSY);
  await expect(wizard.verdict).toContainText('in de weg');

  await wizard.file.mendAllSafe();
  await wizard.goTo('Kolommen');
  await wizard.columns.leaveOut('Dieet');
  await wizard.goTo('Controleren');
  await wizard.check.acceptGroup('E-mailadres klopt niet');
  await expect(wizard.verdict.or(wizard.headline)).not.toContainText('in de weg');

  const { name, bytes } = await wizard.saveAndDownload();
  expect(name).toBe('Aanmeldingen mei.csv');
  expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(EXPECTED);
  await expect(wizard.save.proof).toContainText('3 rijen in, 3 rijen uit');
});
