import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, csv, GOOD, OTHER, trialFolder } from './trial-folder.ts';

// `puntkomma convert --to`: files for other systems, with the real engine.

const trial = trialFolder();
const out = () => join(trial.folder, 'uit.json');

describe('convert --to', () => {
  it('writes the bodies of POST Webaanvragen, and says what has no place in them', async () => {
    const path = trial.file('goed.csv', csv([GOOD, { ...OTHER, webaanvraagNr: '2' }]));
    expect(await trial.run('convert', path, '--to', 'api-json', '-o', out())).toBe(0);
    const bodies = JSON.parse(readFileSync(out(), 'utf8'));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toMatchObject({
      opmerking: 'Opleiding: BHV-1',
      aantalPersonen: 1,
      aanvraagIsOrder: expect.any(Boolean),
      bedrijf: { naam: GOOD['bedrijf.naam'] },
    });
    expect(trial.stdout).toContain(`Geschreven: ${out()}`);
    expect(trial.stdout).toContain('2 webaanvragen.');
    expect(trial.stdout).toContain('Hier is geen plaats voor: WebaanvraagNr (2 rijen).');
    expect(trial.stderr).toBe('');
  });

  it('writes one on each line, and makes the choices that are given', async () => {
    const path = trial.file('goed.csv', csv([GOOD, { ...OTHER, webaanvraagNr: '2' }]));
    expect(
      await trial.run('convert', path, '--to', 'api-ndjson', '--set', 'opleiding=weglaten', '-o', out()),
    ).toBe(0);
    const lines = readFileSync(out(), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]!)).not.toHaveProperty('opmerking');
    expect(trial.stdout).toMatch(/^2 × .*\(regel 2–3\)\.$/m);
  });

  it('is held back by errors, and writes in spite of them when forced', async () => {
    const path = trial.file('fout.csv', csv([GOOD, BROKEN]));
    expect(await trial.run('convert', path, '--to', 'api-json', '-o', out())).toBe(1);
    expect(trial.stderr).toMatch(/^- Cel F3 /m);
    expect(() => readFileSync(out())).toThrow();
    expect(await trial.run('convert', path, '--to', 'api-json', '-o', out(), '--force')).toBe(0);
    expect(trial.stderr).toContain('Geschreven met 1 fout');
    expect(trial.stderr).toMatch(/^- Cel F3 /m);
    expect(JSON.parse(readFileSync(out(), 'utf8')).length).toBeGreaterThan(0);
  });

  it('writes users for Moodle, held back by whom Moodle refuses', async () => {
    const nameless = { ...OTHER, webaanvraagNr: '2', 'deelnemer.voornaam': '' };
    const path = trial.file('goed.csv', csv([GOOD, nameless]));
    const args = ['convert', path, '--to', 'moodle', '--set', 'scheiding=puntkomma', '-o', trial.out];
    expect(await trial.run(...args)).toBe(1);
    expect(trial.stderr).toContain(
      'Cel B3 (firstname) (uit regel 3 van je bestand): Er staat geen voornaam.',
    );
    expect(() => readFileSync(trial.out)).toThrow();
    expect(await trial.run(...args, '--force')).toBe(0);
    expect(trial.stderr).toContain(
      'Cel B3 (firstname) (uit regel 3 van je bestand): Er staat geen voornaam.',
    );
    expect(trial.stdout).toContain('2 gebruikers.');
    expect(readFileSync(trial.out, 'utf8')).toBe(
      [
        'username;firstname;lastname;email;idnumber;course1',
        'piet@example.nl;Piet;Pietersen;piet@example.nl;;BHV-1',
        'anna@example.nl;;Smit;anna@example.nl;;BHV-1',
        '',
      ].join('\r\n'),
    );
  });

  it('looks for them among the users that are in Moodle already, and for opleidingen in their list', async () => {
    const path = trial.file('goed.csv', csv([GOOD]));
    const users = trial.file('users.csv', 'username,email,idnumber\npieter,piet@example.nl,7\n');
    const lists = ['--reference', `moodle-gebruikers=${users}`];
    expect(await trial.run('convert', path, '--to', 'moodle', '-o', trial.out, ...lists)).toBe(1);
    expect(trial.stderr).toContain('(uit regel 2 van je bestand): Dit e-mailadres is in Moodle van pieter.');
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const courses = trial.file('opleidingen.json', JSON.stringify([{ id, code: 'BHV-1', naam: 'BHV' }]));
    const toApi = ['convert', path, '--to', 'api-json', '-o', out(), '--reference', `opleidingen=${courses}`];
    expect(await trial.run(...toApi)).toBe(0);
    expect(JSON.parse(readFileSync(out(), 'utf8'))[0].opleidingen).toEqual([{ opleidingId: id }]);
  });

  it('reads what was made for the API back, and makes the same of it', async () => {
    const path = trial.file('goed.csv', csv([GOOD, { ...OTHER, webaanvraagNr: '2' }]));
    const again = join(trial.folder, 'nogmaals.json');
    const how = ['--to', 'api-json', '--set', 'opleiding=weglaten'];
    expect(await trial.run('convert', path, ...how, '-o', out())).toBe(0);
    expect(await trial.run('check', out())).toBe(0);
    expect(await trial.run('convert', out(), ...how, '-o', again)).toBe(0);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(out(), 'utf8'));
  });

  it('makes a workbook for Accounton of AdminPulse’s relations, and names who is not in it', async () => {
    const path = trial.file(
      'klanten.csv',
      'Type;Naam;Voornaam;Klantcode;Ondernemingsnummer;E-mail\r\nPersoon;Peeters;Els;K2;;els@b.example\r\nBedrijf;Bakkerij;;K1;0566988259;a@b.example\r\n',
    );
    const book = join(trial.folder, 'accounton.xlsx');
    expect(await trial.run('convert', path, '--to', 'accounton', '-o', book)).toBe(1);
    expect(trial.stderr).toContain('Language');
    expect(await trial.run('convert', path, '--to', 'accounton', '--set', 'taal=nl', '-o', book)).toBe(0);
    expect(trial.stdout).toContain('1 persoon.');
    expect(trial.stdout).toMatch(/^1 × bedrijf zonder persoon.*\(regel 3\)\.$/m);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
    expect(await trial.run('check', book, '--layout', 'accounton')).toBe(0);
  });

  it('makes bedrijven and personen of a list of participants, in three forms', async () => {
    const path = trial.file('goed.csv', csv([GOOD, { ...OTHER, webaanvraagNr: '2' }]));
    expect(await trial.run('convert', path, '--to', 'bedrijven-personen', '-o', trial.out)).toBe(0);
    expect(trial.stdout).toContain('3 records.');
    expect(trial.stdout).toMatch(/Hier is geen plaats voor: WebaanvraagNr \(2 rijen\), Opleiding Code/);
    expect(await trial.run('check', trial.out, '--layout', 'bedrijven-personen')).toBe(0);
    const book = join(trial.folder, 'b.xlsx');
    expect(await trial.run('convert', path, '--to', 'bedrijven-personen-xlsx', '-o', book)).toBe(0);
    expect(await trial.run('check', book, '--layout', 'bedrijven-personen')).toBe(0);
    const xml = join(trial.folder, 'b.xml');
    expect(await trial.run('convert', path, '--to', 'bedrijven-personen-xml', '-o', xml)).toBe(0);
    expect(readFileSync(xml, 'utf8').match(/<Achternaam>.*?</g)).toEqual([
      '<Achternaam>Jansen<',
      '<Achternaam>Pietersen<',
      '<Achternaam>Smit<',
    ]);
  });

  it('makes participants of bedrijven and personen, and names what falls away', async () => {
    const path = trial.file(
      'personen.csv',
      'Persoon ExternId;Persoon ExternSource;Persoon achternaam;Persoon functie;Bedrijfsnaam\r\n007;hr;Bakker;Lasser;Jansen Bouw\r\n',
    );
    const args = [
      'convert',
      path,
      '--layout',
      'bedrijven-personen-vrij',
      '--to',
      'webaanvragen',
      '-o',
      trial.out,
    ];
    expect(await trial.run(...args, '--set', 'opleiding=BHV')).toBe(0);
    expect(trial.stdout).toContain('1 deelnemer.');
    expect(trial.stdout).toContain('Hier is geen plaats voor: Persoon functie (1 rij).');
    expect(await trial.run('check', trial.out)).toBe(0);
  });

  it('numbers the files of more than 10,000 records, also when the file has that layout already', async () => {
    const lines = Array.from(
      { length: 10_002 },
      (_, n) => `${n % 2};crm;Jansen ${n % 2};${n};hr;Persoon ${n}`,
    );
    const headings =
      'Bedrijf ExternId;Bedrijf ExternSource;Bedrijfsnaam;Persoon ExternId;Persoon ExternSource;Persoon achternaam';
    const path = trial.file('veel.csv', [headings, ...lines, ''].join('\r\n'));
    const args = [
      'convert',
      path,
      '--layout',
      'bedrijven-personen',
      '--to',
      'bedrijven-personen',
      '-o',
      trial.out,
    ];
    expect(await trial.run(...args, '--set', 'naam=vast', '--force')).toBe(0);
    const written = [1, 2].map((n) =>
      readFileSync(join(trial.folder, `bedrijven-personen-${n}.csv`), 'utf8'),
    );
    expect(written.map((text) => text.trimEnd().split('\r\n').length)).toEqual([5002, 5002]);
    expect(() => readFileSync(trial.out)).toThrow();
  });

  it('to the layout that the file has already is the ordinary file', async () => {
    const path = trial.file('goed.csv', csv([GOOD]));
    expect(await trial.run('convert', path, '--to', 'webaanvragen', '-o', trial.out)).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(csv([GOOD]));
  });

  it.each<[string, string[], string]>([
    ['another target', ['--to', 'xls'], 'api-json'],
    ['another choice', ['--to', 'api-json', '--set', 'kleur=rood'], 'opleiding'],
    ['another value', ['--to', 'api-json', '--set', 'opleiding=nee'], 'opmerking, weglaten'],
    ['a choice without a value', ['--to', 'api-json', '--set', 'opleiding'], 'keuze=waarde'],
    ['a choice without a target', ['--set', 'opleiding=weglaten'], '--to'],
    ['a mark', ['--to', 'api-json', '--bom'], '--bom'],
  ])('%s ends with 2 and says what there is', async (_, args, words) => {
    const path = trial.file('goed.csv', csv([GOOD]));
    expect(await trial.run('convert', path, '-o', out(), ...args)).toBe(2);
    expect(trial.stderr).toContain(words);
  });

  it('says what a file lacks for it', async () => {
    const path = trial.file(
      'leeg.csv',
      csv([{ ...GOOD, 'contactpersoon.achternaam': '', 'deelnemer.achternaam': '' }]),
    );
    expect(await trial.run('convert', path, '--to', 'api-json', '-o', out(), '--force')).toBe(2);
    expect(trial.stderr).toContain('Zonder achternaam');
  });
});
