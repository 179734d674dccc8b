import { describe, expect, it } from 'vitest';
import { readTable } from './read.ts';
import type { ReadContext } from './reading.ts';
import { recognise } from './recognise.ts';

const context: ReadContext = { knownHeadings: new Set() };
/** A byte for each character. */
const raw = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) & 255);

describe('recognise', () => {
  it.each([
    ['', { as: 'empty' }],
    ['a;b\n1;2', { as: 'text' }],
    ['\t;b', { as: 'text' }],
    ['<geen>;b\n1;2', { as: 'text' }],
    ['\xef\xbb\xbfa;b', { as: 'text' }],
    ['\xff\xfea\0;\0b\0', { as: 'text' }],
    ['\xff\xfe\x9c\x03\xc0\x03', { as: 'text' }],
    ['a\0;\0b\0\n\0', { as: 'text' }],
    ['PK\x03\x04....', { as: 'workbook' }],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { as: 'workbook' }],
    ['\x09\x04\x06\0\0\0', { as: 'workbook' }],
    ['<html><body><table><tr><td>a', { as: 'workbook' }],
    ['\xef\xbb\xbf\r\n<table border=1>', { as: 'workbook' }],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      { as: 'workbook' },
    ],
    ['%PDF-1.7', { as: 'other', seems: 'pdf' }],
    ['\x89PNG\r\n\x1a\n', { as: 'other', seems: 'png' }],
    ['\xff\xd8\xff\xe0', { as: 'other', seems: 'jpeg' }],
    ['GIF89a', { as: 'other', seems: 'gif' }],
    ['{\\rtf1', { as: 'other', seems: 'rtf' }],
    ['abc\0\x01\x02\x03', { as: 'other', seems: 'binary' }],
  ])('%j', (text, expected) => expect(recognise(raw(text))).toEqual(expected));
});

describe('readTable', () => {
  it.each([
    ['an empty file', 'a.csv', new Uint8Array(), { fault: 'empty' }],
    ['a PDF that is called CSV', 'a.csv', raw('%PDF-1.7 a;b'), { fault: 'not-a-table', seems: 'pdf' }],
    ['noise', 'a.xlsx', noise, { fault: 'not-a-table', seems: 'binary' }],
    ['the lock file of Excel', '~$a.xlsx', raw('\x05Jan  '), { fault: 'not-a-table', seems: 'lock-file' }],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await readTable({ name, bytes }, {}, context)).toEqual(expected);
  });

  it('reads text whatever its name', async () => {
    const reading = await readTable({ name: 'lijst.xlsx', bytes: raw('Nr;Naam\n1;Jan') }, {}, context);
    expect(reading).toMatchObject({ notices: { format: 'csv' } });
  });

  it('reads a table of HTML that is called .xls', async () => {
    const html =
      '<html><body><table><tr><td>Nr</td><td>Naam</td></tr><tr><td>1</td><td>Jan</td></tr></table>';
    const reading = await readTable({ name: 'export.xls', bytes: raw(html) }, {}, context);
    expect(reading).toMatchObject({ notices: { format: 'html' } });
  });

  it('tells a failing reader as damage, without contents', async () => {
    const knownHeadings = {
      has: () => {
        throw new TypeError('cell 123456782');
      },
    };
    const broken = { knownHeadings } as unknown as ReadContext;
    const told = await readTable({ name: 'a.csv', bytes: raw('a;b\n1;2') }, {}, broken);
    expect(told).toMatchObject({ fault: 'damaged' });
    expect(JSON.stringify(told)).toContain('TypeError');
    expect(JSON.stringify(told)).not.toContain('123456782');
  });

  it('is stopped before it begins', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(readTable({ name: 'a.csv', bytes: raw('a;b') }, {}, { ...context, signal })).rejects.toThrow(
      'stopped',
    );
  });
});
