import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { LAYOUTS } from '../layouts/list.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { trialFolder } from './trial-folder.ts';

// The command line as a script meets it: arguments in, words and an exit code out.

const trial = trialFolder();

describe('what is not understood', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], 'puntkomma check BESTAND'],
    ['another command', ['chek', 'a.csv'], '"chek"'],
    ['no file', ['check'], 'Noem het bestand'],
    ['two files', ['check', 'a.csv', 'b.csv'], '"b.csv"'],
    ['an unknown option', ['check', 'a.csv', '--jsn'], '--jsn'],
    ['an option of the other command', ['check', 'a.csv', '--force'], 'check kent --force niet'],
    ['a forgotten value', ['check', 'a.csv', '--sheet', '--json'], '--sheet'],
    ['a value too many', ['check', 'a.csv', '--json=ja'], '--json'],
    ['no output', ['convert', 'a.csv'], '-o'],
    ['another mend', ['convert', 'a.csv', '-o', 'b.csv', '--mend', 'all'], '--mend all'],
    ['another language', ['check', 'a.csv', '--lang', 'fr'], '"fr"'],
    ['two layouts', ['check', 'a.csv', '--layout', 'x', '--template', 'y'], 'niet allebei'],
    ['an unknown kind of list', ['check', 'a.csv', '--reference', 'docenten=b.csv'], '"docenten"'],
    ['a list without a file', ['check', 'a.csv', '--reference', 'personen='], '--reference personen='],
    ['another order of rules', ['check', 'a.csv', '--rules', 'soap'], '--rules soap'],
    ['an unknown layout', ['check', 'a.csv', '--layout', 'moodl'], WEBAANVRAGEN.id],
  ])('%s ends with 2 and says so', async (_, args, words) => {
    expect(await trial.run(...args)).toBe(2);
    expect(trial.stderr).toContain(words);
    expect(trial.stdout).toBe('');
  });

  it('says it in English when asked', async () => {
    expect(await trial.run('check', '--lang', 'en')).toBe(2);
    expect(trial.stderr).toContain('Name the file');
  });
});

describe('layouts', () => {
  it.each(['webaanvragen', 'bedrijven-personen', 'moodle', 'accounton', 'adminpulse'])(
    'there is one for %s, that says which way it goes',
    async (begins) => {
      expect(await trial.run('layouts', '--json')).toBe(0);
      const listed = JSON.parse(trial.stdout) as { id: string; title: string; direction: string }[];
      const found = listed.find(({ id }) => id.startsWith(begins));
      expect(found?.title).toBeTruthy();
      expect(['in', 'out', 'both']).toContain(found?.direction);
    },
  );

  it('are named for another program', async () => {
    expect(await trial.run('layouts', '--json')).toBe(0);
    const all = JSON.parse(trial.stdout);
    expect(all.map(({ id }: { id: string }) => id)).toEqual(LAYOUTS.map(({ id }) => id));
    for (const one of all) {
      expect(Object.keys(one)).toEqual(['id', 'title', 'direction']);
      expect(['in', 'out', 'both']).toContain(one.direction);
    }
  });
  it('are named for a person', async () => {
    expect(await trial.run('layouts')).toBe(0);
    expect(trial.stdout).toMatch(/^bedrijven-personen +Bedrijven en Personen .*lezen en schrijven/m);
  });
  it('need no file', async () => expect(await trial.run('layouts', 'a.csv')).toBe(2));
});

describe('starter', () => {
  it('writes an empty template that opens again with nothing in the way', async () => {
    const out = join(trial.folder, 'leeg.xlsx');
    expect(await trial.run('starter', 'webaanvragen', '-o', out)).toBe(0);
    expect(trial.stdout).toBe(`Geschreven: ${out}\n`);
    expect(await trial.run('check', out)).toBe(0);
    expect(trial.stdout).toContain('1 rij');
  });

  it.each<[string, string[], string]>([
    ['no layout', ['-o', 'a.xlsx'], 'puntkomma layouts'],
    ['another layout', ['kapper', '-o', 'a.xlsx'], 'webaanvragen, '],
    ['no place', ['webaanvragen'], '-o'],
    ['an option of others', ['webaanvragen', '-o', 'a.xlsx', '--force'], '--force'],
  ])('%s ends with 2', async (_, args, words) => {
    expect(await trial.run('starter', ...args)).toBe(2);
    expect(trial.stderr).toContain(words);
  });
});

describe('help and version', () => {
  it('names every option, in both languages', async () => {
    for (const lang of ['nl', 'en']) {
      expect(await trial.run('--help', '--lang', lang)).toBe(0);
      for (const option of [
        '--layout',
        '--template',
        '--sheet',
        '--json',
        '--reference',
        '--rules',
        '--lang',
        '-o',
        '--mend safe',
        '--bom',
        '--force',
        '--to',
        '--set',
      ])
        expect(trial.stdout).toContain(option);
    }
  });
  it('tells the version', async () => {
    expect(await trial.run('--version')).toBe(0);
    expect(trial.stdout).toBe(`${version}\n`);
  });
});
