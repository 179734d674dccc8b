import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TargetChoices } from '../model/target.ts';
import { moodle } from './moodle.ts';
import { readAsMoodle } from './moodle-reading.ts';
import { type SampleRow, subjectOf } from './sample-subject.ts';

// The file for Moodle, read back by a reader that follows Moodle's own rules.

const DELIMITERS = { komma: ',', puntkomma: ';', tab: '\t' } as const;

function make(
  rows: readonly SampleRow[],
  choices: TargetChoices = {},
  more: Parameters<typeof subjectOf>[1] = {},
) {
  const { files, ...told } = moodle.make(subjectOf(rows, more), moodle.forms[0]!, choices);
  const { bytes, from } = files[0]!;
  const delimiter = DELIMITERS[(choices.scheiding ?? 'komma') as keyof typeof DELIMITERS];
  const users = readAsMoodle(bytes, delimiter, choices.codering ?? 'utf-8');
  expect(users).toHaveLength(told.records);
  expect(from).toHaveLength(told.records);
  return { text: strFromU8(bytes), users, from, ...told };
}

const deelnemer = (voornaam: string, achternaam: string, more: SampleRow = {}): SampleRow => ({
  'deelnemer.voornaam': voornaam,
  'deelnemer.achternaam': achternaam,
  'deelnemer.emailadres': `${voornaam.toLowerCase()}@example.nl`,
  ...more,
});

const FULL: SampleRow = {
  webaanvraagNr: '1',
  'opleiding.code': 'BHV-1',
  contactpersoonIsDeelnemer: 'Ja',
  'bedrijf.naam': 'Bakkerij "Zoë"; Zonen, Gent',
  'contactpersoon.voornaam': 'Zoë',
  'contactpersoon.voorletters': 'Z.A.',
  'contactpersoon.tussenvoegsels': 'van den',
  'contactpersoon.achternaam': 'Berg',
  'contactpersoon.emailadres': 'Zoe@example.nl',
  'contactpersoon.externId': '0007',
  'contactpersoon.vrijveldCode': 'VrijveldFunctie',
  'contactpersoon.vrijveldWaarde': 'Chef, nacht',
  ...deelnemer('Piet', 'Bos', { 'deelnemer.externId': '0099', 'deelnemer.vrijveldCode': 'Afdeling' }),
  'deelnemer.vrijveldWaarde': 'Deeg',
};

describe('the file for Moodle', () => {
  it('is, letter by letter', () => {
    const { text, fellAway } = make([FULL], { cohort: 'bedrijf', 'profielveld-1': 'functie' });
    expect(text).toBe(
      [
        'username,firstname,lastname,email,idnumber,profile_field_functie,profile_field_Afdeling,course1,cohort1',
        'zoe@example.nl,Zoë,van den Berg,Zoe@example.nl,0007,"Chef, nacht",,BHV-1,"Bakkerij ""Zoë""; Zonen, Gent"',
        'piet@example.nl,Piet,Bos,piet@example.nl,0099,,Deeg,BHV-1,"Bakkerij ""Zoë""; Zonen, Gent"',
        '',
      ].join('\r\n'),
    );
    expect(fellAway.map(({ says, count }) => [says.nl, count])).toEqual([
      ['Contactpersoon voorletters: gaat door je keuzes niet mee', 1],
    ]);
  });

  it('names what could have gone in under other choices', () => {
    const told = (choices: TargetChoices) =>
      make([FULL], choices).fellAway.map(({ says }) => says.nl.split(':')[0]);
    const initials = 'Contactpersoon voorletters';
    const ids = ['Contactpersoon ExternID', 'Deelnemer ExternID'];
    expect(told({})).toEqual(['Bedrijfsnaam', initials]);
    expect(told({ cursus: 'geen' })).toEqual(['Opleiding Code', 'Bedrijfsnaam', initials]);
    expect(told({ cursus: 'geen', cohort: 'opleiding', gebruikersnaam: 'voorletters' })).toEqual([
      'Bedrijfsnaam',
    ]);
    expect(told({ idnummer: 'persoonid' })).toEqual(['Bedrijfsnaam', initials, ids[0], ids[1]]);
    expect(told({ idnummer: 'persoonid', gebruikersnaam: 'externid' })).toEqual(['Bedrijfsnaam', initials]);
  });

  it.each(Object.keys(DELIMITERS))(
    'says the same with %s between the cells, in either encoding',
    (scheiding) => {
      const plain = make([FULL], { cohort: 'bedrijf' }).users;
      for (const codering of ['utf-8', 'windows-1252'])
        expect(make([FULL], { cohort: 'bedrijf', scheiding, codering }).users).toEqual(plain);
    },
  );

  it('names the rows whose letters an encoding does not have', () => {
    const { users, fellAway } = make([deelnemer('Ana', 'Bos'), deelnemer('Ana', 'Łoś')], {
      codering: 'windows-1252',
      gebruikersnaam: 'email',
    });
    expect(users[1]!.lastname).toBe('?o?');
    expect(fellAway).toMatchObject([{ count: 1, rows: [3] }]);
  });

  it('makes one user of one person, with all his opleidingen', () => {
    const { users, from } = make([
      deelnemer('Jan', 'Bos', { 'opleiding.code': 'A' }),
      deelnemer('jan', 'BOS', { 'opleiding.code': 'B' }),
      deelnemer('Eva', 'Bos', { 'opleiding.code': 'A' }),
    ]);
    expect(users.map(({ firstname, course1, course2 }) => [firstname, course1, course2])).toEqual([
      ['Jan', 'A', 'B'],
      ['Eva', 'A', ''],
    ]);
    expect(from).toEqual([2, 4]);
  });

  it('leaves two people two, when they share only an address', () => {
    const shared = { 'deelnemer.emailadres': 'info@example.nl' };
    expect(make([deelnemer('Jan', 'Bos', shared), deelnemer('Eva', 'Bos', shared)]).users).toHaveLength(2);
  });

  it('gives a persoon of an import of dossiers all of his first five free fields', () => {
    const row: SampleRow = {
      'persoon.voornaam': 'Jan',
      'persoon.achternaam': 'Bos',
      'persoon.emailadres': 'jan@example.nl',
      'persoon.id': '42',
      'bedrijf.naam': 'Bos BV',
      'persoon.vrijveldCode': 'A',
      'persoon.vrijveldWaarde': '1',
    };
    for (const nth of ['2', '3', '4', '5'] as const) {
      row[`persoon.vrijveldCode${nth}`] = `V ${nth}`;
      row[`persoon.vrijveldWaarde${nth}`] = nth;
    }
    const sixth = { ...row, 'persoon.voornaam': 'Eva', 'persoon.vrijveldCode': 'F' };
    const { users, fellAway } = make([row, sixth], { idnummer: 'persoonid', cohort: 'bedrijf' });
    expect(users[0]).toEqual({
      username: 'jan@example.nl',
      firstname: 'Jan',
      lastname: 'Bos',
      email: 'jan@example.nl',
      idnumber: '42',
      profile_field_A: '1',
      profile_field_V2: '2',
      profile_field_V3: '3',
      profile_field_V4: '4',
      profile_field_V5: '5',
      cohort1: 'Bos BV',
    });
    expect(fellAway).toMatchObject([{ count: 1, rows: [3] }]);
    expect(fellAway[0]!.says.nl).toContain('vijfde');
  });

  it('takes the second address of whoever has two, when that is the one', () => {
    const row: SampleRow = {
      'persoon.voornaam': 'Jan',
      'persoon.achternaam': 'Bos',
      'persoon.emailadres': 'jan@werk.example',
      'persoon.emailadres2': 'jan@thuis.example',
    };
    const ids = (rows: SampleRow[]) => moodle.moreOptions!(subjectOf(rows)).map(({ id }) => id);
    expect(ids([row])).toEqual(['email']);
    expect(ids([{ ...row, 'persoon.emailadres2': ' ' }])).toEqual([]);
    expect(make([row]).users[0]).toMatchObject({ email: 'jan@werk.example' });
    const { users } = make([row], { email: 'tweede' });
    expect(users[0]).toMatchObject({ username: 'jan@thuis.example', email: 'jan@thuis.example' });
  });

  it('offers a name for each free field that is in the file', () => {
    const options = moodle.moreOptions!(subjectOf([FULL, { ...FULL, 'deelnemer.vrijveldCode': 'AFDELING' }]));
    expect(options.map(({ id, title }) => [id, title.nl])).toEqual([
      ['profielveld-1', 'Profielveld voor VrijveldFunctie'],
      ['profielveld-2', 'Profielveld voor Afdeling'],
    ]);
  });

  it('takes the PersonId from a list, when that is the ID number', () => {
    const personId = (row: number) => (row === 2 ? '10442' : undefined);
    const { users } = make(
      [deelnemer('Jan', 'Bos', { 'deelnemer.externId': '7' }), deelnemer('Eva', 'Vis')],
      { idnummer: 'persoonid', cursus: 'geen' },
      { personId },
    );
    expect(users.map(({ idnumber }) => idnumber)).toEqual(['10442', '']);
    expect(users[0]).not.toHaveProperty('course1');
  });

  it.each<[string, SampleRow[], number[], string]>([
    [
      'a contactpersoon who takes no part',
      [{ ...deelnemer('Jan', 'Bos'), 'contactpersoon.achternaam': 'Vis' }],
      [2],
      'contactpersoon',
    ],
    [
      'another ID number of the same person',
      [
        deelnemer('Jan', 'Bos', { 'deelnemer.externId': '1' }),
        deelnemer('Jan', 'Bos', { 'deelnemer.externId': '2' }),
      ],
      [3],
      'dezelfde persoon',
    ],
    ['a code without a value', [deelnemer('Jan', 'Bos', { 'deelnemer.vrijveldCode': 'A' })], [2], 'half'],
    ['a quote behind a backslash', [deelnemer('Jan', 'a\\"b')], [2], 'Moodle leest'],
  ])('names %s', (_, rows, told, words) => {
    const { fellAway } = make(rows);
    expect(fellAway).toMatchObject([{ count: told.length, rows: told }]);
    expect(fellAway[0]!.says.nl).toContain(words);
    expect(fellAway[0]!.says.en).not.toBe(fellAway[0]!.says.nl);
  });

  it('whatever stands in the cells, Moodle reads it back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab ",;\t\\\'\n\r=é’'), maxLength: 8 })
      .filter((text) => !text.includes('\\"'));
    const asRead = (text: string) => text.trim().replace(/\r\n?/g, '\n');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.constantFrom(...Object.keys(DELIMITERS)),
        fc.constantFrom('utf-8', 'windows-1252'),
        (texts, scheiding, codering) => {
          const rows = texts.map(([voornaam, waarde, code], nth) =>
            deelnemer('x', `n${nth}`, {
              'deelnemer.voornaam': `x${voornaam}`,
              'deelnemer.vrijveldCode': 'A',
              'deelnemer.vrijveldWaarde': `${waarde}x`,
              'opleiding.code': `${code}x`,
            }),
          );
          const { users, fellAway } = make(rows, { scheiding, codering });
          expect(fellAway).toEqual([]);
          expect(users.map((user) => [user.firstname, user.profile_field_A, user.course1])).toEqual(
            texts.map(([voornaam, waarde, code]) => [
              asRead(`x${voornaam}`),
              asRead(`${waarde}x`),
              asRead(`${code}x`),
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
