import { describe, expect, it } from 'vitest';
import { headingKey } from '../model/heading.ts';
import { findHeadingRow } from './heading-row.ts';

const KNOWN = new Set(
  ['WebaanvraagNr', 'Deelnemer achternaam', 'Deelnemer emailadres', 'Opmerking'].map(headingKey),
);

const CASES: { name: string; rows: string[][]; known?: ReadonlySet<string>; at: number }[] = [
  { name: 'no rows', rows: [], at: 0 },
  {
    name: 'headings on top',
    rows: [
      ['Naam', 'Plaats'],
      ['Jan', 'Ede'],
    ],
    at: 0,
  },
  {
    name: 'known headings below a title and a blank row',
    rows: [
      ['Inschrijvingen voorjaar', ''],
      ['', ''],
      ['Deelnemer achternaam', 'Opmerking'],
      ['Jansen', 'Let op'],
    ],
    known: KNOWN,
    at: 2,
  },
  {
    name: 'known headings in another spelling',
    rows: [
      ['Titel', 'Datum'],
      ['deelnemer_achternaam', 'DEELNEMER E-MAILADRES'],
      ['Jansen', 'j@example.nl'],
    ],
    known: new Set([...KNOWN, headingKey('deelnemer e-mailadres')]),
    at: 1,
  },
  {
    name: 'the row with most known headings, not the first with some',
    rows: [
      ['Opmerking', 'WebaanvraagNr', ''],
      ['WebaanvraagNr', 'Deelnemer achternaam', 'Opmerking'],
    ],
    known: KNOWN,
    at: 1,
  },
  {
    name: 'unknown headings below a title of one cell',
    rows: [
      ['Lijst van 2026', '', ''],
      ['Nr', 'Naam', 'Woonplaats'],
      ['1', 'Jan', 'Ede'],
    ],
    at: 1,
  },
  {
    name: 'a row of numbers and addresses is no heading row',
    rows: [
      ['12', '13', 'a@example.nl'],
      ['Nr', 'Code', 'Mail'],
      ['1', '2', 'b@example.nl'],
    ],
    at: 1,
  },
  {
    name: 'a list without headings keeps its first row',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
    at: 0,
  },
  { name: 'one column', rows: [['E-mail'], ['a@example.nl']], at: 0 },
  {
    name: 'one known heading decides when nothing looks like headings',
    rows: [['1'], ['Opmerking'], ['2']],
    known: KNOWN,
    at: 1,
  },
  {
    name: 'hostile names are only names',
    rows: [
      ['__proto__', 'constructor'],
      ['a', 'b'],
    ],
    known: KNOWN,
    at: 0,
  },
];

describe('findHeadingRow', () => {
  it.each(CASES)('$name', ({ rows, known, at }) => {
    expect(findHeadingRow(rows, known ?? new Set())).toBe(at);
  });
});
