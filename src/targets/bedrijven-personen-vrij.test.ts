import { expect, it } from 'vitest';
import { bedrijvenPersonenVrij } from './bedrijven-personen-vrij.ts';
import { type SampleRow, subjectOf } from './sample-subject.ts';

// Only columns in which something stands, and a column for each free field.

const make = (rows: readonly SampleRow[]) => {
  const produced = bedrijvenPersonenVrij.make(subjectOf(rows), bedrijvenPersonenVrij.forms[0]!, {});
  return { ...produced, cells: produced.tables![0]!.cells };
};

it('gives each free field a column of its own, whoever fills it, capitals of its code ignored', () => {
  const made = make([
    {
      'bedrijf.naam': 'Jansen',
      'bedrijf.vrijveldCode': 'VrijveldKlant',
      'bedrijf.vrijveldWaarde': '007',
      'persoon.achternaam': 'Bakker',
      'persoon.vrijveldCode2': 'VrijveldPas',
      'persoon.vrijveldWaarde2': '01',
    },
    {
      'deelnemer.achternaam': 'Smit',
      'deelnemer.vrijveldCode': 'vrijveldpas',
      'deelnemer.vrijveldWaarde': '02',
    },
  ]);
  expect(made.cells).toEqual([
    ['Bedrijfsnaam', 'Persoon achternaam', 'VV Bedrijf VrijveldKlant', 'VV Persoon VrijveldPas'],
    ['Jansen', 'Bakker', '007', '01'],
    ['', 'Smit', '', '02'],
  ]);
});

it('names half a free field, and holds what only the newer import knows', () => {
  const made = make([
    { 'persoon.achternaam': 'B', 'persoon.vrijveldCode': 'VrijveldA', 'persoon.titel': 'dr.' },
  ]);
  expect(made.cells).toEqual([
    ['Persoon achternaam', 'Persoon titel'],
    ['B', 'dr.'],
  ]);
  expect(made.fellAway).toMatchObject([{ count: 1, rows: [2] }]);
  expect(bedrijvenPersonenVrij.holds('persoon.titel')).toBe(true);
  expect(bedrijvenPersonenVrij.holds('relatie.ondernemingsnummer')).toBe(true);
  expect(bedrijvenPersonenVrij.holds('opleiding.code')).toBe(false);
});
