import { describe, expect, it } from 'vitest';
import { csv, GOOD, OTHER, trialFolder } from './trial-folder.ts';

// `puntkomma check` with lists from Coachview beside the file.

const trial = trialFolder();

const PERSONS =
  'PersoonId;Achternaam;Voornaam;Email1\r\np1;Pietersen;Piet;piet@example.nl\r\np2;Jansen;;jansen@example.nl\r\n';
const COMPANIES = 'Bedrijfsnaam;Vestigingsplaats\r\nZoe & Zonen;Ede\r\n';
const COURSES = 'Opleidingscode;Opleidingsnaam\r\nBHV-1;BHV\r\n';

function lists(): string[] {
  return [
    `--reference=personen=${trial.file('p.csv', PERSONS)}`,
    `--reference=bedrijven=${trial.file('b.csv', COMPANIES)}`,
    `--reference=opleidingen=${trial.file('o.csv', COURSES)}`,
  ];
}

describe('check --reference', () => {
  it('adds who is recognised and what follows to the JSON', async () => {
    const path = trial.file('goed.csv', csv([GOOD, OTHER]));
    expect(await trial.run('check', path, '--json', ...lists())).toBe(0);
    const report = JSON.parse(trial.stdout);
    const found = (row: number, of: string) =>
      report.matches.find((one: { row: number; of: string }) => one.row === row && one.of === of);
    expect(found(2, 'deelnemer')).toEqual({
      row: 2,
      of: 'deelnemer',
      outcome: 'recognised',
      rule: 'email',
      record: { id: 'p1', name: 'Piet Pietersen' },
    });
    expect(found(2, 'bedrijf')).toMatchObject({ outcome: 'near', rule: null, record: null });
    expect(found(3, 'opleiding')).toMatchObject({ outcome: 'recognised', record: { name: 'BHV-1 BHV' } });
    expect(report.effects).toContainEqual({ id: 'new-bedrijven', count: 1, rows: [2, 3] });
    expect(report.effects).toContainEqual({ id: 'webaanvragen', count: 1, rows: [2, 3] });
    expect(report.findings).toContainEqual(expect.objectContaining({ check: 'near-company', row: 2 }));
    expect(report).not.toHaveProperty('comparison');
  });

  it('tells it in words', async () => {
    const path = trial.file('goed.csv', csv([GOOD, OTHER]));
    expect(await trial.run('check', path, ...lists())).toBe(0);
    expect(trial.stdout).toContain('Vergeleken met: bedrijven (1), personen (2), opleidingen (1)');
    expect(trial.stdout).toContain('1 nieuw bedrijf');
    expect(await trial.run('check', path, ...lists(), '--lang', 'en')).toBe(0);
    expect(trial.stdout).toContain('1 new company');
  });

  it('holds the clients of an office against an earlier list of them', async () => {
    const headings = 'Type;Naam;Voornaam;Klantcode;Ondernemingsnummer;E-mail\r\n';
    const path = trial.file(
      'klanten.csv',
      `${headings}Bedrijf;Bakkerij;;K1;0566988259;a@b.example\r\nBedrijf;Garage;;K2;0353456320;\r\n`,
    );
    const earlier = trial.file('eerder.csv', `${headings}Bedrijf;Bakkerij;;K1;566988259;b@b.example\r\n`);
    expect(await trial.run('check', path, '--json', `--reference=relaties=${earlier}`)).toBe(0);
    expect(JSON.parse(trial.stdout).relations).toEqual({
      double: [{ row: 2, name: 'Bakkerij', by: 'enterprise', differing: ['emailadres'] }],
      here: [{ row: 3, name: 'Garage' }],
      there: [],
      invalid: [],
    });
    expect(await trial.run('check', path, `--reference=relaties=${earlier}`)).toBe(0);
    expect(trial.stdout).toContain('In beide: 1');
    expect(trial.stdout).toContain('Alleen in dit bestand: 1');
  });

  it('says after the import what has arrived', async () => {
    const answer = [
      {
        id: 'w1',
        nummer: 1,
        aantalDeelnemers: 2,
        contactpersoonIsDeelnemer: false,
        'contactpersoon.achternaam': 'Jansen',
        'contactpersoon.emailadres': 'jansen@example.nl',
        'bedrijf.naam': 'Zoë & Zonen',
      },
    ];
    const path = trial.file(
      'goed.csv',
      csv([
        GOOD,
        OTHER,
        {
          ...GOOD,
          webaanvraagNr: '2',
          'contactpersoon.achternaam': 'Vos',
          'contactpersoon.emailadres': 'vos@example.nl',
          'bedrijf.naam': 'Vos',
        },
      ]),
    );
    const list = `--reference=webaanvragen=${trial.file('w.json', JSON.stringify(answer))}`;
    expect(await trial.run('check', path, '--json', list)).toBe(0);
    expect(JSON.parse(trial.stdout).comparison).toMatchObject([
      { number: '2', rows: [4], outcome: 'missing' },
      { number: '1', rows: [2, 3], outcome: 'arrived' },
    ]);
    expect(await trial.run('check', path, list)).toBe(0);
    expect(trial.stdout).toContain('1 webaanvraag is er niet');
  });

  it('takes several files of one kind for parts of one list', async () => {
    const path = trial.file('goed.csv', csv([GOOD, OTHER]));
    const more = 'PersoonId;Achternaam;Voornaam;Email1\r\np3;Smit;Anna;anna@example.nl\r\n';
    const second = `--reference=personen=${trial.file('p2.csv', more)}`;
    expect(await trial.run('check', path, '--json', ...lists(), second)).toBe(0);
    const { effects } = JSON.parse(trial.stdout);
    expect(effects).toContainEqual({ id: 'recognised-personen', count: 3, rows: [2, 3] });
  });

  it.each<[string, string, string, string]>([
    ['is not there', 'personen', '', 'dit bestand is er niet'],
    ['lacks what it cannot be without', 'personen', 'Kleur;Maat\r\nrood;3\r\n', 'achternaam'],
    ['is no list that is known', '', 'Kleur;Maat\r\nrood;3\r\n', '--reference personen='],
  ])('ends with 2 when a list %s', async (_, kind, content, words) => {
    const path = trial.file('goed.csv', csv([GOOD]));
    const list = content === '' ? `${trial.folder}/weg.csv` : trial.file('lijst.csv', content);
    expect(await trial.run('check', path, `--reference=${kind === '' ? '' : `${kind}=`}${list}`)).toBe(2);
    expect(trial.stderr).toContain(words);
    expect(trial.stdout).toBe('');
  });
});
