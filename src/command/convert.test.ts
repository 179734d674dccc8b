import { linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toTableSchema } from '../layouts/table-schema.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { BROKEN, csv, GOOD, MENDABLE, OTHER, trialFolder, workbook } from './trial-folder.ts';

// `puntkomma convert`, and templates, over files of its own making, with the real engine.

const trial = trialFolder();

describe('a template', () => {
  const rows = 'Naam deelnemer;0;E-mail\r\nPietersen;007;piet@example.nl\r\n';

  it('rules the columns: a first row', async () => {
    const template = trial.file('sjabloon.csv', 'E-mail;Naam deelnemer;0\r\n');
    const path = trial.file('lijst.csv', rows);
    await trial.run('check', path, '--template', template, '--json');
    expect(JSON.parse(trial.stdout)).toMatchObject({
      layout: 'own',
      columns: [
        { heading: 'E-mail', verdict: 'moved' },
        { heading: 'Naam deelnemer', verdict: 'in-place' },
        { heading: '0', verdict: 'in-place' },
      ],
    });
    expect(trial.stderr).toContain('van de 3 kolommen op naam herkend');
    expect(
      await trial.run('convert', path, '-o', trial.out, '--template', template, '--mend', 'safe', '--force'),
    ).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(
      'E-mail;Naam deelnemer;0\r\npiet@example.nl;Pietersen;007\r\n',
    );
  });

  it('rules the columns: a Table Schema', async () => {
    const template = trial.file('indeling.json', toTableSchema({ ...WEBAANVRAGEN, id: 'ons' }));
    expect(
      await trial.run('check', trial.file('goed.csv', csv([GOOD])), '--template', template, '--json'),
    ).toBe(0);
    expect(JSON.parse(trial.stdout)).toMatchObject({ layout: 'ons', rows: 1 });
  });

  it('that cannot be read ends with 2', async () => {
    const template = trial.file('indeling.json', '{"fields": []}');
    expect(await trial.run('check', trial.file('goed.csv', csv([GOOD])), '--template', template)).toBe(2);
    expect(trial.stderr).toContain('indeling.json');
  });
});

describe('convert', () => {
  it('gives a file that is right back byte for byte, or with the mark that was asked for', async () => {
    const path = trial.file('goed.csv', csv([GOOD, OTHER]));
    expect(await trial.run('convert', path, '-o', trial.out)).toBe(0);
    expect(readFileSync(trial.out)).toEqual(readFileSync(path));
    expect(trial.stdout).toContain('2 rijen in, 2 rijen uit, 0 cellen gewijzigd.');
    expect(await trial.run('convert', path, '-o', trial.out, '--bom')).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(`\uFEFF${csv([GOOD, OTHER])}`);
    expect(readdirSync(trial.folder).sort()).toEqual(['goed.csv', 'uit.csv']);
  });

  it('writes a workbook as CSV, zeros and all', async () => {
    const zeros = { ...GOOD, webaanvraagNr: '0012', 'bedrijf.naam': 'A; "B"' };
    const path = trial.file('map.xlsx', workbook({ Blad1: [zeros] }));
    expect(await trial.run('convert', path, '-o', trial.out)).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(csv([{ ...zeros, 'bedrijf.naam': '"A; ""B"""' }]));
  });

  it('is held back by errors, and an older file stays', async () => {
    trial.file('uit.csv', 'van vorige week');
    expect(await trial.run('convert', trial.file('fout.csv', csv([MENDABLE, BROKEN])), '-o', trial.out)).toBe(
      1,
    );
    expect(trial.stderr).toMatch(/^2 fouten houden het bestand tegen; er is niets geschreven\.$/m);
    expect(trial.stderr).toMatch(/^- Cel G2 /m);
    expect(trial.stderr).toMatch(/^- Cel F3 /m);
    expect(trial.stderr).toContain('--mend safe herstelt er 1 van.');
    expect(readFileSync(trial.out, 'utf8')).toBe('van vorige week');
  });

  it('mends what is safe first', async () => {
    trial.file('uit.csv', 'van vorige week');
    expect(
      await trial.run(
        'convert',
        trial.file('fout.csv', csv([OTHER, MENDABLE])),
        '-o',
        trial.out,
        '--mend',
        'safe',
      ),
    ).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(csv([OTHER, { ...MENDABLE, aanvraagIsOrder: 'Ja' }]));
    expect(trial.stdout).toContain('1 cel gewijzigd');
    expect(
      await trial.run('convert', trial.file('fout.csv', csv([BROKEN])), '-o', trial.out, '--mend', 'safe'),
    ).toBe(1);
  });

  it('writes in spite of errors when forced, and names them', async () => {
    expect(
      await trial.run('convert', trial.file('fout.csv', csv([BROKEN])), '-o', trial.out, '--force'),
    ).toBe(0);
    expect(readFileSync(trial.out, 'utf8')).toBe(csv([BROKEN]));
    expect(trial.stderr).toContain('Geschreven met 1 fout');
    expect(trial.stderr).toMatch(/^- Cel F2 /m);
  });

  it('never writes to a file that it reads', async () => {
    const path = trial.file('goed.csv', csv([GOOD]));
    linkSync(path, join(trial.folder, 'hard.csv'));
    symlinkSync(path, join(trial.folder, 'zacht.csv'));
    for (const name of ['goed.csv', 'hard.csv', 'zacht.csv']) {
      expect(await trial.run('convert', path, '-o', join(trial.folder, name), '--bom', '--force')).toBe(2);
      expect(trial.stderr).toContain('blijven zoals ze zijn');
    }
    expect(
      await trial.run(
        'convert',
        path,
        '--template',
        trial.file('s.csv', 'a;b\r\n'),
        '-o',
        join(trial.folder, 's.csv'),
      ),
    ).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(csv([GOOD]));
  });

  it('says what is wrong with the place to write to', async () => {
    const path = trial.file('goed.csv', csv([GOOD]));
    expect(await trial.run('convert', path, '-o', join(trial.folder, 'weg', 'uit.csv'))).toBe(2);
    expect(trial.stderr).toContain(`De map ${join(trial.folder, 'weg')} is er niet`);
    expect(await trial.run('convert', path, '-o', trial.folder)).toBe(2);
    expect(trial.stderr).toContain('dit is een map');
  });

  it('writes through a link, and leaves the link', async () => {
    trial.file('echt.csv', 'oud');
    symlinkSync(join(trial.folder, 'echt.csv'), trial.out);
    expect(await trial.run('convert', trial.file('goed.csv', csv([GOOD])), '-o', trial.out)).toBe(0);
    expect(readFileSync(join(trial.folder, 'echt.csv'), 'utf8')).toBe(csv([GOOD]));
    expect(statSync(trial.out).isFile()).toBe(true);
  });
});
