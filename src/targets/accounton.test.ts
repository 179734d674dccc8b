import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetChoices } from '../model/target.ts';
import { accounton } from './accounton.ts';
import { type SampleRow, subjectOf } from './sample-subject.ts';

// Who comes into Accounton's template, from each layout, under which headings, and what is named because it does not.

function make(rows: readonly SampleRow[], choices: TargetChoices = {}) {
  const produced = accounton.make(subjectOf(rows), accounton.forms[0]!, choices);
  const [headings = [], ...cells] = produced.workbooks![0]!.sheets[0]!.rows;
  const people = cells.map((row) =>
    Object.fromEntries(
      headings.map((heading, at) => [heading, row[at]!]).filter(([, value]) => value !== ''),
    ),
  );
  return { ...produced, headings, people };
}

const ELS: SampleRow = {
  'relatie.type': 'Persoon',
  'relatie.naam': 'Peeters',
  'relatie.voornaam': 'Els',
  'relatie.rijksregisternummer': '01010112301',
  'relatie.emailadres': 'els@b.example',
  'relatie.telefoonnummer': '0470123456',
  'relatie.adres.adres1': 'Kerkstraat 1',
  'relatie.adres.postcode': '9000',
  'relatie.adres.plaats': 'Gent',
  'relatie.taal': 'Nederlands',
  'relatie.dossiermedewerkers': 'An Claes; jo@kantoor.example, piet@kantoor.example',
};
const ONE = { ...ELS, 'relatie.dossiermedewerkers': 'jo@kantoor.example' };

describe('from relations', () => {
  it('makes one row of a persoon, the first address of a colleague with it', () => {
    expect(make([ELS]).people).toEqual([
      {
        Type: 'person',
        Firstname: 'Els',
        Lastname: 'Peeters',
        Email: 'els@b.example',
        'Mobile Number': '0470123456',
        Responsible: 'jo@kantoor.example',
        Address: 'Kerkstraat 1',
        'Postal code': '9000',
        City: 'Gent',
        Language: 'Nederlands',
        'National number': '01010112301',
      },
    ]);
  });

  it('takes the owner of an eenmanszaak, and names the bedrijven that have no place', () => {
    const { people, fellAway } = make([
      { ...ONE, 'relatie.type': 'Eenmanszaak' },
      { 'relatie.type': 'Bedrijf', 'relatie.naam': 'Bakkerij' },
      { 'relatie.naam': 'Garage', 'relatie.ondernemingsnummer': '0353456320' },
    ]);
    expect(people).toMatchObject([{ Lastname: 'Peeters', Company: 'Els Peeters' }]);
    expect(fellAway).toMatchObject([{ count: 2, rows: [3, 4] }]);
    expect(fellAway[0]?.says.nl).toContain('bedrijf zonder persoon');
  });
});

it('names colleagues and initials that have no room', () => {
  const { fellAway } = make([
    ELS,
    { ...ELS, 'relatie.rijksregisternummer': '', 'relatie.dossiermedewerkers': 'An Claes' },
    {
      ...ELS,
      'relatie.rijksregisternummer': '',
      'relatie.dossiermedewerkers': 'jo@kantoor.example',
      'relatie.naam': 'Jo',
    },
    { 'persoon.voornaam': 'Jo', 'persoon.voorletters': 'J.', 'persoon.achternaam': 'Maes' },
  ]);
  expect(fellAway.map(({ says, rows }) => [says.en.split(' ')[0], rows])).toEqual([
    ['colleague', [2, 3]],
    ['initials', [5]],
  ]);
});

describe('from other layouts', () => {
  it('takes each person of a webaanvraag once, infixes with the surname', () => {
    const contact: SampleRow = {
      'contactpersoon.voorletters': 'C.',
      'contactpersoon.tussenvoegsels': 'van',
      'contactpersoon.achternaam': 'Dam',
      'contactpersoon.emailadres': 'c@d.example',
      'bedrijf.naam': 'Bedrijf',
    };
    const { people } = make([
      { ...contact, 'deelnemer.voornaam': 'Dee', 'deelnemer.achternaam': 'Een' },
      { ...contact, 'deelnemer.voornaam': 'Dee', 'deelnemer.achternaam': 'Twee' },
      {
        ...contact,
        'deelnemer.achternaam': 'Dam',
        'deelnemer.tussenvoegsels': 'van',
        'deelnemer.emailadres': 'c@d.example',
        'deelnemer.voorletters': 'C.',
      },
    ]);
    expect(people.map(({ Firstname, Lastname, Company }) => [Firstname, Lastname, Company])).toEqual([
      ['C.', 'van Dam', 'Bedrijf'],
      ['Dee', 'Een', 'Bedrijf'],
      ['Dee', 'Twee', 'Bedrijf'],
    ]);
  });

  it('fills what is blank from a later row of the same person, and names what differs', () => {
    const person: SampleRow = {
      'persoon.voornaam': 'Jo',
      'persoon.achternaam': 'Maes',
      'persoon.emailadres': 'jo@b.example',
    };
    const { people, fellAway } = make([
      person,
      { ...person, 'persoon.telefoonnummer': '0470000001' },
      { ...person, 'persoon.telefoonnummer': '0470000002' },
    ]);
    expect(people).toMatchObject([{ 'Mobile Number': '0470000001' }]);
    expect(fellAway).toMatchObject([{ count: 1, rows: [4] }]);
  });
});

describe('choices', () => {
  it('gives a language to who has none', () => {
    const { people } = make([ELS, { ...ELS, 'relatie.rijksregisternummer': '', 'relatie.taal': '' }], {
      taal: 'nl',
    });
    expect(people.map(({ Language }) => Language)).toEqual(['Nederlands', 'nl']);
  });

  it.each([['\t'], [';']])(
    'lets the headings of the own template rule, pasted with %j between them',
    (between) => {
      const own = ['Type', 'Lastname', 'Firstname', 'Email', 'Address', 'Eigen kolom', 'Language'];
      const { headings, people, layout, fellAway } = make([ONE], { kopregel: own.join(between) });
      expect(headings).toEqual(own);
      expect(people[0]).toEqual({
        Type: 'person',
        Lastname: 'Peeters',
        Firstname: 'Els',
        Email: 'els@b.example',
        Address: 'Kerkstraat 1, 9000 Gent',
        Language: 'Nederlands',
      });
      expect(layout?.columns.map(({ required }) => required === true)).toEqual([
        false,
        true,
        true,
        true,
        false,
        false,
        true,
      ]);
      expect(fellAway.map(({ says }) => says.en)).toEqual([
        expect.stringContaining('Mobile Number'),
        expect.stringContaining('Responsible'),
        expect.stringContaining('National number'),
      ]);
    },
  );
});

it('makes of an office’s list what the golden file says', () => {
  const company: SampleRow = {
    'relatie.type': 'Bedrijf',
    'relatie.naam': 'Bakkerij',
    'relatie.ondernemingsnummer': '0566988259',
  };
  const owner: SampleRow = {
    ...ONE,
    'relatie.type': 'Eenmanszaak',
    'relatie.naam': 'Maes',
    'relatie.voornaam': 'Jo',
    'relatie.rijksregisternummer': '85.07.30-033.28',
    'relatie.geboortedatum': '30/07/1985',
    'relatie.emailadres': 'jo@b.example',
  };
  const { workbooks } = make([ELS, company, owner, { ...ELS, 'relatie.taal': 'Frans' }], { taal: 'nl' });
  const made = workbooks![0]!.sheets[0]!.rows.map((row) => `${row.join('\t')}\n`).join('');
  expect(made).toBe(readFileSync(new URL('./golden/accounton.tsv', import.meta.url), 'utf8'));
});

it('loses nobody: each row of a persoon is in a row, and each text with a place is in it', () => {
  const some = fc.string({ minLength: 1, maxLength: 6 }).map((text) => `a${text.trim()}`);
  const person = fc.record({
    'relatie.type': fc.constant('Persoon'),
    'relatie.naam': some,
    'relatie.voornaam': some,
    'relatie.emailadres': some,
    'relatie.telefoonnummer': some,
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 6 }), (rows) => {
      const { people, records, fellAway } = make(rows);
      expect(people).toHaveLength(records);
      for (const [at, row] of rows.entries()) {
        const isIn = people.some(
          (one) =>
            one.Lastname === row['relatie.naam'] &&
            one.Firstname === row['relatie.voornaam'] &&
            one['Mobile Number'] === row['relatie.telefoonnummer'],
        );
        expect(isIn || fellAway.some(({ rows: named = [] }) => named.includes(at + 2))).toBe(true);
      }
    }),
  );
});
