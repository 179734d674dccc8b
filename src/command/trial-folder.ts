import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { utils, write } from 'xlsx';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { FieldPath } from '../model/field.ts';
import { run } from './run.ts';

// For the tests of the command line only: a folder of its own for each test, files to put in it, and what a run printed.

export interface Trial {
  folder: string;
  /** Where `convert` may write. */
  out: string;
  stdout: string;
  stderr: string;
  run(...args: string[]): Promise<number>;
  /** Writes a file in the folder and gives its path. */
  file(name: string, content: string | Uint8Array): string;
}

export function trialFolder(): Trial {
  const trial: Trial = {
    folder: '',
    out: '',
    stdout: '',
    stderr: '',
    run(...args) {
      trial.stdout = '';
      trial.stderr = '';
      const into = (stream: 'stdout' | 'stderr') => ({
        write: (text: string) => {
          trial[stream] += text;
        },
      });
      return run(args, { stdout: into('stdout'), stderr: into('stderr') });
    },
    file(name, content) {
      const path = join(trial.folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
  beforeEach(() => {
    trial.folder = mkdtempSync(join(tmpdir(), 'puntkomma-'));
    trial.out = join(trial.folder, 'uit.csv');
  });
  afterEach(() => rmSync(trial.folder, { recursive: true, force: true }));
  return trial;
}

export type Row = Partial<Record<FieldPath, string>>;

/** Records in the built-in layout, headings first. */
export function records(rows: readonly Row[]): string[][] {
  return [
    WEBAANVRAGEN.columns.map((column) => column.heading),
    ...rows.map((row) => WEBAANVRAGEN.columns.map(({ field }) => (field && row[field]) ?? '')),
  ];
}

/** Those records as a CSV, cells as they are given. */
export function csv(rows: readonly Row[]): string {
  return records(rows)
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('');
}

/** Those records as text cells of a workbook with these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly Row[]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(records(rows)), name);
  return new Uint8Array(write(book, { type: 'array' }));
}

export const GOOD: Row = {
  webaanvraagNr: '1',
  'opleiding.code': 'BHV-1',
  contactpersoonIsDeelnemer: 'Nee',
  aanvraagIsOrder: 'Nee',
  'bedrijf.naam': 'Zoë & Zonen',
  'bedrijf.telefoonnummer': '030 123 45 67',
  'contactpersoon.achternaam': 'Jansen',
  'contactpersoon.emailadres': 'jansen@example.nl',
  'deelnemer.voornaam': 'Piet',
  'deelnemer.achternaam': 'Pietersen',
  'deelnemer.emailadres': 'piet@example.nl',
};
export const OTHER: Row = {
  ...GOOD,
  'deelnemer.voornaam': 'Anna',
  'deelnemer.achternaam': 'Smit',
  'deelnemer.emailadres': 'anna@example.nl',
};
/** Every error in it can be mended safely. */
export const MENDABLE: Row = {
  ...GOOD,
  webaanvraagNr: '2',
  aanvraagIsOrder: 'J',
  'deelnemer.voornaam': 'Kees',
  'deelnemer.achternaam': 'Visser',
  'deelnemer.emailadres': 'kees@example.nl',
};
/** An error that only a person can mend. */
export const BROKEN: Row = {
  ...GOOD,
  webaanvraagNr: '3',
  contactpersoonIsDeelnemer: 'misschien',
  'deelnemer.voornaam': 'Joop',
  'deelnemer.achternaam': 'Meijer',
  'deelnemer.emailadres': 'joop@example.nl',
};
