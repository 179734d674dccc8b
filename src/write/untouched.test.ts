import { describe, expect, it } from 'vitest';
import type { Layout } from '../model/layout.ts';
import type { EncodingNotice, Notices } from '../model/notice.ts';
import { isAlreadyRight } from './untouched.ts';

const HEADINGS = ['WebaanvraagNr', 'Opleiding Code'];
const layout: Layout = {
  id: 'proef',
  title: { nl: 'Proef', en: 'Trial' },
  columns: HEADINGS.map((heading) => ({ heading, kind: 'text', provenance: 'own', aliases: [] })),
};
const encoding: EncodingNotice = { encoding: 'utf-8', bom: false, guessed: false, samples: [] };
const right: Notices = {
  format: 'csv',
  encoding,
  delimiter: ';',
  sepLine: false,
  lineEnds: 'crlf',
  headingRow: 1,
  titleRows: 0,
  unclosedQuotes: [],
  strayQuotes: [],
  raggedRows: [],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  emptyFormulas: [],
};

describe('a file that is right as it came', () => {
  it.each<[string, Partial<Notices>]>([
    ['as Puntkomma writes it', {}],
    ['with LF', { lineEnds: 'lf' }],
  ])('%s', (_, notices) => {
    expect(isAlreadyRight({ ...right, ...notices }, layout, HEADINGS, { bom: false, changed: false })).toBe(
      true,
    );
  });

  it('with a mark, when a mark is wished', () => {
    const marked = { ...right, encoding: { ...encoding, bom: true } };
    expect(isAlreadyRight(marked, layout, HEADINGS, { bom: true, changed: false })).toBe(true);
    expect(isAlreadyRight(marked, layout, HEADINGS, { bom: false, changed: false })).toBe(false);
    expect(isAlreadyRight(right, layout, HEADINGS, { bom: true, changed: false })).toBe(false);
  });

  it.each<[string, Partial<Notices>]>([
    ['a workbook', { format: 'xlsx' }],
    ['pasted cells', { format: 'pasted' }],
    ['commas', { delimiter: ',' }],
    ['another encoding', { encoding: { ...encoding, encoding: 'windows-1252' } }],
    ['bytes that are not quite UTF-8', { encoding: { ...encoding, guessed: true } }],
    ['a sep= line', { sepLine: true }],
    ['title rows', { titleRows: 1, headingRow: 2 }],
    ['an empty line on top', { headingRow: 2 }],
    ['mixed line ends', { lineEnds: 'mixed' }],
    ['lone CRs', { lineEnds: 'cr' }],
    ['odd quotes', { strayQuotes: [3] }],
    ['a ragged row', { raggedRows: [{ row: 3, cells: 1, expected: 2 }] }],
    ['an unclosed quote', { unclosedQuotes: [{ row: 3, column: 0, lines: 1, meant: [] }] }],
  ])('not with %s', (_, notices) => {
    expect(isAlreadyRight({ ...right, ...notices }, layout, HEADINGS, { bom: false, changed: false })).toBe(
      false,
    );
  });

  it.each<[string, string[]]>([
    ['another spelling', ['WebaanvraagNr', 'opleiding code']],
    ['another order', ['Opleiding Code', 'WebaanvraagNr']],
    ['a column less', ['WebaanvraagNr']],
    ['a column more', [...HEADINGS, '']],
  ])('not with headings in %s', (_, headings) => {
    expect(isAlreadyRight(right, layout, headings, { bom: false, changed: false })).toBe(false);
  });

  it('not after a change', () => {
    expect(isAlreadyRight(right, layout, HEADINGS, { bom: false, changed: true })).toBe(false);
  });
});
