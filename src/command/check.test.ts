import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { csv, GOOD, MENDABLE, OTHER, records, trialFolder, workbook } from './trial-folder.ts';

// `puntkomma check` over files of its own making, with the real engine.

const trial = trialFolder();

describe('check', () => {
  it('ends with 0 for a file that is ready, and says so first', async () => {
    expect(await trial.run('check', trial.file('goed.csv', csv([GOOD, OTHER])))).toBe(0);
    expect(trial.stdout).toContain('2 rijen · 1 webaanvraag · 2 deelnemers');
    expect(trial.stdout).toContain('Klaar om te importeren');
    expect(trial.stderr).toBe('');
  });

  it('ends with 1 for errors, with the place of each', async () => {
    expect(await trial.run('check', trial.file('fout.csv', csv([GOOD, MENDABLE])))).toBe(1);
    expect(trial.stdout).toContain('1 fout staat in de weg. --mend safe herstelt ze allemaal.');
    expect(trial.stdout).toMatch(/- Cel G3 \(Aanvraag is Order\): /);
    expect(await trial.run('check', join(trial.folder, 'fout.csv'), '--lang', 'en')).toBe(1);
    expect(trial.stdout).toMatch(/- Cell G3 \(Aanvraag is Order\): /);
  });

  it('gives all of it as JSON, in the promised shape', async () => {
    const path = trial.file('fout.csv', csv([GOOD, OTHER, { ...MENDABLE, webaanvraagNr: '' }]));
    expect(await trial.run('check', path, '--json')).toBe(1);
    const report = JSON.parse(trial.stdout);
    expect(Object.keys(report)).toEqual(['file', 'layout', 'rows', 'columns', 'findings', 'webaanvragen']);
    expect(report).toMatchObject({ file: path, layout: WEBAANVRAGEN.id, rows: 3 });
    expect(report.columns).toEqual(
      WEBAANVRAGEN.columns.map(({ heading, field }) => ({ heading, field, verdict: 'in-place' })),
    );
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual(['check', 'severity', 'row', 'column', 'field', 'text']);
    const errors = report.findings.filter((finding: { severity: string }) => finding.severity === 'error');
    expect(errors).toEqual([
      {
        check: 'yes-no-spelling',
        severity: 'error',
        row: 4,
        column: 'G',
        field: 'aanvraagIsOrder',
        text: expect.stringMatching(/^Cel G4 \(Aanvraag is Order\): ./),
      },
    ]);
    expect(report.webaanvragen).toEqual([
      { number: '1', rows: [2, 3], deelnemers: 2 },
      { number: '', rows: [4], deelnemers: 1 },
    ]);
  });

  it('tells columns of the file by their own letters, and has none for what is missing', async () => {
    // WebaanvraagNr stands third; the last column is not there.
    const lines = records([GOOD]).map(([a, b, c, ...rest]) => [b, c, a, ...rest.slice(0, -1)].join(';'));
    const path = trial.file('anders.csv', `${lines.join('\r\n')}\r\n`);
    expect(await trial.run('check', path, '--json')).toBe(1);
    const { columns, findings } = JSON.parse(trial.stdout);
    expect(columns[0]).toEqual({ heading: 'WebaanvraagNr', field: 'webaanvraagNr', verdict: 'moved' });
    expect(columns.at(-1)).toMatchObject({ verdict: 'missing' });
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'moved-column', column: 'C', row: null }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        check: 'missing-column',
        column: null,
        row: null,
        text: expect.stringMatching(/^Het bestand: /),
      }),
    );
  });

  it('looks at the sheet that is named', async () => {
    const path = trial.file('map.xlsx', workbook({ Oud: [MENDABLE], Nieuw: [GOOD, OTHER] }));
    expect(await trial.run('check', path, '--sheet', 'Nieuw')).toBe(0);
    expect(trial.stdout).toContain('blad "Nieuw"');
    expect(await trial.run('check', path, '--sheet', 'Oud')).toBe(1);
    expect(await trial.run('check', path, '--sheet', 'Weg')).toBe(2);
    expect(trial.stderr).toContain('Dat blad');
  });

  it.each<[string, string | Uint8Array | undefined, string]>([
    ['an absent file', undefined, 'dit bestand is er niet'],
    ['an empty file', '', 'leeg'],
    ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'geen spreadsheet'],
    ['half a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0), 'beschadigd'],
  ])('ends with 2 for %s', async (_, content, words) => {
    const path = content === undefined ? join(trial.folder, 'weg.csv') : trial.file('bestand.xlsx', content);
    expect(await trial.run('check', path, '--json')).toBe(2);
    expect(trial.stderr).toContain(words);
    expect(trial.stdout).toBe('');
  });

  it('ends with 2 for a folder', async () => {
    expect(await trial.run('check', trial.folder)).toBe(2);
    expect(trial.stderr).toContain('dit is een map');
  });
});
