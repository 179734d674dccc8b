import { lines, type TestFile, textFile } from './csv.ts';

// Lists as somebody exports them from Coachview, about the invented people of people.ts: the bedrijf is written otherwise than in their file.

export const BEDRIJVEN = textFile(
  'bedrijven.csv',
  lines([
    ['Id', 'Bedrijfsnaam', 'E-mail', 'Plaats'],
    ['B-1001', 'Installatiebedrijf Bron BV', 'info@bron.example.nl', 'Utrecht'],
    ['B-1002', 'Zorggroep De Linde', 'info@linde.example.nl', 'Arnhem'],
  ]),
);

const PERSONEN = textFile(
  'personen.csv',
  lines([
    ['Id', 'Voorletters', 'Tussenvoegsels', 'Achternaam', 'Geboortedatum', 'E-mail 1', 'E-mail 2'],
    ['10441', 'M.', '', 'Groot', '', 'm.groot@bron.example.nl', ''],
    ['10442', 'R.', '', 'Bouali', '12-04-1991', 'rachid@thuis.example.nl', 'bouali1@bron.example.nl'],
  ]),
);

const OPLEIDINGEN = textFile(
  'opleidingen.csv',
  lines([
    ['Id', 'Opleiding code', 'Opleiding naam', 'Startdatum', 'Status'],
    ['O-1', 'VCA-B', 'VCA Basis', '01-02-2031', 'Definitief'],
  ]),
);

export const LISTS: readonly TestFile[] = [BEDRIJVEN, PERSONEN, OPLEIDINGEN];
