import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { TargetChoices } from '../model/target.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// Whether people are ready for Moodle: the made file looked at by the same checks as any file, told by the rows that they come from.

type Row = Partial<Record<FieldPath, string>>;

function csvOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => WEBAANVRAGEN.columns.map(({ field }) => (field && row[field]) ?? ''));
  return [WEBAANVRAGEN.columns.map(({ heading }) => heading), ...cells]
    .map((line) => `${line.join(';')}\r\n`)
    .join('');
}

async function opened(rows: readonly Row[]): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const bytes = new TextEncoder().encode(csvOf(rows));
  const answer = await session.open({ kind: 'file', name: 'lijst.csv', bytes }, {});
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault}`);
  return session;
}

async function told(rows: readonly Row[], choices: TargetChoices = {}): Promise<string[]> {
  const session = await opened(rows);
  const made = await session.makeTarget({
    form: 'moodle',
    choices,
    inSpiteOfErrors: true,
    withoutErrorRows: false,
  });
  if (made.outcome !== 'made') throw new Error('held back');
  return (made.checked?.groups ?? []).flatMap(({ findings }) =>
    findings.map(({ severity, check, where, from }) =>
      [severity, check, where.heading ?? '', `row ${where.row}`, `from ${from}`].join(' '),
    ),
  );
}

const person = (voornaam: string, achternaam: string, more: Row = {}): Row => ({
  contactpersoonIsDeelnemer: 'Nee',
  'contactpersoon.achternaam': 'Contact',
  'deelnemer.voornaam': voornaam,
  'deelnemer.achternaam': achternaam,
  'deelnemer.emailadres': `${voornaam.toLowerCase()}@example.nl`,
  'deelnemer.externId': `id-${voornaam}`,
  'deelnemer.externSource': 'HR',
  ...more,
});

describe('ready for Moodle', () => {
  it('nothing is found of people who are', async () => {
    expect(await told([person('Jan', 'Bos'), person('Zoë', 'Berg')])).toEqual([]);
  });

  it.each<[string, Row[], TargetChoices, string[]]>([
    [
      'no first name',
      [person('Jan', 'Bos'), person('', 'Vis', { 'deelnemer.emailadres': 'v@example.nl' })],
      {},
      ['error moodle-first-name firstname row 3 from 3'],
    ],
    [
      'no e-mail address, by which the username is made',
      [person('Jan', 'Bos', { 'deelnemer.emailadres': '' })],
      {},
      ['error moodle-missing username row 2 from 2', 'error moodle-missing email row 2 from 2'],
    ],
    [
      'no ExternID',
      [person('Jan', 'Bos', { 'deelnemer.externId': '', 'deelnemer.externSource': '' })],
      {},
      ['warning moodle-missing idnumber row 2 from 2'],
    ],
    [
      'one username for two',
      [person('Jan', 'Bos'), person('Joke', 'Bos')].map((row) => ({ ...row, 'deelnemer.voorletters': 'J.' })),
      { gebruikersnaam: 'voorletter' },
      ['error moodle-username-clash username row 3 from 3'],
    ],
    [
      'one address for two',
      [person('Jan', 'Bos'), person('Eva', 'Bos', { 'deelnemer.emailadres': 'JAN@example.nl' })],
      { gebruikersnaam: 'voornaam' },
      ['error moodle-email-twice email row 3 from 3'],
    ],
    [
      'one ID number for two',
      [person('Jan', 'Bos'), person('Eva', 'Bos', { 'deelnemer.externId': 'ID-Jan' })],
      {},
      ['error moodle-id-twice idnumber row 3 from 3'],
    ],
    [
      'signs that Moodle refuses',
      [person('Jan', 'O’Brien')],
      { gebruikersnaam: 'voornaam' },
      ['error moodle-username-letters username row 2 from 2'],
    ],
    [
      'a username that is too long',
      [person('Jan', 'x'.repeat(97))],
      { gebruikersnaam: 'voornaam' },
      ['error too-long username row 2 from 2'],
    ],
    [
      'the name of visitors',
      [person('Gu', 'est')],
      { gebruikersnaam: 'voornaam', verbinding: 'niets' },
      ['error moodle-username-letters username row 2 from 2'],
    ],
    [
      'signs that are to be left out',
      [person('Jan', 'O’Brien')],
      { gebruikersnaam: 'voornaam', tekens: 'weglaten' },
      [],
    ],
  ])('%s', async (_, rows, choices, expected) => {
    expect(await told(rows, choices)).toEqual(expected);
  });

  it('tells the row of the open file when somebody of an earlier row came by again', async () => {
    const rows = [person('Jan', 'Bos'), person('Jan', 'Bos'), person('', 'Vis')];
    rows[2]!['deelnemer.emailadres'] = 'v@example.nl';
    expect(await told(rows)).toEqual(['error moodle-first-name firstname row 3 from 4']);
  });

  it.each(['utf-8', 'windows-1252'])(
    'looks at the file as it is written, in %s and with tabs',
    async (codering) => {
      const rows = [person('Zoë', 'Bós, jr.'), person('René', 'Vis')];
      expect(await told(rows, { codering, scheiding: 'tab' })).toEqual([]);
    },
  );

  it('is held back by what Moodle refuses, unless that is wanted', async () => {
    const session = await opened([person('', 'Bos', { 'deelnemer.emailadres': 'b@example.nl' })]);
    const request = { form: 'moodle', choices: {}, inSpiteOfErrors: false, withoutErrorRows: false };
    expect(await session.makeTarget(request)).toMatchObject({
      outcome: 'held-back',
      errors: 0,
      checked: { counts: { error: 1 } },
    });
  });

  it('is looked up in a list of who stands in Moodle, which is asked for again when it goes', async () => {
    const session = await opened([
      person('Jan', 'Bos'),
      person('Eva', 'Vis'),
      person('Zoë', 'Berg'),
      person('Bo', 'Kok'),
      person('Nieuw', 'Iemand'),
    ]);
    const users = [
      'username,firstname,lastname,email,idnumber',
      'JAN@example.nl,Jan,Bos,jan@example.nl,id-jan',
      'eva-oud,Eva,Vis,eva@example.nl,',
      'zoë@example.nl,Ander,Mens,ander@example.nl,9',
      'bo@example.nl,Bo,Kok,bo@example.nl,',
      'zoe@example.nl,Ander,Mens,ander2@example.nl,10',
    ].join('\n');
    const bytes = new TextEncoder().encode(users);
    const referred = await session.refer({ kind: 'file', name: 'gebruikers.csv', bytes });
    expect(referred).toMatchObject({ list: { kind: 'moodle-gebruiker', state: 'used' } });
    const found = async () => {
      const made = await session.makeTarget({
        form: 'moodle',
        choices: {},
        inSpiteOfErrors: true,
        withoutErrorRows: false,
      });
      if (made.outcome !== 'made') throw new Error('held back');
      return made
        .checked!.groups.flatMap(({ findings }) => findings)
        .map(({ severity, check, facts, from }) =>
          [from, severity, check, facts.how ?? '', facts.user].join(' '),
        );
    };
    expect((await found()).sort()).toEqual([
      '2 hint moodle-known-user  Jan Bos (JAN@example.nl)',
      '3 error moodle-other-user email-taken Eva Vis (eva-oud)',
      '4 error moodle-other-user other-id Ander Mens (zoe@example.nl)',
      '5 warning moodle-known-user  Bo Kok (bo@example.nl)',
    ]);
    session.forget();
    expect(await found()).toEqual([]);
  });

  it('offers a profile field for each code that stands in the file, and again after an edit', async () => {
    const free = (code: string): Row => ({ 'deelnemer.vrijveldCode': code, 'deelnemer.vrijveldWaarde': 'x' });
    const session = await opened([person('Jan', 'Bos', free('VrijveldA'))]);
    const titles = () =>
      session
        .targets()
        .find(({ id }) => id === 'moodle')!
        .options.filter(({ id }) => id.startsWith('profielveld'))
        .map(({ title }) => title.nl);
    expect(titles()).toEqual(['Profielveld voor VrijveldA']);
    const column = WEBAANVRAGEN.columns.findIndex(({ field }) => field === 'deelnemer.vrijveldCode');
    session.edit([{ kind: 'cell', row: 2, column, text: 'VrijveldB' }], { kind: 'typed' });
    expect(titles()).toEqual(['Profielveld voor VrijveldB']);
  });
});
